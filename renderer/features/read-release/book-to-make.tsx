// What the book will be made with: its template, our side, its language.
import { useTranslation } from 'react-i18next';
import type { ReadRelease } from '../../../shared/host/host-api.ts';
import { LANGUAGES } from '../../../shared/book/words.ts';
import { useSettings, useStartup } from '../../host/startup-context.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { changeLanguage, nameIssuer } from './book-plan.ts';
import type { BookPlan } from './book-plan.ts';
import { TextField } from '../../ui/text-field.tsx';

interface BookToMakeProps {
  read: ReadRelease;
  plan: BookPlan;
  onChange(plan: BookPlan): void;
}

/** The fields of the book to make. */
export function BookToMake({ read, plan, onChange }: BookToMakeProps) {
  const { t } = useTranslation('readRelease');
  const { t: tCommon } = useTranslation('common');
  const { templates } = useStartup();
  const { language } = useSettings();
  const issuer = nameIssuer(read, plan.language);
  return (
    <section className="book-to-make" aria-labelledby="book-to-make">
      <h2 id="book-to-make" className="only-read">
        {t('theBook')}
      </h2>
      <TextField
        label={t('ourSide')}
        value={plan.us}
        needed={t('ourSideNeeded')}
        note={issuer === '' ? t('ourSideUnknown') : plan.us === issuer ? t('ourSideFrom') : undefined}
        onChange={(us) => {
          onChange({ ...plan, us });
        }}
      />
      <div className="book-to-make-pair">
        <SelectField
          label={t('template')}
          value={plan.template}
          choices={templates.map((template) => ({ value: template.id, words: template.title[language] }))}
          onChange={(template) => {
            onChange({ ...plan, template });
          }}
        />
        <SelectField
          label={t('language')}
          value={plan.language}
          choices={LANGUAGES.map((value) => ({
            value,
            words: tCommon(value === 'ko' ? 'languageKo' : 'languageEn'),
          }))}
          onChange={(next) => {
            onChange(changeLanguage(plan, next, read));
          }}
        />
      </div>
    </section>
  );
}
