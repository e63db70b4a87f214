// The library's side: the one main button, the places, and the kinds of meeting that there are templates for.
import { useTranslation } from 'react-i18next';
import type { RecentBook } from '../../../shared/host/host-api.ts';
import { findKeyOfCommand, runCommand } from '../../host/command-bus.ts';
import { useSettings, useStartup } from '../../host/startup-context.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon-shapes.ts';
import { SidePane } from '../../ui/side-pane.tsx';
import { useRoving } from '../../ui/use-roving.ts';

/** Where in the library one is. */
export type LibraryPlace = { name: 'briefings'; kind: string | null } | { name: 'templates' };

interface LibraryNavigationProps {
  open: boolean;
  onClose(): void;
  books: readonly RecentBook[];
  place: LibraryPlace;
  onGo(place: LibraryPlace): void;
  onNew(): void;
}

/** The library's side pane. */
export function LibraryNavigation({ open, onClose, books, place, onGo, onNew }: LibraryNavigationProps) {
  const { t } = useTranslation('library');
  const { templates } = useStartup();
  const { language } = useSettings();
  const move = useRoving(ignoreMove);
  const settingsKey = findKeyOfCommand('settings');
  const kind = place.name === 'briefings' ? place.kind : null;
  return (
    <SidePane side="left" name={t('navigation')} open={open} onClose={onClose}>
      <div className="library-new">
        <Button
          look={books.length === 0 ? 'plain' : 'main'}
          icon="plus"
          className="library-new-button"
          onClick={onNew}
        >
          {t('newBriefing')}
        </Button>
      </div>
      <nav aria-label={t('navigation')} onKeyDown={move} className="library-places">
        <Place
          icon="book"
          words={t('briefings')}
          count={books.length}
          on={place.name === 'briefings' && kind === null}
          onGo={() => {
            onGo({ name: 'briefings', kind: null });
          }}
        />
        <Place
          icon="template"
          words={t('templates')}
          count={templates.length}
          on={place.name === 'templates'}
          onGo={() => {
            onGo({ name: 'templates' });
          }}
        />
        <hr />
        <h2 className="library-kinds">{t('byKind')}</h2>
        {templates.map((template) => (
          <Place
            key={template.id}
            words={template.title[language]}
            count={books.filter((book) => book.template === template.id).length}
            on={kind === template.id}
            onGo={() => {
              onGo({ name: 'briefings', kind: template.id });
            }}
          />
        ))}
      </nav>
      <div className="library-foot">
        <Icon name="folder" size="small" />
        <span className="grow">{t('onThisComputer')}</span>
        <IconButton
          size="small"
          icon="settings"
          name={t('settings')}
          {...(settingsKey === undefined ? {} : { keys: settingsKey })}
          onClick={() => {
            runCommand('settings');
          }}
        />
      </div>
    </SidePane>
  );
}

interface PlaceProps {
  icon?: IconName;
  words: string;
  count: number;
  on: boolean;
  onGo(): void;
}

function Place({ icon, words, count, on, onGo }: PlaceProps) {
  return (
    <button
      type="button"
      data-roving={words}
      className={icon ? 'library-place' : 'library-place library-kind'}
      aria-current={on ? 'page' : undefined}
      onClick={onGo}
    >
      {icon && <Icon name={icon} />}
      <span className="grow cut-line" title={words}>
        {words}
      </span>
      {count > 0 && <span className="library-count numeral">{count}</span>}
    </button>
  );
}

const ignoreMove = (): void => undefined;
