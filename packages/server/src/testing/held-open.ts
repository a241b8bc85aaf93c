// A transaction that a test keeps open while something else is tried.
import type { Cx } from '../kit/system.ts';

export type HeldOpen = {
  /** Everything before is with the database, and the transaction stays open until `end`. */
  readonly stay: (cx: Cx) => Promise<void>;
  readonly stays: Promise<void>;
  readonly end: () => void;
};

export function heldOpen(): HeldOpen {
  let reach = (): void => undefined;
  let end = (): void => undefined;
  const stays = new Promise<void>((resolve) => {
    reach = resolve;
  });
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const stay = async (cx: Cx): Promise<void> => {
    // What is written goes with what is asked next.
    await cx.db.selectFrom('tenant').select('id').execute();
    reach();
    await ended;
  };
  return { stay, stays, end: () => end() };
}

/** Long enough for what waits for nobody to be done. */
export const A_WHILE_MS = 400;

export function aWhile(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, A_WHILE_MS);
  });
}
