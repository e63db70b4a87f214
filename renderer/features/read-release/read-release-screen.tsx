// Reading a release: first its text comes in, then what was read stands beside it, before anything is made.
// Promise: a file can be dropped at any time; Esc ends what shows as under way, else leaves, and asks where
// decisions would be lost; Ctrl Enter is the main button.
// Must not make the book itself: the app asks the host.
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Book } from '../../../shared/book/book.ts';
import type { LocalText } from '../../../shared/book/words.ts';
import type { HostResult, PackedReading, ReadRelease } from '../../../shared/host/host-api.ts';
import { useHost } from '../../host/host.ts';
import { useReading } from '../../host/use-reading.ts';
import { DropTarget } from '../../ui/drop-target.tsx';
import { useNotices } from '../../ui/notice.tsx';
import { useScreenKeys } from '../../ui/use-screen-keys.ts';
import { fetchFile } from './fetch-file.ts';
import { IntakePanel } from './intake-panel.tsx';
import { SeedReview } from './seed-review.tsx';
import { ReviewPanel } from './review-panel.tsx';
import { useLeaveQuestion } from './use-leave-question.tsx';
import './read-release.css';
import './seed-review.css';

interface ReadReleaseScreenProps {
  /** `make`: a book is made from it; `attach`: it goes with the form it was asked for from. */
  purpose: 'make' | 'attach';
  read: ReadRelease | null;
  /** A file to begin with: it was dropped before this screen was there. */
  file: File | null;
  onRead(read: ReadRelease | null): void;
  /** Title of the open book that can be added to; null: none. */
  openTitle: string | null;
  /** The new book, and what is to be said over it. */
  onMake(book: Book, notices: LocalText[]): Promise<void>;
  /** The open book with what was added. */
  onAdd(book: Book): void;
  onAttach(read: ReadRelease): void;
  onLeave(): void;
}

/** The screen of reading a release. */
export function ReadReleaseScreen({
  purpose,
  read,
  file,
  onRead,
  openTitle,
  onMake,
  onAdd,
  onAttach,
  onLeave,
}: ReadReleaseScreenProps) {
  const { t } = useTranslation('common');
  const { t: tRead } = useTranslation('readRelease');
  const host = useHost();
  const { clear, show: say } = useNotices();
  const { reading, progress, take, stop } = useReading();
  const screen = useRef<HTMLDivElement>(null);
  const { note, ask, question } = useLeaveQuestion();
  /** Goes on at once where nothing would be lost, else once the question is answered so. */
  const afterAsking = (act: () => void) => {
    void ask().then((leaves) => {
      if (leaves) act();
    });
  };
  const leave = () => {
    afterAsking(onLeave);
  };
  useScreenKeys({
    // Esc is the Cancel of the foot: what shows as under way is ended before the screen is left.
    Escape: () => screen.current?.querySelector<HTMLElement>('[data-cancel]')?.click(),
    'CmdOrCtrl+Enter': () => screen.current?.querySelector<HTMLElement>('[data-main]')?.click(),
  });

  const show = async (answer: Promise<HostResult<PackedReading>>) => {
    // What was said of the text before is not said of this one.
    clear();
    const next = await take(answer);
    if (next) onRead(next);
  };
  const takeFile = async (chosen: File) => {
    const taken = await fetchFile(chosen);
    if (taken.ok) await show(host.readReleaseFile(chosen.name, taken.bytes, null));
    else {
      clear();
      say({
        tone: 'stop',
        text: typeof taken.refusal === 'string' ? tRead(taken.refusal, { name: chosen.name }) : taken.refusal,
      });
    }
  };
  const begin = useEffectEvent((dropped: File) => void takeFile(dropped));
  useEffect(() => {
    if (file) begin(file);
  }, [file]);

  const review = (shown: ReadRelease) => {
    const shared = {
      read: shown,
      ...{ reading, progress },
      onReleased: (released: string | null) =>
        void show(
          host
            .readReleaseText(shown.text, released, shown.range)
            .then((result) => keepFileName(result, shown)),
        ),
      onAnother: () => {
        afterAsking(() => {
          onRead(null);
        });
      },
      onStop: stop,
      onLeave: leave,
    };
    if (purpose === 'make')
      return (
        <SeedReview
          key={shown.text}
          {...shared}
          openTitle={openTitle}
          onDecided={note}
          onMake={onMake}
          onAdd={onAdd}
        />
      );
    return (
      <ReviewPanel
        {...shared}
        onAttach={() => {
          onAttach(shown);
        }}
      />
    );
  };

  return (
    <div className="read-release" ref={screen}>
      <DropTarget
        words={t('dropHere')}
        onDrop={(dropped) => {
          afterAsking(() => void takeFile(dropped));
        }}
      >
        {read === null ? (
          <IntakePanel
            work={reading ? { work: 'reading', progress } : null}
            onText={(text) => void show(host.readReleaseText(text, null))}
            onFile={() => void show(host.openRelease(null))}
            onSample={() => void show(host.readSampleRelease())}
            onStop={stop}
            onLeave={leave}
          />
        ) : (
          review(read)
        )}
      </DropTarget>
      {question}
    </div>
  );
}

// Read again with another date, the text is still that of its file.
const keepFileName = (result: HostResult<PackedReading>, before: ReadRelease): HostResult<PackedReading> =>
  result.ok ? { ok: true, value: { ...result.value, fileName: before.fileName } } : result;
