import { describe, expect, test } from 'vitest';
import { type LaidRow, layOut, pagesFor, rowAt, rowOf } from './row-layout.ts';

const GROUPS = [
  { key: 'a', label: 'Sở Y tế', count: 2 },
  { key: 'b', label: 'Sở Nội vụ', count: 0 },
  { key: null, label: null, count: 3 },
];
const NONE: ReadonlySet<string> = new Set();

describe('a list without groups', () => {
  test('has one row for each task', () => {
    const layout = layOut(null, 10_000, NONE);
    expect(layout.rows).toBe(10_000);
    expect(rowAt(layout, 9_999)).toEqual({ kind: 'task', offset: 9_999 });
    expect([rowAt(layout, 10_000), rowAt(layout, -1), rowAt(layOut(null, 0, NONE), 0)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('asks for the pages that are in sight', () => {
    expect(pagesFor(layOut(null, 10_000, NONE), 95, 205, 100)).toEqual([0, 1, 2]);
  });
});

describe('a list in groups', () => {
  test('has a head above the tasks of each group', () => {
    expect(drawn(layOut(GROUPS, 5, NONE))).toEqual(['a', '0', '1', 'b', '∅', '2', '3', '4']);
  });

  test('keeps the places of later tasks when a group is folded', () => {
    const layout = layOut(GROUPS, 5, new Set(['a']));
    expect(drawn(layout)).toEqual(['a', 'b', '∅', '2', '3', '4']);
    expect(rowOf(layout, 0)).toBeUndefined();
    expect(rowOf(layout, 2)).toBe(3);
  });

  test('finds the row of every task, and the task of that row', () => {
    const layout = layOut(GROUPS, 5, NONE);
    for (const offset of [0, 1, 2, 3, 4]) {
      expect(rowAt(layout, rowOf(layout, offset) ?? -1)).toEqual({ kind: 'task', offset });
    }
    expect(rowOf(layout, 5)).toBeUndefined();
  });

  test('asks for no page where only heads are in sight', () => {
    const layout = layOut(GROUPS, 5, new Set(['a', 'b', '']));
    expect(pagesFor(layout, 0, 2, 2)).toEqual([]);
    expect(pagesFor(layOut(GROUPS, 5, NONE), 0, 7, 2)).toEqual([0, 1, 2]);
  });

  test('is looked up at once in a hundred thousand groups', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => ({ key: String(index), label: 'x', count: 3 }));
    const layout = layOut(many, 300_000, NONE);
    expect(layout.rows).toBe(400_000);
    expect(rowAt(layout, 399_999)).toEqual({ kind: 'task', offset: 299_999 });
  });
});

function drawn(layout: ReturnType<typeof layOut>): readonly string[] {
  return Array.from({ length: layout.rows }, (_, row) => told(rowAt(layout, row)));
}

function told(row: LaidRow | undefined): string {
  if (row === undefined) return '?';
  return row.kind === 'task' ? String(row.offset) : (row.group.key ?? '∅');
}
