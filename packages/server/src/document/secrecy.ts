// What bears a mark of secrecy is stored nowhere: not as a document, not as evidence, and not among what a scanner has put
// away (Law on the protection of state secrets, 117/2025/QH15).
import type { Result } from '@sauro/reader';
import { type Problem, problemOfReading } from '../kit/problem.ts';
import type { System } from '../kit/system.ts';
import { readersFor } from './readers.ts';

export function isSecret(result: Result<unknown>): boolean {
  return !result.ok && result.problem.code === 'document.secret';
}

export type Looked = {
  /** Of the mark that it bears; null where none is found: what cannot be read shows none. */
  readonly secret: Problem | null;
  /** Its pages are pictures: a mark shows when they are recognised. */
  readonly isScan: boolean;
};

export async function lookForMark(
  system: System,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Looked> {
  const result = await readersFor(system.limits).read(file);
  const isScan = !result.ok && result.problem.code === 'scan.not-readable';
  return { secret: !result.ok && isSecret(result) ? problemOfReading(result.problem) : null, isScan };
}
