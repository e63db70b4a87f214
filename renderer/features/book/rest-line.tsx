// What the selected block rests on, in one line: where in the release, and why it was seeded.

import { useTranslation } from 'react-i18next';
import type { BlockView } from '../../book/book-view.ts';
import { listRunsOf } from '../../book/release-text.ts';
import type { DocumentView } from '../../book/release-text.ts';
import { describeSeed } from '../../../shared/book/printed-text.ts';
import { useSettings } from '../../host/startup-context.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import { TextRun } from '../../ui/text-run.tsx';
import { nameShortly } from './name-block.ts';

/** Over the facts of a block: `Point 2 rests on 3/o1`. */
export function RestLine({ view, shown, keyed }: { view: BlockView; shown: DocumentView; keyed: boolean }) {
  const { t } = useTranslation('book');
  const { language } = useSettings();
  const { seed, sources } = view.block;
  const name = nameShortly(view, t);
  const addresses = [...new Set((sources ?? []).map(({ address }) => address))];
  const runs = listRunsOf(shown, view.id);
  const hue = runs[0]?.hue;
  const here = (sources ?? []).filter((source) => source.document === shown.document.id);
  // The label, whose it is and by when, without the clause: that one is marked in the release above.
  const label = describeSeed(view.block, language)?.label.replace(/: $/, '') ?? '';
  // What is due on no known day is said in the release's own words.
  const due = seed?.due?.iso === null ? seed.due.text : undefined;
  return (
    <>
      <h3 className="rest-line">
        {addresses.length === 0
          ? t('restsOnNothing', { name })
          : t('restsOn', { name, addresses: addresses.join(', ') })}
        {keyed && (
          <span className="rest-keys" aria-hidden="true">
            <KeyHint keys="Esc" /> {t('escThen')}
          </span>
        )}
      </h3>
      {seed && (
        <p className="rest-seed">
          {hue && <span className={`hue-mark hue-${hue}`} />}
          <span>
            <TextRun text={label} />
            {due !== undefined && `, ${t('due', { date: due })}`}
          </span>
        </p>
      )}
      {shown.outdated.includes(view.id) && <p className="rest-gone">{t('restsOnOlder')}</p>}
      {here.length > 0 && runs.length === 0 && <p className="rest-gone">{t('wordsGone')}</p>}
    </>
  );
}
