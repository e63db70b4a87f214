// The meeting sheet as a form: event, our side, other delegations, sessions and languages. Written once, shown in every brief.
// Promises: what is not given is visibly not given, and never a guess; a wrong entry is told in one sentence beside it.

import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { INTERPRETATIONS } from '../../../shared/book/book.ts';
import type { MeetingSheet } from '../../../shared/book/book.ts';
import { setSheetValue } from '../../../shared/book/meeting-sheet.ts';
import type { MarkingScheme } from '../../../shared/book/marking.ts';
import { Button } from '../../ui/button.tsx';
import { addDelegation, addPerson, addSession, findOurs } from './change-sheet.ts';
import { SheetInput, SheetRow, SheetSelect } from './sheet-field.tsx';
import type { ChangeSheet } from './sheet-field.tsx';
import { Delegations, OurSide, Sessions } from './sheet-tables.tsx';
import './sheet-page.css';

interface SheetPageProps {
  sheet: MeetingSheet;
  scheme: MarkingScheme;
  /** The template's title, where it is known. */
  kind: string;
  /** Paths that the template needs and nobody has filled. */
  needed: readonly string[];
  /** Takes a new sheet; `field` names what was typed into. Undefined: only read. */
  onChange: ChangeSheet;
}

/** The sheet in the middle of the screen. */
export function SheetPage({ sheet, scheme, kind, needed, onChange }: SheetPageProps) {
  const { t } = useTranslation('book');
  const field = (path: string, label: string) => (
    <SheetRow label={label}>
      <SheetInput sheet={sheet} path={path} name={label} needed={needed.includes(path)} onChange={onChange} />
    </SheetRow>
  );
  const choose = (path: string) =>
    onChange &&
    ((value: string): void => {
      const set = setSheetValue(sheet, path, value);
      if (set.ok) onChange(set.value);
    });
  const add = (words: string, act: (sheet: MeetingSheet) => MeetingSheet) =>
    onChange && (
      <Button
        look="quiet"
        icon="plus"
        className="sheet-add"
        onClick={(event) => {
          const part = event.currentTarget.closest<HTMLElement>('.sheet-part');
          onChange(act(sheet));
          requestAnimationFrame(() => {
            if (part) focusNewest(part);
          });
        }}
      >
        {words}
      </Button>
    );
  return (
    <main className="sheet" data-pane="page" aria-label={t('meetingSheet')}>
      <h1>{t('meetingSheet')}</h1>
      <p className="sheet-lead">{t('sheetLead')}</p>
      <SheetPart heading={t('sheetMeeting')}>
        {field('event', t('sheetEvent'))}
        <div className="sheet-pairs">
          <SheetRow label={t('sheetKind')}>
            <input className="field" readOnly aria-label={t('sheetKind')} value={kind} title={kind} />
          </SheetRow>
          {field('us', t('sheetUs'))}
          {field('dates.from', t('sheetFirstDay'))}
          {field('dates.to', t('sheetLastDay'))}
          {field('venue', t('sheetVenue'))}
          {field('chair', t('sheetChair'))}
          {field('host', t('sheetHost'))}
          {scheme.levels.length > 0 && (
            <SheetRow label={t('sheetMarking')}>
              <SheetSelect
                name={t('sheetMarking')}
                value={sheet.marking}
                empty={t('factUnmarked')}
                choices={scheme.levels.map(({ id, caption }) => ({ value: id, words: caption }))}
                onChange={choose('marking')}
              />
            </SheetRow>
          )}
        </div>
      </SheetPart>
      <SheetPart
        heading={t('sheetOurSide')}
        act={add(t('addPerson'), (current) => addPerson(current, findOurs(current)))}
      >
        <OurSide sheet={sheet} onChange={onChange} />
      </SheetPart>
      <SheetPart heading={t('sheetOthers')} act={add(t('addDelegation'), addDelegation)}>
        <Delegations sheet={sheet} onChange={onChange} />
      </SheetPart>
      <SheetPart heading={t('sheetSessions')} act={add(t('addSheetSession'), addSession)}>
        <Sessions sheet={sheet} onChange={onChange} />
        <div className="sheet-pairs sheet-languages">
          {field('languages', t('sheetLanguages'))}
          <SheetRow label={t('sheetInterpretation')}>
            <SheetSelect
              name={t('sheetInterpretation')}
              value={sheet.interpretation}
              empty={t('interpretationNotGiven')}
              needed={needed.includes('interpretation')}
              choices={INTERPRETATIONS.map((value) => ({ value, words: t(`interpretation_${value}`) }))}
              onChange={choose('interpretation')}
            />
          </SheetRow>
        </div>
      </SheetPart>
    </main>
  );
}

interface SheetPartProps {
  heading: string;
  /** What can be added to it. */
  act?: ReactNode;
  children: ReactNode;
}

function SheetPart({ heading, act, children }: SheetPartProps) {
  return (
    <section className="sheet-part" aria-label={heading} onClick={keepFocus}>
      <div className="sheet-part-head">
        <h2>{heading}</h2>
        {act}
      </div>
      {children}
    </section>
  );
}

/** Puts focus into the first field of the row that was added last, where it is to be written. */
function focusNewest(part: HTMLElement): void {
  const row = [...part.querySelectorAll('tbody tr, .sheet-delegation-head')].at(-1);
  row?.querySelector<HTMLElement>('[data-book-field]')?.focus();
}

/** A row that is taken away takes its button with it: keys go on at what adds one. */
function keepFocus({ currentTarget }: MouseEvent<HTMLElement>): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body)
      currentTarget.querySelector<HTMLElement>('.sheet-add')?.focus();
  });
}
