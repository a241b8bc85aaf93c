// The edges that the text of a page is set between, found from all pages of the same width: a page of short lines
// does not show its own. Left and right pages may have mirrored margins.
import type { Column } from './draft.ts';
import type { Line } from './lines.ts';
import type { Box } from './page.ts';

type Body = {
  readonly width: number;
  readonly lines: readonly Line[];
  /** Tables are set between the same edges. */
  readonly tables: readonly Box[];
};

/** Asked with the index of a page. */
export function textColumn(bodies: readonly Body[]): (index: number) => Column {
  const known = new Map<number, readonly [Column, Column]>();
  for (const width of new Set(bodies.map((body) => Math.round(body.width)))) {
    const same = bodies.map((body) => (Math.round(body.width) === width ? onPage(body) : { lines: [], tables: [] }));
    const odd = edges(same.filter((_, index) => index % 2 === 0));
    const even = edges(same.filter((_, index) => index % 2 === 1));
    const both = edges(same);
    known.set(width, isMirrored(odd, even) ? [odd, even] : [both, both]);
  }
  return (index) => {
    const width = bodies[index]?.width ?? 0;
    return known.get(Math.round(width))?.[index % 2 === 0 ? 0 : 1] ?? { left: 0, right: width };
  };
}

type Content = Pick<Body, 'lines' | 'tables'>;

/** What is cut off at the edge of its page says nothing of where the text ends. */
function onPage({ width, lines, tables }: Body): Content {
  const isOn = (box: { left: number; right: number }) => box.left > 1 && box.right < width - 1;
  return { lines: lines.filter(isOn), tables: tables.filter(isOn) };
}

/** The outermost places where several lines begin or end, or a table where there are few lines. */
function edges(bodies: readonly Content[]): Column {
  const lines = bodies.flatMap((body) => body.lines);
  const boxes: readonly { left: number; right: number }[] =
    lines.length < FEW ? [...lines, ...bodies.flatMap((body) => body.tables)] : lines;
  if (boxes.length === 0) return { left: 0, right: 0 };
  const enough = lines.length < FEW ? 1 : Math.max(2, 0.03 * lines.length);
  const left = boxes.map((box) => box.left).toSorted((a, b) => a - b);
  const right = boxes.map((box) => box.right).toSorted((a, b) => b - a);
  return { left: outermost(left, enough), right: outermost(right, enough), starts: common(left) };
}

const FEW = 12;

function outermost(sorted: readonly number[], enough: number): number {
  for (const [index, place] of sorted.entries()) {
    const last = sorted[index + Math.ceil(enough) - 1];
    if (last !== undefined && Math.abs(last - place) <= 2) return place;
  }
  return sorted[0] ?? 0;
}

/** Places that at least four lines and one in forty share, to the nearest point. */
function common(places: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(Math.round(place), (counts.get(Math.round(place)) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= Math.max(4, places.length / 40)).map(([place]) => place);
}

function isMirrored(odd: Column, even: Column): boolean {
  const shift = even.left - odd.left;
  return Math.abs(shift) > 4 && Math.abs(even.right - odd.right - shift) < 3;
}
