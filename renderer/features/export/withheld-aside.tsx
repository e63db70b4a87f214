// What the page does not say: beside it, at the height where each would stand. Kinds, counts and reasons; never words.

import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { TextRun } from '../../ui/text-run.tsx';
import type { PlacedGroup } from './place-withheld.ts';

/** Least space between two, in pixels. */
const APART = 10;

/** The groups withheld from one page. */
export function WithheldAside({ groups, scale }: { groups: readonly PlacedGroup[]; scale: number }) {
  const { t } = useTranslation('export');
  const list = useRef<HTMLUListElement>(null);
  // Each at its height, and none over another: how many lines one takes hangs on its words and its room.
  useLayoutEffect(() => {
    let free = 0;
    for (const [index, item] of [...(list.current?.children ?? [])].entries()) {
      if (!(item instanceof HTMLElement)) continue;
      const top = Math.max(free, (groups[index]?.down ?? 0) * scale);
      item.style.top = `${String(top)}px`;
      free = top + item.offsetHeight + APART;
    }
  });
  return (
    <ul ref={list} className="withheld-aside" aria-label={t('withheldHere')}>
      {groups.map(({ group }) => (
        <li key={group.blocks[0]}>
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
