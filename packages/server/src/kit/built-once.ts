// Statements that come with every request are put together once: to build one of the parts that the builder of queries has takes
// as long as to run it. What differs from one request to the next are its values alone.
import type { Compilable, CompiledQuery } from 'kysely';
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
  let built: CompiledQuery<Row> | undefined;
  const question = (by: Asker, ...asked: Asked): Question<Row> => {
    built ??= build(withPlaces(by), ...(asked.map((_, index) => new Place(index)) as unknown as Asked)).compile();
    const values = built.parameters.map((one) => (one instanceof Place ? valueAt(one, by, asked) : one));
    return { text: built.sql, values };
  };
  const ask = async (by: Asker, ...asked: Asked): Promise<Row[]> => (await together(by, [question(by, ...asked)]))[0];
  return Object.assign(ask, { question });
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
