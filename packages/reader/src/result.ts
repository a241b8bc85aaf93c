// A value with what could not be read, or the one reason why nothing could. The reader never throws on a document.
import type { ReadProblem } from './problem.ts';

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ReadProblem };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure<T>(problem: ReadProblem): Result<T> {
  return { ok: false, problem };
}
