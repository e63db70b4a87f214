// The lists of the meeting sheet: our side, other delegations, sessions. Each row is fields in the place of its words.
// Promises: what is not given is visibly not given; a row that goes is named, and undo brings it back.

import { useTranslation } from 'react-i18next';
import type { MeetingSheet } from '../../../shared/book/book.ts';
import { IconButton } from '../../ui/button.tsx';
import { findOurs, removeDelegation, removePerson, removeSession, addPerson } from './change-sheet.ts';
import { SheetInput } from './sheet-field.tsx';
import type { ChangeSheet } from './sheet-field.tsx';

interface TableProps {
  sheet: MeetingSheet;
  onChange: ChangeSheet;
}

/** Our own people, the principal first. */
export function OurSide({ sheet, onChange }: TableProps) {
  const { t } = useTranslation('book');
  const place = findOurs(sheet);
  const people = sheet.delegations[place]?.people ?? [];
  const { principal } = sheet;
  return (
    <table className="sheet-table sheet-people">
      <thead>
        <tr>
          <th scope="col">{t('sheetName')}</th>
          <th scope="col">{t('sheetSaidAs')}</th>
          <th scope="col">{t('sheetTitle')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>
            <SheetInput
              sheet={sheet}
              path="principal.name"
              name={`${t('sheetPrincipal')}: ${t('sheetName')}`}
              needed
              empty={t('principalNotGiven')}
              onChange={onChange}
            />
          </td>
          <td />
          <td>
            <SheetInput
              sheet={sheet}
              path="principal.title"
              name={`${t('sheetPrincipal')}: ${t('sheetTitle')}`}
              empty=""
              onChange={onChange}
            />
          </td>
          <td className="sheet-end">{t('sheetPrincipal')}</td>
        </tr>
        {people.map((person, index) =>
          person.name !== '' && person.name === principal.name ? null : (
            <PersonRow key={index} sheet={sheet} place={place} index={index} onChange={onChange} withSaidAs />
          ),
        )}
      </tbody>
    </table>
  );
}

interface PersonRowProps extends TableProps {
  place: number;
  index: number;
  withSaidAs: boolean;
}

function PersonRow({ sheet, place, index, withSaidAs, onChange }: PersonRowProps) {
  const { t } = useTranslation('book');
  const base = `delegations.${place}.people.${index}`;
  const name = sheet.delegations[place]?.people[index]?.name ?? '';
  const field = (key: 'name' | 'saidAs' | 'title', label: string, empty: string) => (
    <SheetInput
      sheet={sheet}
      path={`${base}.${key}`}
      name={`${t('personNumber', { number: index + 1 })}: ${label}`}
      empty={empty}
      onChange={onChange}
    />
  );
  return (
    <tr>
      <td>{field('name', t('sheetName'), t('nameNotGiven'))}</td>
      {withSaidAs && <td>{field('saidAs', t('sheetSaidAs'), '')}</td>}
      <td>{field('title', t('sheetTitle'), '')}</td>
      <td className="sheet-end">
        {onChange && (
          <IconButton
            icon="cross"
            size="small"
            name={t('removeNamed', { name: name === '' ? t('personNumber', { number: index + 1 }) : name })}
            onClick={() => {
              onChange(removePerson(sheet, place, index));
            }}
          />
        )}
      </td>
    </tr>
  );
}

/** The other delegations, with the people known of each. */
export function Delegations({ sheet, onChange }: TableProps) {
  const { t } = useTranslation('book');
  const ours = findOurs(sheet);
  const others = sheet.delegations.flatMap((delegation, place) =>
    place === ours ? [] : [{ delegation, place }],
  );
  if (others.length === 0) return <Needed words={t('delegationsNotGiven')} />;
  return others.map(({ delegation, place }) => {
    const name =
      delegation.country === '' ? t('delegationNumber', { number: place + 1 }) : delegation.country;
    return (
      <div key={place} className="sheet-delegation" role="group" aria-label={name}>
        <div className="sheet-delegation-head">
          <SheetInput
            sheet={sheet}
            path={`delegations.${place}.country`}
            name={`${t('delegationNumber', { number: place + 1 })}: ${t('sheetCountry')}`}
            empty={t('countryNotGiven')}
            needed
            onChange={onChange}
          />
          {delegation.people.length === 0 && <Needed words={t('headNotGiven')} />}
          {onChange && (
            <span className="sheet-acts">
              <IconButton
                icon="plus"
                size="small"
                name={t('addPersonTo', { name })}
                onClick={() => {
                  onChange(addPerson(sheet, place));
                }}
              />
              <IconButton
                icon="cross"
                size="small"
                name={t('removeNamed', { name })}
                onClick={() => {
                  onChange(removeDelegation(sheet, place));
                }}
              />
            </span>
          )}
        </div>
        {delegation.people.length > 0 && (
          <table className="sheet-table sheet-people">
            <tbody>
              {delegation.people.map((_, index) => (
                <PersonRow
                  key={index}
                  sheet={sheet}
                  place={place}
                  index={index}
                  onChange={onChange}
                  withSaidAs
                />
              ))}
            </tbody>
          </table>
        )}
      </div>
    );
  });
}

/** The sessions with our lead speaker and slot. */
export function Sessions({ sheet, onChange }: TableProps) {
  const { t } = useTranslation('book');
  if (sheet.sessions.length === 0) return <Needed words={t('sessionsNotGiven')} />;
  return (
    <table className="sheet-table sheet-sessions">
      <thead>
        <tr>
          <th scope="col">{t('sheetStart')}</th>
          <th scope="col">{t('sheetSession')}</th>
          <th scope="col">{t('sheetTopic')}</th>
          <th scope="col">{t('sheetLeadSpeaker')}</th>
          <th scope="col">{t('sheetSlot')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {sheet.sessions.map(({ label }, index) => {
          const name = label === '' ? t('sessionNumber', { number: index + 1 }) : label;
          const field = (key: string, words: string) => (
            <SheetInput
              sheet={sheet}
              path={`sessions.${index}.${key}`}
              name={`${t('sessionNumber', { number: index + 1 })}: ${words}`}
              empty=""
              onChange={onChange}
            />
          );
          return (
            <tr key={index}>
              <td>{field('start', t('sheetStart'))}</td>
              <td>{field('label', t('sheetSession'))}</td>
              <td>{field('topic', t('sheetTopic'))}</td>
              <td>{field('lead', t('sheetLeadSpeaker'))}</td>
              <td>{field('minutes', t('sheetSlot'))}</td>
              <td className="sheet-end">
                {onChange && (
                  <IconButton
                    icon="cross"
                    size="small"
                    name={t('removeNamed', { name })}
                    onClick={() => {
                      onChange(removeSession(sheet, index));
                    }}
                  />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Words in the place of what is not given. */
const Needed = ({ words }: { words: string }) => <span className="needed">{words}</span>;
