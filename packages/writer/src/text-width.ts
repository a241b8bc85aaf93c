// How wide a line of Times New Roman is set, so that rules can be drawn as long as the decree wants them: by the line above.
// Advance widths in thousandths of an em; those of fonts with the same metrics (Liberation Serif, Tinos) are equal.
import type { Style } from './official-form.ts';

type Widths = ReadonlyMap<string, number>;

const REGULAR = widthsOf({
  180: "'",
  200: '|',
  250: ' ,.\u00a0',
  278: '/:;\\ijlt',
  333: '!()-I[]`fr',
  389: 'Js',
  408: '"',
  444: '?acez“”',
  529: 'ơ',
  542: 'ư',
  556: 'FPS',
  564: '+<=>',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYwĐƠ',
  776: 'Ưm&',
  833: '%',
  889: 'M',
  944: 'W',
  1000: '…',
});
const BOLD = widthsOf({
  250: ' ,.\u00a0',
  278: "'/\\il",
  333: '!()-:;[]`fjt',
  389: 'Is',
  444: 'cerz',
  554: 'ơ',
  556: 'Sbdhknpquđ',
  570: '+<=>',
  600: 'ư',
  611: 'FP',
  667: 'BELTZ',
  722: 'ACDNRUVXYwĐ',
  778: 'GHKOQƠ',
  796: 'Ư',
  833: '&m',
  944: 'M',
  1000: '%W…',
});
/** Figures, and the small letters that are not listed. */
const USUAL = 500;
const MILLIMETRES_PER_POINT = 25.4 / 72;
/** Marks of tone, and those that make â, ê, ô and ă; the horn belongs to the letter and widens it. */
const MARKS = /[\u0300-\u0306\u0309\u0323]/gu;

/** Millimetres that a text takes on one line. */
export function widthOf(text: string, style: Style): number {
  const widths = style.bold ? BOLD : REGULAR;
  const shown = (style.upper ? text.toLocaleUpperCase('vi') : text)
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC');
  let sum = 0;
  for (const letter of shown) sum += widths.get(letter) ?? USUAL;
  return (sum / 1000) * style.size * MILLIMETRES_PER_POINT;
}

function widthsOf(table: Readonly<Record<number, string>>): Widths {
  return new Map(
    Object.entries(table).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)),
  );
}
