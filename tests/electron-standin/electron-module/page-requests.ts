// Owns every request a page makes: the application's handler answers its own scheme, everything else is refused.
// Promises that each foreign request is recorded, shown to onBeforeRequest, and never reaches a network.
// Must not decide about navigation; it asks the window's contents whether the page may leave.
import type { OnBeforeRequestListenerDetails } from 'electron';
import type { CdpSession } from '../cdp.ts';
import { toAppUrl } from '../origin.ts';
import { foreignRequests } from './records.ts';
import type { Session } from './session.ts';
import type { PageContents } from './page-contents.ts';

interface PausedRequest {
  requestId: string;
  frameId: string;
  resourceType: string;
  request: { url: string; method: string; headers: Record<string, string>; postData?: string };
}
type ResourceType = OnBeforeRequestListenerDetails['resourceType'];

const resourceTypes: Record<string, ResourceType> = {
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
  Media: 'media',
  WebSocket: 'webSocket',
};
let lastRequestId = 0;

export async function watchRequests(contents: PageContents, page: CdpSession): Promise<void> {
  page.on<PausedRequest>('Fetch.requestPaused', (paused) => {
    answer(contents, page, paused).catch((error: unknown) => {
      if (!contents.isDestroyed()) console.error(`The request for ${paused.request.url} failed:`, error);
    });
  });
  page.on<{ url: string }>('Network.webSocketCreated', ({ url }) => {
    void isCanceled(contents, url, 'GET', 'webSocket', '');
    foreignRequests.push({ url, method: 'GET', resourceType: 'webSocket' });
  });
  page.on<{ url: string }>('Network.webTransportCreated', ({ url }) => {
    foreignRequests.push({ url, method: 'CONNECT', resourceType: 'webTransport' });
  });
  await Promise.all([
    page.send('Network.enable'),
    page.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
  ]);
  await page.send('Network.setCacheDisabled', { cacheDisabled: true }); // a custom scheme has no cache in Electron
}

async function answer(contents: PageContents, page: CdpSession, paused: PausedRequest): Promise<void> {
  const { requestId, request, resourceType } = paused;
  const fail = (errorReason: string): Promise<unknown> =>
    page.send('Fetch.failRequest', { requestId, errorReason });
  const url = toAppUrl(request.url);
  const isMainFrame = resourceType === 'Document' && paused.frameId === contents.targetId;
  const type = isMainFrame
    ? 'mainFrame'
    : resourceType === 'Document'
      ? 'subFrame'
      : (resourceTypes[resourceType] ?? 'other');
  if (resourceType === 'Document' && !(await contents.mayNavigate(url, isMainFrame)))
    return void (await fail('Aborted'));

  const scheme = url.slice(0, url.indexOf(':'));
  const handler = contents.session.protocol.handlers.get(scheme);
  const isOwnFile = scheme === 'file' && contents.getURL().startsWith('file:');
  if (handler === undefined && !isOwnFile)
    foreignRequests.push({ url, method: request.method, resourceType: type });
  const canceled = await isCanceled(contents, url, request.method, type, request.headers['Referer'] ?? '');
  if (canceled) return void (await fail('BlockedByClient'));
  if (isOwnFile) return void (await page.send('Fetch.continueRequest', { requestId }));
  if (handler === undefined) return void (await fail(isMainFrame ? 'Aborted' : 'BlockedByClient'));

  try {
    const body = request.postData === undefined ? {} : { body: request.postData };
    const response = await handler(
      new Request(url, { method: request.method, headers: request.headers, ...body }),
    );
    if (response.type === 'error') return void (await fail('Failed'));
    const headers = await receiveHeaders(contents.session, url, request.method, type, response);
    await page.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: response.status,
      responseHeaders: headers.map(([name, value]) => ({ name, value })),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    });
  } catch (error) {
    console.error(`The protocol handler failed for ${url}:`, error);
    await fail('Failed');
  }
}

async function isCanceled(
  contents: PageContents,
  url: string,
  method: string,
  resourceType: ResourceType,
  referrer: string,
): Promise<boolean> {
  const response = await contents.session.beforeRequest.ask({
    id: ++lastRequestId,
    url,
    method,
    resourceType,
    referrer: toAppUrl(referrer),
    webContentsId: contents.id,
    timestamp: Date.now(),
    uploadData: [],
  });
  return response?.cancel === true;
}

async function receiveHeaders(
  session: Session,
  url: string,
  method: string,
  resourceType: ResourceType,
  response: Response,
): Promise<[string, string][]> {
  const responseHeaders: Record<string, string[]> = {};
  for (const [name, value] of response.headers) (responseHeaders[name] ??= []).push(value);
  const statusLine = `HTTP/1.1 ${String(response.status)}`;
  const details = { id: lastRequestId, url, method, resourceType, referrer: '', timestamp: Date.now() };
  const changed = await session.headersReceived.ask({
    ...details,
    statusLine,
    statusCode: response.status,
    responseHeaders,
  });
  return Object.entries(changed?.responseHeaders ?? responseHeaders).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
}
