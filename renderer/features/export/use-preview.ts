// The document of a copy as it would be exported now, and its pages: asked for again when the book, the copy or a choice
// changes. Promises that what shows comes from the newest bytes, and that the pages before stay until then.

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { HostFailure, PreviewRequest } from '../../../shared/host/host-api.ts';
import { useHost } from '../../host/host.ts';
import type { LaidDocument, LaidPage } from './pages/lay-pages.ts';

export interface Preview {
  shown: { copy: string; document: LaidDocument } | undefined;
  /** The newest pages are still being made. */
  making: boolean;
  failure: HostFailure | undefined;
}

/** What a preview was asked for with. */
interface Asked {
  key: string;
  book: PreviewRequest['book'];
}

/** Choices made in quick succession ask once, in ms. */
const PAUSE = 120;

/** What makes pages is fetched once somebody is about to look at them. */
export const loadPages = () => import('./pages/make-pages.ts');

/**
 * The preview of one copy.
 * @param request null while there is nothing to ask for, as with a date that is none
 * @param stage an element that nobody sees, for measuring
 * @param suffices whether pages of a copy to which more are to come may show already
 */
export function usePreview(
  request: PreviewRequest | null,
  stage: RefObject<HTMLElement | null>,
  suffices: (copy: string, pages: readonly LaidPage[]) => boolean,
): Preview {
  const host = useHost();
  const [preview, setPreview] = useState<Preview & { of: Asked | null }>({
    ...{ shown: undefined, making: true, failure: undefined },
    of: null,
  });
  const asked = useRef(false);
  const shown = useRef<LaidDocument | null>(null);
  const key = request && JSON.stringify([request.handle, request.copy, request.issueDate, request.choices]);
  const book = request?.book;

  const make = useEffectEvent(async (signal: AbortSignal): Promise<void> => {
    if (!request || key === null) return;
    const of = { key, book: request.book };
    setPreview((current) => ({ ...current, making: true }));
    const answer = await host.previewCopy(request);
    if (signal.aborted) return;
    if (!answer.ok) {
      // Cancelled by a newer one elsewhere: that one is shown.
      if (answer.error.kind !== 'cancelled')
        setPreview({ shown: undefined, making: false, failure: answer.error, of });
      return;
    }
    const { makePages } = await loadPages();
    if (!stage.current || signal.aborted) return;
    const show = (document: LaidDocument): void => {
      if (signal.aborted) return;
      if (shown.current?.dispose !== document.dispose) shown.current?.dispose();
      shown.current = document;
      const next = { copy: request.copy, document };
      setPreview({ shown: next, making: document.growing, failure: undefined, of });
    };
    let grown: LaidDocument | undefined;
    let begun = false;
    const document = await makePages(answer.value, stage.current, signal, (more) => {
      grown = more;
      begun ||= maySuffice(request.copy, more.pages);
      if (begun) show(more);
    });
    if (document && !signal.aborted) show(document);
    // Pages that show stay until newer ones do.
    else if (!begun) (document ?? grown)?.dispose();
  });
  const maySuffice = useEffectEvent(suffices);

  useEffect(() => {
    if (key === null || !book) return;
    const ending = new AbortController();
    const first = !asked.current;
    asked.current = true;
    const timer = setTimeout(
      () => {
        make(ending.signal).catch((error: unknown) => {
          // A file of ours that cannot be read is a bug: the error boundary shows it.
          setPreview(() => {
            throw error;
          });
        });
      },
      first ? 0 : PAUSE,
    );
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [key, book]);
  useEffect(
    () => () => {
      shown.current?.dispose();
      // Nobody waits for the answer.
      void host.cancelPreview();
    },
    [host],
  );
  // Also in the pause before a new choice is asked for: what shows then is no longer what was chosen.
  const fits = preview.of?.key === key && preview.of?.book === book;
  return { ...preview, making: request !== null && (preview.making || !fits) };
}
