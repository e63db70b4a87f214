// Whether a window can be opened on this computer, and the binary to open it with; else why not, in words for one sentence.
// Pure of the computer: what is there, how to ask and how to fetch are passed in, so that every way is tested.

/**
 * Why no window can be opened, or undefined.
 * @param {{ env: Record<string, string | undefined>, platform: string, uid: number | undefined }} computer
 */
export function findHindrance({ env, platform, uid }) {
  if (env['CI']) return 'this is a CI machine';
  if (uid === 0) return 'Chromium does not run as root';
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return 'there is no display';
  return undefined;
}

/**
 * The binary, fetched where it can be, or why there is none.
 * @param {object} ways
 * @param {() => string | undefined} ways.find
 * @param {() => Promise<boolean>} ways.canReach
 * @param {() => void} ways.install
 * @param {(line: string) => void} ways.say
 * @returns {Promise<{ binary: string, reason?: never } | { binary?: never, reason: string }>}
 */
export async function obtainBinary({ find, canReach, install, say }) {
  const here = find();
  if (here !== undefined) return { binary: here };
  if (!(await canReach())) return { reason: 'the source of the Electron binary was not reached' };
  say('The Electron binary is fetched, once.');
  try {
    install();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { reason: 'Electron’s installer did not finish' };
  }
  const binary = find();
  return binary === undefined ? { reason: 'Electron’s installer left no binary' } : { binary };
}
