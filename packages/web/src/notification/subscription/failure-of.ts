// Why a try failed, as the key of its words.
import { FAILURE_WORDS } from './words.ts';

export function failureOf(problem: string): keyof typeof FAILURE_WORDS {
  if (problem in FAILURE_WORDS) return problem as keyof typeof FAILURE_WORDS;
  return /^http-3\d\d$/.test(problem) ? 'redirect' : 'refused';
}
