// Running heads and feet and page numbers: what stands at the same place of several pages and is not the document.
import type { Line } from './lines.ts';
import { textOf } from './line-text.ts';

export type Sheet = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
};

/** Parts of the page's height, from its top and its bottom, in which furniture stands. */
const MARGIN = 0.12;
const OUTERMOST = 3;
const SAME_HEIGHT = 4;

/** The lines of each page without the furniture. */
export function withoutFurniture(sheets: readonly Sheet[]): Line[][] {
  const outer = sheets.map(outerLines);
  const repeated = repeatedAmong(outer.flat(), sheets.length);
  return sheets.map((sheet, index) => {
    const candidates = new Set(outer[index]);
    return sheet.lines.filter((line) => !candidates.has(line) || !(repeated.has(line) || isPageNumber(line, sheet)));
  });
}

function outerLines(sheet: Sheet): Line[] {
  const top = sheet.lines.slice(0, OUTERMOST).filter((line) => line.bottom < MARGIN * sheet.height);
  const bottom = sheet.lines.slice(-OUTERMOST).filter((line) => line.top > (1 - MARGIN) * sheet.height);
  return [...top, ...bottom];
}

function repeatedAmong(lines: readonly Line[], pages: number): Set<Line> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const words = textOf(line).replace(/\d+/g, '#');
    const key = `${words} ${Math.round(line.base / SAME_HEIGHT)}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const enough = Math.max(3, 0.3 * pages);
  const isFurniture = (group: readonly Line[]) =>
    group.length >= enough || (group.length > 1 && group.every(saysItsPage));
  return new Set([...groups.values()].filter(isFurniture).flat());
}

/** "3 | Kế hoạch năm 2026": on two pages that is no chance. */
function saysItsPage(line: Line): boolean {
  return (textOf(line).match(/\d+/g) ?? []).some((number) => Number(number) === line.page);
}

const PAGE_NUMBER =
  /^(?:trang|page)?\s*[-–—]?\s*(\d{1,4})\s*(?:(?:\/|of|trên|trong)\s*(?:tổng\s+(?:số|cộng)\s*)?\d{1,4}(?:\s*trang)?)?\s*[-–—]?$/iu;

/** "2", "- 2 -", "Trang 2", "2/10", "Page 2 of 10": its own number, or one that is near it when the file is a part. */
function isPageNumber(line: Line, sheet: Sheet): boolean {
  const said = PAGE_NUMBER.exec(textOf(line))?.[1];
  if (said === undefined) return false;
  if (Number(said) === sheet.number) return true;
  const middle = (line.left + line.right) / 2;
  return Math.abs(middle - sheet.width / 2) < 0.06 * sheet.width || middle > 0.85 * sheet.width;
}
