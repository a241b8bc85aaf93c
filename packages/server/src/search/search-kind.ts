// Looks for words among the entries of one kind, in the way that is fast for how common they are there: what every tenth
// entry has is soon found by walking back from the newest, what is rarer by the index. Either way what is looked at is
// bounded, however much there is.
import type { Cx } from '../kit/system.ts';
import { type Asked, keysOf, nearnessOf, phraseOf, queryOf } from './asked.ts';
import { markOf } from './labels.ts';
import type { Sought } from './queries.ts';
import { amongNewest, byIndex, type Found, MOST_COUNTED, type Pool, probe, type Ranking } from './queries-find.ts';

export type OfKind = Pick<Pool, 'count' | 'best'>;

/** So many of the newest are looked at to learn how common the words are; what so many of them have is common, or rare. */
const PROBED = 1000;
const COMMON = 80;
const RARE = 10;
/** So far back a walk goes. */
const WALKED = 20 * MOST_COUNTED;

type Among = Pick<Sought, 'kind' | 'subjects'>;

export async function searchKind(cx: Cx, { kind, subjects }: Among, asked: Asked, limit: number): Promise<OfKind> {
  if (subjects?.length === 0) return { count: 0, best: [] };
  const mark = markOf(kind);
  const sought = { kind, subjects, query: queryOf(asked, mark) };
  const ranking = { phrase: phraseOf(asked, mark), nearness: nearnessOf(asked, mark), limit };
  const { closed, open } = keysOf(asked, mark);

  const { looked, found, nearly } = await probe(cx, sought, closed.join(' & '), PROBED);
  const isSmall = looked < PROBED;
  if (isSmall && found === 0) return { count: 0, best: [] };
  let pool = isSmall || found >= COMMON ? await amongNewest(cx, sought, WALKED, ranking) : undefined;
  // Common among the newest only: the walk came to its end before it had enough.
  if (pool === undefined || (!isSmall && pool.count < MOST_COUNTED)) {
    const keys = open === null || (closed.length > 0 && nearly <= RARE) ? closed : [...closed, open];
    pool = await byIndex(cx, sought, keys.join(' & '), ranking);
  }
  const { count, exacts, best } = pool;
  // Among many that have the words apart, what has them together may not be; its pairs of words lead to it.
  const isHidden = count === MOST_COUNTED && exacts < limit && ranking.phrase !== sought.query;
  const together = isHidden ? await togetherOf(cx, { kind, subjects }, asked, ranking) : [];
  return { count, best: merged(together, best).slice(0, limit) };
}

async function togetherOf(
  cx: Cx,
  { kind, subjects }: Among,
  asked: Asked,
  ranking: Ranking,
): Promise<readonly Found[]> {
  const { closed, open } = keysOf([asked.flat()], markOf(kind));
  const keys = open === null ? closed : [...closed, open];
  return (await byIndex(cx, { kind, subjects, query: ranking.phrase }, keys.join(' & '), ranking)).best;
}

function merged(first: readonly Found[], then: readonly Found[]): readonly Found[] {
  const known = new Set(first.map(keyOf));
  return [...first, ...then.filter((one) => !known.has(keyOf(one)))];
}

function keyOf({ subjectId, part }: Found): string {
  return `${subjectId}/${part}`;
}
