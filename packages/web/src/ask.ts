// One question to the server: what it refuses is thrown as `Refusal`. What may be looked at without a line is answered by what
// the browser has kept of it where no answer comes.
import type { ProblemBody } from '@sauro/server/contract';
import { findKept, forgetAll, keep, keepingNow, SESSION_PATH } from './ui/kept-answers.ts';
import { forgetHeld, heldAnswers, hold } from './ui/held-answers.ts';
import { hasAnswered, showsKept } from './ui/line.ts';
import { presence } from './ui/presence.ts';

/** `status` is 0 where no answer came at all. */
export type Problem = Pick<ProblemBody, 'code' | 'detail' | 'details' | 'status'>;

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

export async function answerTo(path: string, request: RequestInit): Promise<string> {
  if (request.method === 'GET') return answerOrHeld(path);
  return textOf(await responseTo(path, request));
}

/** What is held of the same question is not sent again where it is still the answer: the server says so by 304. */
async function answerOrHeld(path: string): Promise<string> {
  // Taken before it is asked: what was forgotten meanwhile, at a sign-out, takes nothing more in.
  const answers = heldAnswers();
  const held = answers.get(path);
  const headers = held === undefined ? {} : { 'if-none-match': held.etag };
  const response = await responseTo(path, { method: 'GET', headers });
  if (response.status === 304 && held !== undefined) return held.body;
  if (response.status === 401) forgetHeld();
  const body = await textOf(response);
  hold(answers, path, { etag: response.headers.get('etag'), body });
  return body;
}

async function responseTo(path: string, request: RequestInit): Promise<Response> {
  const { headers, arrived } = presence.toTell();
  const told = new Headers(request.headers);
  for (const [name, value] of Object.entries(headers)) told.set(name, value);
  const response = await fetch(path, { ...request, headers: told }).catch(() => {
    throw new Refusal(UNREACHABLE);
  });
  if (response.status < 500) arrived();
  return response;
}

/** A line that is there and carries nothing is none for whoever waits. */
const PATIENCE = 8000;

/** What was kept is shown where no answer comes; what the server says, also a refusal, goes before it. */
export async function answerOrKept(path: string, request: RequestInit): Promise<string> {
  const since = keepingNow();
  const answer = answerTo(path, request).then(
    async (text) => {
      hasAnswered(path);
      const keeping = keep(path, text, since);
      // Who it is comes first: what was kept of somebody else is gone before anything is kept of her.
      if (path === SESSION_PATH) await keeping;
      return text;
    },
    async (error: unknown) => {
      if (isSessionEnd(error)) await forgetAll();
      const kept = isWithoutLine(error) ? await findKept(path) : null;
      if (kept === null) throw error;
      showsKept(path, kept.at);
      return kept.body;
    },
  );
  return Promise.race([answer, keptAfter(PATIENCE, path, answer)]);
}

/** Settles with what is kept when it has waited so long; where nothing is kept, with the answer. */
async function keptAfter(ms: number, path: string, answer: Promise<string>): Promise<string> {
  const slow = Symbol('slow');
  const first = await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, ms, slow))]);
  const kept = first === slow ? await findKept(path) : null;
  if (kept === null) return answer;
  showsKept(path, kept.at);
  return kept.body;
}

function isSessionEnd(error: unknown): boolean {
  return error instanceof Refusal && error.problem.status === 401;
}

/** No answer at all, or a proxy that finds no server behind it. */
function isWithoutLine(error: unknown): boolean {
  return error instanceof Refusal && [0, 502, 503, 504].includes(error.problem.status);
}

/** Nothing came, or the server could not or would not now: it may be tried again by itself. */
export function isLineLost(error: Error | null): boolean {
  if (!(error instanceof Refusal)) return false;
  const { status } = error.problem;
  return status >= 500 || [0, 408, 429].includes(status);
}

async function textOf(response: Response): Promise<string> {
  const text = await response.text();
  if (!response.ok) throw new Refusal(problemOf(response.status, response.headers.get('content-type') ?? '', text));
  return text;
}

export const UNREACHABLE: Problem = { code: 'web.unreachable', detail: '', details: {}, status: 0 };

/** A proxy in between may answer with a page of its own: that is told as a server that does not answer. */
export function problemOf(status: number, type: string, text: string): Problem {
  if (!type.startsWith('application/problem+json'))
    return { code: 'web.no-answer', detail: '', details: { status }, status };
  const body = JSON.parse(text) as Partial<Problem>;
  return { code: body.code ?? '', detail: body.detail ?? '', details: body.details ?? {}, status };
}
