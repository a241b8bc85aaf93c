// Opens the application without a line: its page and its files, as they were built together. What the server answers is no
// matter of this worker: `kept-answers.ts` keeps that, by person. A new version waits until no page of the old one is open,
// so that a page never meets the files of another build.
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** Put in by the build: the files of the application, and a name that changes when one of them does. */
const BUILT = { version: '__VERSION__', files: ['__FILES__'] };
const STORE = `sauro-app-${BUILT.version}`;
const PAGE = '/index.html';
/** What the server draws by itself. */
const OF_THE_SERVER = /^\/(api|cong-khai)(\/|$)/;
/** Longer than that nobody waits for a page that stands here already. */
const PATIENCE = 4000;

worker.addEventListener('install', (event) => {
  event.waitUntil(caches.open(STORE).then((store) => store.addAll([PAGE, ...BUILT.files])));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOlder().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin || OF_THE_SERVER.test(pathname)) return;
  if (request.mode === 'navigate' && !/\.\w+$/.test(pathname)) event.respondWith(openPage(request));
  else if (BUILT.files.includes(pathname)) event.respondWith(openFile(request, pathname));
});

/** The server's page first: it may be of a newer build, whose files then come from the server too. */
async function openPage(request: Request): Promise<Response> {
  const own = await inStore(PAGE);
  if (own === undefined) return fetch(request);
  const late = new Promise<Response>((resolve) => setTimeout(resolve, PATIENCE, own.clone()));
  return Promise.race([fetch(request), late]).catch(() => own);
}

async function openFile(request: Request, pathname: string): Promise<Response> {
  return (await inStore(pathname)) ?? fetch(request);
}

async function inStore(pathname: string): Promise<Response | undefined> {
  return (await caches.open(STORE)).match(pathname);
}

async function dropOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith('sauro-app-') && name !== STORE);
  await Promise.all(older.map((name) => caches.delete(name)));
}
