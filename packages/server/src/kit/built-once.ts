// Statements that come with every request are put together once: to build one of the parts that the builder of queries has takes
// as long as to run it. What differs from one request to the next are its values alone.
import type { Compilable, CompiledQuery } from 'kysely';
import type { Cx } from './system.ts';

/** Where a value will stand: the number of what is asked, or whose tenant, who, or when. */
class Place {
  readonly of: number | 'tenant' | 'person' | 'now';
  constructor(of: Place['of']) {
    this.of = of;
  }
}

/**
 * @param build Called once. It may only put what it is given into the statement as values, whole, and not look at them: the tenant
 *   and the person of `cx`, its `now`, and what is asked. Whatever else is to be decided is decided before.
 */
export function builtOnce<const Asked extends readonly unknown[], Row>(
  build: (cx: Cx, ...asked: Asked) => Compilable<Row>,
): (cx: Cx, ...asked: Asked) => Promise<Row[]> {
  let built: CompiledQuery<Row> | undefined;
  return async (cx, ...asked) => {
    built ??= build(withPlaces(cx), ...(asked.map((_, index) => new Place(index)) as unknown as Asked)).compile();
    const parameters = built.parameters.map((one) => (one instanceof Place ? valueAt(one, cx, asked) : one));
    return (await cx.db.executeQuery<Row>({ ...built, parameters })).rows;
  };
}

/** As `cx` to who builds; whatever else it has would be another one's the next time. */
function withPlaces({ db }: Cx): Cx {
  const acting = { tenant: new Place('tenant'), person: new Place('person') };
  return { db, acting, now: new Place('now') } as unknown as Cx;
}

function valueAt({ of }: Place, { acting, now }: Cx, asked: readonly unknown[]): unknown {
  if (typeof of === 'number') return asked[of];
  return of === 'now' ? now : acting[of];
}
