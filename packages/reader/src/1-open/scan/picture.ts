// A page as pixels in shades of grey, and the few things that every step of its preparation asks of it.

/** Rows from the top, one byte a pixel: 0 is black, 255 is white. */
export type Grey = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

/** In pixels; right and bottom are the first that do not belong to it. */
export type Area = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** After the paper has been made white (ink.ts), what is darker than this is ink. */
export const INK = 150;
export const WHITE = 255;

export function blank(width: number, height: number): Grey {
  return { width, height, pixels: new Uint8Array(width * height).fill(WHITE) };
}

/** The same picture with an area of it white. */
export function without(picture: Grey, areas: readonly Area[]): Grey {
  const pixels = picture.pixels.slice();
  for (const area of areas) {
    const { left, top, right, bottom } = within(picture, area);
    for (let y = top; y < bottom; y += 1) pixels.fill(WHITE, y * picture.width + left, y * picture.width + right);
  }
  return { ...picture, pixels };
}

/** The smallest area within another that holds all its ink; undefined where there is none. */
export function inkIn(picture: Grey, area: Area): Area | undefined {
  const { left, top, right, bottom } = within(picture, area);
  const found = { left: right, top: bottom, right: left, bottom: top };
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      if ((picture.pixels[y * picture.width + x] ?? WHITE) >= INK) continue;
      if (x < found.left) found.left = x;
      if (x >= found.right) found.right = x + 1;
      if (y < found.top) found.top = y;
      found.bottom = y + 1;
    }
  }
  return found.right > found.left ? found : undefined;
}

/** Puts an area of one picture into another, its left top corner at a place. */
export function copyInto(target: Grey, at: { readonly x: number; readonly y: number }, source: Grey, area: Area): void {
  const { left, top, right, bottom } = within(source, area);
  for (let y = top; y < bottom; y += 1) {
    const row = source.pixels.subarray(y * source.width + left, y * source.width + right);
    target.pixels.set(row, (at.y + y - top) * target.width + at.x);
  }
}

function within({ width, height }: Grey, area: Area): Area {
  const clip = (value: number, most: number) => Math.max(0, Math.min(most, Math.round(value)));
  return {
    left: clip(area.left, width),
    top: clip(area.top, height),
    right: clip(area.right, width),
    bottom: clip(area.bottom, height),
  };
}

/** As a PGM file, which every engine opens. */
export function pgmOf(picture: Grey): Uint8Array {
  const { pixels } = picture;
  const head = pgmHead(picture);
  const file = new Uint8Array(head.length + pixels.length);
  file.set(head);
  file.set(pixels, head.length);
  return file;
}

/** What of such a file goes before the pixels. */
export function pgmHead({ width, height }: Pick<Grey, 'width' | 'height'>): Uint8Array {
  return Uint8Array.from(`P5\n${width} ${height}\n255\n`, (letter) => letter.charCodeAt(0));
}
