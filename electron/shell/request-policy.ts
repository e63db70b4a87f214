// Which addresses the window may ask for: the files of the bundle, and nothing else on any computer.
// Pure functions of an address; the shell asks them at each request and each call.

export const APP_SCHEME = 'app';
const APP_HOST = 'bundle';
/** The origin of the page. */
const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
/** The one page that is ever loaded. */
export const PAGE_ADDRESS = `${APP_ORIGIN}/index.html`;

/** What a request is for, as Electron names it; only pictures matter here. */
export interface RequestDetails {
  url: string;
  resourceType: string;
}

/**
 * True where a request may go out.
 * @param development the developer tools are there, and load their own pages
 */
export function mayRequest({ url, resourceType }: RequestDetails, development: boolean): boolean {
  const parsed = parseAddress(url);
  if (!parsed) return false;
  switch (parsed.protocol) {
    case `${APP_SCHEME}:`:
      return isBundle(parsed);
    // Pictures of a book are shown from memory. As documents or scripts these schemes are refused.
    case 'blob:':
      return resourceType === 'image' && url.startsWith(`blob:${APP_ORIGIN}/`);
    case 'data:':
      return resourceType === 'image';
    case 'devtools:':
      return development;
    default:
      return false;
  }
}

/** True for an address of the bundle: what a frame must show to be listened to. */
export function isPageAddress(url: string): boolean {
  const parsed = parseAddress(url);
  return parsed !== undefined && parsed.protocol === `${APP_SCHEME}:` && isBundle(parsed);
}

/** Where a refused request wanted to go, for the log: scheme and host, never a path that may hold words. */
export function nameDestination(url: string): string {
  const parsed = parseAddress(url);
  return parsed ? `${parsed.protocol}//${parsed.host}` : 'an address that cannot be read';
}

// A name, a password or a port makes another origin of it, whatever the host says.
const isBundle = ({ hostname, port, username, password }: URL): boolean =>
  hostname === APP_HOST && port === '' && username === '' && password === '';

const parseAddress = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined);
