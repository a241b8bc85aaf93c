import { expect, test } from 'vitest';
import { COMMANDS, commandOf, KEYS, type Scope, shownKey } from './keys.ts';

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each<[string, Partial<typeof NONE>, Scope, string | undefined]>([
  ['n', {}, 'list', 'nextDoubt'],
  ['N', { shiftKey: true }, 'list', 'previousDoubt'],
  // With Caps Lock the letter is large and Shift is not pressed.
  ['N', {}, 'list', 'nextDoubt'],
  ['?', { shiftKey: true }, 'list', 'help'],
  ['z', { ctrlKey: true }, 'list', 'undo'],
  ['z', { metaKey: true }, 'list', 'undo'],
  ['Z', { ctrlKey: true, shiftKey: true }, 'list', 'redo'],
  ['Enter', {}, 'list', 'accept'],
  ['Enter', { shiftKey: true }, 'list', 'acceptSection'],
  ['Enter', { ctrlKey: true }, 'list', 'confirm'],
  ['Enter', { ctrlKey: true }, 'text', 'split'],
  ['n', {}, 'text', undefined],
  ['n', { ctrlKey: true }, 'list', undefined],
  ['n', { altKey: true }, 'list', undefined],
  ['ArrowDown', { altKey: true }, 'list', 'moveDown'],
  ['ArrowDown', { shiftKey: true }, 'page', 'pageExtend'],
  ['3', {}, 'list', 'field'],
])('%s with %j in the %s is %s', (key, held, scope, command) => {
  expect(commandOf({ key, ...NONE, ...held }, scope)).toBe(command);
});

test('keys while a word is being composed are letters', () => {
  expect(commandOf({ key: 'Enter', ...NONE, isComposing: true }, 'text')).toBeUndefined();
});

test('no key means two things in one place', () => {
  for (const scope of ['list', 'page', 'text'] as const) {
    const keys = COMMANDS.filter((command) => KEYS[command].scope === scope).flatMap((command) => KEYS[command].keys);
    expect(keys).toEqual([...new Set(keys)]);
  }
});

test.each([
  ['mod+shift+z', 'Ctrl+Shift+Z'],
  ['alt+ArrowUp', 'Alt+↑'],
  ['?', '?'],
])('%s is told as %s', (chord, told) => {
  expect(shownKey(chord)).toBe(told);
});
