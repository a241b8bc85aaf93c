// A reading as it is printed: the fields of docs/command-line.md, with the anchors, the outline and the doubts beside it.
import { doubtMessage, problemMessage, type ReadProblem } from '@sauro/reader/messages';
import type { ReadingWithPasses } from '@sauro/reader';
import type { ReadOptions } from './options.ts';

type Wanted = Pick<ReadOptions, 'blocks' | 'language'>;

export function readingJson(reading: ReadingWithPasses, { blocks, language }: Wanted) {
  const { flow, doubts, passes: _timed, ...rest } = reading;
  return {
    ...rest,
    doubts: doubts.map((doubt) => ({ ...doubt, message: doubtMessage(doubt, language) })),
    ...(blocks ? { flow } : {}),
  };
}

export function problemJson(problem: ReadProblem, { language }: Pick<ReadOptions, 'language'>) {
  return { problem: { ...problem, message: problemMessage(problem, language) } };
}
