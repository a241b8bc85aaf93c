// What stands in the address of the ledger: who acted, what kind of thing happened, and to which record.

export type LedgerSearch = { readonly person?: string; readonly kind?: string; readonly subject?: string };

/** As the server takes it: a kind, or the part before its point for all kinds of it. */
const KIND = /^[a-zA-Z-]+(\.[a-z-]+)?$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What cannot be understood is left out: a mistyped address still opens the ledger. */
export function readLedgerSearch({ person, kind, subject }: Record<string, unknown>): LedgerSearch {
  return {
    ...(isId(person) ? { person } : {}),
    ...(typeof kind === 'string' && KIND.test(kind) ? { kind } : {}),
    ...(isId(subject) ? { subject } : {}),
  };
}

export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}
