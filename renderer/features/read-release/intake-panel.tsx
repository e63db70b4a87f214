// How a release's text comes in: pasted, from a file, dropped, or the sample that the program brings.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { useShows } from '../../ui/progress-bar.tsx';
import { ScreenFrame } from '../../ui/screen-frame.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { ReadingBar } from './reading-bar.tsx';
import type { ReadingWork } from './reading-bar.tsx';

interface IntakePanelProps {
  /** The reading that is under way, or null. */
  work: ReadingWork | null;
  onText(text: string): void;
  onFile(): void;
  onSample(): void;
  /** Ends the reading that is under way. */
  onStop(): void;
  onLeave(): void;
}

/** The text of a release, asked for. */
export function IntakePanel({ work, onText, onFile, onSample, onStop, onLeave }: IntakePanelProps) {
  const { t } = useTranslation('readRelease');
  const { t: tCommon } = useTranslation('common');
  const [text, setText] = useState('');
  const nothing = text.trim() === '';
  const shows = useShows(work !== null);
  return (
    <ScreenFrame
      barName={tCommon('bar')}
      barStart={
        <Button look="quiet" icon="chevron-left" onClick={onLeave}>
          {t('back')}
        </Button>
      }
      title={t('title')}
      foot={
        <>
          <span className="grow">{work && shows && <ReadingBar {...work} />}</span>
          <Button data-cancel onClick={shows ? onStop : onLeave}>
            {tCommon('cancel')}
          </Button>
          <Button
            look="main"
            keys="CmdOrCtrl+Enter"
            data-main
            refusal={nothing ? t('nothingPasted') : undefined}
            onClick={() => {
              onText(text);
            }}
          >
            {t('readText')}
          </Button>
        </>
      }
    >
      <main className="intake" data-pane="page">
        <h1>{t('inTitle')}</h1>
        <p className="intake-lead">{t('inLead')}</p>
        <TextArea
          label={t('paste')}
          labelAt="hidden"
          placeholder={t('pasteNeeded')}
          className="intake-text"
          value={text}
          onChange={setText}
          autoFocus
        />
        <div className="intake-ways">
          <Button icon="folder" onClick={onFile}>
            {t('chooseFile')}
          </Button>
          <span className="quiet-text">
            {t('sampleBefore')}
            <button type="button" className="link" onClick={onSample}>
              {t('sample')}
            </button>
            {t('sampleAfter')}
          </span>
        </div>
      </main>
    </ScreenFrame>
  );
}
