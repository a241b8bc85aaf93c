// Two people change the same text at once: both changes are kept where they touch different words; where they touch the
// same ones nobody decides for them, and the answer is undefined. A three-way merge by words, as programmers know it by lines.

/** Words and the spaces between them, so that joined they are the text again. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+|\s+/gu) ?? [];
}

/** The base as pieces: how far each side has replaced which words of it. */
type Hunk = { readonly from: number; readonly to: number; readonly words: readonly string[] };

/** `mine` and `theirs` both began from `base`. @returns undefined where they changed the same words differently. */
export function mergeText(base: string, mine: string, theirs: string): string | undefined {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const words = wordsOf(base);
  const own = hunksOf(words, wordsOf(mine));
  const other = hunksOf(words, wordsOf(theirs));
  const merged = interleave(own, other);
  if (merged === undefined) return undefined;
  const out: string[] = [];
  let at = 0;
  for (const { from, to, words: replaced } of merged) {
    out.push(...words.slice(at, from), ...replaced);
    at = to;
  }
  return [...out, ...words.slice(at)].join('');
}

/** Both lists in order of place; undefined where two of them meet and differ. */
function interleave(own: readonly Hunk[], other: readonly Hunk[]): readonly Hunk[] | undefined {
  const all = [...own, ...other].toSorted((a, b) => a.from - b.from || a.to - b.to);
  const merged: Hunk[] = [];
  for (const hunk of all) {
    const last = merged.at(-1);
    const meets = last !== undefined && (hunk.from < last.to || hunk.from === last.from);
    if (!meets) merged.push(hunk);
    else if (!isSame(last, hunk)) return undefined;
  }
  return merged;
}

function isSame(a: Hunk, b: Hunk): boolean {
  return a.from === b.from && a.to === b.to && a.words.join('') === b.words.join('');
}

/** Longest common subsequence of words; texts of tasks are short, so the square of their length is small. */
function hunksOf(base: readonly string[], next: readonly string[]): readonly Hunk[] {
  const width = next.length + 1;
  const lengths = new Uint16Array((base.length + 1) * width);
  for (let i = base.length - 1; i >= 0; i -= 1) {
    for (let j = next.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        base[i] === next[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const hunks: Hunk[] = [];
  let [i, j, from, since] = [0, 0, 0, 0];
  const close = () => {
    if (i > from || j > since) hunks.push({ from, to: i, words: next.slice(since, j) });
  };
  while (i < base.length && j < next.length) {
    if (base[i] === next[j]) {
      close();
      [i, j] = [i + 1, j + 1];
      [from, since] = [i, j];
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  [i, j] = [base.length, next.length];
  close();
  return hunks;
}

/** Lists of names: what either side added or took away holds. Never in conflict. */
export function mergeNames(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const gone = new Set(base.filter((name) => !mine.includes(name)));
  const kept = theirs.filter((name) => !gone.has(name));
  return [...kept, ...mine.filter((name) => !base.includes(name) && !kept.includes(name))];
}
