// The calls to the server, typed by its contract. Only the types are taken: the schemas behind them would weigh more than
// the calls. What the server refuses is thrown as `Refusal`, with its stable code and its sentence for a person.
// Here stand the calls of the first stages; a later stage has its own in its `calls.ts`, made with `call` and `addressOf`.
import type { Answer, contract } from '@sauro/server/contract';
import { answerOrKept, answerTo, type Problem, problemOf, Refusal, UNREACHABLE } from './ask.ts';
import { type ExportProgress, nameIn, readExport } from './ui/fetch-export.ts';
import { forgetAll, isKept } from './ui/kept-answers.ts';
export { type Problem, Refusal } from './ask.ts';

export type Session = Answer<typeof contract.people.currentSession>;
/** Signed in, or by what the second step is done. */
export type SignedIn = Answer<typeof contract.people.signIn>;
export type Document = Answer<typeof contract.documents.getDocument>;
export type Documents = Answer<typeof contract.documents.listDocuments>;
export type Uploaded = Answer<typeof contract.documents.uploadDocument>;
export type Reading = Answer<typeof contract.readings.getReading>;
export type PlansOfDocuments = Answer<typeof contract.plans.listPlansOfDocuments>;
export async function findSession(): Promise<Session | null> {
  try {
    return await call<Session>('GET', '/api/session');
  } catch (error) {
    if (error instanceof Refusal && error.problem.status === 401) return null;
    throw error;
  }
}

export function signIn(username: string, password: string): Promise<SignedIn> {
  return call('POST', '/api/session', { username, password });
}

/** What is still to be sent in her name before she is signed out. */
const unsent = new Set<() => Promise<unknown>>();

/** @returns what ends it. */
export function sendBeforeSignOut(send: () => Promise<unknown>): () => void {
  unsent.add(send);
  return () => void unsent.delete(send);
}

export async function signOut(): Promise<void> {
  await Promise.allSettled([...unsent].map((send) => send()));
  await call('DELETE', '/api/session');
  await forgetAll();
}

export function listDocuments(page: { q: string; after: string | null }): Promise<Documents> {
  const query = new URLSearchParams({ limit: '100' });
  if (page.q !== '') query.set('q', page.q);
  if (page.after !== null) query.set('after', page.after);
  return call('GET', `/api/documents?${query}`);
}

export function listBringingUnits(): Promise<Answer<typeof contract.documents.listBringingUnits>> {
  return call('GET', '/api/document-units');
}

export function getDocument(id: string): Promise<Document> {
  return call('GET', `/api/documents/${encodeURIComponent(id)}`);
}

export function getReading(id: string): Promise<Reading> {
  return call('GET', `/api/documents/${encodeURIComponent(id)}/reading`);
}

/** Which of these documents have become plans: to be shown beside them, long before the stage of plans. */
export function listPlansOfDocuments(ids: readonly string[]): Promise<PlansOfDocuments> {
  return call('GET', addressOf('/api/plan-documents', { ids: ids.join(',') }));
}

export function fileAddress(id: string): string {
  return `/api/documents/${encodeURIComponent(id)}/file`;
}

/** Sends a file as it is. XMLHttpRequest, because `fetch` tells nothing of the progress of what it sends. */
export function sendFile<T>(
  path: string,
  file: File,
  onProgress: (sent: number) => void = () => undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name.normalize('NFC')));
    request.upload.addEventListener('progress', (event) => onProgress(event.loaded));
    request.addEventListener('error', () => reject(new Refusal(UNREACHABLE)));
    request.addEventListener('load', () => {
      const type = request.getResponseHeader('content-type') ?? '';
      if (request.status < 300) resolve(JSON.parse(request.responseText) as T);
      else reject(new Refusal(problemOf(request.status, type, request.responseText)));
    });
    request.send(file);
  });
}

/** A file that the server makes, with the name that it gives it. `body`: what it is made of, where that is too long for an address. */
export function fetchFile(path: string, body?: unknown): Promise<MadeFile> {
  if (body === undefined) return madeFile(path, {});
  const headers = { 'content-type': 'application/json' };
  return madeFile(path, { method: 'POST', body: JSON.stringify(body), headers });
}

/** A file that the server makes of one that is sent. */
export function sendForFile(path: string, file: File): Promise<MadeFile> {
  const name = encodeURIComponent(file.name.normalize('NFC'));
  const headers = { 'content-type': 'application/octet-stream', 'x-file-name': name };
  return madeFile(path, { method: 'POST', body: file, headers });
}

type MadeFile = { readonly name: string; readonly content: Blob };

async function madeFile(path: string, request: RequestInit): Promise<MadeFile> {
  const response = await fetch(path, request).catch(() => {
    throw new Refusal(UNREACHABLE);
  });
  if (!response.ok) {
    throw new Refusal(problemOf(response.status, response.headers.get('content-type') ?? '', await response.text()));
  }
  return { name: nameIn(response), content: await response.blob() };
}

type ExportWay = { readonly signal: AbortSignal; readonly onProgress: (progress: ExportProgress) => void };

/** A list that the server makes while it sends it; null where it was stopped. */
export async function fetchExport(path: string, { signal, onProgress }: ExportWay): Promise<MadeFile | null> {
  try {
    const response = await fetch(path, { signal });
    if (response.ok) return await readExport(response, onProgress);
    throw new Refusal(problemOf(response.status, response.headers.get('content-type') ?? '', await response.text()));
  } catch (error) {
    if (signal.aborted) return null;
    throw error instanceof Refusal ? error : new Refusal(UNREACHABLE);
  }
}

/** A path with the values that are there: what is undefined is not asked for. */
export function addressOf(path: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) asked.set(name, String(value));
  return asked.size === 0 ? path : `${path}?${asked}`;
}

/** Asks the person to prove anew who she is; false where she would rather not. */
type Prover = () => Promise<boolean>;
let prover: Prover | undefined;

/** Set by the dialog that asks, for as long as it stands on the page. */
export function proveWith(asking: Prover | undefined): void {
  prover = asking;
}

/** Acts on their way, by what they do. */
const onTheirWay = new Map<string, Promise<unknown>>();

/** An act that is on its way is not sent once more: a second press that comes before any button could be shut has its answer. */
export function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  if (method === 'GET') return callProved<T>(method, path, body);
  const key = JSON.stringify([method, path, body]);
  // What is sent alike is answered alike.
  const before = onTheirWay.get(key) as Promise<T> | undefined;
  if (before !== undefined) return before;
  const sent = callProved<T>(method, path, body).finally(() => onTheirWay.delete(key));
  onTheirWay.set(key, sent);
  return sent;
}

/** What is grave and was refused for want of a fresh proof is asked for, and done: whoever calls knows nothing of it. */
async function callProved<T>(method: string, path: string, body: unknown): Promise<T> {
  try {
    return await callOnce<T>(method, path, body);
  } catch (error) {
    const wantsProof = error instanceof Refusal && error.problem.code === 'session.not-fresh';
    if (!wantsProof || prover === undefined || !(await prover())) throw error;
    return callOnce<T>(method, path, body);
  }
}

/** Sent while the page goes: it arrives all the same, and nobody hears the answer. */
export function sendLeaving(path: string, body: object): void {
  const headers = { 'content-type': 'application/json' };
  const request = { method: 'POST', body: JSON.stringify(body), headers, keepalive: true };
  void fetch(path, request).catch(() => undefined);
}

async function callOnce<T>(method: string, path: string, body: unknown): Promise<T> {
  const request = {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  };
  const text = method === 'GET' && isKept(path) ? await answerOrKept(path, request) : await answerTo(path, request);
  // The server shapes its answers with the same contract that these types are taken from.
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** A server that is busy, starts anew or cannot be reached is asked again; what it refuses it will refuse again. */
export function meaningOf(error: unknown): 'again' | 'ended' | Problem {
  if (!(error instanceof Refusal)) throw error;
  const { status } = error.problem;
  if (status === 401) return 'ended';
  if (status === 0 || status >= 500 || status === 408 || status === 429) return 'again';
  return error.problem;
}

/** What was asked for is not there, is not to be seen, or its address is none. */
export function isMissing(error: unknown): boolean {
  return error instanceof Refusal && [400, 404, 422].includes(error.problem.status);
}
