// The library before its first briefing: one question, two ways to begin, and the sample to look around in.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { findKeyOfCommand, runCommand } from '../../host/command-bus.ts';
import { useSettings, useStartup } from '../../host/startup-context.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { focusQuietly } from '../../ui/pane-focus.ts';

/** The empty library. */
export function LibraryEmpty() {
  const { t } = useTranslation('library');
  const { templates } = useStartup();
  const { language } = useSettings();
  const newKey = findKeyOfCommand('new');
  const releaseKey = findKeyOfCommand('read-release');
  const begin = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The list is asked for first: by now nothing may have focus.
    const main = begin.current?.querySelector<HTMLElement>('.button-main');
    if (main && document.activeElement === document.body) focusQuietly(main);
  }, []);
  return (
    <div className="library-empty" ref={begin}>
      <EmptyState title={t('emptyTitle')} question={t('emptyQuestion')}>
        <div className="library-ways">
          <section className="library-way">
            <Icon name="template" />
            <h2>{t('fromTemplate')}</h2>
            <p>{templates.map((template) => template.title[language]).join(', ')}</p>
            <Button
              look="main"
              {...(newKey === undefined ? {} : { keys: newKey })}
              onClick={() => {
                runCommand('new');
              }}
            >
              {t('chooseTemplate')}
            </Button>
          </section>
          <section className="library-way">
            <Icon name="release" />
            <h2>{t('fromRelease')}</h2>
            <p>{t('fromReleaseHint')}</p>
            <Button
              {...(releaseKey === undefined ? {} : { keys: releaseKey })}
              onClick={() => {
                runCommand('read-release');
              }}
            >
              {t('chooseRelease')}
            </Button>
          </section>
        </div>
        <p className="library-sample">
          {t('sampleBefore')}
          <button
            type="button"
            className="link"
            onClick={() => {
              runCommand('open-sample');
            }}
          >
            {t('sampleLink')}
          </button>
          {t('sampleAfter')}
        </p>
      </EmptyState>
    </div>
  );
}
