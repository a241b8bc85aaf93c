// Turns a picture, by quarters and by a few degrees, and says where a place of the turned one was before.
import { type Grey, WHITE } from './picture.ts';

/** How a page was set upright: first clockwise quarter turns, then degrees against the clock's hand. */
export type Turned = { readonly quarters: number; readonly degrees: number };

/** Closer to the level than this, turning would blur more than it mends. */
export const LEAST_DEGREES = 0.12;

export function quarterTurned(picture: Grey, quarters: number): Grey {
  const { width, height, pixels } = picture;
  const turns = ((quarters % 4) + 4) % 4;
  if (turns === 0) return picture;
  const turned = new Uint8Array(pixels.length);
  const [across, down] = turns === 2 ? [width, height] : [height, width];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const value = pixels[y * width + x] ?? WHITE;
      if (turns === 1) turned[x * across + (height - 1 - y)] = value;
      else if (turns === 2) turned[(height - 1 - y) * across + (width - 1 - x)] = value;
      else turned[(width - 1 - x) * across + y] = value;
    }
  }
  return { width: across, height: down, pixels: turned };
}

/**
 * Lines that fall to the right by so many degrees become level, and the whole is made larger, in one step, because each step
 * blurs. What comes in from outside is white.
 */
export function levelled(picture: Grey, degrees: number, larger = 1): Grey {
  const turn = Math.abs(degrees) < LEAST_DEGREES ? 0 : degrees;
  if (turn === 0 && larger === 1) return picture;
  const [width, height] = [Math.round(picture.width * larger), Math.round(picture.height * larger)];
  const pixels = new Uint8Array(width * height);
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180) / larger, Math.sin((turn * Math.PI) / 180) / larger];
  for (let y = 0; y < height; y += 1) {
    let fromX = picture.width / 2 - (width / 2) * cos - (y - height / 2) * sin;
    let fromY = picture.height / 2 - (width / 2) * sin + (y - height / 2) * cos;
    for (let x = 0; x < width; x += 1, fromX += cos, fromY += sin) {
      pixels[y * width + x] = sharpAt(picture, fromX, fromY);
    }
  }
  return { width, height, pixels };
}

/** Between sixteen pixels, by the curves of Catmull and Rom: straight lines between four blur the marks over a letter. */
function sharpAt({ width, height, pixels }: Grey, x: number, y: number): number {
  // What is less than nothing lies outside, too, however it is rounded.
  const left = x | 0;
  const top = y | 0;
  if (left < 1 || top < 1 || left >= width - 2 || top >= height - 2) return WHITE;
  const at = top * width + left;
  // Most of a page is paper, and between four pixels of paper there is paper.
  const four = (pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + width] ?? 0) + (pixels[at + width + 1] ?? 0);
  if (four > 4 * PAPER) return four >> 2;
  const right = (((x - left) * STEPS) | 0) * 4;
  const down = (((y - top) * STEPS) | 0) * 4;
  const first = WEIGHTS[right] ?? 0;
  const second = WEIGHTS[right + 1] ?? 0;
  const third = WEIGHTS[right + 2] ?? 0;
  const fourth = WEIGHTS[right + 3] ?? 0;
  let sum = 0;
  for (let row = 0, from = at - width - 1; row < 4; row += 1, from += width) {
    const across =
      first * (pixels[from] ?? 0) +
      second * (pixels[from + 1] ?? 0) +
      third * (pixels[from + 2] ?? 0) +
      fourth * (pixels[from + 3] ?? 0);
    sum += across * (WEIGHTS[down + row] ?? 0);
  }
  return sum < 0 ? 0 : sum > WHITE ? WHITE : sum;
}

const PAPER = 235;
const STEPS = 64;
const WEIGHTS = Float32Array.from({ length: STEPS * 4 }, (_, index) => {
  const t = (index >> 2) / STEPS;
  return (
    [
      -0.5 * t ** 3 + t ** 2 - 0.5 * t,
      1.5 * t ** 3 - 2.5 * t ** 2 + 1,
      -1.5 * t ** 3 + 2 * t ** 2 + 0.5 * t,
      0.5 * t ** 3 - 0.5 * t ** 2,
    ][index & 3] ?? 0
  );
});

type Size = { readonly width: number; readonly height: number };
type Point = { readonly x: number; readonly y: number };

/** Where a point of the upright page stands on the page as it is shown. `size` is the upright page's. */
export function placeBefore({ x, y }: Point, { quarters, degrees }: Turned, { width, height }: Size): Point {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const [across, down] = [x - width / 2, y - height / 2];
  const level = { x: width / 2 + across * cos - down * sin, y: height / 2 + across * sin + down * cos };
  switch (((quarters % 4) + 4) % 4) {
    case 1:
      return { x: level.y, y: width - level.x };
    case 2:
      return { x: width - level.x, y: height - level.y };
    case 3:
      return { x: height - level.y, y: level.x };
    default:
      return level;
  }
}
