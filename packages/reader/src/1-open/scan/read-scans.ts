// The pages of a PDF that are pictures, read: which they are, by which means, and what of each was taken.
import type { Doubt } from '../../doubt.ts';
import type { Page } from '../pdf/page.ts';
import { asPage } from './as-page.ts';
import { betterOf, textLayerIsToBeBelieved, textOfWords, withLayer } from './believe.ts';
import type { ScannedPage } from './scanned-page.ts';

/** Reads the picture of a page of the PDF whose bytes are given; the number is from 1. */
export type ReadPicture = (pdf: Uint8Array, page: number) => Promise<ScannedPage>;

const FULL_PAGE = 0.75;
const SOME_PICTURE = 0.3;
/** A page number and the panel of an electronic signature are text, too, but not a document. */
const LEAST_LETTERS = 250;
const FEW_LETTERS = 40;

export type Plan = {
  /** Pages whose picture is to be read. */
  readonly pictures: readonly number[];
  /** Pages whose hidden layer is good and is taken as it is. */
  readonly layers: readonly number[];
};

/** `distrust`: no layer is believed, however good it looks. */
export function planOf(pages: readonly Page[], distrust: boolean): Plan {
  const scans = pages.filter(isPicture);
  const isGood = (page: Page) => !distrust && textLayerIsToBeBelieved(textOfWords(page.hidden));
  return {
    pictures: scans.filter((page) => !isGood(page)).map(({ number }) => number),
    layers: scans.filter(isGood).map(({ number }) => number),
  };
}

/** A page whose words stand in its picture, whatever a layer says of them. */
export function isPicture(page: Page): boolean {
  const letters = page.words.reduce((sum, word) => sum + word.text.length, 0);
  if (page.picture >= FULL_PAGE) return page.hidden.length > 0 || letters < LEAST_LETTERS;
  return letters < FEW_LETTERS && (page.picture > SOME_PICTURE || page.hidden.length > 0);
}

export type ReadScans = {
  readonly pages: readonly Page[];
  readonly scanned: readonly ScannedPage[];
  readonly doubts: readonly Doubt[];
};

export async function readScans(
  pages: readonly Page[],
  plan: Plan,
  read: (page: number) => Promise<ScannedPage>,
): Promise<ReadScans> {
  const done: Page[] = [];
  const scanned: ScannedPage[] = [];
  const doubts: Doubt[] = [];
  for (const page of pages) {
    if (plan.layers.includes(page.number)) done.push(withLayer(page));
    else if (!plan.pictures.includes(page.number)) done.push(page);
    else {
      const picture = await read(page.number);
      const chosen = betterOf(textOfWords(page.hidden), picture);
      doubts.push(...doubtsOf(picture, chosen === 'layer'));
      if (chosen === 'picture') scanned.push(picture);
      done.push(chosen === 'layer' ? withLayer(page) : asPage(picture));
    }
  }
  const count = plan.pictures.length;
  const whole: Doubt[] = count > 0 ? [{ code: 'scan.read', details: { count, pages: pages.length } }] : [];
  return { pages: done, scanned, doubts: [...whole, ...doubts] };
}

function doubtsOf({ number, unread, confidence, leftOut }: ScannedPage, isLayer: boolean): Doubt[] {
  const details = { page: number };
  if (isLayer) return [{ code: 'scan.layer-taken', details }];
  if (unread === 'blank') return [{ code: 'scan.page-blank', details }];
  if (unread !== undefined) return [{ code: 'scan.page-unread', details }];
  const percent = Math.round(confidence);
  return [
    ...(confidence < POOR_PAGE ? [{ code: 'scan.page-poor' as const, details: { page: number, percent } }] : []),
    ...(leftOut > 0 ? [{ code: 'scan.left-out' as const, details: { page: number, count: leftOut } }] : []),
  ];
}

/** A page that was read with less confidence than this should be compared word by word. */
const POOR_PAGE = 80;
