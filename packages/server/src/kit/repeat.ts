// Work that is done at the start and again after each stretch of time, one run at a time. What fails is logged and tried
// again with the next: nothing depends on it now.
import { errorFields, type Log } from './log.ts';

export function repeat(log: Log, work: () => Promise<void>, everyMs: number): { stop: () => Promise<void> } {
  let running: Promise<void> | undefined;
  const run = (): void => {
    running ??= work()
      .catch((error: unknown) => log.warn('housekeeping failed', errorFields(error)))
      .finally(() => (running = undefined));
  };
  const timer = setInterval(run, everyMs);
  run();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
