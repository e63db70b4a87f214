// The page from its start: asks the host who it is, sets words and look, then shows the window.
// Promise: nothing shows before 400 ms; a start that fails says so in one sentence.
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { i18n } from 'i18next';
import { I18nextProvider, useTranslation } from 'react-i18next';
import type { Settings, Startup } from '../../shared/host/host-api.ts';
import { useHost } from '../host/host.ts';
import { StartupContext, resolveLanguage } from '../host/startup-context.ts';
import { useAsk } from '../host/use-ask.ts';
import { createWords } from '../i18n/i18n.ts';
import { Notice, NoticesProvider } from '../ui/notice.tsx';
import { PlatformContext } from '../ui/platform.ts';
import { useLate } from '../ui/progress-bar.tsx';
import { TooltipRoot } from '../ui/tooltip.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { applyTheme } from './theme.ts';
import { Shell } from './shell.tsx';

/** The whole page. */
export function App() {
  const host = useHost();
  const [startup, setStartup] = useState<Startup | 'failed' | null>(null);
  const words = useMemo(() => createWords(navigator.language.startsWith('ko') ? 'ko' : 'en'), []);
  useEffect(() => {
    let current = true;
    void host.start().then((result) => {
      if (current) setStartup(result.ok ? result.value : 'failed');
    });
    return () => {
      current = false;
    };
  }, [host]);
  return (
    <I18nextProvider i18n={words}>
      <ErrorBoundary>
        <NoticesProvider>
          {startup === null ? (
            <Starting />
          ) : startup === 'failed' ? (
            <StartFailed />
          ) : (
            <Started startup={startup} words={words} />
          )}
        </NoticesProvider>
      </ErrorBoundary>
    </I18nextProvider>
  );
}

function Started({ startup, words }: { startup: Startup; words: i18n }) {
  const host = useHost();
  const ask = useAsk();
  const [settings, setSettings] = useState(startup.settings);
  const language = resolveLanguage(settings, startup.systemLanguage);
  // Words first, then the window: no screen is drawn once in the wrong language.
  if (words.language !== language) void words.changeLanguage(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => applyTheme(settings.theme), [settings.theme]);
  const changeSettings = useCallback(
    (next: Settings) => {
      setSettings(next);
      void ask(host.saveSettings(next));
    },
    [ask, host],
  );
  const standing = useMemo(
    () => ({ startup, settings, language, changeSettings }),
    [startup, settings, language, changeSettings],
  );
  return (
    <StartupContext value={standing}>
      <PlatformContext value={startup.platform}>
        <TooltipRoot>
          <Shell />
        </TooltipRoot>
      </PlatformContext>
    </StartupContext>
  );
}

function Starting() {
  const { t } = useTranslation('common');
  return useLate(400) ? <main className="broken">{t('loading')}</main> : null;
}

function StartFailed() {
  const { t } = useTranslation('common');
  return (
    <main className="broken">
      <h1>{t('appName')}</h1>
      <Notice tone="stop" text={t('startFailed')} />
    </main>
  );
}
