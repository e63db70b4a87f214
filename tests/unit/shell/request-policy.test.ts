// Which requests may go out: the bundle, pictures from memory, and nothing of any other scheme.

import { expect, test } from 'vitest';
import { isPageAddress, mayRequest, nameDestination } from '../../../electron/shell/request-policy.ts';

const SCHEMES =
  'http https ws wss ftp ftps file smb mailto tel javascript view-source chrome chrome-extension chrome-devtools about ' +
  'filesystem intent ms-word ms-settings ssh sftp ldap gopher dav webdav nfs afp magnet steam android-app content cid mid';
const TYPES =
  'mainFrame subFrame stylesheet script image font object xhr ping cspReport media webSocket other'.split(
    ' ',
  );

test('no scheme but our own goes out, whatever it is for', () => {
  for (const scheme of SCHEMES.split(' '))
    for (const resourceType of TYPES)
      for (const rest of ['//bundle/index.html', '//example.com/', '//127.0.0.1/', 'bundle', '///etc/passwd'])
        expect(mayRequest({ url: `${scheme}:${rest}`, resourceType }, false), `${scheme}:${rest}`).toBe(
          false,
        );
});

test('the bundle is one host, without a name, a password or a port', () => {
  expect(mayRequest({ url: 'app://bundle/assets/x.js?y#z', resourceType: 'script' }, false)).toBe(true);
  for (const url of [
    'app://other/index.html',
    'app://bundle.example.com/index.html',
    'app://user@bundle/index.html',
    'app://user:word@bundle/index.html',
    'app://bundle:80/index.html',
    'app:///index.html',
    'app:bundle/index.html',
    'app2://bundle/index.html',
    'no address',
    '',
  ])
    expect(mayRequest({ url, resourceType: 'mainFrame' }, false), url).toBe(false);
});

test('memory gives pictures only', () => {
  const picture = 'blob:app://bundle/0b4a';
  for (const resourceType of TYPES) {
    const allowed = resourceType === 'image';
    expect(mayRequest({ url: picture, resourceType }, false)).toBe(allowed);
    expect(mayRequest({ url: 'data:image/png;base64,AA==', resourceType }, false)).toBe(allowed);
  }
  expect(mayRequest({ url: 'blob:https://example.com/0b4a', resourceType: 'image' }, false)).toBe(false);
});

test('the developer tools load their own pages, in development only', () => {
  const request = { url: 'devtools://devtools/bundled/inspector.html', resourceType: 'mainFrame' };
  expect([mayRequest(request, true), mayRequest(request, false)]).toEqual([true, false]);
  expect(mayRequest({ url: 'https://example.com/', resourceType: 'script' }, true)).toBe(false);
});

test('a frame is the page only where its address is of the bundle', () => {
  expect(isPageAddress('app://bundle/index.html')).toBe(true);
  for (const url of [
    '',
    'about:blank',
    'about:srcdoc',
    'data:text/html,x',
    'blob:app://bundle/1',
    'app://x/',
    'https://bundle/',
  ])
    expect(isPageAddress(url), url).toBe(false);
});

test('the log names a host and never a path', () => {
  expect(nameDestination('https://example.com/secret?words=1')).toBe('https://example.com');
  expect(nameDestination('::')).toBe('an address that cannot be read');
});
