// Two texts beside each other, word by word: aligned by the fewest edits, and how many words of the true one are exactly right.
// A run of words that has nothing against it (a column read elsewhere, a line that only one side has) is no fault of restoring.

const LONGEST_RUN = 6;

export type Compared = {
  readonly right: number;
  readonly all: number;
  /** Of the words that hold a figure. */
  readonly figures: { readonly right: number; readonly all: number };
};

/** Words with their case and marks; where the mark of "hoá" and "hóa" stands is a matter of taste. */
export function wordsOf(text: string): string[] {
  return (text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(placeMark);
}

function placeMark(word: string): string {
  const late = /^(.*)([ou])([\u0300\u0301\u0303\u0309\u0323]?)([aey])([\u0300\u0301\u0303\u0309\u0323]?)$/iu.exec(
    word.normalize('NFD'),
  );
  if (late === null || /q$/iu.test(late[1] ?? '')) return word;
  const [, head = '', first = '', one = '', second = '', other = ''] = late;
  return `${head}${first}${one}${other}${second}`.normalize('NFC');
}

export function compare(got: string, gold: string): Compared {
  const [read, real] = [wordsOf(got), wordsOf(gold)];
  const pairs = aligned(read, real);
  const skipped = new Set<number>();
  for (let from = 0; from < pairs.length; from += 1) {
    let to = from;
    while (to < pairs.length && pairs[to]?.same === false) to += 1;
    if (to - from >= LONGEST_RUN) for (let at = from; at < to; at += 1) skipped.add(at);
    from = to;
  }
  const counted = pairs.filter((pair, at) => pair.real !== undefined && !skipped.has(at));
  const figures = counted.filter(({ real: word = '' }) => /^\d+$/.test(word));
  const right = (list: readonly Pair[]) => list.filter(({ same }) => same).length;
  return { right: right(counted), all: counted.length, figures: { right: right(figures), all: figures.length } };
}

type Pair = { readonly real: string | undefined; readonly same: boolean };

function aligned(read: readonly string[], real: readonly string[]): Pair[] {
  const width = real.length + 1;
  const costs = new Uint32Array((read.length + 1) * width);
  const at = (row: number, column: number) => costs[row * width + column] ?? 0;
  for (let row = 0; row <= read.length; row += 1)
    for (let column = 0; column <= real.length; column += 1) {
      const both = row > 0 && column > 0;
      costs[row * width + column] = Math.min(
        both ? at(row - 1, column - 1) + (read[row - 1] === real[column - 1] ? 0 : 1) : Math.max(row, column),
        row > 0 ? at(row - 1, column) + 1 : column,
        column > 0 ? at(row, column - 1) + 1 : row,
      );
    }
  const pairs: Pair[] = [];
  for (let row = read.length, column = real.length; row > 0 || column > 0; ) {
    const same = row > 0 && column > 0 && read[row - 1] === real[column - 1];
    if (row > 0 && column > 0 && at(row, column) === at(row - 1, column - 1) + (same ? 0 : 1)) {
      row -= 1;
      column -= 1;
      pairs.push({ real: real[column], same });
    } else if (column > 0 && at(row, column) === at(row, column - 1) + 1) {
      column -= 1;
      pairs.push({ real: real[column], same: false });
    } else {
      row -= 1;
      pairs.push({ real: undefined, same: false });
    }
  }
  return pairs.toReversed();
}
