// Statements that come with every request are put together once: to build one of the parts that the builder of queries has takes
// as long as to run it. What differs from one request to the next are its values alone.
import { type Compilable, type CompiledQuery, createQueryId, type RawBuilder, RawNode } from 'kysely';
import { goesWithNext, type Statement } from './message.ts';
import { type Asker, type Question, together } from './together.ts';
import type { Cx } from './system.ts';

/** Where a value will stand: the number of what is asked, or whose tenant, who, or when. */
class Place {
  readonly of: number | 'tenant' | 'person' | 'now';
  constructor(of: Place['of']) {
    this.of = of;
  }
}

export type BuiltOnce<Asked extends readonly unknown[], Row> = {
  (by: Asker, ...asked: Asked): Promise<Row[]>;
  /** The same, to be asked with others: see `together`. */
  readonly question: (by: Asker, ...asked: Asked) => Question<Row>;
};

/**
 * @param build Called once. It may only put what it is given into the statement as values, whole, and not look at them: the tenant
 *   and the person of `cx`, its `now`, and what is asked. Whatever else is to be decided is decided before.
 */
export function builtOnce<const Asked extends readonly unknown[], Row>(
  build: (cx: Cx, ...asked: Asked) => Compilable<Row>,
): BuiltOnce<Asked, Row> {
  // A place stands for whatever is asked.
  const statement = statementOf((cx, places) => build(cx, ...(places as unknown as Asked)).compile());
  const question = (by: Asker, ...asked: Asked): Question<Row> => statement(by, asked);
  const ask = async (by: Asker, ...asked: Asked): Promise<Row[]> => (await together(by, [question(by, ...asked)]))[0];
  return Object.assign(ask, { question });
}

type Columns<Name extends string> = { readonly [Each in Name]: unknown };

/**
 * As `builtOnce`, for rows that are written and whose answer nobody asks for: the statement ends with GOES_WITH_NEXT and takes each
 * column as one array, so that it is the same for one row and for ten thousand.
 * @param build Is given the columns by their names; see there for what it may do.
 */
export function writtenOnce<const Name extends string>(
  names: readonly Name[],
  build: (cx: Cx, columns: Columns<Name>) => RawBuilder<unknown>,
): (cx: Cx, rows: readonly Columns<Name>[]) => Promise<void> {
  const statement = statementOf((cx, places) => {
    const columns = Object.fromEntries(names.map((name, index) => [name, places[index]])) as Columns<Name>;
    const compiled = build(cx, columns).compile(cx.db);
    if (!goesWithNext(compiled.sql)) throw new Error('A statement of which nobody asks the answer must say so.');
    return compiled;
  });
  return async (cx, rows) => {
    const { text, values } = statement(
      cx,
      names.map((name) => rows.map((row) => row[name])),
    );
    const compiled = { sql: text, parameters: values, query: WRITES, queryId: createQueryId() };
    await cx.db.getExecutor().withoutPlugins().executeQuery(compiled);
  };
}

const WRITES = RawNode.createWithSql('rows that are written');

function statementOf(build: (cx: Cx, places: readonly Place[]) => CompiledQuery) {
  let built: CompiledQuery | undefined;
  return (by: Asker, asked: readonly unknown[]): Statement => {
    built ??= build(
      withPlaces(by),
      asked.map((_, index) => new Place(index)),
    );
    const values = built.parameters.map((one) => (one instanceof Place ? valueAt(one, by, asked) : one));
    return { text: built.sql, values };
  };
}

/** As who asks to who builds; whatever else there is would be another one's the next time. */
function withPlaces({ db }: Asker): Cx {
  const acting = { tenant: new Place('tenant'), person: new Place('person') };
  return { db, acting, now: new Place('now') } as unknown as Cx;
}

function valueAt({ of }: Place, { acting, now }: Asker, asked: readonly unknown[]): unknown {
  if (typeof of === 'number') return asked[of];
  return of === 'now' ? now : acting[of];
}
