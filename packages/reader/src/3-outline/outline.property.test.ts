// Whatever lists are nested in each other, the outline gives every item back once, in its order and under its path.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Flow } from '../flow.ts';
import { POINT_ALPHABET } from '../vietnamese/label.ts';
import { type OutlineNode, readOutline } from './outline.ts';

/** The lists below an item: at most one, of any lower level. */
type List = { readonly level: number; readonly items: readonly (List | null)[] };
type Line = { readonly path: string; readonly text: string; readonly marker: string };

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI'];
/** Marker and step of the path at each level, as Decree 30/2020 orders them. */
const LEVELS: readonly ((place: number) => { readonly marker: string; readonly step: string })[] = [
  (place) => ({ marker: `${ROMANS[place]}.`, step: ROMANS[place] ?? '' }),
  (place) => ({ marker: `${place + 1}.`, step: String(place + 1) }),
  (place) => ({ marker: `${POINT_ALPHABET[place]})`, step: POINT_ALPHABET[place] ?? '' }),
  () => ({ marker: '-', step: '' }),
];

function listOf(level: number): fc.Arbitrary<List> {
  const below = [...LEVELS.keys()].slice(level + 1);
  const item = fc.oneof(fc.constant(null), ...below.map(listOf));
  return fc.record({ level: fc.constant(level), items: fc.array(item, { minLength: 1, maxLength: ROMANS.length }) });
}

function linesOf({ level, items }: List, outer = ''): Line[] {
  return items.flatMap((below, place) => {
    const { marker, step } = LEVELS[level]?.(place) ?? { marker: '', step: '' };
    const path = [outer, step].filter((part) => part !== '').join('.');
    const own = { path, marker, text: `Trồng cây thứ ${place + 1} của mục ${path}` };
    return below ? [own, ...linesOf(below, path)] : [own];
  });
}

function flowOf(lines: readonly Line[]): Flow[] {
  return lines.map(({ marker, text }, block) => ({
    type: 'paragraph',
    block,
    text: `${marker} ${text}`,
    styles: [],
    origin: 'body',
  }));
}

function itemsOf(node: OutlineNode): { path: string; text: string }[] {
  return node.children.flatMap((child) => [{ path: child.path, text: child.text }, ...itemsOf(child)]);
}

test('an outline holds every item of nested lists once, in order, under its path', () => {
  fc.assert(
    fc.property(listOf(0), (list) => {
      const lines = linesOf(list);
      expect(itemsOf(readOutline(flowOf(lines)))).toEqual(lines.map(({ path, text }) => ({ path, text })));
    }),
    { numRuns: 300 },
  );
});
