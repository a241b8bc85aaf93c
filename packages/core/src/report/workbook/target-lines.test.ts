// Which figures a report's spreadsheet asks for.
import { describe, expect, test } from 'vitest';
import { targetLines } from './target-lines.ts';

describe('lines of figures', () => {
  const works = [
    { id: 'new', task: 'a', section: 'I', isOpen: true },
    { id: 'old', task: 'a', section: 'I', isOpen: false },
    { id: 'other', task: 'b', section: 'II', isOpen: true },
  ];
  const lines = (target: string, section: string, saidOf: readonly string[]) =>
    targetLines(works, [{ id: target, section }], (id) => saidOf.includes(id)).map(({ assignment }) => assignment);
  test('each target has one that can be filled in, where it was told or nearest to it', () => {
    expect(lines('t', 'II', [])).toEqual(['other']);
    expect(lines('t', 'IX', [])).toEqual(['new']);
    expect(lines('t', 'II', ['old'])).toEqual(['old', 'new']);
    expect(lines('t', 'II', ['new'])).toEqual(['new']);
  });
});
