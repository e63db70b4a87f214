// The list of what was read, in groups: the meeting, warnings, people, sessions, dates, statements by kind, key facts.
// Promise: what the text does not say stays visibly empty; ↑ ↓ go through all groups, Space shows the words in the text.
import { useId, useMemo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadRelease } from '../../../shared/host/host-api.ts';
import { findHue } from '../../book/statement-hue.ts';
import { Notice } from '../../ui/notice.tsx';
import { useRoving } from '../../ui/use-roving.ts';
import { DateWords } from './date-words.tsx';
import { FindingRow } from './finding-row.tsx';
import type { LaidRelease } from './lay-release.ts';
import { MeetingFacts } from './meeting-facts.tsx';
import { findKindWords, GROUP_WORDS, STATEMENT_HUES } from './statement-words.ts';
import { useReach } from './use-reach.ts';
import type { FindingChoice } from './use-finding.ts';

interface FindingsPanelProps {
  read: ReadRelease;
  laid: LaidRelease;
  choice: FindingChoice;
  /** Shows a finding in the text. */
  onShow(id: string): void;
}

/** What was read. */
export function FindingsPanel({ read, laid, choice, onShow }: FindingsPanelProps) {
  const { t } = useTranslation('readRelease');
  const { release } = read;
  const move = useRoving(choice.choose);
  const ordered = useMemo(() => orderIds(read), [read]);
  const chosenAt = choice.chosen === null ? -1 : ordered.indexOf(choice.chosen);
  const stop = ordered[Math.max(0, chosenAt)];
  // What is chosen from the other side is drawn too, with what stands after it.
  const { reach, endRef } = useReach(chosenAt + 40);
  const drawn = useMemo(() => new Set(ordered.slice(0, reach)), [ordered, reach]);
  const lang = release.language === 'other' ? undefined : release.language;
  const row = (id: string, words: ReactNode, under: ReactNode[], hue: string | null = null) =>
    drawn.has(id) && (
      <FindingRow
        key={id}
        id={id}
        hue={hue}
        words={words}
        under={under}
        lang={lang}
        address={laid.findings.get(id)?.address ?? null}
        stop={id === stop}
        choice={choice}
        onShow={onShow}
      />
    );
  const people = release.people.map((person, index) =>
    row(`person-${String(index)}`, namePerson(person), [], 'person'),
  );
  const mentioned = release.mentioned.map((person, index) =>
    row(`person-${String(release.people.length + index)}`, namePerson(person), [], 'person'),
  );
  return (
    <>
      {release.warnings.length > 0 && (
        <div className="finding-warnings">
          {release.warnings.map((warning) => (
            <div key={warning} lang="en">
              <Notice tone="look" text={warning} />
            </div>
          ))}
        </div>
      )}
      <MeetingFacts release={release} />
      <div
        role="listbox"
        aria-label={t('found')}
        className="finding-list"
        onKeyDown={move}
        onMouseLeave={() => {
          choice.point(null);
        }}
      >
        {STATEMENT_HUES.map((hue) => (
          <Group key={hue} title={t(GROUP_WORDS[hue])}>
            {release.points.flatMap((point, index) =>
              findHue(point) === hue
                ? [
                    row(
                      `statement-${String(index)}`,
                      point.text,
                      [
                        <span key="kind" className={`kind-words kind-words-${hue}`}>
                          {t(findKindWords(point))}
                        </span>,
                        point.by === null
                          ? null
                          : point.to === null
                            ? t('bySide', { side: point.by })
                            : t('bySideTo', { side: point.by, other: point.to }),
                        point.due === null ? null : (
                          <DateWords key="due" words="due" text={point.due.text} iso={point.due.iso} />
                        ),
                      ],
                      hue,
                    ),
                  ]
                : [],
            )}
          </Group>
        ))}
        <Group title={t('people')}>{people}</Group>
        <Group title={t('mentioned')}>{mentioned}</Group>
        <Group title={t('sessions')}>
          {release.sessions.map((session, index) =>
            row(`session-${String(index)}`, [session.label, session.topic].filter(Boolean).join(': '), []),
          )}
        </Group>
        <Group title={t('dates')}>
          {release.dates.map((date, index) =>
            row(`date-${String(index + 1)}`, <DateWords text={date.text} iso={date.iso} />, [
              <span key="reason" lang="en">
                {date.reason}
              </span>,
            ]),
          )}
        </Group>
        <Group title={t('keyFacts')}>
          {release.keyFacts.map((fact, index) =>
            row(`fact-${String(index)}`, fact.text, [
              fact.asOf === null ? null : (
                <DateWords key="asOf" words="asOf" text={fact.asOf} iso={fact.asOf} />
              ),
            ]),
          )}
        </Group>
      </div>
      {reach < ordered.length && <div className="seeds-end" ref={endRef} />}
      {release.points.length === 0 && (
        <p className="finding-none">
          {release.language === 'other' ? t('otherLanguage') : t('noStatements')}
        </p>
      )}
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode[] }) {
  const id = useId();
  const rows = children.flat();
  // What is not drawn yet counts all the same.
  if (!rows.some((one) => one !== false)) return null;
  return (
    <div role="group" aria-labelledby={id} className="finding-group">
      <h2 id={id} role="presentation">
        {title} <span className="finding-count numeral">{rows.length}</span>
      </h2>
      {rows}
    </div>
  );
}

const namePerson = ({
  name,
  title,
  organization,
}: {
  name: string;
  title: string | null;
  organization: string | null;
}): string => [name, title, organization].filter(Boolean).join(', ');

/** The ids of the rows in the order shown. */
function orderIds({ release }: ReadRelease): string[] {
  const statements = STATEMENT_HUES.flatMap((hue) =>
    release.points.flatMap((point, index) => (findHue(point) === hue ? [`statement-${String(index)}`] : [])),
  );
  const people = [...release.people, ...release.mentioned].map((_, index) => `person-${String(index)}`);
  const sessions = release.sessions.map((_, index) => `session-${String(index)}`);
  const dates = release.dates.map((_, index) => `date-${String(index + 1)}`);
  const facts = release.keyFacts.map((_, index) => `fact-${String(index)}`);
  return [...statements, ...people, ...sessions, ...dates, ...facts];
}
