// The templates that there are: what each holds, and the way to begin from it.
import { useTranslation } from 'react-i18next';
import { useSettings, useStartup } from '../../host/startup-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { useRoving } from '../../ui/use-roving.ts';

/** The list of templates; choosing one begins a book from it. */
export function TemplatesPanel({ onChoose }: { onChoose(template: string): void }) {
  const { t } = useTranslation('library');
  const { templates } = useStartup();
  const { language } = useSettings();
  const move = useRoving(ignoreMove);
  return (
    <div className="recent">
      <h1 className="library-title">{t('templatesTitle')}</h1>
      <p className="library-lead">{t('templatesLead')}</p>
      <ul className="template-list" onKeyDown={move}>
        {templates.map((template) => (
          <li key={template.id}>
            <button
              type="button"
              data-roving={template.id}
              className="template-row"
              onClick={() => {
                onChoose(template.id);
              }}
            >
              <Icon name="template" />
              <span className="grow">
                <span className="recent-words">{template.title[language]}</span>
                <span className="recent-under template-holds">
                  {template.briefs.map((brief) => (brief.unnamedTitle ?? brief.title)[language]).join(' · ')}
                </span>
              </span>
              <span className="recent-under numeral">
                {t('templateFields', { count: template.fields.filter(({ required }) => required).length })}
              </span>
              <Icon name="chevron-right" size="small" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const ignoreMove = (): void => undefined;
