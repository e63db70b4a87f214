// The plus over the briefs: a new brief, a new section, and what can be done with the section that the page shows.

import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import type { OutlineActs } from './use-outline-acts.ts';

interface OutlineMenuProps {
  acts: OutlineActs;
  /** What the page shows. */
  brief: string;
  section: string | undefined;
}

/** The menu of the outline. */
export function OutlineMenu({ acts, brief, section }: OutlineMenuProps) {
  const { t } = useTranslation('book');
  return (
    <Menu align="end" trigger={<IconButton icon="plus" size="small" name={t('outlineAdd')} />}>
      <MenuItem
        icon="sheet"
        onChoose={() => {
          acts.addSection(brief, section);
        }}
      >
        {t('addSection')}
      </MenuItem>
      <MenuItem
        icon="book"
        onChoose={() => {
          acts.addBrief(brief);
        }}
      >
        {t('addBrief')}
      </MenuItem>
      <MenuItem
        keys={section === undefined ? 'F2' : undefined}
        onChoose={() => {
          acts.rename('brief', brief);
        }}
      >
        {t('renameBrief')}
      </MenuItem>
      {section !== undefined && (
        <>
          <MenuItem
            keys="F2"
            onChoose={() => {
              acts.rename('section', section);
            }}
          >
            {t('renameSection')}
          </MenuItem>
          <MenuItem
            icon="eye"
            keys="R"
            onChoose={() => {
              acts.askReaders(section);
            }}
          >
            {t('readersOfSection')}
          </MenuItem>
          <MenuItem
            keys="Alt+Up"
            onChoose={() => {
              acts.moveSection(section, 'up');
            }}
          >
            {t('moveSectionUp')}
          </MenuItem>
          <MenuItem
            keys="Alt+Down"
            onChoose={() => {
              acts.moveSection(section, 'down');
            }}
          >
            {t('moveSectionDown')}
          </MenuItem>
          <MenuItem
            icon="trash"
            onChoose={() => {
              acts.removeSection(section);
            }}
          >
            {t('removeSection')}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}
