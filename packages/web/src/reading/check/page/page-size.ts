// How large a page of a PDF is, in points, from the shape of its picture and from how far its text reaches: places in the
// document are in points, pictures in pixels. Papers of offices are few.
import type { Place } from '@sauro/reader/flow';

export type PageSize = { readonly width: number; readonly height: number };

const PAPERS: readonly PageSize[] = [
  { width: 595.3, height: 841.9 },
  { width: 612, height: 792 },
  { width: 612, height: 1008 },
  { width: 841.9, height: 1190.6 },
];
const SIZES = PAPERS.flatMap(({ width, height }) => [
  { width, height },
  { width: height, height: width },
]);

/** `ratio` is width by height; null while the picture has not come. */
export function pageSizeOf(ratio: number | null, places: readonly Place[]): PageSize {
  const right = Math.max(0, ...places.map(({ x, width }) => x + width));
  const bottom = Math.max(0, ...places.map(({ y, height }) => y + height));
  const holds = SIZES.filter(({ width, height }) => width >= right - 1 && height >= bottom - 1);
  const fits = holds.filter(({ width, height }) => ratio === null || Math.abs(width / height / ratio - 1) < 0.01);
  const [first] = fits;
  if (first !== undefined) return first;
  // No paper that we know: as large as an A4 of that shape, or as its text needs.
  const width = Math.max(595.3, right + 20);
  return { width, height: ratio === null ? Math.max(841.9, bottom + 20) : width / ratio };
}
