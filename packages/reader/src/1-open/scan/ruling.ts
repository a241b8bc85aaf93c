// Finds the ruling lines of a page among its pixels and takes them off, so that a border is not read as a letter. What is
// found is given to the same geometry that makes tables of the lines drawn in a PDF.
import { type Grey, INK, WHITE } from './picture.ts';

/** In pixels of the picture; `thick` is how many of them the line is thick. */
export type PixelRule = { readonly at: number; readonly from: number; readonly to: number; readonly thick: number };
export type PixelRules = { readonly level: readonly PixelRule[]; readonly upright: readonly PixelRule[] };

/** All in parts of the height of a common letter with its accents, which `unit` is in pixels. */
const SHORTEST = 1.7;
const THICKEST = 0.2;
const GAP = 0.07;
/** Beside a line there is paper; beside a row through the middle of letters there are letters. */
const BESIDE = 0.22;
const MOST_BESIDE = 0.3;

export type Unruled = { readonly picture: Grey; readonly rules: PixelRules };

/** `unit`: about the size of the print, in pixels. */
export function withoutRules(picture: Grey, unit: number): Unruled {
  const across = bitsOf(picture);
  const level = rulesOf(across, unit);
  const down = transposed(across);
  const upright = rulesOf(down, unit);
  const pixels = picture.pixels.slice();
  const erase = (x: number, y: number) => {
    pixels[y * picture.width + x] = WHITE;
  };
  for (const rule of level) wipe(across, rule, unit, erase);
  for (const rule of upright) wipe(down, rule, unit, (y, x) => erase(x, y));
  return { picture: { ...picture, pixels }, rules: { level, upright } };
}

/** 1 where there is ink. */
type Bits = { readonly width: number; readonly height: number; readonly ink: Uint8Array };

function bitsOf({ width, height, pixels }: Grey): Bits {
  const ink = new Uint8Array(pixels.length);
  for (let at = 0; at < pixels.length; at += 1) ink[at] = (pixels[at] ?? WHITE) < INK ? 1 : 0;
  return { width, height, ink };
}

function transposed({ width, height, ink }: Bits): Bits {
  const turned = new Uint8Array(ink.length);
  // Most of it is paper, and is left as it is: what is written lies far from what was written before.
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) if (ink[at]) turned[x * height + y] = 1;
  }
  return { width: height, height: width, ink: turned };
}

type Run = { readonly y: number; readonly from: number; readonly to: number };

function rulesOf(bits: Bits, unit: number): PixelRule[] {
  const growing: { runs: Run[]; from: number; to: number; last: number }[] = [];
  for (const run of runsOf(bits, unit)) {
    const near = growing.find(
      (rule) => run.y - rule.last <= Math.max(2, GAP * unit) && run.from <= rule.to && run.to >= rule.from,
    );
    if (!near) growing.push({ runs: [run], from: run.from, to: run.to, last: run.y });
    else {
      near.runs.push(run);
      near.from = Math.min(near.from, run.from);
      near.to = Math.max(near.to, run.to);
      near.last = run.y;
    }
  }
  return growing.map(({ runs, from, to }) => {
    const [first, last] = [runs[0]?.y ?? 0, runs.at(-1)?.y ?? 0];
    return { at: (first + last) / 2 + 0.5, from, to, thick: last - first + 1 };
  });
}

/** Long stretches of ink in a row, looked at together with the rows next to it, because no scanned line is quite level. */
function* runsOf(bits: Bits, unit: number): Generator<Run> {
  const { width, height, ink } = bits;
  const [shortest, gap, beside] = [SHORTEST * unit, Math.max(1, GAP * unit), Math.max(3, Math.round(BESIDE * unit))];
  for (let y = 1; y < height - 1; y += 1) {
    const row = y * width;
    let from = -1;
    let to = -1;
    for (let x = 0; x <= width; x += 1) {
      const at = row + x;
      if (x < width && (ink[at] || ink[at - width] || ink[at + width])) {
        if (from < 0) from = x;
        to = x + 1;
      } else if (from >= 0 && (x === width || x - to > gap)) {
        const run = { y, from, to };
        if (to - from >= shortest && isAlone(bits, run, beside)) yield run;
        from = -1;
      }
    }
  }
}

function isAlone({ width, height, ink }: Bits, { y, from, to }: Run, beside: number): boolean {
  for (const row of [y - beside, y + beside]) {
    if (row < 0 || row >= height) continue;
    let count = 0;
    for (let x = from; x < to; x += 1) count += ink[row * width + x] ?? 0;
    if (count > MOST_BESIDE * (to - from)) return false;
  }
  return true;
}

/** Wipes a line where it is no thicker than a line is; where a letter crosses it, the letter stays. */
function wipe(
  { width, height, ink }: Bits,
  rule: PixelRule,
  unit: number,
  erase: (x: number, y: number) => void,
): void {
  const reach = Math.ceil(rule.thick / 2) + 2;
  const thickest = Math.max(THICKEST * unit, rule.thick + 4);
  const middle = Math.round(rule.at);
  for (let x = Math.max(0, rule.from - 1); x < Math.min(width, rule.to + 1); x += 1) {
    let [top, bottom] = [-1, -1];
    for (let y = Math.max(0, middle - reach); y <= Math.min(height - 1, middle + reach); y += 1) {
      if (!ink[y * width + x]) continue;
      if (top < 0) top = y;
      bottom = y;
    }
    if (top < 0) continue;
    while (top > 0 && ink[(top - 1) * width + x]) top -= 1;
    while (bottom < height - 1 && ink[(bottom + 1) * width + x]) bottom += 1;
    if (bottom - top + 1 > thickest) continue;
    // The grey edge of the line goes with it.
    for (let y = Math.max(0, top - 1); y <= Math.min(height - 1, bottom + 1); y += 1) erase(x, y);
  }
}
