// What was started is stopped in the opposite order, each step within its time: stop accepting, finish, let go.
import { errorFields, type Log } from './log.ts';

type Step = { readonly name: string; readonly seconds: number; readonly run: () => Promise<void> };

export type Stopper = {
  /** To be called right after something was started. */
  readonly onStop: (name: string, run: () => Promise<void>, seconds?: number) => void;
  /** Stops everything once; later calls wait for the same end. Says whether every step ended well and in time. */
  readonly stop: () => Promise<boolean>;
  readonly isStopping: () => boolean;
};

export function createStopper(log: Log): Stopper {
  const steps: Step[] = [];
  let stopping: Promise<boolean> | undefined;
  return {
    onStop: (name, run, seconds = 10) => void steps.push({ name, run, seconds }),
    stop: () => (stopping ??= stopAll(steps, log)),
    isStopping: () => stopping !== undefined,
  };
}

async function stopAll(steps: Step[], log: Log): Promise<boolean> {
  let clean = true;
  for (let step = steps.pop(); step; step = steps.pop()) clean = (await stopOne(step, log)) && clean;
  return clean;
}

/** A step that fails or hangs must not keep the next ones from stopping: the database comes last. */
async function stopOne(step: Step, log: Log): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), step.seconds * 1000);
  });
  try {
    if ((await Promise.race([step.run(), late])) !== 'late') return true;
    log.warn('a part did not stop in time', { name: step.name });
  } catch (error) {
    log.error('a part failed to stop', { ...errorFields(error), name: step.name });
  } finally {
    clearTimeout(timer);
  }
  return false;
}
