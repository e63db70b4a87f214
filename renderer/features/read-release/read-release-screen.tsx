// Reading a release: first its text comes in, then what was read stands beside it, before anything is made.
// Promise: a file can be dropped at any time; Esc leaves; Ctrl Enter is the main button.
// Must not make the book itself: the app asks the host.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostResult, NewBookRequest, ReadRelease } from '../../../shared/host/host-api.ts';
import { useHost } from '../../host/host.ts';
import { useAsk } from '../../host/use-ask.ts';
import { DropTarget } from '../../ui/drop-target.tsx';
import { useScreenKeys } from '../../ui/use-screen-keys.ts';
import { IntakePanel } from './intake-panel.tsx';
import { ReviewPanel } from './review-panel.tsx';
import './read-release.css';

interface ReadReleaseScreenProps {
  /** `make`: a book is made from it; `attach`: it goes with the form it was asked for from. */
  purpose: 'make' | 'attach';
  read: ReadRelease | null;
  onRead(read: ReadRelease | null): void;
  onCreate(request: NewBookRequest): Promise<void>;
  onAttach(read: ReadRelease): void;
  onLeave(): void;
}

/** The screen of reading a release. */
export function ReadReleaseScreen({
  purpose,
  read,
  onRead,
  onCreate,
  onAttach,
  onLeave,
}: ReadReleaseScreenProps) {
  const { t } = useTranslation('common');
  const host = useHost();
  const ask = useAsk();
  const [reading, setReading] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useScreenKeys({
    Escape: onLeave,
    'CmdOrCtrl+Enter': () => form.current?.querySelector<HTMLElement>('[data-main]')?.click(),
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

  return (
    <form
      className="read-release"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
      }}
      ref={form}
    >
      <DropTarget words={t('dropHere')} onDrop={(file) => void takeFile(file)}>
        {read === null ? (
          <IntakePanel
            reading={reading}
            onText={(text) => void take(host.readReleaseText(text, null))}
            onFile={() => void take(host.openRelease(null))}
            onSample={() => void take(host.readSampleRelease())}
            onLeave={onLeave}
          />
        ) : (
          <ReviewPanel
            purpose={purpose}
            read={read}
            reading={reading}
            onReleased={(released) =>
              void take(
                host.readReleaseText(read.text, released).then((result) => keepFileName(result, read)),
              )
            }
            onAnother={() => {
              onRead(null);
            }}
            onCreate={onCreate}
            onAttach={() => {
              onAttach(read);
            }}
            onLeave={onLeave}
          />
        )}
      </DropTarget>
    </form>
  );
}

// Read again with another date, the text is still that of its file.
const keepFileName = (result: HostResult<ReadRelease>, before: ReadRelease): HostResult<ReadRelease> =>
  result.ok ? { ok: true, value: { ...result.value, fileName: before.fileName } } : result;
