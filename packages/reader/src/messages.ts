// What the reader has to say to people, without the reader itself: a browser imports this and loads no PDF engine.
export { DOUBTS, doubtMessage, type Doubt, type DoubtCode } from './doubt.ts';
export { fill, problemMessage, READ_PROBLEMS, type ReadProblem, type ReadProblemCode } from './problem.ts';
