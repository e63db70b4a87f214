// What the colors mean, and how many statements of each there are; people are dotted ink.
import { useTranslation } from 'react-i18next';
import type { Release } from '../../../shared/release/release.ts';
import { findHue } from '../../book/statement-hue.ts';
import { HUE_WORDS, STATEMENT_HUES } from './statement-words.ts';

/** The legend over the text. */
export function StatementLegend({ release }: { release: Release }) {
  const { t } = useTranslation('readRelease');
  const people = release.people.length + release.mentioned.length;
  return (
    <ul className="statement-legend" aria-label={t('legend')}>
      {STATEMENT_HUES.map((hue) => {
        const count = release.points.filter((point) => findHue(point) === hue).length;
        return (
          count > 0 && (
            <li key={hue}>
              <span className={`kind-dot kind-dot-${hue}`} />
              {t(HUE_WORDS[hue])} <span className="numeral">{count}</span>
            </li>
          )
        );
      })}
      {people > 0 && (
        <li>
          <span className="kind-dot kind-dot-person" />
          {t('person')} <span className="numeral">{people}</span>
        </li>
      )}
    </ul>
  );
}
