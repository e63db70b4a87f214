// The door for every call of the page: who asks, in which form, and what goes back. Knows no Electron, so that it can be fuzzed.
// Promises a Result for whatever comes; an error is logged and leaves as one plain sentence, never as a trace.

import type { HostApi, HostResult } from '../../shared/host/host-api.ts';
import { HOST_ARGUMENTS } from '../../shared/host/host-schemas.ts';
import { isPageAddress } from '../shell/request-policy.ts';
import { describeBug, refuse } from './host-failure.ts';

/** Who sent a call: null where the frame is gone already. */
export type Sender = { url: string; isMainFrame: boolean; isOurWindow: boolean } | null;

/** True for the main frame of our window, showing our page, and for nothing else. */
export const isTrustedSender = (sender: Sender): boolean =>
  sender !== null && sender.isOurWindow && sender.isMainFrame && isPageAddress(sender.url);

/**
 * Answers one call.
 * @param args what came over the channel, still in no known form
 */
export async function answerCall(
  api: HostApi,
  method: keyof HostApi,
  sender: Sender,
  args: unknown[],
  log: (message: string) => void,
): Promise<HostResult<unknown>> {
  if (!isTrustedSender(sender)) {
    log(`${method} was refused: it came from ${sender ? 'a frame that is not the page' : 'no frame'}`);
    return refuse({ kind: 'bad-call' });
  }
  try {
    const parsed = HOST_ARGUMENTS[method].safeParse(args);
    if (!parsed.success) {
      const places = parsed.error.issues.slice(0, 3).map(({ path, code }) => `${path.join('.')} (${code})`);
      log(`${method} was refused: its arguments have the wrong form at ${places.join(', ')}`);
      return refuse({ kind: 'bad-call' });
    }
    // What was judged is handed on as it came: the schemas change nothing, so no field of a book is lost on the way.
    const call = api[method] as (...judged: unknown[]) => Promise<HostResult<unknown>>;
    return await call(...args);
  } catch (error) {
    log(`${method} failed: ${describeBug(error)}`);
    return refuse({ kind: 'unexpected' });
  }
}
