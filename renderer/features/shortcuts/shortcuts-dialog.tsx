// All acts and their keys, by menu, and the keys of the editor, of lists, of reading a release and of dialogs.
// Promise: the acts come from the command table and the editor's own from the editor's, so that none is missing and none is out of date.
import { useTranslation } from 'react-i18next';
import { COMMANDS, MENUS } from '../../../shared/host/commands.ts';
import type { Command } from '../../../shared/host/commands.ts';
import { BLOCK_KEYS, WRITING_KEYS } from '../../book/editor-keys.ts';
import { useSettings } from '../../host/startup-context.ts';
import { formatAccelerator } from '../../ui/accelerators.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { usePlatform } from '../../ui/platform.ts';
import './shortcuts-dialog.css';

interface KeyRow {
  words: string;
  keys: readonly string[];
}

/** The list of keys. */
export function ShortcutsDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  const { t } = useTranslation('shortcuts');
  const { language } = useSettings();
  const commands: readonly Command[] = COMMANDS;
  const menus = MENUS.map((menu) => ({
    title: menu.label[language],
    rows: commands.flatMap((command): KeyRow[] =>
      command.menu === menu.id && command.key !== undefined
        ? [{ words: command.label[language].replace(/…$/, ''), keys: [command.key] }]
        : [],
    ),
  })).filter((menu) => menu.rows.length > 0);
  const others = [
    {
      title: t('writing'),
      rows: WRITING_KEYS.map(({ words, keys }) => ({ words: t(words), keys: keys.map(([key]) => key) })),
    },
    {
      title: t('block'),
      rows: BLOCK_KEYS.map(({ words, keys }) => ({ words: t(words), keys: keys.map(([key]) => key) })),
    },
    {
      title: t('lists'),
      rows: [
        { words: t('nextItem'), keys: ['↓', '↑'] },
        { words: t('firstItem'), keys: ['Home', 'End'] },
        { words: t('openItem'), keys: ['Enter'] },
        { words: t('forgetItem'), keys: ['Delete'] },
        { words: t('find'), keys: ['CmdOrCtrl+F'] },
      ],
    },
    {
      title: t('review'),
      rows: [
        { words: t('nextItem'), keys: ['↓', '↑'] },
        { words: t('showOther'), keys: ['Space'] },
        { words: t('makeBook'), keys: ['CmdOrCtrl+Enter'] },
      ],
    },
    {
      title: t('dialogs'),
      rows: [
        { words: t('mainButton'), keys: ['Enter'] },
        { words: t('cancel'), keys: ['Esc'] },
      ],
    },
  ];
  return (
    <Dialog open={open} title={t('title')} width="wide" onClose={onClose}>
      <div className="shortcut-list" tabIndex={0} role="group" aria-label={t('title')}>
        <div className="shortcut-columns">
          {[...menus, ...others].map((group) => (
            <section key={group.title} className="shortcut-group">
              <h2>{group.title}</h2>
              <dl>
                {group.rows.map((row) => (
                  <ShortcutRow key={row.words} {...row} />
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  );
}

function ShortcutRow({ words, keys }: KeyRow) {
  const platform = usePlatform();
  return (
    <div className="shortcut-row">
      <dt>{words}</dt>
      <dd>
        {keys.map((key) => (
          <kbd key={key} className="key-hint">
            {formatAccelerator(key, platform)}
          </kbd>
        ))}
      </dd>
    </div>
  );
}
