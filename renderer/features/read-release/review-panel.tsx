// What was read beside the text it was read from, and what the book will be made with.
// Promise: nothing is made before the main button; hover and choice on one side show on the other.
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewBookRequest, ReadRelease } from '../../../shared/host/host-api.ts';
import { useSettings, useStartup } from '../../host/startup-context.ts';
import { Button } from '../../ui/button.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { ScreenFrame } from '../../ui/screen-frame.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { BookToMake } from './book-to-make.tsx';
import { planBook, requestBook } from './book-plan.ts';
import type { BookPlan } from './book-plan.ts';
import { FindingsPanel } from './findings-panel.tsx';
import { layRelease } from './lay-release.ts';
import { ReleaseTextPanel } from './release-text-panel.tsx';
import { useFinding } from './use-finding.ts';

interface ReviewPanelProps {
  purpose: 'make' | 'attach';
  read: ReadRelease;
  reading: boolean;
  onReleased(released: string | null): void;
  onAnother(): void;
  onCreate(request: NewBookRequest): Promise<void>;
  onAttach(): void;
  onLeave(): void;
}

/** A read release, before anything is made of it. */
export function ReviewPanel({
  purpose,
  read,
  reading,
  onReleased,
  onAnother,
  onCreate,
  onAttach,
  onLeave,
}: ReviewPanelProps) {
  const { t } = useTranslation('readRelease');
  const { t: tCommon } = useTranslation('common');
  const { templates } = useStartup();
  const { language } = useSettings();
  const laid = useMemo(() => layRelease(read), [read]);
  const choice = useFinding();
  const narrow = useNarrow(860);
  const [side, setSide] = useState<'text' | 'list'>('list');
  const [making, setMaking] = useState(false);
  const [plan, setPlan] = useState<BookPlan>(() => planBook(read, templates, language));

  const create = async () => {
    setMaking(true);
    await onCreate(requestBook(plan, read));
    setMaking(false);
  };
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
          {narrow && (
            <>
              <Button
                look="quiet"
                on={side === 'text'}
                onClick={() => {
                  setSide('text');
                }}
              >
                {t('text')}
              </Button>
              <Button
                look="quiet"
                on={side === 'list'}
                onClick={() => {
                  setSide('list');
                }}
              >
                {t('found')}
              </Button>
            </>
          )}
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
            {reading || making ? (
              <ProgressBar step={making ? t('make') : t('reading')} />
            ) : (
              !narrow && <ReviewHints />
            )}
          </div>
          <Button onClick={onLeave}>{tCommon('cancel')}</Button>
          <Button
            look="main"
            keys="CmdOrCtrl+Enter"
            data-main
            onClick={() => {
              if (purpose === 'attach') onAttach();
              else if (!making) void create();
            }}
          >
            {purpose === 'attach' ? t('useIt') : t('make')}
          </Button>
        </>
      }
    >
      <ReleaseTextPanel
        hidden={narrow && side !== 'text'}
        read={read}
        laid={laid}
        choice={choice}
        onReleased={onReleased}
        onShow={(id) => {
          goTo('list', id);
        }}
      />
      <main className="findings" data-pane="page" hidden={narrow && side !== 'list'} aria-label={t('found')}>
        {narrow && <h1 className="only-read">{read.release.title ?? t('untitled')}</h1>}
        {purpose === 'make' && <BookToMake read={read} plan={plan} onChange={setPlan} />}
        <FindingsPanel
          read={read}
          laid={laid}
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
