import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf, likeness, likenessKeys, LIKENESS_USES, type LikenessUse } from './likeness.ts';

const of = (one: string, other: string) => likeness(fingerprintOf(one), fingerprintOf(other));

const SYLLABLES = 'lập rà soát quỹ đất kho dữ liệu trường lớp nước sạch cầu đường học liệu chợ xã phường bến phà'.split(
  ' ',
);
const text = fc.array(fc.constantFrom(...SYLLABLES, ...'abcdefghijklmnop'), { minLength: 3, maxLength: 40 });
/** A text and a changed one: some words left out, some put in. */
const revised = fc
  .tuple(text, fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...SYLLABLES, 'q', 'r', 's')), { maxLength: 8 }))
  .map(([words, edits]) => {
    const after = [...words];
    for (const [at, word] of edits) after.splice(at % (after.length + 1), at % 2, word);
    return [words.join(' '), after.join(' ')] as const;
  });

describe('likeness', () => {
  test.each([
    ['Rà soát quỹ đất của các trường', 'Rà soát quỹ đất các trường', 1],
    ['Đạt 80% số hộ dùng nước sạch', 'Đạt 95% số hộ dùng nước sạch', 1],
    ['Rà soát quỹ đất các trường', 'RA SOAT QUY DAT CAC TRUONG', 1],
    ['Rà soát quỹ đất', 'Bồi dưỡng giáo viên ngoại ngữ', 0],
    ['', '', 0],
    ['Tổ chức thực hiện', 'Tổ chức thực hiện', 0],
  ])('of “%s” and “%s” is %d', (one, other, expected) => {
    expect(of(one, other)).toBe(expected);
  });

  test('a task that says the same and somewhat more is still the same work', () => {
    const short = 'Xây dựng kho học liệu số dùng chung của ngành giáo dục';
    expect(of(short, `${short}, cập nhật hằng quý bài giảng của giáo viên giỏi`)).toBeGreaterThan(0.6);
  });

  test('two tasks that share only what all tasks share are strangers', () => {
    expect(
      of('Xây dựng kế hoạch tuyên truyền phòng cháy tại chung cư', 'Xây dựng kế hoạch tiêm phòng cho đàn vật nuôi'),
    ).toBeLessThan(LIKENESS_USES.work.least);
  });

  test('is the same both ways, 1 with itself where it says anything, and never outside 0 and 1', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [fingerprintOf(one.join(' ')), fingerprintOf(other.join(' '))];
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, a)).toBe(a.length === 0 ? 0 : 1);
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('keys', () => {
  test('are whole, positive, exact as numbers, and the same for the same words; a text that says nothing has none', () => {
    fc.assert(
      fc.property(text, (words) => {
        const fingerprint = fingerprintOf(words.join(' '));
        const keys = likenessKeys(fingerprint, 'work');
        expect(keys).toHaveLength(fingerprint.length === 0 ? 0 : LIKENESS_USES.work.keys);
        expect(keys.every((key) => Number.isSafeInteger(key) && key >= 0)).toBe(true);
        expect(likenessKeys(fingerprintOf(words.join('  ').toUpperCase()), 'work')).toEqual(keys);
      }),
    );
  });

  test.each(Object.keys(LIKENESS_USES) as LikenessUse[])(
    'of two texts at the least likeness of %s are shared with a probability of 0.95 at least',
    (use) => {
      const { least, keys } = LIKENESS_USES[use];
      expect(1 - (1 - (least / (2 - least)) ** 3) ** keys).toBeGreaterThanOrEqual(0.95);

      const pairs = fc
        .sample(revised, { numRuns: 3000, seed: 20_261_125 })
        .map(([one, other]) => [fingerprintOf(one), fingerprintOf(other)] as const)
        .filter(([one, other]) => likeness(one, other) >= least && likeness(one, other) < least + 0.1);
      const found = pairs.filter(([one, other]) => share(likenessKeys(one, use), likenessKeys(other, use)));
      expect(pairs.length).toBeGreaterThan(100);
      expect(found.length / pairs.length).toBeGreaterThanOrEqual(0.95);
    },
  );

  test('of strangers are seldom shared', () => {
    const texts = fc.sample(fc.array(fc.string({ minLength: 4, maxLength: 4 }), { minLength: 8, maxLength: 12 }), 120);
    const all = texts.map((words) => likenessKeys(fingerprintOf(words.join(' ')), 'work'));
    const shared = all.flatMap((one, i) => all.slice(i + 1).filter((other) => share(one, other)));
    expect(shared.length).toBeLessThan((all.length * all.length) / 100);
  });

  test('of one use are not those of another', () => {
    const fingerprint = fingerprintOf('Rà soát quỹ đất các trường');
    expect(share(likenessKeys(fingerprint, 'work'), likenessKeys(fingerprint, 'product'))).toBe(false);
  });

  test('nothing that says nothing has any', () => {
    expect(likenessKeys(fingerprintOf('Tổ chức thực hiện năm 2026'), 'work')).toEqual([]);
  });
});

function share(one: readonly number[], other: readonly number[]): boolean {
  return one.some((key) => other.includes(key));
}
