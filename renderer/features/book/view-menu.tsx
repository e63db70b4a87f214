// As whom the book is seen: everyone, or one of its copies.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { CommandId } from '../../../shared/host/commands.ts';
import type { CopyDefinition } from '../../../shared/book/book.ts';
import { deriveCopy } from '../../../shared/book/copies.ts';
import { listViews } from '../../book/book-view.ts';
import type { BookView } from '../../book/book-view.ts';
import { findKeyOfCommand } from '../../host/command-bus.ts';
import { Button } from '../../ui/button.tsx';
import { Menu, MenuChoice } from '../../ui/menu.tsx';
import { TextRun } from '../../ui/text-run.tsx';

interface ViewMenuProps {
  view: BookView;
  /** Name of the copy that is shown; undefined: the whole book. */
  shown: string | undefined;
  onView: (copy: string | undefined) => void;
}

const READER_COMMANDS = {
  delegation: 'view-delegation',
  interpreter: 'view-interpreter',
  press: 'view-press',
} as const satisfies Record<string, CommandId>;

/** The act that shows the copy of one reader, where the copy has just that one. */
function commandOf({ readers }: CopyDefinition): CommandId | undefined {
  const [only, ...others] = readers;
  return only === undefined || only === 'principal' || others.length > 0 ? undefined : READER_COMMANDS[only];
}

/** What a view is called: `Delegation’s view`. A copy with a name of its own keeps it. */
function nameView(name: string, t: TFunction<'book'>): string {
  switch (name) {
    case 'principal':
    case 'delegation':
    case 'interpreter':
    case 'press':
      return t('viewOf', { name: t(`copyPossessive_${name}`) });
    default:
      return t('viewOf', { name });
  }
}

/** The menu in the bar. */
export function ViewMenu({ view, shown, onView }: ViewMenuProps) {
  const { t } = useTranslation('book');
  const { book, scheme } = view;
  const choices = useMemo(
    () =>
      listViews(book).map((definition) => {
        const copy = deriveCopy(book, definition.name, scheme);
        const command = commandOf(definition);
        const keys = command && findKeyOfCommand(command);
        return {
          value: definition.name,
          words: <TextRun text={nameView(definition.name, t)} />,
          hint: copy.ok
            ? t('viewHint', { included: copy.value.included.length, withheld: copy.value.withheld.length })
            : undefined,
          ...(keys === undefined ? {} : { keys }),
        };
      }),
    [book, scheme, t],
  );
  const everyoneKeys = findKeyOfCommand('view-everyone');
  const words = shown === undefined ? t('viewEveryone') : nameView(shown, t);
  return (
    <Menu
      align="end"
      trigger={
        <Button
          look="quiet"
          icon="eye"
          endIcon="chevron-down"
          className={shown === undefined ? 'bar-view' : 'bar-view bar-view-on'}
        >
          {words}
        </Button>
      }
    >
      <MenuChoice
        name={t('view')}
        value={shown ?? ''}
        onChoose={(value) => {
          onView(value === '' ? undefined : value);
        }}
        choices={[
          {
            value: '',
            words: t('viewEveryone'),
            hint: t('viewHintEveryone'),
            ...(everyoneKeys === undefined ? {} : { keys: everyoneKeys }),
          },
          ...choices,
        ]}
      />
    </Menu>
  );
}
