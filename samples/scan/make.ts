// Writes the sample scan: two pages of the plan with a landscape annex, as a scanner gives them. The first lies askew and
// bears a red stamp over its print; the second, a ruled table, lies on its side. `npx tsx --conditions=source samples/scan/make.ts`
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { zlibSync } from 'fflate';
import { drawPage, pdfOfPictures, type Picture } from '@sauro/reader/pages';

const HERE = import.meta.dirname;
const DPI = 200;
const LEVELS = 6;

const pdfium = readFileSync(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'));
const plan = new Uint8Array(readFileSync(join(HERE, '../landscape-annex.pdf')));

const first = askew(stamped(await drawn(1, (595.3 / 72) * DPI), { x: 470, y: 330, radius: 165 }), 1.3);
const second = onItsSide(askew(await drawn(4, (841.9 / 72) * DPI), -0.6));
writeFileSync(join(HERE, 'stamped-and-sideways.scan.pdf'), pdfOfPictures([first, second].map(asPage)));

async function drawn(page: number, width: number): Promise<Picture> {
  const result = await drawPage(plan, { page, width: Math.round(width) }, pdfium);
  if (!result.ok || result.value === undefined) throw new Error(`page ${page} of the plan is not there`);
  return result.value;
}

/** A ring with a star, as seals have, mixed with the print as ink is. */
function stamped(picture: Picture, { x, y, radius }: { x: number; y: number; radius: number }): Picture {
  const pixels = picture.pixels.slice();
  for (let row = y - radius; row <= y + radius; row += 1) {
    for (let column = x - radius; column <= x + radius; column += 1) {
      const away = Math.hypot(column - x, row - y);
      const turn = Math.atan2(row - y, column - x);
      const star = away < radius * (0.22 + 0.12 * Math.cos(5 * turn));
      const ring = (away < radius && away > radius * 0.93) || (away < radius * 0.72 && away > radius * 0.68);
      const letters = away < radius * 0.88 && away > radius * 0.76 && Math.sin(turn * 22) > 0.1;
      if (!star && !ring && !letters) continue;
      const at = (row * picture.width + column) * 4;
      pixels[at] = ((pixels[at] ?? 255) * 215) / 255;
      pixels[at + 1] = ((pixels[at + 1] ?? 255) * 50) / 255;
      pixels[at + 2] = ((pixels[at + 2] ?? 255) * 60) / 255;
    }
  }
  return { ...picture, pixels };
}

function askew({ width, height, pixels }: Picture, degrees: number): Picture {
  const turned = new Uint8Array(pixels.length).fill(255);
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const fromX = Math.round(width / 2 + (x - width / 2) * cos + (y - height / 2) * sin);
      const fromY = Math.round(height / 2 - (x - width / 2) * sin + (y - height / 2) * cos);
      if (fromX < 0 || fromY < 0 || fromX >= width || fromY >= height) continue;
      const from = (fromY * width + fromX) * 4;
      turned.set(pixels.subarray(from, from + 4), (y * width + x) * 4);
    }
  }
  return { width, height, pixels: turned };
}

function onItsSide({ width, height, pixels }: Picture): Picture {
  const turned = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4;
      turned.set(pixels.subarray(from, from + 4), ((width - 1 - x) * height + y) * 4);
    }
  }
  return { width: height, height: width, pixels: turned };
}

/** In few shades and with a table of its colours, so that the sample stays small. */
function asPage({ width, height, pixels }: Picture): Parameters<typeof pdfOfPictures>[0][number] {
  const step = 255 / (LEVELS - 1);
  const colours = new Map<string, number>();
  const indexed = Uint8Array.from({ length: width * height }, (_, at) => {
    const colour = [0, 1, 2]
      .map((part) => Math.round(Math.round((pixels[at * 4 + part] ?? 255) / step) * step))
      .map((value) => value.toString(16).padStart(2, '0'))
      .join('');
    const known = colours.get(colour) ?? colours.size;
    colours.set(colour, known);
    return known;
  });
  const data = zlibSync(indexed, { level: 9 });
  const space = `[/Indexed/DeviceRGB ${colours.size - 1}<${[...colours.keys()].join('')}>]`;
  const entries = `/ColorSpace${space}/BitsPerComponent 8/Filter/FlateDecode`;
  return { width, height, quarters: 0, parts: [{ x: 0, y: 0, width, height, entries, data }] };
}
