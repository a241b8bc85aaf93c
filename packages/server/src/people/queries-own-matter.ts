// The rule of own-matter.ts as SQL, for lists of what waits for somebody.
import type { Office, PersonId } from '@sauro/core';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Acting } from '../kit/acting.ts';
import { lendersOf, withoutLent } from './reach.ts';

type Rule = {
  /** Done by that person, or in her name. */
  readonly isOf: (person: PersonId | null) => RawBuilder<unknown>;
  /** Judged by whoever holds these offices. */
  readonly lets: (offices: readonly Office[]) => RawBuilder<SqlBool>;
};

/** Asked of what her offices let her judge: it is not her own, and not judged in the name of whose it is. */
export function isAnothers({ person, offices }: Pick<Acting, 'person' | 'offices'>, { isOf, lets }: Rule) {
  const otherwise = lendersOf(offices).map(
    (one) => sql`and (not (${isOf(one)}) or ${lets(withoutLent(offices, [one]))})`,
  );
  return sql<SqlBool>`(not (${isOf(person)}) ${sql.join(otherwise, sql` `)})`;
}

/** One of these columns names that person. */
export function names(columns: readonly string[], person: PersonId | null): RawBuilder<SqlBool> {
  const each = columns.map((column) => sql`${sql.ref(column)} = ${person}::uuid`);
  return sql<SqlBool>`(${sql.join(each, sql` or `)}) is true`;
}
