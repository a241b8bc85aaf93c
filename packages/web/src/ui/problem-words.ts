// A refusal as a sentence in the language of now, from the dictionaries of the server and of the reader.
import { READ_PROBLEMS } from '@sauro/reader/messages';
import { Problem, type ProblemCode, PROBLEMS, wordsOf } from '@sauro/server/problems';
import { Refusal, type Problem as Told } from '../client.ts';
import { type Language, useLanguage, useWords } from './language.tsx';
import { UI_WORDS } from './words.ts';

/** `(error) => sentence`, in the language of now. */
export function useProblemWords(): (error: unknown) => string {
  const say = useWords(UI_WORDS);
  const { language } = useLanguage();
  return (error) => {
    if (!(error instanceof Refusal)) return say('web.unknown');
    const { problem } = error;
    if (problem.code === 'web.unreachable' || problem.code === 'web.no-answer')
      return say(problem.code, problem.details);
    return sentenceOf(problem, language);
  };
}

/** A code that this web does not know (the server may be newer) is told in the server's own words. */
export function sentenceOf(problem: Pick<Told, 'code' | 'detail' | 'details'>, language: Language): string {
  const { code, detail, details } = problem;
  return isKnown(code) ? wordsOf(new Problem(code, details), language) : detail;
}

function isKnown(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code) || Object.hasOwn(READ_PROBLEMS, code);
}
