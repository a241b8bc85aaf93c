import { expect, test } from 'vitest';
import { storable } from './storable.ts';

test('half of a character does not cost the rest of what was sent, wherever it stands', () => {
  const sent = { 'tê\uD83Dn': ['Nguyễn Văn \uD83D', { số: 3, có: true, trống: null }], cười: '\u{1F600}' };
  expect(storable(sent)).toEqual({
    'tê\uFFFDn': ['Nguyễn Văn \uFFFD', { số: 3, có: true, trống: null }],
    cười: '\u{1F600}',
  });
});

test('what is sent deep enough to exhaust whoever walks through it is not walked through', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
  expect(storable(deep)).toBeInstanceOf(Array);
});
