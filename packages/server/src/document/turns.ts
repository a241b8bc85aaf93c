// Work in turns: no more at once than is good for the machine, and no longer a line than somebody would stand in.
import { Problem } from '../kit/problem.ts';

export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** At most `most` of the given works at once, the others in their turn, and no more in the line than `line`. */
export function turns(most: number, line: number): Turns {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= most && waiting.length >= line) throw new Problem('server.busy');
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      // The place is handed on, never given up in between.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
