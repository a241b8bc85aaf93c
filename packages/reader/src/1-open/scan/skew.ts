// How far the lines of a page run from the level, by the profile of its ink: seen along its lines, a page is stripes of
// black and white; seen at any other angle it is grey.
import { type Grey, INK, WHITE } from './picture.ts';

export type Skew = {
  /** Degrees by which the lines fall to the right. */
  readonly degrees: number;
  /** The lines run up or down the page. */
  readonly isSideways: boolean;
};

const FARTHEST = 10;
const COARSE = 0.5;
const FINE = 0.05;
/** Looked at in a picture about this wide: finer costs more and tells no more. */
const WIDTH = 800;
const MOST_POINTS = 60_000;
/** So much clearer must the stripes be across the page than along it. */
const CLEARLY = 1.4;

export function skewOf(picture: Grey): Skew {
  const points = pointsOf(picture);
  if (points.xs.length < 50) return { degrees: 0, isSideways: false };
  const level = steepest(points);
  const upright = steepest({ xs: points.ys, ys: points.xs.map((x) => points.across - x) });
  const isSideways = upright.score > CLEARLY * level.score;
  return { degrees: (isSideways ? upright : level).degrees, isSideways };
}

/** Whole numbers: how far a slope moves a point hangs on its column alone, and there are few columns. */
type Points = { readonly xs: Int32Array; readonly ys: Int32Array };

function pointsOf({ width, height, pixels }: Grey): Points & { readonly across: number } {
  const step = Math.max(1, Math.round(width / WIDTH));
  const xs: number[] = [];
  const ys: number[] = [];
  for (let y = step; y < height - step; y += step) {
    for (let x = step; x < width - step; x += step) {
      if ((pixels[y * width + x] ?? WHITE) >= INK) continue;
      xs.push(x / step);
      ys.push(y / step);
    }
  }
  const every = Math.max(1, Math.ceil(xs.length / MOST_POINTS));
  const some = (all: readonly number[]) => Int32Array.from(all.filter((_, index) => index % every === 0));
  return { xs: some(xs), ys: some(ys), across: Math.round(width / step) };
}

type Tried = { readonly degrees: number; readonly score: number };

function steepest(points: Points): Tried {
  let best: Tried = { degrees: 0, score: scoreAt(points, 0) };
  const tryAll = (from: number, to: number, step: number) => {
    for (let degrees = from; degrees <= to; degrees += step) {
      const score = scoreAt(points, degrees);
      if (score > best.score) best = { degrees, score };
    }
  };
  tryAll(-FARTHEST, FARTHEST, COARSE);
  const { degrees } = best;
  tryAll(degrees - COARSE, degrees + COARSE, FINE);
  return best;
}

/** The sum of the squares of the steps between neighbouring stripes. */
function scoreAt({ xs, ys }: Points, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const shifts = new Int32Array(STRIPES);
  for (let x = 0; x < STRIPES; x += 1) shifts[x] = Math.round(-x * slope) + BEFORE;
  const stripes = new Int32Array(STRIPES);
  for (let index = 0; index < xs.length; index += 1) {
    const stripe = (ys[index] ?? 0) + (shifts[xs[index] ?? 0] ?? 0);
    if (stripe >= 0 && stripe < STRIPES) stripes[stripe] = (stripes[stripe] ?? 0) + 1;
  }
  let [score, before] = [0, stripes[0] ?? 0];
  for (const count of stripes) {
    score += (count - before) ** 2;
    before = count;
  }
  return score;
}

const STRIPES = 4096;
/** A page that falls the other way begins above its edge. */
const BEFORE = 1024;
