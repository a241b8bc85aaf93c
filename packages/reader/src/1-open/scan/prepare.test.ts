// Each step of the preparation, on pictures that are drawn for it: what goes, and what looks like it and must stay.
import { describe, expect, test } from 'vitest';
import { inkOf } from './ink.ts';
import { blank, type Grey, INK, inkIn } from './picture.ts';
import { withoutRules } from './ruling.ts';
import { skewOf } from './skew.ts';
import { withoutSpecks } from './specks.ts';
import { levelled, placeBefore, quarterTurned } from './turn.ts';

type Colour = readonly [number, number, number];
const UNIT = 56;

/** Paper of a colour, with boxes of other colours on it. */
function painted(size: number, paper: Colour, boxes: readonly (readonly [number, number, number, number, Colour])[]) {
  const pixels = new Uint8Array(size * size * 4);
  const fill = ([left, top, right, bottom]: readonly [number, number, number, number], colour: Colour) => {
    for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) pixels.set(colour, (y * size + x) * 4);
  };
  fill([0, 0, size, size], paper);
  for (const [left, top, right, bottom, colour] of boxes) fill([left, top, right, bottom], colour);
  return { width: size, height: size, pixels };
}

const at = ({ width, pixels }: Grey, x: number, y: number) => pixels[y * width + x] ?? -1;
const isInk = (picture: Grey, x: number, y: number) => at(picture, x, y) < INK;

/** Rows of short dashes, as lines of print look from afar. */
function lines(size: number, pitch: number): Grey {
  const page = blank(size, size);
  for (let y = 60; y < size - 60; y += pitch) {
    for (let row = y; row < y + 12; row += 1) {
      for (let x = 60; x < size - 60; x += 1)
        if (((x >> 4) * 7919 + (y + 3) * 104_729) % 7 < 5) page.pixels[row * size + x] = 0;
    }
  }
  return page;
}

describe('ink', () => {
  const page = painted(
    200,
    [235, 228, 205],
    [
      [20, 20, 60, 60, [30, 28, 26]],
      [80, 20, 120, 60, [205, 45, 60]],
      [40, 40, 100, 50, [95, 18, 22]],
      [20, 100, 60, 110, [70, 85, 190]],
    ],
  );
  test('of a stamp and of a pen is lifted, the print under it and the print beside it stay', () => {
    const { grey } = inkOf(page);
    expect(isInk(grey, 30, 30)).toBe(true);
    expect(isInk(grey, 110, 30)).toBe(false);
    expect(isInk(grey, 90, 45)).toBe(true);
    expect(isInk(grey, 30, 105)).toBe(false);
  });
  test('that is coloured throughout is the text itself, and stays', () => {
    const blue = painted(200, [255, 255, 255], [[20, 20, 160, 60, [40, 50, 160]]]);
    expect(isInk(inkOf(blue).grey, 30, 30)).toBe(true);
  });
  test('stands on white paper, whatever the light was', () => {
    const dim = painted(200, [140, 140, 140], [[20, 20, 60, 60, [40, 40, 40]]]);
    const { grey } = inkOf(dim);
    expect(at(grey, 150, 150)).toBeGreaterThan(240);
    expect(isInk(grey, 30, 30)).toBe(true);
  });
});

describe('lines that are not level', () => {
  test.each([1.3, -2.5, 6])('are found at %d degrees, and set level', (degrees) => {
    const askew = levelled(lines(900, 40), -degrees);
    const found = skewOf(askew);
    expect(found.isSideways).toBe(false);
    expect(found.degrees).toBeCloseTo(degrees, 0);
    expect(Math.abs(skewOf(levelled(askew, found.degrees)).degrees)).toBeLessThan(0.2);
  });
  test('and lines that run up the page are known as such', () => {
    expect(skewOf(quarterTurned(lines(900, 40), 3)).isSideways).toBe(true);
    expect(skewOf(lines(900, 40)).isSideways).toBe(false);
  });
  test('an empty page has no direction', () => {
    expect(skewOf(blank(300, 300))).toEqual({ degrees: 0, isSideways: false });
  });
});

describe('a place on a page that was turned', () => {
  test.each([0, 1, 2, 3])('is found again on the page as it is shown, after %d quarters', (quarters) => {
    const page = blank(40, 60);
    page.pixels[10 * 40 + 30] = 0;
    const upright = quarterTurned(page, quarters);
    const ink = inkIn(upright, { left: 0, top: 0, right: upright.width, bottom: upright.height });
    const middle = { x: (ink?.left ?? 0) + 0.5, y: (ink?.top ?? 0) + 0.5 };
    const { x, y } = placeBefore(middle, { quarters, degrees: 0 }, upright);
    expect([x, y]).toEqual([30.5, 10.5]);
  });
});

describe('ruling lines', () => {
  const page = blank(400, 400);
  const draw = (left: number, top: number, right: number, bottom: number) => {
    for (let y = top; y < bottom; y += 1) page.pixels.fill(0, y * 400 + left, y * 400 + right);
  };
  draw(40, 100, 360, 103);
  draw(40, 100, 43, 300);
  // A letter that stands on the line, and one as thick as letters are.
  draw(200, 60, 208, 103);
  draw(250, 180, 258, 220);
  const { picture, rules } = withoutRules(page, UNIT);
  test('are found with their places', () => {
    expect(rules.level).toMatchObject([{ from: 40, to: 360 }]);
    expect(rules.level[0]?.at).toBeCloseTo(101.5, 0);
    expect(rules.upright).toMatchObject([{ to: 300 }]);
  });
  test('are wiped off, and letters stay, also where they touch', () => {
    expect(isInk(picture, 100, 101)).toBe(false);
    expect(isInk(picture, 41, 200)).toBe(false);
    expect(isInk(picture, 204, 80)).toBe(true);
    expect(isInk(picture, 254, 200)).toBe(true);
  });
});

describe('dust', () => {
  const page = blank(400, 400);
  const dot = (x: number, y: number, size: number) => {
    for (let row = y; row < y + size; row += 1) page.pixels.fill(0, row * 400 + x, row * 400 + x + size);
  };
  dot(50, 50, 1);
  dot(300, 300, 6);
  dot(150, 150, 40);
  dot(194, 184, 6);
  const clean = withoutSpecks(page, UNIT);
  test('goes, alone on its paper or too small for anything', () => {
    expect(isInk(clean, 50, 50)).toBe(false);
    expect(isInk(clean, 303, 303)).toBe(false);
  });
  test('is not what stands beside a letter: a full stop, an accent', () => {
    expect(isInk(clean, 170, 170)).toBe(true);
    expect(isInk(clean, 196, 186)).toBe(true);
  });
});
