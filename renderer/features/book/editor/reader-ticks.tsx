// Who may see a block or a section, as boxes to tick. The principal sees everything; nobody can be ticked whom the level above leaves out.

import { useTranslation } from 'react-i18next';
import { READERS } from '../../../../shared/book/words.ts';
import type { Reader } from '../../../../shared/book/words.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';

interface ReaderTicksProps {
  /** Who sees it now. */
  readers: readonly Reader[];
  /** What it says itself; undefined: as the level above. */
  own: readonly Reader[] | undefined;
  /** Who sees the level above; undefined where there is none. */
  above: readonly Reader[] | undefined;
  onChange: (readers: readonly Reader[] | undefined) => void;
}

/** The boxes. */
export function ReaderTicks({ readers, own, above, onChange }: ReaderTicksProps) {
  const { t } = useTranslation('book');
  return (
    <div className="popover-ticks">
      <p className="pane-quiet">{t('readersAlways')}</p>
      {READERS.filter((reader) => reader !== 'principal').map((reader) => {
        const refusal = above && !above.includes(reader) ? t('readersNotAbove') : undefined;
        return (
          <Checkbox
            key={reader}
            words={t(`reader_${reader}`)}
            on={readers.includes(reader)}
            refusal={refusal}
            onChange={(on) => {
              onChange(READERS.filter((one) => (one === reader ? on : readers.includes(one))));
            }}
          />
        );
      })}
      {above !== undefined && (
        <Checkbox
          words={t('readersAsAbove')}
          on={own === undefined}
          onChange={(on) => {
            onChange(on ? undefined : readers);
          }}
        />
      )}
    </div>
  );
}
