// Where the browser keeps what must survive a reload, a lost line and the end of a session.
export type Cupboard = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The browser's own, where it lets us: it may be closed to us. */
export function findCupboard(): Cupboard | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

/** What stands under keys that begin alike: the rest of the key, and the value. */
export function* allIn(cupboard: Cupboard | null, prefix: string): Generator<[string, unknown]> {
  if (cupboard === null) return;
  const keys = Array.from({ length: cupboard.length }, (_, index) => cupboard.key(index) ?? '');
  for (const key of keys) {
    const value = key.startsWith(prefix) ? cupboard.getItem(key) : null;
    if (value !== null) yield [key.slice(prefix.length), JSON.parse(value)];
  }
}

/** @returns false where the browser keeps nothing. */
export function written(cupboard: Cupboard | null, key: string, value: string): boolean {
  try {
    cupboard?.setItem(key, value);
    return cupboard !== null;
  } catch {
    return false;
  }
}

/** What is kept there by keys, and whether the browser keeps all of it. */
export function shelfIn(cupboard: Cupboard | null) {
  const unkept = new Set<string>();
  return {
    /** null removes. */
    put: (key: string, value: unknown): void => {
      unkept.delete(key);
      if (value === null) cupboard?.removeItem(key);
      else if (!written(cupboard, key, JSON.stringify(value))) unkept.add(key);
    },
    keepsAll: () => unkept.size === 0,
  };
}
