// One brief as a copy has it, for a look before the export: drawn from the copy alone, so that nothing withheld can be on it.
// What was left out is told beside the page at its place, never in it.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Book } from '../../../shared/book/book.ts';
import { deriveCopy } from '../../../shared/book/copies.ts';
import type { CopyBlock, CopyBrief, CopySection } from '../../../shared/book/copies.ts';
import { prefixSection, titleOfBrief } from '../../../shared/book/copy-text.ts';
import type { MarkingScheme } from '../../../shared/book/marking.ts';
import { createNumbering } from '../../book/numbering.ts';
import { groupWithheld } from '../../book/withheld-groups.ts';
import type { WithheldGroup } from '../../book/withheld-groups.ts';
import { ScriptRuns } from '../../ui/script-runs.tsx';
import { BlockContent } from './block-views.tsx';
import { BookContext, useBookContext } from './book-context.ts';
import { PageRunner } from './brief-page.tsx';
import { countCopyNotes } from './copy-notes.ts';
import './page.css';
import './copy-page.css';

interface CopyPageProps {
  book: Book;
  scheme: MarkingScheme;
  copy: string;
  brief: string;
}

/** A page of the copy with the notes beside it. */
export function CopyPage({ book, scheme, copy: name, brief: id }: CopyPageProps) {
  const { t, i18n } = useTranslation('book');
  const around = useBookContext();
  const printed = useMemo(() => ({ ...around, printed: true }), [around]);
  const derived = useMemo(() => deriveCopy(book, name, scheme), [book, name, scheme]);
  const whole = book.children.find((brief) => brief.id === id);
  if (!derived.ok || !whole) return null;
  const copy = derived.value;
  const brief = copy.briefs.find((one) => one.id === id);
  const groups = groupWithheld(
    book,
    copy.withheld.filter((one) => one.brief === id),
  );
  // A note stands after the last section above it that the copy has; before the first one, under the title.
  const places = new Map<string, WithheldGroup[]>();
  let place = '';
  for (const section of whole.children) {
    if (brief?.sections.some((one) => one.id === section.id)) place = section.id;
    const here = groups.filter((group) => group.section.id === section.id);
    if (here.length > 0) places.set(place, [...(places.get(place) ?? []), ...here]);
  }
  const number = book.children.indexOf(whole) + 1;
  return (
    <BookContext value={printed}>
      <article
        className="brief-page copy-page"
        lang={book.language}
        aria-label={t('briefNumbered', { number, title: whole.title })}
      >
        {copy.banner !== '' && (
          <div className={copy.marking === undefined ? 'banner banner-unmarked' : 'banner'}>
            {copy.banner}
          </div>
        )}
        <PageRunner left={t('briefNumber', { number, lng: book.language })} />
        {brief ? (
          <h2 className="brief-title">
            <ScriptRuns text={titleOfBrief(brief)} around={book.language} />
          </h2>
        ) : (
          <p className="copy-absent" lang={i18n.language}>
            {t('copyHasNoBrief', { number })}
          </p>
        )}
        <CopyNote groups={places.get('')} />
        {brief && <CopySections brief={brief} scheme={scheme} places={places} />}
      </article>
    </BookContext>
  );
}

interface CopySectionsProps {
  brief: CopyBrief;
  scheme: MarkingScheme;
  places: ReadonlyMap<string, WithheldGroup[]>;
}

function CopySections({ brief, scheme, places }: CopySectionsProps) {
  const { language } = useBookContext();
  const notes = countCopyNotes(brief);
  return (
    <>
      {brief.sections.map((section) => (
        <div key={section.id}>
          <section className="page-section">
            {section.heading.trim() !== '' && (
              <h3 className="section-heading">
                <ScriptRuns text={section.heading} around={language} />
              </h3>
            )}
            <CopyBlocks section={section} scheme={scheme} firstNotes={notes.first} />
          </section>
          <CopyNote groups={places.get(section.id)} />
        </div>
      ))}
      {notes.words.length > 0 && (
        <div className="page-notes">
          {notes.words.map((words, index) => (
            <p key={index}>
              <sup>{index + 1}</sup> <ScriptRuns text={words} around={language} />
            </p>
          ))}
        </div>
      )}
    </>
  );
}

interface CopyBlocksProps {
  section: CopySection;
  scheme: MarkingScheme;
  firstNotes: ReadonlyMap<string, number>;
}

function CopyBlocks({ section, scheme, firstNotes }: CopyBlocksProps) {
  const { language } = useBookContext();
  const prefixes = prefixSection(section, language, scheme);
  const numbers = numberBlocks(section.blocks);
  return section.blocks.map(({ block, citation }, index) => {
    const first = firstNotes.get(block.id);
    const last = citation !== undefined ? firstNotes.get(`${block.id} cited`) : undefined;
    return (
      <div
        key={block.id}
        className={`block ${block.type === 'point' ? `point-${block.level}` : `block-${block.type}`}`}
      >
        {numbers[index] !== '' && <span className="point-number">{numbers[index]}</span>}
        <div className="block-words" {...(block.lang && block.lang !== language ? { lang: block.lang } : {})}>
          {prefixes[index]?.map(({ kind, text }) => (
            <span key={kind} className={kind === 'portion-mark' ? 'portion-mark' : 'copy-prefix'}>
              <ScriptRuns text={text} around={language} />
            </span>
          ))}
          <BlockContent block={block} firstNote={first} />
          {last !== undefined && <sup className="note-reference">{last}</sup>}
        </div>
      </div>
    );
  });
}

function numberBlocks(blocks: readonly CopyBlock[]): string[] {
  const next = createNumbering();
  return blocks.map(({ block }) => (block.type === 'point' ? next(block.level) : ''));
}

/** What was left out here, at the right of the page. */
function CopyNote({ groups }: { groups: readonly WithheldGroup[] | undefined }) {
  const { t, i18n } = useTranslation('export');
  const { language } = useBookContext();
  if (!groups || groups.length === 0) return null;
  return (
    <div className="copy-note-place">
      <div className="copy-note" lang={i18n.language}>
        <span className="copy-note-head">{t('withheldHere')}</span>
        <ul>
          {groups.map((group) => (
            <li key={`${group.section.id} ${group.telling}`}>
              <span lang={language}>
                <ScriptRuns text={group.section.heading} around={language} />
              </span>
              {': '}
              {t(`kind_${group.kind}`, { count: group.count })}, {t(`telling_${group.telling}`)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
