// The places of what was read on a page that had to be turned, on the page as it is shown. A line that was not level is
// cut into pieces, so that what is lit follows it.
import type { Flow, Paragraph, Place } from '../../flow.ts';
import type { ScannedPage } from './scanned-page.ts';
import { LEAST_DEGREES, placeBefore } from './turn.ts';

/** Points: a piece of a slanting line that is as long as this does not rise visibly. */
const PIECE = 70;

export function placesBack(flow: readonly Flow[], pages: readonly ScannedPage[]): Flow[] {
  const turned = new Map(pages.filter(isTurned).map((page) => [page.number, page]));
  if (turned.size === 0) return [...flow];
  const back = (item: Flow): Flow => {
    if (item.type === 'paragraph') return paragraphBack(item, turned);
    const rows = item.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, content: cell.content.map(back) })),
    }));
    return { ...item, rows };
  };
  return flow.map(back);
}

function isTurned({ turned: { quarters, degrees } }: ScannedPage): boolean {
  return quarters % 4 !== 0 || Math.abs(degrees) >= LEAST_DEGREES;
}

function paragraphBack(paragraph: Paragraph, turned: ReadonlyMap<number, ScannedPage>): Paragraph {
  if (!paragraph.places) return paragraph;
  const places = paragraph.places.flatMap((place) => {
    const page = turned.get(place.page);
    return page ? piecesOf(place, paragraph.text).map((piece) => placeBack(piece, page)) : [place];
  });
  return { ...paragraph, places };
}

/** Cut between words, each piece as long as its part of the letters. */
function piecesOf(place: Place, text: string): Place[] {
  const count = Math.ceil(place.width / PIECE);
  const length = place.end - place.start;
  const pieces: Place[] = [];
  let start = place.start;
  for (let index = 1; index <= count && start < place.end; index += 1) {
    const wanted = place.start + Math.round((length * index) / count);
    const space = text.indexOf(' ', Math.max(wanted, start + 1));
    const end = index === count || space < 0 || space >= place.end ? place.end : space + 1;
    const [from, to] = [(start - place.start) / length, (end - place.start) / length];
    pieces.push({ ...place, start, end, x: place.x + place.width * from, width: place.width * (to - from) });
    start = end;
  }
  return pieces.length === 0 ? [place] : pieces;
}

function placeBack(place: Place, { turned, width, height }: ScannedPage): Place {
  const middle = placeBefore({ x: place.x + place.width / 2, y: place.y + place.height / 2 }, turned, {
    width,
    height,
  });
  const isAcross = turned.quarters % 2 === 0;
  const [across, down] = isAcross ? [place.width, place.height] : [place.height, place.width];
  return { ...place, x: middle.x - across / 2, y: middle.y - down / 2, width: across, height: down };
}
