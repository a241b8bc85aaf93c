// Where the browser keeps files that must survive a reload, a lost line and the end of the browser: IndexedDB, which holds
// bytes where localStorage holds words.

export type FileCupboard<About> = {
  /** All of one owner, in no order. Empty where the browser keeps nothing. */
  readonly all: (owner: string) => Promise<readonly Kept<About>[]>;
  /** Answers with the kept copy, which does not change where the original on the disk does; null where nothing is kept. */
  readonly put: (kept: Kept<About>) => Promise<Blob | null>;
  /** What stands with it is written anew; nothing happens where it is not kept. */
  readonly change: (id: string, about: About) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
};

export type Kept<About> = {
  readonly id: string;
  readonly owner: string;
  readonly about: About;
  readonly content: Blob;
};

const DATABASE = 'sauro-files';
const VERSION = 1;
const STORE = 'file';
const BY_OWNER = 'owner';

/** The browser's own. Whatever it refuses (it may be closed to us, or full) is answered as not kept. */
export function findFileCupboard<About>(): FileCupboard<About> {
  let opened: Promise<IDBDatabase> | undefined;
  const store = async (mode: IDBTransactionMode) => {
    opened ??= open();
    return (await opened).transaction(STORE, mode, { durability: 'strict' }).objectStore(STORE);
  };
  const get = async (id: string): Promise<Kept<About> | undefined> => done((await store('readonly')).get(id));
  const write = async (kept: Kept<About>) => {
    const into = await store('readwrite');
    into.put(kept);
    await ended(into.transaction);
  };
  return {
    // What cannot be opened, or not be read, is answered alike: whoever waits for it would wait for ever.
    all: (owner) =>
      store('readonly')
        .then((from) => done<Kept<About>[]>(from.index(BY_OWNER).getAll(owner)))
        .catch(() => []),
    put: (kept) =>
      write(kept)
        .then(async () => (await get(kept.id))?.content ?? null)
        .catch(() => null),
    change: async (id, about) => {
      const kept = await get(id).catch(() => undefined);
      // As it was, it is only told once more what it was told before.
      if (kept !== undefined) await write({ ...kept, about }).catch(() => undefined);
    },
    remove: async (id) => {
      const from = await store('readwrite').catch(() => undefined);
      if (from === undefined) return;
      from.delete(id);
      // Not removed, it is sent once more under its own id, and is the same piece.
      await ended(from.transaction).catch(() => undefined);
    },
  };
}

/** What waits for the files to be known must not wait for ever. */
const OPENS_WITHIN_MS = 5000;

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('The storage does not open.')), OPENS_WITHIN_MS);
    const request = indexedDB.open(DATABASE, VERSION);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore(STORE, { keyPath: 'id' }).createIndex(BY_OWNER, BY_OWNER);
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
    transaction.addEventListener('error', () => reject(transaction.error));
  });
}
