// Beside the meeting sheet: what is still empty and what follows from it, and where each of its fields stands in the book.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldUse, SheetView } from '../../book/sheet-view.ts';
import { useSettings } from '../../host/startup-context.ts';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon-shapes.ts';
import { TabStrip } from '../../ui/tab-strip.tsx';

interface SheetPanelProps {
  sheet: SheetView;
  /** Goes to the first place that shows a field. */
  onGoToBlock: (id: string) => void;
}

/** The pane beside the sheet. */
export function SheetPanel({ sheet, onGoToBlock }: SheetPanelProps) {
  const { t } = useTranslation('book');
  const [tab, setTab] = useState<'empty' | 'shown'>('empty');
  const needed = sheet.empty.filter(({ required }) => required).length;
  return (
    <TabStrip<'empty' | 'shown'>
      name={t('meetingSheet')}
      value={tab}
      onChange={setTab}
      tabs={[
        {
          value: 'empty',
          words: t('stillEmpty'),
          badge: needed,
          panel: (
            <UseList
              uses={[...sheet.empty].sort(
                (first, second) => Number(second.required) - Number(first.required),
              )}
              nothing={t('nothingEmpty')}
              empty
              onGoToBlock={onGoToBlock}
            />
          ),
        },
        {
          value: 'shown',
          words: t('whereShown'),
          panel: (
            <UseList uses={sheet.uses} nothing={t('nothingShown')} empty={false} onGoToBlock={onGoToBlock} />
          ),
        },
      ]}
    />
  );
}

interface UseListProps {
  uses: readonly (FieldUse & { required?: boolean })[];
  nothing: string;
  empty: boolean;
  onGoToBlock: (id: string) => void;
}

function UseList({ uses, nothing, empty, onGoToBlock }: UseListProps) {
  const { t } = useTranslation('book');
  const { language } = useSettings();
  if (uses.length === 0) return <p className="pane-hint">{nothing}</p>;
  return (
    <ul className="sheet-uses">
      {uses.map(({ path, label, blocks, required }) => {
        const [first] = blocks;
        const hint =
          blocks.length === 0
            ? t('shownNowhere')
            : t(empty ? 'shownGap' : 'shownIn', { count: blocks.length });
        const inside = (
          <>
            <Icon name={iconOf(path)} />
            <span>
              <span className="sheet-use-name">{nameField(path, label[language])}</span>
              {required && <span className="sheet-required">{t('required')}</span>}
              <span className="check-place">{hint}</span>
            </span>
          </>
        );
        return (
          <li key={path} className={required ? 'sheet-use sheet-use-needed' : 'sheet-use'}>
            {first ? (
              <button
                type="button"
                className="check-row"
                onClick={() => {
                  onGoToBlock(first.block);
                }}
              >
                {inside}
              </button>
            ) : (
              <div className="check-row sheet-use-still">{inside}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A field in a list says which of its kind it is: `Session 2: topic`. */
function nameField(path: string, label: string): string {
  const place = /\.(\d+)\./.exec(path)?.[1];
  const name = label.charAt(0).toUpperCase() + label.slice(1);
  return place === undefined ? name : `${name} ${Number(place) + 1}`;
}

function iconOf(path: string): IconName {
  if (path === 'venue' || path === 'host') return 'place';
  if (path.startsWith('dates')) return 'calendar';
  if (path.startsWith('principal')) return 'person';
  if (path.startsWith('delegations') || path === 'us' || path === 'chair') return 'people';
  if (path === 'interpretation' || path === 'languages') return 'microphone';
  if (path.startsWith('sessions')) return 'clock';
  return path === 'marking' ? 'lock' : 'sheet';
}
