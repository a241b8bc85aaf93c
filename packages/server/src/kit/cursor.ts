// What a query finds, some rows at a time, by a cursor of the server: however many there are, neither the database nor the
// process holds more than a stretch of them.
import { type RawBuilder, sql } from 'kysely';
import type { Cx } from './system.ts';

type CursorWay = {
  readonly atOnce: number;
  /** Fetch the next stretch while one is worked on: only where nothing else is asked of the database in between. */
  readonly isAhead?: boolean;
};

/** One cursor at a time in a transaction; it closes with it. `query`: a select, by `sql` or a builder's expression. */
export async function* rowsByCursor<Row>(
  cx: Cx,
  query: RawBuilder<Row>,
  { atOnce, isAhead = false }: CursorWay,
): AsyncGenerator<Row[]> {
  await sql`declare rows_in_turn no scroll cursor for ${query}`.execute(cx.db);
  const fetch = () => sql<Row>`fetch ${sql.lit(atOnce)} from rows_in_turn`.execute(cx.db);
  let next = fetch();
  for (;;) {
    const { rows } = await next;
    const isLast = rows.length < atOnce;
    if (isAhead && !isLast) {
      next = fetch();
      // Whoever takes no more leaves it unheard; it is heard again where she does.
      next.catch(() => undefined);
    }
    if (rows.length > 0) yield rows;
    if (isLast) break;
    if (!isAhead) next = fetch();
  }
  await sql`close rows_in_turn`.execute(cx.db);
}
