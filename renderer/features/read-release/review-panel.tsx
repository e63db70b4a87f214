// What was read beside the text it was read from, for a release that goes with a form. Nothing is made here.
// Promise: hover and choice on one side show on the other.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadRelease } from '../../../shared/host/host-api.ts';
import type { ReadingProgress } from '../../../shared/release/reading-progress.ts';
import { Button } from '../../ui/button.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { useShows } from '../../ui/progress-bar.tsx';
import { ScreenFrame } from '../../ui/screen-frame.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { FindingsPanel } from './findings-panel.tsx';
import { ReadingBar } from './reading-bar.tsx';
import { NOTHING_LAID } from './lay-release.ts';
import { ReleaseTextPanel } from './release-text-panel.tsx';
import { SideSwitch } from './side-switch.tsx';
import { useFinding } from './use-finding.ts';
import { useLaidRelease } from './use-laid-release.ts';

interface ReviewPanelProps {
  read: ReadRelease;
  reading: boolean;
  progress: ReadingProgress | null;
  onReleased(released: string | null): void;
  onAnother(): void;
  onStop(): void;
  onAttach(): void;
  onLeave(): void;
}

/** A read release, before anything is made of it. */
export function ReviewPanel({
  read,
  reading,
  progress,
  onReleased,
  onAnother,
  onStop,
  onAttach,
  onLeave,
}: ReviewPanelProps) {
  const { t } = useTranslation('readRelease');
  const { t: tCommon } = useTranslation('common');
  const laid = useLaidRelease(read);
  const choice = useFinding();
  const shows = useShows(reading);
  const narrow = useNarrow(860);
  const [side, setSide] = useState<'text' | 'list'>('list');
  const goTo = (to: 'text' | 'list', id: string) => {
    setSide(to);
    choice.goTo(to, id);
  };

  return (
    <ScreenFrame
      barName={tCommon('bar')}
      barStart={
        <Button look="quiet" icon="chevron-left" onClick={onLeave}>
          {t('back')}
        </Button>
      }
      title={narrow ? undefined : t('title')}
      barEnd={
        <>
          {narrow && <SideSwitch side={side} listWords={t('found')} onSide={setSide} />}
          {!narrow && (
            <Button look="quiet" icon="release" onClick={onAnother}>
              {t('another')}
            </Button>
          )}
        </>
      }
      foot={
        <>
          <div className="review-hints">
            {shows ? <ReadingBar work="reading" progress={progress} /> : !narrow && <ReviewHints />}
          </div>
          <Button data-cancel onClick={shows ? onStop : onLeave}>
            {tCommon('cancel')}
          </Button>
          <Button look="main" keys="CmdOrCtrl+Enter" data-main onClick={onAttach}>
            {t('useIt')}
          </Button>
        </>
      }
    >
      <ReleaseTextPanel
        hidden={narrow && side !== 'text'}
        read={read}
        laid={laid ?? NOTHING_LAID}
        choice={choice}
        onReleased={onReleased}
        onShow={(id) => {
          goTo('list', id);
        }}
      />
      <main className="findings" data-pane="page" hidden={narrow && side !== 'list'} aria-label={t('found')}>
        {narrow && <h1 className="only-read">{read.release.title ?? t('untitled')}</h1>}
        <FindingsPanel
          read={read}
          laid={laid ?? NOTHING_LAID}
          choice={choice}
          onShow={(id) => {
            goTo('text', id);
          }}
        />
      </main>
    </ScreenFrame>
  );
}

function ReviewHints() {
  const { t } = useTranslation('readRelease');
  return (
    <>
      <span>
        <KeyHint keys="↑" />
        <KeyHint keys="↓" />
        {t('hintNext')}
      </span>
      <span>
        <KeyHint keys="Space" />
        {t('hintShow')}
      </span>
      <span>
        <KeyHint keys="F6" />
        {t('hintParts')}
      </span>
    </>
  );
}
