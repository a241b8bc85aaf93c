// What bears a mark of secrecy is stored nowhere: not as a document, not as evidence, and not among what a scanner has put
// away (Law on the protection of state secrets, 117/2025/QH15).
import type { Result } from '@sauro/reader';
import { type Problem, problemOfReading } from '../kit/problem.ts';
import type { System } from '../kit/system.ts';
import { readersFor } from './readers.ts';

export function isSecret(result: Result<unknown>): boolean {
  return !result.ok && result.problem.code === 'document.secret';
}

/** The mark that a file bears, as the problem to be told; null where none is found: what cannot be read shows none. */
export async function findSecret(
  system: System,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Problem | null> {
  const result = await readersFor(system.limits).read(file);
  return !result.ok && isSecret(result) ? problemOfReading(result.problem) : null;
}
