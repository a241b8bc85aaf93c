// Acceptances that wait some seconds before they are sent, so that a slip of the finger can be taken back. Outside React: each
// is sent once or taken back, whatever is drawn meanwhile, and all that still wait are sent when the page goes.

/** How long one can be taken back. */
export const HELD_SECONDS = 10;

export type Held<One> = { readonly key: string; readonly one: One };
export type HeldStore<One> = ReturnType<typeof openHeld<One>>;

/** @param send `isLeaving`: the page goes, and nobody hears the answer. */
export function openHeld<One>(send: (one: One, isLeaving: boolean) => void) {
  let held: readonly Held<One>[] = [];
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const listeners = new Set<() => void>();

  function take(key: string): One | undefined {
    const found = held.find((one) => one.key === key);
    if (found === undefined) return undefined;
    clearTimeout(timers.get(key));
    timers.delete(key);
    held = held.filter((one) => one !== found);
    for (const listener of listeners) listener();
    return found.one;
  }

  function release(key: string, isLeaving: boolean): void {
    const one = take(key);
    if (one !== undefined) send(one, isLeaving);
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** The last one last. */
    get: () => held,
    hold: (key: string, one: One) => {
      if (held.some((there) => there.key === key)) return;
      held = [...held, { key, one }];
      timers.set(
        key,
        setTimeout(() => release(key, false), HELD_SECONDS * 1000),
      );
      for (const listener of listeners) listener();
    },
    /** What was taken back; undefined where it has gone already. */
    takeBack: take,
    sendAll: (isLeaving: boolean) => {
      for (const { key } of held) release(key, isLeaving);
    },
  };
}
