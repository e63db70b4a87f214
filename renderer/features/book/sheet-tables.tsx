// The tables of the meeting sheet: our side, other delegations, sessions.
// Promises: what is not given is visibly not given; a note that is ours alone says so.

import { useTranslation } from 'react-i18next';
import type { Delegation, MeetingSheet } from '../../../shared/book/book.ts';
import { TextRun } from '../../ui/text-run.tsx';

/** Our own people, the principal first. */
export function OurSide({ sheet, ours }: { sheet: MeetingSheet; ours: Delegation | undefined }) {
  const { t } = useTranslation('book');
  const { principal } = sheet;
  const listed = ours?.people.some(({ name }) => name === principal.name) ?? false;
  const people = [
    ...(listed || principal.name === '' ? [] : [{ ...principal, saidAs: '', organization: '', note: '' }]),
    ...(ours?.people ?? []),
  ];
  return (
    <>
      {people.length > 0 && (
        <table className="sheet-table">
          <thead>
            <tr>
              <th scope="col">{t('sheetName')}</th>
              <th scope="col">{t('sheetSaidAs')}</th>
              <th scope="col">{t('sheetTitle')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {people.map((person, index) => (
              <tr key={index}>
                <td>
                  <TextRun text={person.name} />
                </td>
                <td className="sheet-quiet">{person.saidAs}</td>
                <td>
                  <TextRun text={person.title} />
                  {person.note !== '' && (
                    <span className="sheet-note">
                      <TextRun text={t('sheetNote', { note: person.note })} />
                    </span>
                  )}
                </td>
                <td className="sheet-end">{person.name === principal.name && t('sheetPrincipal')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {principal.name === '' && <Needed words={t('principalNotGiven')} />}
    </>
  );
}

/** The other delegations, with the people known of each. */
export function Delegations({ delegations }: { delegations: readonly Delegation[] }) {
  const { t } = useTranslation('book');
  return (
    <table className="sheet-table sheet-delegations">
      <tbody>
        {delegations.flatMap(({ country, people }, place) =>
          (people.length === 0 ? [undefined] : people).map((person, index) => (
            <tr key={`${place}-${index}`}>
              <th scope="row">{index === 0 && <TextRun text={country} />}</th>
              <td>
                {person === undefined || person.name === '' ? (
                  <Needed words={t('headNotGiven')} />
                ) : (
                  <>
                    <TextRun text={person.name} />
                    <span className="sheet-note">{person.saidAs}</span>
                  </>
                )}
              </td>
              <td>
                {person && <TextRun text={person.title} />}
                {person && person.note !== '' && (
                  <span className="sheet-note">
                    <TextRun text={t('sheetNote', { note: person.note })} />
                  </span>
                )}
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

/** The sessions with our lead speaker and slot. */
export function Sessions({ sheet }: { sheet: MeetingSheet }) {
  const { t } = useTranslation('book');
  if (sheet.sessions.length === 0) return <Needed words={t('sessionsNotGiven')} />;
  return (
    <table className="sheet-table sheet-sessions">
      <thead>
        <tr>
          <th scope="col">{t('sheetStart')}</th>
          <th scope="col">{t('sheetSession')}</th>
          <th scope="col">{t('sheetLeadSpeaker')}</th>
          <th scope="col">{t('sheetSlot')}</th>
        </tr>
      </thead>
      <tbody>
        {sheet.sessions.map(({ label, topic, start, minutes, lead }, index) => (
          <tr key={index}>
            <td className="sheet-quiet numeral">{start}</td>
            <td>
              <TextRun text={[label, topic].filter((part) => part !== '').join(': ')} />
            </td>
            <td>
              <TextRun text={lead} />
            </td>
            <td className="sheet-minutes numeral">{minutes !== null && t('sheetMinutes', { minutes })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Words in the place of what is not given. */
export const Needed = ({ words }: { words: string }) => <span className="needed">{words}</span>;
