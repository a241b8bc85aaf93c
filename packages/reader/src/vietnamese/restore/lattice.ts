// All that may stand in the places of a text: a word for each word that was read, one word for two that a stray blank parts,
// two for one that lost its blank. Stretches that bear their Vietnamese letters already are not touched.
import type { Candidate, Candidates } from './candidates.ts';
import type { Ways } from './decode.ts';
import { BREAK, NUMBER, STEPS_PER_NAT } from './model-file.ts';
import type { Token } from './tokens.ts';

/** Above this, no word of the model is like what was read. */
const UNLIKE = 5 * STEPS_PER_NAT;
const STRAY_BLANK = 3 * STEPS_PER_NAT;
const LONGEST_JOINED = 7;
/** Letters that an OCR which knows no Vietnamese never writes. */
const OWN_LETTER = /[ăđơưạ-ỹĂĐƠƯẠ-Ỹ]/u;
/** Words on either side that are asked, and the share of them that bears such letters in whole text. */
const ROUND = 12;
const WHOLE = 0.3;

const [BREAKS, NUMBERS] = [only(BREAK), only(NUMBER)];

export function latticeOf(tokens: readonly Token[], text: string, candidates: Candidates): Ways[][] {
  const words = tokens.map((token) => (token.kind === 'word' ? text.slice(token.start, token.end) : ''));
  const counted = words.map((word) => /\p{L}/u.test(word));
  const capitals = shareRound(
    words.map((word, at) => counted[at] === true && word.length > 1 && word === word.toUpperCase()),
    counted,
    3,
  );
  const whole = shareRound(
    words.map((word) => OWN_LETTER.test(word)),
    counted,
    ROUND,
  );
  return tokens.map((token, at): Ways[] => {
    const to = at + 1;
    if (token.kind !== 'word') return [{ to, candidates: token.kind === 'break' ? BREAKS : NUMBERS }];
    const read = words[at] ?? '';
    const isCapital = (capitals[at] ?? 0) > 0.5;
    if ((whole[at] ?? 0) >= WHOLE || isSymbol(read, text.charAt(token.start - 1)))
      return [{ to, candidates: [candidates.asRead(read)] }];
    const place = candidates.of(read, isCapital);
    const own = { to, candidates: place.candidates };
    if (place.least < UNLIKE && read.length > 1) return [own];
    return [own, ...joined(at, { tokens, words, text }, candidates, isCapital)];
  });
}

/** Symbols end with the body that issued: "-NQ/TU" is a Tỉnh ủy; the Trung ương is written TW. */
function isSymbol(read: string, before: string): boolean {
  return before === '/' && /^(?:TU|TW|CP)$/.test(read);
}

type Read = { readonly tokens: readonly Token[]; readonly words: readonly string[]; readonly text: string };

/** With the word before or after it, where one blank alone stands between. */
function joined(at: number, { tokens, words, text }: Read, candidates: Candidates, isCapital: boolean): Ways[] {
  const [one, other] = [tokens[at], tokens[at + 1]];
  if (one === undefined || other?.kind !== 'word' || text.slice(one.end, other.start) !== ' ') return [];
  const read = `${words[at] ?? ''}${words[at + 1] ?? ''}`;
  if (read.length > LONGEST_JOINED) return [];
  const place = candidates.of(read, isCapital);
  if (place.least > UNLIKE) return [];
  const others = place.candidates
    .filter(({ text: written }) => written !== read)
    .map((candidate) => ({ ...candidate, cost: candidate.cost + STRAY_BLANK }));
  return [{ candidates: others, to: at + 2 }];
}

function only(mark: number): readonly Candidate[] {
  return [{ words: [mark], alone: 0, text: '', cost: 0 }];
}

/** For each place, of the words round it that count the share for which something holds. */
function shareRound(holds: readonly boolean[], counted: readonly boolean[], width: number): number[] {
  const counts = [0];
  const totals = [0];
  for (const [at, isCounted] of counted.entries()) {
    counts.push((counts[at] ?? 0) + (isCounted && holds[at] === true ? 1 : 0));
    totals.push((totals[at] ?? 0) + (isCounted ? 1 : 0));
  }
  return counted.map((_, at) => {
    const from = Math.max(0, at - width);
    const to = Math.min(counted.length, at + width + 1);
    const total = (totals[to] ?? 0) - (totals[from] ?? 0);
    return total === 0 ? 0 : ((counts[to] ?? 0) - (counts[from] ?? 0)) / total;
  });
}
