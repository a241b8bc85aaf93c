// The public entry of the reader: bytes in, reading out.
export { FORMATS, type Format, type Source, type Tools } from './1-open/opened.ts';
export { type Doubt, type DoubtCode, DOUBTS, doubtMessage } from './doubt.ts';
export * from './flow.ts';
export { problemMessage, READ_PROBLEMS, type ReadProblem, type ReadProblemCode } from './problem.ts';
export { lookForMark, type Pass, read, type ReadingWithPasses } from './read.ts';
export * from './reading.ts';
export type { Result } from './result.ts';
