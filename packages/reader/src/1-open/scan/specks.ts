// Takes off what is too small to be part of a letter: dust on the glass, the grain of a bad copy.
import { type Grey, INK, WHITE } from './picture.ts';

/** Of a full stop in small print the side is a tenth of the size; what is less than half of that in either way is dust. */
const SMALLEST = 0.045;
/** Alone on this much paper round it, also what is as large as a full stop is dust. */
const ALONE = 1.3;
const LARGEST_ALONE = 0.13;

/** `unit`: about the size of the print, in pixels. */
export function withoutSpecks(picture: Grey, unit: number): Grey {
  const { width, height } = picture;
  const pixels = picture.pixels.slice();
  const seen = new Uint8Array(pixels.length);
  const stack: number[] = [];
  const most = (LARGEST_ALONE * unit) ** 2;
  for (let start = 0; start < pixels.length; start += 1) {
    if (seen[start] || (picture.pixels[start] ?? WHITE) >= INK) continue;
    const part = spread(picture, { start, seen, stack, most });
    if (part === undefined) continue;
    const isDust = part.length < Math.max(2, (SMALLEST * unit) ** 2);
    if (!isDust && !isLonely(picture, part, Math.round(ALONE * unit))) continue;
    for (const at of part) wipeRound(pixels, at, width, height);
  }
  return { ...picture, pixels };
}

type Start = { readonly start: number; readonly seen: Uint8Array; readonly stack: number[]; readonly most: number };

/** The pixels that hang together with one; undefined where they are more than a speck has. */
function spread({ width, height, pixels }: Grey, { start, seen, stack, most }: Start): readonly number[] | undefined {
  const part: number[] = [];
  stack.push(start);
  seen[start] = 1;
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (part.length <= most) part.push(at);
    const x = at % width;
    const y = (at - x) / width;
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
        const next = row * width + column;
        if (seen[next] || (pixels[next] ?? WHITE) >= INK) continue;
        seen[next] = 1;
        stack.push(next);
      }
    }
  }
  return part.length > most ? undefined : part;
}

/** No other ink within so many pixels: a full stop stands beside its word, an accent over its letter. */
function isLonely({ width, height, pixels }: Grey, part: readonly number[], reach: number): boolean {
  const own = new Set(part);
  const [first = 0] = part;
  const x = first % width;
  const y = (first - x) / width;
  for (let row = Math.max(0, y - reach); row <= Math.min(height - 1, y + reach); row += 1) {
    for (let column = Math.max(0, x - reach); column <= Math.min(width - 1, x + reach); column += 1) {
      const at = row * width + column;
      if ((pixels[at] ?? WHITE) < INK && !own.has(at)) return false;
    }
  }
  return true;
}

function wipeRound(pixels: Uint8Array, at: number, width: number, height: number): void {
  const x = at % width;
  const y = (at - x) / width;
  for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
    for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
      const near = row * width + column;
      // Only the grey edge of the speck itself.
      if ((pixels[near] ?? WHITE) >= INK || near === at) pixels[near] = WHITE;
    }
  }
}
