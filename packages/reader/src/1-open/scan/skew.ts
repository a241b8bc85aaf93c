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
  const upright = steepest({ ...points, xs: points.ys, ys: points.xs.map((x) => points.width - x) });
  const isSideways = upright.score > CLEARLY * level.score;
  return { degrees: (isSideways ? upright : level).degrees, isSideways };
}

type Points = { readonly xs: Float32Array; readonly ys: Float32Array; readonly width: number };

function pointsOf({ width, height, pixels }: Grey): Points {
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
  const some = (all: readonly number[]) => Float32Array.from(all.filter((_, index) => index % every === 0));
  return { xs: some(xs), ys: some(ys), width: width / step };
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
  const stripes = new Float64Array(4096);
  for (let index = 0; index < xs.length; index += 1) {
    const stripe = Math.round((ys[index] ?? 0) - (xs[index] ?? 0) * slope) + 1024;
    if (stripe >= 0 && stripe < stripes.length) stripes[stripe] = (stripes[stripe] ?? 0) + 1;
  }
  let score = 0;
  for (let index = 1; index < stripes.length; index += 1) {
    score += ((stripes[index] ?? 0) - (stripes[index - 1] ?? 0)) ** 2;
  }
  return score;
}
