// A random sample that anybody can draw again. The rule: the ids are put in the order of their letters; the seed, 32
// hexadecimal digits, sets four words of a small generator (sfc32); then a partial shuffle (Fisher and Yates) takes one id
// after the other from those that are left, each with the same chance. The same seed over the same ids is the same sample,
// and a larger one begins with the smaller.

export type Wish = { readonly count: number } | { readonly percent: number };

/** How many are drawn of so many: never more than there are, and of a share never less than it says. */
export function sizeOf(wish: Wish, among: number): number {
  const wanted = 'count' in wish ? wish.count : Math.ceil((among * wish.percent) / 100);
  return Math.min(among, Math.max(wanted, 1));
}

export function isSeed(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text);
}

/** In the order in which they are drawn. `ids`: in any order, each once. */
export function drawSample<Id extends string>(ids: readonly Id[], seed: string, size: number): readonly Id[] {
  const left = inOrder(ids);
  const below = chanceOf(seed);
  const drawn: Id[] = [];
  for (let place = 0; place < Math.min(size, left.length); place += 1) {
    const at = place + below(left.length - place);
    const [one, other] = [left[place], left[at]];
    if (one === undefined || other === undefined) throw new Error('A place outside the frame was drawn.');
    [left[place], left[at]] = [other, one];
    drawn.push(other);
  }
  return drawn;
}

/** By their letters, the same on every machine and in every language. */
export function inOrder<Id extends string>(ids: readonly Id[]): Id[] {
  return [...ids].toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0));
}

const WORD = 0x1_0000_0000;
/** Of a fresh generator so many words are thrown away, until every bit of the seed has touched all of it. */
const WARMING = 20;

/** @returns a function that gives a whole number from 0 to below its argument, each equally likely. */
function chanceOf(seed: string): (end: number) => number {
  if (!isSeed(seed)) throw new Error(`A seed is 32 hexadecimal digits, not ${seed}.`);
  const next = sfc32(seed);
  for (let word = 0; word < WARMING; word += 1) next();
  return (end) => {
    // What lies above the last whole multiple would make small numbers likelier: it is thrown away.
    const fair = WORD - (WORD % end);
    let word = next();
    while (word >= fair) word = next();
    return word % end;
  };
}

/** Chris Doty-Humphrey's small fast counting generator: it passes the usual batteries of tests, and is easy to write anew. */
function sfc32(seed: string): () => number {
  const word = (at: number) => Number.parseInt(seed.slice(at * 8, at * 8 + 8), 16) | 0;
  let [a, b, c, counter] = [word(0), word(1), word(2), word(3)];
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
}
