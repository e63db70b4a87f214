// What the page does not say: beside it, at the height where each would stand. Kinds, counts and reasons; never words.

import { useTranslation } from 'react-i18next';
import { TextRun } from '../../ui/text-run.tsx';
import type { PlacedGroup } from './place-withheld.ts';

/** Least distance between two, in pixels: a heading and its line. */
const APART = 46;

/** The groups withheld from one page. */
export function WithheldAside({ groups, scale }: { groups: readonly PlacedGroup[]; scale: number }) {
  const { t } = useTranslation('export');
  const notes = spread(groups, scale);
  return (
    <ul className="withheld-aside" aria-label={t('withheldHere')}>
      {notes.map(({ group, top }) => (
        <li key={group.blocks[0]} style={{ top }}>
          <span className="withheld-what">
            {t('withheldOf', { kind: t(`kind_${group.kind}`, { count: group.count }) })}
          </span>
          <span className="withheld-why">
            <span className="numeral">{group.number}</span> · <TextRun text={group.section.heading} />,{' '}
            {t(`telling_${group.telling}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Each at its height, and none over another. */
function spread(
  groups: readonly PlacedGroup[],
  scale: number,
): { group: PlacedGroup['group']; top: number }[] {
  let free = 0;
  return groups.map(({ group, down }) => {
    const top = Math.max(free, down * scale);
    free = top + APART;
    return { group, top };
  });
}
