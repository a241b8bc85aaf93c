import { expect, test } from 'vitest';
import { bodyOf, typedFrom, typedOf, withOffered } from './typed-difficulty.ts';

test('what is kept is read again, and what was refused comes back as it was', () => {
  const typed = { ...typedFrom(''), kind: 'data', words: ' Ba phần mềm ', others: ['b'] } as const;
  const again = typedFrom(JSON.stringify(typed));
  expect(bodyOf(again, 'a')).toEqual({
    assignments: ['a', 'b'],
    kind: 'data',
    words: 'Ba phần mềm',
    proposal: '',
    urgent: false,
    beyondAuthority: false,
  });
  const body = bodyOf(again, 'a');
  expect(body === null ? null : typedOf(body)).toEqual({ ...typed, words: 'Ba phần mềm' });
});

test('other work that is over meanwhile is not sent, and stays while it is not known what is offered', () => {
  const typed = { ...typedFrom(''), others: ['b', 'c'] };
  expect(withOffered(typed, [{ id: 'c' }, { id: 'd' }]).others).toEqual(['c']);
  expect(withOffered(typed, []).others).toEqual([]);
  expect(withOffered(typed, undefined).others).toEqual(['b', 'c']);
});

test('without a kind or without words there is nothing to send', () => {
  expect(bodyOf({ ...typedFrom(''), words: 'Thiếu xe' }, 'a')).toBeNull();
  expect(bodyOf({ ...typedFrom(''), kind: 'other', words: '  ' }, 'a')).toBeNull();
});

test('what cannot be read is what was never typed', () => {
  expect(typedFrom('{')).toMatchObject({ kind: '', words: '', others: [] });
});
