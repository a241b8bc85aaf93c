import { expect, test } from 'vitest';
import { storable } from './storable.ts';

test('half of a character does not cost the rest of what was sent, wherever it stands', () => {
  const sent = { 'tê\uD83Dn': ['Nguyễn Văn \uD83D', { số: 3, có: true, trống: null }], cười: '\u{1F600}' };
  expect(storable(sent)).toEqual({
    'tê\uFFFDn': ['Nguyễn Văn \uFFFD', { số: 3, có: true, trống: null }],
    cười: '\u{1F600}',
  });
});
