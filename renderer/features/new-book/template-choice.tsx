// The templates to choose from, as a list in the side pane; ↑ ↓ choose.
import { useTranslation } from 'react-i18next';
import { useSettings, useStartup } from '../../host/startup-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { SidePane } from '../../ui/side-pane.tsx';
import { useRoving } from '../../ui/use-roving.ts';

interface TemplateChoiceProps {
  open: boolean;
  onClose(): void;
  /** Id of the chosen template. */
  chosen: string;
  onChoose(id: string): void;
}

/** The list of templates. */
export function TemplateChoice({ open, onClose, chosen, onChoose }: TemplateChoiceProps) {
  const { t } = useTranslation('newBook');
  const { templates } = useStartup();
  const { language } = useSettings();
  const move = useRoving(onChoose);
  return (
    <SidePane side="left" name={t('templateList')} open={open} onClose={onClose}>
      <h2 className="template-choice-head">{t('templates')}</h2>
      <ul className="template-choice" role="listbox" aria-label={t('templateList')} onKeyDown={move}>
        {templates.map((template) => (
          <li
            key={template.id}
            role="option"
            aria-selected={template.id === chosen}
            tabIndex={template.id === chosen ? 0 : -1}
            data-roving={template.id}
            className="template-option"
            onClick={() => {
              onChoose(template.id);
              onClose();
            }}
          >
            <Icon name="template" />
            <span className="grow cut-two-lines">{template.title[language]}</span>
            {template.id === chosen && <Icon name="check" size="small" />}
          </li>
        ))}
      </ul>
    </SidePane>
  );
}
