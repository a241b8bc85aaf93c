// The dictionaries of refusals, of the server and of the reader: loaded when the first refusal is told.
import { READ_PROBLEMS } from '@sauro/reader/messages';
import { Problem, type ProblemCode, PROBLEMS, wordsOf } from '@sauro/server/problems';
import type { Problem as Told } from '../ask.ts';
import type { Language } from './language.tsx';

/** undefined for a code that this web does not know: the server may be newer. */
export function knownSentence(
  { code, details }: Pick<Told, 'code' | 'details'>,
  language: Language,
): string | undefined {
  return isKnown(code) ? wordsOf(new Problem(code, details), language) : undefined;
}

function isKnown(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code) || Object.hasOwn(READ_PROBLEMS, code);
}
