// What can be set with a typeface. A sign that it has not would be left out, and print that is kept for long may not leave out
// anything: such a sign is shown as an empty square.

export type HasGlyph = (codePoint: number) => boolean;

/**
 * The signs of a TrueType or OpenType file, by its table of characters in one of the two forms that typefaces for all of
 * Unicode have (4 and 12).
 * @throws {Error} Where the bytes are no such file.
 */
export function glyphsOf(font: Uint8Array): HasGlyph {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = tableAt(view, 'cmap');
  const count = view.getUint16(table + 2);
  const signs = Array.from({ length: count }, (_, nth) => table + view.getUint32(table + 4 + nth * 8 + 4))
    .map((at) => ({ at, format: view.getUint16(at) }))
    .flatMap(({ at, format }) => (format === 4 ? shortForm(view, at) : format === 12 ? longForm(view, at) : []));
  if (signs.length === 0) throw new Error('The typeface tells no characters.');
  const known = new Set(signs);
  return (codePoint) => known.has(codePoint);
}

function tableAt(view: DataView, name: string): number {
  for (let nth = 0; nth < view.getUint16(4); nth += 1) {
    const entry = 12 + nth * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    if (tag === name) return view.getUint32(entry + 8);
  }
  throw new Error(`The typeface has no table ${name}.`);
}

/** Format 4: ends and starts of segments; within one with an offset, single signs may be missing. */
function shortForm(view: DataView, at: number): readonly number[] {
  const segments = view.getUint16(at + 6) / 2;
  const [ends, starts] = [at + 14, at + 16 + segments * 2];
  const [deltas, offsets] = [starts + segments * 2, starts + segments * 4];
  return Array.from({ length: segments }, (_, nth) => nth * 2).flatMap((step) => {
    const [first, last] = [view.getUint16(starts + step), view.getUint16(ends + step)];
    const offset = view.getUint16(offsets + step);
    const delta = view.getUint16(deltas + step);
    const has = (sign: number): boolean => {
      const glyph = offset === 0 ? sign : view.getUint16(offsets + step + offset + (sign - first) * 2);
      return glyph !== 0 && ((glyph + delta) & 0xffff) !== 0;
    };
    return span(first, last).filter(has);
  });
}

/** Format 12: groups of signs that follow each other. */
function longForm(view: DataView, at: number): readonly number[] {
  const groups = Array.from({ length: view.getUint32(at + 12) }, (_, nth) => at + 16 + nth * 12);
  return groups.flatMap((group) => span(view.getUint32(group), view.getUint32(group + 4)));
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
}
