import { describe, expect, it, test } from 'vitest';
import type { Section } from '@sauro/reader/reading';
import { anchorOf, checked, doubt, idOf, mapOf, task } from '../testing/items.ts';
import { nextDoubt, placeDoubts, worstOf } from './doubts.ts';
import { itemAt, placesOf } from './places.ts';
import { rowsOf, sectionOf } from './rows.ts';
import { acceptableOf, heir, itemRowsOf, nextOpen, stepTo } from './walk.ts';

const section = (path: string, block: number): Section => ({
  path,
  label: path,
  title: `Mục ${path}`,
  level: path.split('.').length,
  part: 'tasks',
  anchor: anchorOf(block),
});
const SECTIONS = [section('II', 1), section('II.1', 2), section('II.2', 6)];

const A = task('a', 1, { section: 'II.1', anchor: anchorOf(3) });
const B = task('b', 2, { section: 'II.1', anchor: anchorOf(4) });
const C = task('c', 3, { section: 'II.2', anchor: anchorOf(7) });
const UNCLEAR = doubt('d1', 'task.no-lead', anchorOf(3, 2, 5));
const WRONG = doubt('d2', 'date.impossible', anchorOf(7, 1, 4));
const WHOLE = doubt('d3', 'annex.missing');
const ITEMS = mapOf(A, B, C, UNCLEAR, WRONG, WHOLE);
const PLACED = placeDoubts(ITEMS, placesOf(ITEMS.values()));
const ROWS = rowsOf(ITEMS, SECTIONS, PLACED.alone);
const LISTED = itemRowsOf(ROWS);

describe('the list', () => {
  it('has the doubts about the whole before the tasks, and tasks under their sections', () => {
    const told = ROWS.map((row) => (row.kind === 'heading' ? (row.section?.path ?? row.of) : row.key));
    expect(told).toEqual(['doubt', 'd3', 'II.1', 'a', 'b', 'II.2', 'c']);
  });

  it('keeps a task that was given another section in its place, under a heading of its own', () => {
    const moved = mapOf(A, task('b', 2, { section: 'II.2', anchor: anchorOf(4) }), C);
    const paths = rowsOf(moved, SECTIONS, []).flatMap((row) => (row.kind === 'heading' ? [row.section?.path] : []));
    expect(paths).toEqual(['II.1', 'II.2']);
  });

  test.each([
    [{ section: 'II.1.a', anchor: anchorOf(5) }, 'II.1'],
    [{ section: 'II.2', anchor: anchorOf(6) }, 'II'],
    [{ section: 'V', anchor: anchorOf(9) }, undefined],
  ])('%j stands in %s', (value, path) => {
    expect(sectionOf(value, SECTIONS)?.path).toBe(path);
  });
});

describe('walking', () => {
  test.each([
    ['a', 1, 'b'],
    ['a', -1, 'd3'],
    ['c', 5, 'c'],
    [null, 1, 'd3'],
  ] as const)('from %s %i steps is %s', (from, steps, to) => {
    expect(stepTo(LISTED, from === null ? null : idOf(from), steps)).toBe(to);
  });

  it('goes to what is not accepted, from the end back to the top', () => {
    const items = mapOf(A, checked(B), C);
    const rows = itemRowsOf(rowsOf(items, SECTIONS, []));
    expect([nextOpen(rows, idOf('a')), nextOpen(rows, idOf('c'))]).toEqual(['c', 'a']);
  });

  it('is at its end where all is accepted', () => {
    expect(nextOpen(itemRowsOf(rowsOf(mapOf(checked(A)), SECTIONS, [])), idOf('a'))).toBeUndefined();
  });

  it('goes through the doubts, serious ones first', () => {
    const worst = (id: string) => worstOf(id === 'd3' ? [WHOLE] : (PLACED.at.get(idOf(id)) ?? []));
    const order = LISTED.map(({ key }) => key);
    const walk = (from: string | null, step: 1 | -1) =>
      nextDoubt(order, worst, { from: from === null ? null : idOf(from), step });
    expect([walk(null, 1), walk('d3', 1), walk('c', 1), walk('a', 1), walk('d3', -1)]).toEqual([
      'd3',
      'c',
      'a',
      'd3',
      'a',
    ]);
  });

  it('goes to the neighbour when the item is gone', () => {
    const after = LISTED.filter(({ key }) => key !== 'b');
    expect(heir(LISTED, after, idOf('b'))).toBe('c');
  });
});

it('a section is accepted but for what carries a serious doubt, doubts with their items', () => {
  expect(acceptableOf([A, B, C], PLACED.at)).toEqual(['a', 'd1', 'b']);
});

describe('a doubt', () => {
  it('stands at the item whose words it meets', () => {
    expect([...PLACED.at].map(([id, doubts]) => [id, doubts.map((one) => one.id)])).toEqual([
      ['a', ['d1']],
      ['c', ['d2']],
    ]);
  });

  it('that is settled stands nowhere', () => {
    const items = mapOf(A, checked(UNCLEAR));
    expect(placeDoubts(items, placesOf(items.values())).at.size).toBe(0);
  });
});

describe('a place on the page', () => {
  const cell = task('e', 4, { anchor: anchorOf(20, 0, 50), anchors: { lead: anchorOf(21, 0, 12) } });
  const inner = task('f', 5, { anchor: anchorOf(20, 10, 20) });
  const places = placesOf([cell, inner]);

  test.each([
    [20, 15, 'f'],
    [20, 30, 'e'],
    [21, 3, 'e'],
    [20, 60, 'e'],
    [22, 0, undefined],
  ] as const)('in block %i at %i is %s', (block, offset, id) => {
    expect(itemAt(places, block, offset)).toBe(id);
  });
});
