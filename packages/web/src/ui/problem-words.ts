// A refusal as a sentence: from the reader's own dictionary where it has the code, from the server's answer otherwise.
import { problemMessage, READ_PROBLEMS, type ReadProblemCode } from '@sauro/reader/messages';
import { Refusal, type Problem } from '../client.ts';
import { type Language, useLanguage, useWords } from './language.tsx';
import { SHELL_WORDS } from './words.ts';

/** `(error) => sentence`, in the language of now. */
export function useProblemWords(): (error: unknown) => string {
  const say = useWords(SHELL_WORDS);
  const { language } = useLanguage();
  return (error) => {
    if (!(error instanceof Refusal)) return say('web.unknown');
    const { problem } = error;
    if (problem.code === 'web.unreachable' || problem.code === 'web.no-answer')
      return say(problem.code, problem.details);
    return sentenceOf(problem, language);
  };
}

export function sentenceOf(problem: Problem, language: Language): string {
  if (isReadProblem(problem.code)) return problemMessage({ code: problem.code, details: problem.details }, language);
  return problem.detail;
}

function isReadProblem(code: string): code is ReadProblemCode {
  return Object.hasOwn(READ_PROBLEMS, code);
}
