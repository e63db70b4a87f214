// Reading a release: first its text comes in, then what was read stands beside it, before anything is made.
// Promise: a file can be dropped at any time; Esc leaves; Ctrl Enter is the main button.
// Must not make the book itself: the app asks the host.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Book } from '../../../shared/book/book.ts';
import type { LocalText } from '../../../shared/book/words.ts';
import type { HostResult, ReadRelease } from '../../../shared/host/host-api.ts';
import { useHost } from '../../host/host.ts';
import { useAsk } from '../../host/use-ask.ts';
import { DropTarget } from '../../ui/drop-target.tsx';
import { useScreenKeys } from '../../ui/use-screen-keys.ts';
import { IntakePanel } from './intake-panel.tsx';
import { SeedReview } from './seed-review.tsx';
import { ReviewPanel } from './review-panel.tsx';
import './read-release.css';
import './seed-review.css';

interface ReadReleaseScreenProps {
  /** `make`: a book is made from it; `attach`: it goes with the form it was asked for from. */
  purpose: 'make' | 'attach';
  read: ReadRelease | null;
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
  onRead,
  openTitle,
  onMake,
  onAdd,
  onAttach,
  onLeave,
}: ReadReleaseScreenProps) {
  const { t } = useTranslation('common');
  const host = useHost();
  const ask = useAsk();
  const [reading, setReading] = useState(false);
  const screen = useRef<HTMLDivElement>(null);
  useScreenKeys({
    Escape: onLeave,
    'CmdOrCtrl+Enter': () => screen.current?.querySelector<HTMLElement>('[data-main]')?.click(),
  });

  const take = async (answer: Promise<HostResult<ReadRelease>>) => {
    setReading(true);
    const next = await ask(answer);
    setReading(false);
    if (next) onRead(next);
  };
  const takeFile = async (file: File) => {
    await take(host.readReleaseFile(file.name, new Uint8Array(await file.arrayBuffer()), null));
  };

  const stop = () => void host.cancelReading();
  const review = (shown: ReadRelease) => {
    const shared = {
      read: shown,
      reading,
      onReleased: (released: string | null) =>
        void take(host.readReleaseText(shown.text, released).then((result) => keepFileName(result, shown))),
      onAnother: () => {
        onRead(null);
      },
      onStop: stop,
      onLeave,
    };
    if (purpose === 'make')
      return <SeedReview key={shown.text} {...shared} openTitle={openTitle} onMake={onMake} onAdd={onAdd} />;
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
      <DropTarget words={t('dropHere')} onDrop={(file) => void takeFile(file)}>
        {read === null ? (
          <IntakePanel
            reading={reading}
            onText={(text) => void take(host.readReleaseText(text, null))}
            onFile={() => void take(host.openRelease(null))}
            onSample={() => void take(host.readSampleRelease())}
            onStop={stop}
            onLeave={onLeave}
          />
        ) : (
          review(read)
        )}
      </DropTarget>
    </div>
  );
}

// Read again with another date, the text is still that of its file.
const keepFileName = (result: HostResult<ReadRelease>, before: ReadRelease): HostResult<ReadRelease> =>
  result.ok ? { ok: true, value: { ...result.value, fileName: before.fileName } } : result;
