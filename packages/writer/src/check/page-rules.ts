// Paper, margins and page numbers: annex I, part I, I.1 to I.3 and I.7.
import type { Layout, PageSetting } from '@sauro/reader/layout';
import { PAGE } from '../official-form.ts';
import type { Edit, Side, Told } from './finding.ts';

const SIDES = { top: 'trên', bottom: 'dưới', left: 'trái', right: 'phải' } as const satisfies Record<Side, string>;
/** Millimetres that a measure may be off: Word keeps twentieths of a point. */
const PAPER_OFF = 2;
const MARGIN_OFF = 0.5;
/** Letters that fill more than a page. */
const MORE_THAN_A_PAGE = 3200;

export function checkPages(layout: Layout, pages: number | null): Told[] {
  return [...sizes(layout), ...turned(layout), ...margins(layout), ...numbers(layout, pages)];
}

/** Only a table may turn the pages of the document itself; what an annex holds is up to the annex. */
function turned({ pages, paragraphs }: Layout): Told[] {
  if (pages[0]?.landscape !== true) return [];
  const cells = new Map<number, Set<number | null>>();
  for (const { section, table, cell } of paragraphs) {
    if (section === 0 && table !== null) cells.set(table, (cells.get(table) ?? new Set()).add(cell));
  }
  const hasTable = [...cells.values()].some(({ size }) => size > CELLS_OF_A_HEAD);
  return hasTable ? [] : [{ code: 'page.side', details: {} }];
}
/** Letterhead and signature stand in tables of two columns and at most two rows. */
const CELLS_OF_A_HEAD = 4;

function sizes({ pages }: Layout): Told[] {
  const wrong = pages.flatMap((page, section) => (isA4(page) ? [] : [{ page, section }]));
  const [first] = wrong;
  if (first === undefined) return [];
  const found = `${Math.round(first.page.width)} × ${Math.round(first.page.height)}`;
  const edits = wrong.map(({ page, section }): Edit => ({ type: 'paper', section, landscape: page.landscape }));
  return [{ code: 'page.size', details: { found }, fix: { says: '210 × 297', edits } }];
}

function isA4({ width, height }: PageSetting): boolean {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return Math.abs(short - PAGE.width) <= PAPER_OFF && Math.abs(long - PAGE.height) <= PAPER_OFF;
}

/** A page that lies on its side holds a wide table; what its margins are the decree does not say. */
function margins({ pages }: Layout): Told[] {
  const told: Told[] = [];
  for (const side of Object.keys(SIDES) as Side[]) {
    const [least, most] = PAGE.allowed[side];
    const wrong = pages.flatMap(({ margin, landscape }, section) => {
      const found = margin[side];
      const off = found < least - MARGIN_OFF || found > most + MARGIN_OFF;
      return off && !landscape ? [{ found, section, wanted: found < least ? least : most }] : [];
    });
    const [first] = wrong;
    if (first === undefined) continue;
    const edits = wrong.map(({ section, wanted }): Edit => ({ type: 'margin', section, side, millimetres: wanted }));
    told.push({
      code: 'page.margin',
      details: { side: SIDES[side], found: shown(first.found), least, most },
      fix: { says: `${first.wanted} mm`, edits },
    });
  }
  return told;
}

function numbers({ pages, paragraphs }: Layout, count: number | null): Told[] {
  const [first] = pages;
  const numbered = pages.find(({ number }) => number !== null)?.number;
  if (first === undefined) return [];
  if (numbered === undefined || numbered === null) {
    const letters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
    const several = count === null ? letters > MORE_THAN_A_PAGE : count > 1;
    // Only where nothing stands in the margins is there room for a number without touching anything.
    const free = pages.every(({ margins: held }) => Object.keys(held).length === 0);
    const fix = { says: '2, 3, …', edits: [{ type: 'page-number' } as const] };
    return several ? [{ code: 'page.number-missing', details: {}, ...(free && { fix }) }] : [];
  }
  const { place, align, size, italic, bold, onFirst, alone } = numbered;
  const told: Told[] = [];
  if (place === 'footer') told.push({ code: 'page.number-place', details: { found: 'chân trang' } });
  else if (align !== 'center') {
    told.push({
      code: 'page.number-place',
      details: { found: `lề trên, lệch ${align === 'right' ? 'phải' : 'trái'}` },
    });
  }
  if (first.number?.onFirst === true && onFirst) {
    const fix = { says: '1 → (trống)', edits: [{ type: 'title-page', section: 0 } as const] };
    told.push({ code: 'page.number-first', details: {}, ...(alone && { fix }) });
  }
  if (first.countedFrom !== null && first.countedFrom !== 1)
    told.push({ code: 'page.number-start', details: { found: first.countedFrom } });
  if (pages.some(({ arabic, number }) => number !== null && !arabic))
    told.push({ code: 'page.number-figures', details: {} });
  const off = size !== undefined && (size < 13 || size > 14);
  if (off || italic || bold) told.push({ code: 'page.number-look', details: { found: lookOf(size, bold, italic) } });
  return told;
}

function lookOf(size: number | undefined, bold: boolean, italic: boolean): string {
  return [size === undefined ? '' : shown(size), bold ? 'đậm' : '', italic ? 'nghiêng' : '']
    .filter((word) => word !== '')
    .join(', ');
}

/** "12,5" */
export function shown(measure: number): string {
  return String(Math.round(measure * 10) / 10).replace('.', ',');
}
