// Owns the way from the page's permission question to the session's handlers and back to Chromium.
// Promises Electron's default: granted where no handler is set. Must not remember answers; the handler is asked each time.
import { browserReady } from './runtime.ts';
import { toPageUrl } from '../origin.ts';
import type { PageContents } from './page-contents.ts';

type Permission = Parameters<
  NonNullable<Parameters<PageContents['session']['setPermissionRequestHandler']>[0]>
>[1];

const names: Record<string, Permission> = {
  camera: 'media',
  microphone: 'media',
  'clipboard-write': 'clipboard-sanitized-write',
};

export async function answerPermission(
  contents: PageContents,
  asked: string,
  isCheck: boolean,
): Promise<boolean> {
  const permission = names[asked] ?? (asked as Permission);
  const { permissionCheckHandler, permissionRequestHandler } = contents.session;
  const details = { isMainFrame: true, requestingUrl: contents.getURL() };
  const asElectron = contents as never; // the handlers are typed for Electron's own class
  if (isCheck) {
    return permissionCheckHandler?.(asElectron, permission, contents.mainFrame.origin, details) ?? true;
  }
  const isGranted = await new Promise<boolean>((resolve) => {
    if (permissionRequestHandler === null) resolve(true);
    else permissionRequestHandler(asElectron, permission, resolve, details);
  });
  if (!isGranted) return false;
  const { browser } = await browserReady;
  const grant = {
    permission: { name: asked },
    setting: 'granted',
    origin: new URL(toPageUrl(contents.getURL())).origin,
  };
  // Chromium has no switch for some of them (fullscreen, pointer lock); those need none.
  await browser.send('Browser.setPermission', grant).catch(() => undefined);
  return true;
}
