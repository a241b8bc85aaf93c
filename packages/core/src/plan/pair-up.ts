// Two lists of things with words, before and after, paired one to one: what says the same first, then the most alike.
// The result does not hang on the order in which the lists are given, only on the positions that the things bear.
import { type Fingerprint, fingerprintOf, likeness, likenessKeys } from './likeness.ts';

export type Paired = {
  readonly key: string;
  readonly position: number;
  /** What it is known by. */
  readonly words: string;
};

export type Way<B, A> = {
  /** Keys of one thing, the strictest first: who agrees in one is paired, in the order of position. */
  readonly exact: readonly ((thing: B | A) => string)[];
  readonly least: number;
  /** Of two pairs that are equally alike the one with more of this is right. */
  readonly favour: (before: B, after: A) => number;
};

export type Pairs<B, A> = {
  readonly pairs: readonly (readonly [B, A])[];
  readonly onlyBefore: readonly B[];
  readonly onlyAfter: readonly A[];
};

export function pairUp<B extends Paired, A extends Paired>(
  before: readonly B[],
  after: readonly A[],
  way: Way<B, A>,
): Pairs<B, A> {
  const rest = { before: before.toSorted(byPlace), after: after.toSorted(byPlace) };
  const pairs: (readonly [B, A])[] = [];
  const take = (found: readonly (readonly [B, A])[]): void => {
    const gone = new Set<B | A>(found.flat());
    pairs.push(...found);
    rest.before = rest.before.filter((one) => !gone.has(one));
    rest.after = rest.after.filter((one) => !gone.has(one));
  };
  for (const keyOf of way.exact) take(agreeing(rest.before, rest.after, keyOf));
  take(bestFirst(rest.before, rest.after, way));
  return { pairs, onlyBefore: rest.before, onlyAfter: rest.after };
}

function byPlace(one: Paired, other: Paired): number {
  return one.position - other.position || (one.key < other.key ? -1 : Number(one.key > other.key));
}

function agreeing<B, A>(
  before: readonly B[],
  after: readonly A[],
  keyOf: (thing: B | A) => string,
): readonly (readonly [B, A])[] {
  const waiting = new Map<string, B[]>();
  for (const one of before.toReversed()) {
    const key = keyOf(one);
    const same = waiting.get(key);
    if (same) same.push(one);
    else waiting.set(key, [one]);
  }
  return after.flatMap((one): (readonly [B, A])[] => {
    const other = waiting.get(keyOf(one))?.pop();
    return other === undefined ? [] : [[other, one]];
  });
}

type Candidate<B, A> = { readonly before: B; readonly after: A; readonly likeness: number; readonly favour: number };

function bestFirst<B extends Paired, A extends Paired>(
  before: readonly B[],
  after: readonly A[],
  { least, favour }: Way<B, A>,
): readonly (readonly [B, A])[] {
  const prints = new Map<Paired, Fingerprint>([...before, ...after].map((one) => [one, fingerprintOf(one.words)]));
  const printOf = (one: Paired): Fingerprint => prints.get(one) ?? new Uint32Array();
  const candidates: Candidate<B, A>[] = [];
  for (const [one, other] of candidatePairs(before, after, printOf)) {
    const alike = likeness(printOf(one), printOf(other));
    if (alike >= least) candidates.push({ before: one, after: other, likeness: alike, favour: favour(one, other) });
  }
  candidates.sort(
    (a, b) =>
      b.likeness - a.likeness || b.favour - a.favour || byPlace(a.before, b.before) || byPlace(a.after, b.after),
  );
  const taken = new Set<B | A>();
  return candidates.flatMap(({ before: one, after: other }): (readonly [B, A])[] => {
    if (taken.has(one) || taken.has(other)) return [];
    taken.add(one).add(other);
    return [[one, other]];
  });
}

/** Up to here all are weighed with all: a tenth of a second. Beyond it only those that share a key. */
const ALL_WITH_ALL = 250_000;
/** And of those not more than this: the rarest keys come first, for a key that crowds share tells little. */
const MOST_WEIGHED = 400_000;

function* candidatePairs<B extends Paired, A extends Paired>(
  before: readonly B[],
  after: readonly A[],
  printOf: (one: Paired) => Fingerprint,
): Generator<readonly [B, A]> {
  if (before.length * after.length <= ALL_WITH_ALL) {
    for (const one of before) for (const other of after) yield [one, other];
    return;
  }
  const afterByKey = byKey(after, printOf);
  const shared = [...byKey(before, printOf)]
    .map(([key, some]) => ({ key, some, others: afterByKey.get(key) ?? [] }))
    .filter(({ others }) => others.length > 0)
    .toSorted((a, b) => a.some.length * a.others.length - b.some.length * b.others.length || a.key - b.key);
  const met = new Map<B, Set<A>>(before.map((one) => [one, new Set()]));
  let weighed = 0;
  for (const { some, others } of shared) {
    weighed += some.length * others.length;
    if (weighed > MOST_WEIGHED) return;
    for (const one of some) {
      const known = met.get(one);
      for (const other of others) {
        if (known === undefined || known.has(other)) continue;
        known.add(other);
        yield [one, other];
      }
    }
  }
}

function byKey<T extends Paired>(things: readonly T[], printOf: (one: Paired) => Fingerprint): Map<number, T[]> {
  const found = new Map<number, T[]>();
  for (const one of things) {
    for (const key of likenessKeys(printOf(one), 'work')) {
      const same = found.get(key);
      if (same) same.push(one);
      else found.set(key, [one]);
    }
  }
  return found;
}
