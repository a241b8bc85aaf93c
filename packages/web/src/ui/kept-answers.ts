// What the server has answered, kept by the browser so that the pages which a unit needs can be opened without a line. Kept
// for one person: it is gone when she signs out, when her session ends and when somebody else signs in. Where the browser
// lends no such store (over plain HTTP to another machine) nothing is kept, and nothing is shown without a line.
import { forgetHeld } from './held-answers.ts';

/** Work, and what stands on its page; never what is asked about people, rights, accounts or the ledger. */
const KEPT = [
  /^\/api\/session$/,
  /^\/api\/(work|assignments|tasks|filters|figures|overview)\b/,
  /^\/api\/plans\/[^/]+(\/figures)?(\?|$)/,
  /^\/api\/(difficulties|difficulty-counts|difficulty-waiting)\b/,
  /^\/api\/(field-checks|field-check-pieces|field-check-figures)\b/,
  /^\/api\/(notices|notice-items)\b/,
];
export const SESSION_PATH = '/api/session';
const STORE = 'sauro-answers';
const KEPT_AT = 'x-kept-at';
const MOST = 600;
/** Trimming lists all that is there: not with each answer. */
const TRIMMED_EVERY = 50;

export type Kept = { readonly body: string; readonly at: Date };

let forgotten = 0;
let puts = 0;

/** By which it is told later that all was forgotten while an answer was under way. */
export function keepingNow(): number {
  return forgotten;
}

export function isKept(path: string): boolean {
  return KEPT.some((kept) => kept.test(path));
}

/** Never throws: what cannot be kept is only not there later. @param since of `keepingNow` when it was asked. */
export async function keep(path: string, body: string, since: number): Promise<void> {
  const store = await open();
  if (store === null || !isKept(path) || since !== forgotten) return;
  if (path === SESSION_PATH && (await isAnother(store, body))) await forgetAll();
  const headers = { 'content-type': 'application/json', [KEPT_AT]: new Date().toISOString() };
  await (await open())?.put(path, new Response(body, { headers })).catch(() => undefined);
  puts += 1;
  if (puts % TRIMMED_EVERY === 0) await trim(store);
}

export async function findKept(path: string): Promise<Kept | null> {
  const found = await (await open())?.match(path).catch(() => undefined);
  const at = found?.headers.get(KEPT_AT);
  return found === undefined || at == null ? null : { body: await found.text(), at: new Date(at) };
}

export async function forgetAll(): Promise<void> {
  forgotten += 1;
  forgetHeld();
  if (keepsAnswers()) await caches.delete(STORE).catch(() => false);
}

export function keepsAnswers(): boolean {
  return 'caches' in globalThis;
}

/** The browser may be closed to us. */
async function open(): Promise<Cache | null> {
  return keepsAnswers() ? caches.open(STORE).catch(() => null) : null;
}

async function isAnother(store: Cache, body: string): Promise<boolean> {
  const before = await store.match(SESSION_PATH).catch(() => undefined);
  return personOf((await before?.text()) ?? null) !== personOf(body);
}

function personOf(body: string | null): string | null {
  return body === null ? null : ((JSON.parse(body) as { person?: { id?: string } }).person?.id ?? null);
}

/** Those that were put first go first. */
async function trim(store: Cache): Promise<void> {
  const keys = await store.keys().catch(() => []);
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST)).map((key) => store.delete(key)));
}
