// What many units say nearly alike is one thing said by many: their words are put into groups, each with everybody's own
// words. Found by the keys of likeness, so that three thousand units are not compared each with each.
import { fold } from '../fold.ts';
import { type Fingerprint, fingerprintOf, likeness, likenessKeys } from '../plan/likeness.ts';
import { type GatheredItem, type GatheredWords, sourceKey } from './content.ts';

/** Words are as near as two targets that are one (core's likeness): what differs is a turn of phrase. */
const USE = 'target';
const LEAST = 0.75;

/** In the order in which each was first said; the longest wording of a group that names no number which some of it do not
 * stands for it, of a group that was edited below one of its edits. */
export function groupAlike(said: readonly GatheredWords[]): readonly GatheredItem[] {
  const groups: Group[] = [];
  const bySame = new Map<string, Group>();
  const byKey = new Map<number, Set<Group>>();
  const seen = new Set<string>();
  for (const words of said) {
    const once = `${sourceKey(words.source)}\n${words.text}`;
    if (words.text.trim() === '' || seen.has(once)) continue;
    seen.add(once);
    const worded = wordingOf(words);
    const same = fold(worded)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const print = bySame.has(same) ? null : fingerprintOf(worded);
    const numbers = numbersIn(worded);
    const group = bySame.get(same) ?? (print === null ? undefined : nearest({ print, numbers }, byKey));
    if (group !== undefined) {
      group.from.push(words);
      for (const number of numbers) group.numbers.add(number);
      bySame.set(same, group);
      continue;
    }
    const begun: Group = { print: print ?? new Uint32Array(), numbers: new Set(numbers), from: [words] };
    groups.push(begun);
    bySame.set(same, begun);
    for (const key of likenessKeys(begun.print, USE)) byKey.set(key, (byKey.get(key) ?? new Set()).add(begun));
  }
  return withOwnKeys(groups.map(itemOf));
}

type Group = { readonly print: Fingerprint; readonly numbers: Set<string>; readonly from: GatheredWords[] };
type Worded = { readonly print: Fingerprint; readonly numbers: ReadonlySet<string> };

/** Compared with who began a group and not with all in it: else a chain of near ones would tie far ones together. */
function nearest({ print, numbers }: Worded, byKey: ReadonlyMap<number, ReadonlySet<Group>>): Group | undefined {
  let best: { readonly group: Group; readonly like: number } | undefined;
  const met = new Set<Group>();
  for (const key of likenessKeys(print, USE)) {
    for (const group of byKey.get(key) ?? []) {
      if (met.has(group)) continue;
      met.add(group);
      if (saysOther(numbers, group.numbers)) continue;
      const like = likeness(print, group.print);
      if (like >= LEAST && like > (best?.like ?? 0)) best = { group, like };
    }
  }
  return best?.group;
}

/** "5 phòng học" and "6 phòng học" are two things, however alike: of one that stood for both, one unit would have said neither. */
function saysOther(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((number) => !other.has(number)) && [...other].some((number) => !one.has(number));
}

/** Those that name no number which is not in all of them. */
function withoutOwnNumbers(wordings: readonly string[]): readonly string[] {
  const said = wordings.map(numbersIn);
  const counts = new Map<string, number>();
  for (const numbers of said) for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return wordings.filter((_, index) =>
    [...(said[index] ?? [])].every((number) => counts.get(number) === wordings.length),
  );
}

function numbersIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/\d+(?:[.,]\d+)*/gu) ?? []);
}

/** Two things that one source said are told apart by which came first. */
function withOwnKeys(items: readonly GatheredItem[]): readonly GatheredItem[] {
  const met = new Map<string, number>();
  return items.map((item) => {
    const nth = (met.get(item.key) ?? 0) + 1;
    met.set(item.key, nth);
    return nth === 1 ? item : { ...item, key: `${item.key}#${nth}` };
  });
}

function itemOf({ from }: Group): GatheredItem {
  const [first] = from;
  if (first === undefined) throw new Error('A group is begun by who says it first.');
  const worded = from.filter(({ as }) => as !== undefined);
  const wordings = (worded.length > 0 ? worded : from).map(wordingOf);
  const ofAll = withoutOwnNumbers(wordings);
  const text = (ofAll.length > 0 ? ofAll : wordings).reduce((one, other) => (other.length > one.length ? other : one));
  return { key: `${sourceKey(first.source)}~${digestOf(first.text)}`, text, from };
}

/** Other words of the same source are another item: what was done to the old ones is not done to them. */
function digestOf(text: string): string {
  let digest = 0x811c9dc5;
  for (const sign of text) digest = Math.imul(digest ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (digest >>> 0).toString(36);
}

function wordingOf({ text, as }: GatheredWords): string {
  return as ?? text;
}
