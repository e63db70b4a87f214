// The seeds under the briefs and sections they are for; ↑ ↓ go through all of them.
// Promise: what the book has no place for is shown last, and says so.
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Section } from '../../../shared/book/nodes.ts';
import type { Language } from '../../../shared/book/words.ts';
import { decisionOf } from '../../../shared/release/review-decisions.ts';
import type { Decisions } from '../../../shared/release/review-decisions.ts';
import type { ReviewSeed, SeedGroup } from '../../../shared/release/review-seeds.ts';
import type { ReadRelease } from '../../../shared/host/host-api.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon-shapes.ts';
import { TextRun } from '../../ui/text-run.tsx';
import { useRoving } from '../../ui/use-roving.ts';
import { lookOf } from './describe-seed-row.ts';
import type { SeedLinks } from './link-seeds.ts';
import { SeedRow } from './seed-row.tsx';
import type { SeedRowActs } from './seed-row.tsx';
import type { SeedChoice } from './use-seed-choice.ts';

interface SeedListProps {
  read: ReadRelease;
  /** As they were offered. */
  seeds: readonly ReviewSeed[];
  /** As they were decided. */
  groups: readonly SeedGroup[];
  decisions: Decisions;
  links: SeedLinks;
  choice: SeedChoice;
  language: Language;
  acts: SeedRowActs;
}

const ICONS: Record<string, IconName> = {
  'points-to-make': 'raise',
  'if-raised': 'if-raised',
  agenda: 'sheet',
  biographies: 'person',
};

/** The list of seeds. */
export function SeedList({ read, seeds, groups, decisions, links, choice, language, acts }: SeedListProps) {
  const { t } = useTranslation('review');
  const move = useRoving(() => undefined);
  const { release } = read;
  const lang = release.language === 'other' || release.language === language ? undefined : release.language;
  const labels = new Map(seeds.map(({ key, seed }) => [key, seed.block.seed?.label]));
  const before: number[] = [];
  let total = 0;
  for (const group of groups) {
    before.push(total);
    total += group.seeds.length;
  }
  const [least, setLeast] = useState(AT_ONCE);
  // What is chosen from the other side is drawn too, with what stands around it.
  const order = chosenPlace(groups, choice.chosen);
  const limit = Math.max(least, order + 50);
  const first = groups[0]?.seeds[0]?.key;
  const stop = choice.chosen !== null && labels.has(choice.chosen) ? choice.chosen : first;
  const list = (
    <div
      role="listbox"
      aria-label={t('seeds')}
      className="finding-list"
      onKeyDown={move}
      onMouseLeave={() => {
        acts.point(null);
      }}
    >
      {groups.map(
        (group, index) =>
          (before[index] ?? 0) < limit && (
            <Group key={group.section?.id ?? 'none'} group={group}>
              {group.seeds.slice(0, Math.max(0, limit - (before[index] ?? 0))).map(({ key, seed }) => {
                const decision = decisionOf(decisions, key);
                const label = labels.get(key);
                const changed = decision.label !== undefined && decision.label !== label;
                const finding = links.findingOf.get(key);
                return (
                  <SeedRow
                    key={key}
                    seedKey={key}
                    row={choice.rowOf(key)}
                    seed={seed}
                    look={lookOf(seed, finding, release, changed)}
                    address={finding?.address ?? null}
                    verdict={decision.verdict}
                    readAs={changed ? (label ?? null) : null}
                    moved={decision.place !== undefined}
                    placeless={group.section === null}
                    language={language}
                    lang={lang}
                    chosen={choice.chosen === key}
                    now={choice.isNow(key)}
                    stop={key === stop}
                    acts={acts}
                  />
                );
              })}
            </Group>
          ),
      )}
    </div>
  );
  if (total <= limit) return list;
  return (
    <>
      {list}
      <div className="seeds-more">
        <Button
          onClick={() => {
            setLeast(limit + AT_ONCE);
          }}
        >
          {t('showMore', { count: total - limit })}
        </Button>
      </div>
    </>
  );
}

/** Rows drawn at first, and more at each asking: a long release offers thousands. */
const AT_ONCE = 200;

function chosenPlace(groups: readonly SeedGroup[], chosen: string | null): number {
  if (chosen === null) return 0;
  const all = groups.flatMap(({ seeds }) => seeds);
  return all.findIndex(({ key }) => key === chosen);
}

function Group({ group, children }: { group: SeedGroup; children: ReactNode }) {
  const { t } = useTranslation('review');
  const id = useId();
  const { brief, section } = group;
  return (
    <div role="group" aria-labelledby={id} className="finding-group">
      <h2 id={id} role="presentation">
        <Icon name={iconOf(section)} />
        {brief && section ? (
          <span>
            {group.number} · <TextRun text={brief.title} />: <TextRun text={section.heading} />
          </span>
        ) : (
          <span>{t('noPlace')}</span>
        )}
        <span className="finding-count numeral">{t('seedCount', { count: group.seeds.length })}</span>
      </h2>
      {children}
    </div>
  );
}

const iconOf = (section: Section | null): IconName =>
  section === null ? 'look' : (ICONS[section.role] ?? 'file');
