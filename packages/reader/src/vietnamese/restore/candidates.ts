// What may stand in one place of a text: words, in a case, with signs left over at their ends that are punctuation; or what
// was read, as it stands.
import type { Channel } from './channel.ts';
import { type ModelTables, STEPS_PER_NAT, UNKNOWN } from './model-file.ts';
import { type Case, inCase, keyOf, ODD } from './tokens.ts';
import type { Reached } from './walk.ts';

export type Candidate = {
  /** Numbers of the words for the language model: one, or two where a blank was lost. */
  readonly words: readonly number[];
  /** Cost of the words where nothing is known of those round them. */
  readonly alone: number;
  /** How it is written, signs at its ends included. */
  readonly text: string;
  readonly cost: number;
};

export type Place = {
  readonly candidates: readonly Candidate[];
  /** Cost of the word that is most like what was read; infinite where none is. */
  readonly least: number;
};

const nats = (value: number) => Math.round(value * STEPS_PER_NAT);

const MOST = 18;
const BEAM = nats(9);
/** What was read, taken as a word that the model does not know: so much, and so much for each letter. */
const AS_READ = nats(3);
const AS_READ_LETTER = nats(2.7);
/** A sign that OCR writes for letters is punctuation after all. */
const SIGN: Readonly<Record<string, number>> = {
  "'": nats(1),
  '’': nats(0.7),
  '‘': nats(0.7),
  '?': nats(1.5),
  '*': nats(1),
  '#': nats(1),
};
const RARE_SIGN = nats(4);
/** One word in capitals among others in small letters, or the other way. */
const OTHER_CASE = nats(4);
/** Whether a word bears a capital hangs on the words round it, which are weighed already: it counts only in part. */
const CAPITAL_SHARE = 4;

/** A reading may cost so many nats, and so many for each letter: first what is likely, then what is possible. */
const EFFORTS = [
  { whole: 7, letter: 0.7, specks: false },
  { whole: 6, letter: 2.2, specks: true },
] as const;

/** Two words lost the blank between them: each must be much like what was read. */
const RUN_TOGETHER = nats(8);
const COMPOSED = nats(3);
/** Where a whole word is so much like what was read, no blank was lost. */
const LIKE = nats(5);
const HALF = nats(2);
const SHORTEST_RUN = 5;
const LONGEST_RUN = 14;
const MOST_RUN = 6;

export type Candidates = {
  readonly of: (read: string, capitals: boolean) => Place;
  /** What was read, which is whole. */
  readonly asRead: (read: string) => Candidate;
};

export function candidatesOf(tables: ModelTables, channel: Channel): Candidates {
  const known = new Map<string, Place>();
  const numbers = new Map(tables.words.map((word, number) => [word, number]));

  function of(read: string, capitals: boolean): Place {
    const key = capitals ? `^${read}` : read;
    let place = known.get(key);
    if (place === undefined) {
      place = all(read, capitals);
      known.set(key, place);
    }
    return place;
  }

  function all(read: string, capitals: boolean): Place {
    const [, before = '', core = '', after = ''] = SIGNS.exec(read) ?? [];
    const found: Candidate[] = [];
    for (const head of before === '' ? [''] : ['', before])
      for (const tail of after === '' ? [''] : ['', after]) {
        const word = read.slice(head.length, read.length - tail.length);
        if (word === '') continue;
        const signs = signCost(head) + signCost(tail);
        for (const { words, alone, text, cost } of wordsOf(word, capitals))
          found.push({ words, alone, text: head + text + tail, cost: cost + signs });
      }
    found.push({ words: [UNKNOWN], alone: 0, text: read, cost: AS_READ + AS_READ_LETTER * Math.max(1, core.length) });
    const candidates = best(found);
    const words = candidates.filter(({ words: [word] }) => word !== UNKNOWN);
    return { candidates, least: Math.min(...words.map(({ cost }) => cost)) };
  }

  function asRead(read: string): Candidate {
    const key = keyOf(read.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''), (lower) => numbers.has(lower));
    return { words: [numbers.get(key) ?? UNKNOWN], alone: 0, text: read, cost: 0 };
  }

  function wordsOf(read: string, capitals: boolean): Candidate[] {
    const cases = casesOf(read);
    for (const effort of EFFORTS) {
      const limit = nats(effort.whole + effort.letter * read.length);
      const reached = cases.flatMap((letters) => channel.reach(read, letters, limit, effort.specks));
      // A likely word is enough; where there is none, all that is possible is looked at.
      if (reached.length > 0 && (effort.specks || reached.some(({ cost }) => cost < limit / 2)))
        return [...reached.map((each) => single(each, capitals)), ...runTogether(read, cases, capitals, reached)];
    }
    return runTogether(read, cases, capitals, []);
  }

  /** Two words that lost the blank between them. */
  function runTogether(
    read: string,
    [letters = 'lower']: readonly Case[],
    capitals: boolean,
    whole: readonly Reached[],
  ): Candidate[] {
    if (read.length < SHORTEST_RUN || read.length > LONGEST_RUN) return [];
    if (whole.some(({ cost }) => cost < LIKE)) return [];
    const found: Candidate[] = [];
    for (let cut = 2; cut <= read.length - 2; cut += 1) {
      const heads = halves(read.slice(0, cut), letters);
      const tails = heads.length === 0 ? [] : halves(read.slice(cut), letters === 'upper' ? 'upper' : 'lower');
      for (const head of heads) for (const tail of tails) found.push(both(head, tail, capitals));
    }
    return found.toSorted((one, other) => one.cost - other.cost).slice(0, MOST_RUN);
  }

  /** Two abbreviations are one that the model does not know: "BCĐ" and "TW". */
  function both(head: Reached, tail: Reached, capitals: boolean): Candidate {
    const [one, other] = [single(head, capitals), single(tail, capitals)];
    const isComposed = [head, tail].every(({ word }) => /^\p{Lu}{2}/u.test(tables.words[word] ?? ''));
    return {
      words: isComposed ? [UNKNOWN] : [...one.words, ...other.words],
      alone: isComposed ? 0 : one.alone + other.alone,
      text: `${one.text}${isComposed ? '' : ' '}${other.text}`,
      cost: one.cost + other.cost + (isComposed ? COMPOSED : RUN_TOGETHER),
    };
  }

  function halves(read: string, letters: Case): readonly Reached[] {
    return channel.reach(read, letters, HALF + nats(0.4 * read.length), false).slice(0, MOST_RUN);
  }

  function single({ word, letters, cost }: Reached, capitals: boolean): Candidate {
    const key = tables.words[word] ?? '';
    const isAbbreviation = key !== key.toLowerCase();
    const odd = isAbbreviation || (letters === 'upper') === capitals ? 0 : OTHER_CASE;
    const capital = letters === 'title' ? Math.min(nats(1), (tables.capitals[word] ?? 0) / CAPITAL_SHARE) : 0;
    return { words: [word], alone: tables.unigrams[word] ?? 0, text: inCase(key, letters), cost: cost + odd + capital };
  }

  return { of, asRead };
}

const SIGNS = new RegExp(`^([${ODD.replace(/[\\^]/g, '\\$&')}]*)(.*?)([${ODD.replace(/[\\^]/g, '\\$&')}]*)$`, 'su');

function signCost(signs: string): number {
  let cost = 0;
  for (const sign of signs) cost += SIGN[sign] ?? RARE_SIGN;
  return cost;
}

/** In which case a word that was read so may be written. */
function casesOf(read: string): readonly Case[] {
  const letters = read.match(/\p{L}/gu) ?? [];
  const small = letters.filter((letter) => letter !== letter.toUpperCase()).length;
  const [first = ''] = read;
  if (!/\p{L}/u.test(first))
    return small > 0 || letters.length === 0 ? ['lower', 'title'] : ['upper', 'title', 'lower'];
  if (first === first.toLowerCase()) return ['lower'];
  if (small === 0) return read.length === 1 ? ['title', 'lower'] : ['upper', 'title', 'lower'];
  if (letters.length - small > 1) return ['title', 'upper', 'lower'];
  // Letters that an OCR writes as capitals within small ones: "Gng" is "ứng", "O" is "ở".
  return /^[GOUSCIVWZXP]/u.test(first) ? ['title', 'lower'] : ['title'];
}

function best(found: Candidate[]): readonly Candidate[] {
  const rank = ({ cost, alone }: Candidate) => cost + alone / 2;
  const sorted = found.toSorted((one, other) => rank(one) - rank(other));
  const limit = sorted.reduce((least, { cost }) => Math.min(least, cost), Number.POSITIVE_INFINITY) + BEAM;
  const texts = new Set<string>();
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    if (kept.length === MOST) break;
    if (candidate.cost > limit || texts.has(candidate.text)) continue;
    texts.add(candidate.text);
    kept.push(candidate);
  }
  return kept.toSorted((one, other) => one.cost - other.cost);
}
