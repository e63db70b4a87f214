// The settings: language and look. Both work at once; there is nothing to confirm.
import { useTranslation } from 'react-i18next';
import type { Settings, Theme } from '../../../shared/host/host-api.ts';
import { useSettings, useStartup } from '../../host/startup-context.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import './settings-dialog.css';

const THEME_WORDS = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
  contrast: 'themeContrast',
} as const satisfies Record<Theme, string>;

const THEMES = ['system', 'light', 'dark', 'contrast'] as const satisfies readonly Theme[];

/** The settings dialog. */
export function SettingsDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  const { t } = useTranslation('settings');
  const { t: tCommon } = useTranslation('common');
  const { settings, changeSettings } = useSettings();
  const { systemLanguage, version } = useStartup();
  const system = tCommon(systemLanguage === 'ko' ? 'languageKo' : 'languageEn');
  return (
    <Dialog
      open={open}
      title={t('title')}
      explanation={<span className="quiet-text">{t('version', { version })}</span>}
      buttons={
        <Button look="main" type="submit">
          {tCommon('done')}
        </Button>
      }
      onSubmit={onClose}
      onClose={onClose}
    >
      <div className="settings-fields">
        <SelectField<Settings['language']>
          label={t('language')}
          note={t('languageNote')}
          value={settings.language}
          choices={[
            { value: 'system', words: t('languageSystem', { language: system }) },
            { value: 'en', words: 'English', lang: 'en' },
            { value: 'ko', words: '한국어', lang: 'ko' },
          ]}
          onChange={(language) => {
            changeSettings({ ...settings, language });
          }}
        />
        <SelectField<Theme>
          label={t('theme')}
          note={t('themeNote')}
          value={settings.theme}
          choices={THEMES.map((value) => ({ value, words: t(THEME_WORDS[value]) }))}
          onChange={(theme) => {
            changeSettings({ ...settings, theme });
          }}
        />
      </div>
    </Dialog>
  );
}
