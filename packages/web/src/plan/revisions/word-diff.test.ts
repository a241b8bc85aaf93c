import { expect, test } from 'vitest';
import { diffWords } from './word-diff.ts';

test.each([
  ['Rà soát đê điều', 'Rà soát đê điều', 'Rà soát đê điều'],
  ['Rà soát đê điều', 'Rà soát toàn tuyến đê điều', 'Rà soát +[toàn tuyến ]đê điều'],
  ['Hoàn thành trước 30/6', 'Hoàn thành trước 31/7', 'Hoàn thành trước -[30/6]+[31/7]'],
  ['Sở A chủ trì', 'chủ trì', '-[Sở A ]chủ trì'],
  ['', 'Sổ theo dõi', '+[Sổ theo dõi]'],
  ['Sổ theo dõi', '', '-[Sổ theo dõi]'],
  ['', '', ''],
  ['một  hai', 'một hai', 'một hai'],
])('“%s” to “%s”', (before, after, told) => {
  expect(
    diffWords(before, after)
      .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'new' ? '+' : '-'}[${text}]`))
      .join(''),
  ).toBe(told);
});

test('without what came it is the old text, without what went the new one', () => {
  const [before, after] = ['a b c d e f g', 'b x c e y z g h'];
  const pieces = diffWords(before, after);
  const without = (kind: string) =>
    pieces
      .filter((piece) => piece.kind !== kind)
      .map(({ text }) => text)
      .join('')
      .replaceAll(/\s+/gu, ' ')
      .trim();
  expect([without('new'), without('gone')]).toEqual([before, after]);
});

test('a text of many thousand words is told whole, not word by word', () => {
  const [before, after] = ['cũ '.repeat(9_000), 'mới '.repeat(9_000)];
  expect(diffWords(before, after).map(({ kind }) => kind)).toEqual(['gone', 'new']);
});
