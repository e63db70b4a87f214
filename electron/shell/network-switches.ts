// What Chromium is told before it starts, so that the program makes no request even where a guard above it fails.
// A dead proxy, no name is ever resolved, no talk from page to page beside the proxy, nothing fetched in the background.

/** Port 9 is `discard`: nothing listens there. */
export const DEAD_PROXY = '127.0.0.1:9';

export const NETWORK_SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['proxy-server', DEAD_PROXY],
  // Without this, addresses of this computer would go past the proxy.
  ['proxy-bypass-list', '<-loopback>'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['dns-prefetch-disable'],
  ['no-pings'],
];
