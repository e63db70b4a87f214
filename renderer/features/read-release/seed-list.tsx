// What is offered, under the briefs and sections it is for, and last what is for the meeting sheet; ↑ ↓ go through all of it.
// Promise: what the book has no place for is shown after what has one, and says so.
import { useId, useMemo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Section } from '../../../shared/book/nodes.ts';
import { readSheetValue } from '../../../shared/book/meeting-sheet.ts';
import type { MeetingSheet } from '../../../shared/book/book.ts';
import type { Language } from '../../../shared/book/words.ts';
import { decisionOf } from '../../../shared/release/review-decisions.ts';
import type { SeedGroup } from '../../../shared/release/review-seeds.ts';
import type { SheetSeed } from '../../../shared/release/review-sheet.ts';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon-shapes.ts';
import { TextRun } from '../../ui/text-run.tsx';
import { useRoving } from '../../ui/use-roving.ts';
import { lookOf } from './describe-seed-row.ts';
import type { PreparedReview } from './prepare-review.ts';
import type { RowActs, RowFacts } from './review-row.tsx';
import { SeedRow, SheetRow } from './seed-row.tsx';
import type { Review } from './use-decisions.ts';
import { useReach } from './use-reach.ts';
import type { SeedChoice } from './use-seed-choice.ts';

interface SeedListProps {
  prepared: PreparedReview;
  review: Review;
  choice: SeedChoice;
  language: Language;
  /** The sheet of the open book; null: a new book. */
  openSheet: MeetingSheet | null;
  acts: RowActs;
}

const ICONS: Record<string, IconName> = {
  'points-to-make': 'raise',
  'if-raised': 'if-raised',
  agenda: 'sheet',
  biographies: 'person',
};

/** The list of seeds. */
export function SeedList({ prepared, review, choice, language, openSheet, acts }: SeedListProps) {
  const { t } = useTranslation('review');
  const move = useRoving(() => undefined);
  const { seeds, sheet, links } = prepared;
  const { release } = prepared.read;
  const { groups } = review;
  const decisions = review.state.now;
  const lang = release.language === 'other' || release.language === language ? undefined : release.language;
  // Made anew for other seeds or decisions alone: a long release offers hundreds of thousands.
  const labels = useMemo(() => new Map(seeds.map(({ key, seed }) => [key, seed.block.seed?.label])), [seeds]);
  const order = useMemo(
    () => [...groups.flatMap((group) => group.seeds.map(({ key }) => key)), ...sheet.map(({ key }) => key)],
    [groups, sheet],
  );
  const chosenAt = choice.chosen === null ? -1 : order.indexOf(choice.chosen);
  // What is chosen from the other side is drawn too, with what stands after it.
  const { reach, endRef } = useReach(chosenAt + 40);
  const stop = order[Math.max(0, chosenAt)];
  const factsOf = (key: string, address: string | null, placeless: boolean): RowFacts => ({
    ...{ rowKey: key, row: choice.rowOf(key), address, placeless, acts },
    ...{ verdict: decisionOf(decisions, key).verdict, chosen: choice.chosen === key },
    ...{ now: choice.isNow(key), stop: key === stop },
  });
  const counts = shareOut(reach, [...groups.map((group) => group.seeds.length), sheet.length]);
  const drawn = groups.map((group, index) => ({ group, count: counts[index] ?? 0 }));
  const sheetCount = counts[groups.length] ?? 0;
  return (
    <>
      <div
        role="listbox"
        aria-label={t('seeds')}
        className="finding-list"
        onKeyDown={move}
        onMouseLeave={() => {
          acts.point(null);
        }}
      >
        {drawn.map(
          ({ group, count }) =>
            count > 0 && (
              <Group
                key={group.section?.id ?? 'none'}
                icon={iconOf(group.section)}
                title={<GroupTitle group={group} />}
                count={t('seedCount', { count: group.seeds.length })}
              >
                {group.seeds.slice(0, count).map(({ key, seed }) => {
                  const decision = decisionOf(decisions, key);
                  const label = labels.get(key);
                  const changed = decision.label !== undefined && decision.label !== label;
                  const finding = links.findingOf.get(key);
                  return (
                    <SeedRow
                      key={key}
                      {...factsOf(key, finding?.address ?? null, group.section === null)}
                      seed={seed}
                      look={lookOf(seed, finding, release, changed)}
                      readAs={changed ? (label ?? null) : null}
                      moved={decision.place !== undefined}
                      language={language}
                      lang={lang}
                    />
                  );
                })}
              </Group>
            ),
        )}
        {sheetCount > 0 && (
          <Group
            icon="sheet"
            title={t('sheet')}
            count={t('seedCount', { count: sheet.length })}
            note={t(openSheet === null ? 'sheetNoteNew' : 'sheetNoteOpen')}
          >
            {sheet.slice(0, sheetCount).map((seed) => (
              <SheetRow
                key={seed.key}
                {...factsOf(seed.key, links.findingOf.get(seed.key)?.address ?? null, false)}
                seed={seed}
                before={openSheet === null ? '' : valueBefore(openSheet, seed)}
                lang={lang}
              />
            ))}
          </Group>
        )}
      </div>
      {reach < order.length && <div className="seeds-end" ref={endRef} />}
    </>
  );
}

/** How many of each group's rows are drawn, where `total` are: the first groups are drawn first. */
function shareOut(total: number, sizes: readonly number[]): number[] {
  const shares: number[] = [];
  let left = total;
  for (const size of sizes) {
    const share = Math.min(left, size);
    shares.push(share);
    left -= share;
  }
  return shares;
}

/** What an accepted value takes the place of. */
function valueBefore(sheet: MeetingSheet, { gives }: SheetSeed): string {
  switch (gives.kind) {
    case 'person':
    case 'session':
      return '';
    case 'day':
      return readSheetValue(sheet, 'dates.from');
    case 'event':
    case 'venue':
    case 'host':
    case 'chair':
      return readSheetValue(sheet, gives.kind);
  }
}

function GroupTitle({ group: { brief, number, section } }: { group: SeedGroup }) {
  const { t } = useTranslation('review');
  if (!brief || !section) return t('noPlace');
  return (
    <>
      {number} · <TextRun text={brief.title} />: <TextRun text={section.heading} />
    </>
  );
}

interface GroupProps {
  icon: IconName;
  title: ReactNode;
  count: string;
  note?: string;
  children: ReactNode;
}

function Group({ icon, title, count, note, children }: GroupProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className="finding-group">
      <h2 id={id} role="presentation">
        <Icon name={icon} />
        <span>{title}</span>
        <span className="finding-count numeral">{count}</span>
      </h2>
      {note !== undefined && <p className="group-note">{note}</p>}
      {children}
    </div>
  );
}

const iconOf = (section: Section | null): IconName =>
  section === null ? 'look' : (ICONS[section.role] ?? 'file');
