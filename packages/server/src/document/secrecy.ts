// What bears a mark of secrecy is stored nowhere: not as a document, not as evidence, and not among what a scanner has put
// away (Law on the protection of state secrets, 117/2025/QH15).
import type { Result } from '@sauro/reader';
import { Problem, problemOfReading } from '../kit/problem.ts';
import type { System } from '../kit/system.ts';
import { readersFor, type Waiting } from './readers.ts';

export function isSecret(result: Result<unknown>): boolean {
  return !result.ok && result.problem.code === 'document.secret';
}

export type Looked = {
  /** Of the mark that it bears; null where none is found: what cannot be read shows none. */
  readonly secret: Problem | null;
  /** A mark would show only later: its pages are pictures, or too many others are being looked at. */
  readonly isUnseen: boolean;
};

/**
 * For who waits. As many files as come in the last hour before a report is due are not all looked at in it: what would wait
 * longer than somebody stands in a line is left to be looked at behind its coming.
 */
export async function lookForMark(system: System, file: Named): Promise<Looked> {
  const result = await markOf(system, file).catch((error: unknown) => {
    if (error instanceof Problem && error.code === 'server.busy') return null;
    throw error;
  });
  if (result === null) return { secret: null, isUnseen: true };
  const secret = !result.ok && isSecret(result) ? problemOfReading(result.problem) : null;
  return { secret, isUnseen: isScan(result) || isCutOff(result) };
}

type Named = Waiting & { readonly name: string };

/** @throws {Problem} `server.busy` where too many wait already. */
export async function markOf(system: System, file: Named): Promise<Result<unknown>> {
  const readers = readersFor(system.limits);
  const marked = await readers.mark(file);
  // All else is said by a process that has seen no other file, and of an old DOC after it was turned into another one.
  return marked.ok || isScan(marked) ? marked : readers.read(file);
}

/** Too large or too slow to be looked at while somebody waits. */
function isCutOff(result: Result<unknown>): boolean {
  return !result.ok && (result.problem.code === 'limit.time' || result.problem.code === 'limit.memory');
}

/** Its pages are pictures. */
export function isScan(result: Result<unknown>): boolean {
  return !result.ok && result.problem.code === 'scan.not-readable';
}
