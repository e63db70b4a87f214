// Owns the one disguise: Chromium cannot be taught a scheme of ours over the DevTools protocol, so `app://bundle/x`
// is `https://bundle.app.standin/x` in the page and `app://bundle/x` again for everything the main process sees.
// Promises that the two functions undo each other. Must not touch any address of a scheme nobody registered.
const suffix = '.standin';
const schemes = new Set<string>();

export function registerScheme(scheme: string): void {
  schemes.add(scheme.toLowerCase());
}

export function toPageUrl(appUrl: string): string {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(appUrl);
  const [, scheme = '', host = '', rest = ''] = match ?? [];
  if (!schemes.has(scheme.toLowerCase())) return appUrl;
  return `https://${host}.${scheme.toLowerCase()}${suffix}${rest}`;
}

export function toAppUrl(pageUrl: string): string {
  const match = /^https:\/\/([^/?#]*)\.([a-z0-9+-]+)\.standin(?::443)?(?=$|[/?#])(.*)$/i.exec(pageUrl);
  const [, host = '', scheme = '', rest = ''] = match ?? [];
  return schemes.has(scheme) ? `${scheme}://${host}${rest}` : pageUrl;
}

export function originOf(appUrl: string): string {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i.exec(appUrl);
  return match === null ? 'null' : `${match[1] ?? ''}://${match[2] ?? ''}`;
}
