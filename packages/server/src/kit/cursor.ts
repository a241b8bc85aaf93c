// What a query finds, some rows at a time, by a cursor of the server: however many there are, neither the database nor the
// process holds more than a stretch of them.
import { type RawBuilder, sql } from 'kysely';
import type { Cx } from './system.ts';

/** One cursor at a time in a transaction; it closes with it. `query`: a select, by `sql` or a builder's expression. */
export async function* rowsByCursor<Row>(cx: Cx, query: RawBuilder<Row>, atOnce: number): AsyncGenerator<Row[]> {
  await sql`declare rows_in_turn no scroll cursor for ${query}`.execute(cx.db);
  const fetch = sql<Row>`fetch ${sql.lit(atOnce)} from rows_in_turn`;
  for (;;) {
    const { rows } = await fetch.execute(cx.db);
    if (rows.length > 0) yield rows;
    if (rows.length < atOnce) break;
  }
  await sql`close rows_in_turn`.execute(cx.db);
}
