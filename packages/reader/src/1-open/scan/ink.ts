// From the colours of a page to black on white: the paper becomes white however it was lit, and what is stamped in red or
// signed in blue is lifted off, while the black print under it stays.
import type { Picture } from '../pdf/draw-page.ts';
import { type Grey, WHITE } from './picture.ts';

/** A tinge weaker than this is paper, or what JPEG leaves round black letters. */
const COLOURED = 48;
/** The strongest channel of a stamp's ink on paper is brighter than the upper one; over print it is darker than the lower. */
const PRINT = 95;
const STAMP = 150;
/** Where nearly all ink is coloured, the text itself is, and nothing is lifted; a page with a signature may hold little print. */
const MOSTLY = 0.85;
const DARK = 128;

export type Inked = {
  readonly grey: Grey;
  /** Share of the ink that was coloured and has been lifted off. */
  readonly lifted: number;
};

export function inkOf({ width, height, pixels }: Picture): Inked {
  const grey = new Uint8Array(width * height);
  let [dark, coloured] = [0, 0];
  // Most rows of most pages have nothing to be lifted.
  const withColour = new Uint8Array(height);
  for (let y = 0, at = 0, from = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1, from += 4) {
      const red = pixels[from] ?? WHITE;
      const green = pixels[from + 1] ?? WHITE;
      const blue = pixels[from + 2] ?? WHITE;
      const light = (red * 77 + green * 151 + blue * 28) >> 8;
      grey[at] = light;
      if (light < DARK) dark += 1;
      if (red === green && green === blue) continue;
      if (Math.max(red, green, blue) - Math.min(red, green, blue) <= COLOURED) continue;
      withColour[y] = 1;
      if (light < DARK) coloured += 1;
    }
  }
  const isLifted = coloured < MOSTLY * dark;
  for (let y = 0; y < height; y += 1) {
    if (!isLifted || withColour[y] === 0) continue;
    for (let at = y * width; at < (y + 1) * width; at += 1) {
      if (isColoured(pixels, at * 4)) grey[at] = lifted(pixels, at * 4);
    }
  }
  whitenPaper(grey, width, height);
  return { grey: { width, height, pixels: grey }, lifted: isLifted && dark > 0 ? coloured / dark : 0 };
}

function isColoured(pixels: Uint8Array, from: number): boolean {
  const red = pixels[from] ?? WHITE;
  const green = pixels[from + 1] ?? WHITE;
  const blue = pixels[from + 2] ?? WHITE;
  return Math.max(red, green, blue) - Math.min(red, green, blue) > COLOURED;
}

function lifted(pixels: Uint8Array, from: number): number {
  const strongest = Math.max(pixels[from] ?? 0, pixels[from + 1] ?? 0, pixels[from + 2] ?? 0);
  return Math.max(0, Math.min(WHITE, Math.round(((strongest - PRINT) * WHITE) / (STAMP - PRINT))));
}

const TILE = 64;
/** Paper is the brightest tenth of a tile; where a tile is all ink, what its neighbours say. */
const BRIGHTEST = 0.9;
const DIMMEST_PAPER = 90;

/** Divides by how bright the paper is at each place: shadows of a fold and of a hand go, and grey paper is white. */
function whitenPaper(grey: Uint8Array, width: number, height: number): void {
  const across = Math.ceil(width / TILE);
  const down = Math.ceil(height / TILE);
  const paper = new Float32Array(across * down);
  const counts = new Uint32Array(256);
  for (let row = 0; row < down; row += 1) {
    for (let column = 0; column < across; column += 1) {
      paper[row * across + column] = brightness(grey, width, height, { row, column, counts });
    }
  }
  const smooth = smoothed(paper, across, down);
  // Of each column: the tile to its left, and how near it is to the next.
  const lefts = Uint16Array.from({ length: width }, (_, x) => Math.max(0, Math.floor(x / TILE - 0.5)));
  const parts = Float64Array.from(lefts, (left, x) => Math.max(0, Math.min(1, x / TILE - 0.5 - left)));
  for (let y = 0, at = 0; y < height; y += 1) {
    const row = smoothRow(smooth, across, down, y);
    for (let x = 0; x < width; x += 1, at += 1) {
      const left = lefts[x] ?? 0;
      const part = parts[x] ?? 0;
      const one = row[left] ?? WHITE;
      const other = row[left + 1] ?? one;
      const light = ((grey[at] ?? WHITE) * 250) / (one * (1 - part) + other * part);
      grey[at] = light >= WHITE ? WHITE : (light + 0.5) | 0;
    }
  }
}

type Tile = { readonly row: number; readonly column: number; readonly counts: Uint32Array };

function brightness(grey: Uint8Array, width: number, height: number, { row, column, counts }: Tile): number {
  counts.fill(0);
  let total = 0;
  for (let y = row * TILE; y < Math.min(height, (row + 1) * TILE); y += 2) {
    for (let x = column * TILE; x < Math.min(width, (column + 1) * TILE); x += 2) {
      const value = grey[y * width + x] ?? WHITE;
      counts[value] = (counts[value] ?? 0) + 1;
      total += 1;
    }
  }
  let above = (1 - BRIGHTEST) * total;
  for (let value = WHITE; value > 0; value -= 1) {
    above -= counts[value] ?? 0;
    if (above <= 0) return Math.max(value, DIMMEST_PAPER);
  }
  return DIMMEST_PAPER;
}

/** The brightest of the nine tiles round each, so that a solid black one does not become white. */
function smoothed(paper: Float32Array, across: number, down: number): Float32Array {
  const smooth = new Float32Array(paper.length);
  for (let row = 0; row < down; row += 1) {
    for (let column = 0; column < across; column += 1) {
      let best = 0;
      for (let y = Math.max(0, row - 1); y <= Math.min(down - 1, row + 1); y += 1) {
        for (let x = Math.max(0, column - 1); x <= Math.min(across - 1, column + 1); x += 1) {
          best = Math.max(best, paper[y * across + x] ?? 0);
        }
      }
      smooth[row * across + column] = best;
    }
  }
  return smooth;
}

function smoothRow(smooth: Float32Array, across: number, down: number, y: number): Float32Array {
  const place = y / TILE - 0.5;
  const above = Math.max(0, Math.floor(place));
  const below = Math.min(down - 1, above + 1);
  const part = Math.max(0, Math.min(1, place - above));
  const row = new Float32Array(across);
  for (let column = 0; column < across; column += 1) {
    row[column] = (smooth[above * across + column] ?? 0) * (1 - part) + (smooth[below * across + column] ?? 0) * part;
  }
  return row;
}
