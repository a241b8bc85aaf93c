// Every place where the text cites a document by number, with the date that stands beside it and the kind that names it.
import type { Paragraph } from '../flow.ts';
import type { Anchor } from '../reading.ts';
import { isCalendarDay } from '../vietnamese/dates.ts';
import { findLastKind } from '../vietnamese/kinds.ts';
import { findSymbols, type FoundSymbol } from '../vietnamese/symbols.ts';
import { anchorIn } from './head-lines.ts';

export type Citation = {
  readonly symbol: FoundSymbol;
  /** YYYY-MM-DD, or null where no full date stands beside it. */
  readonly date: string | null;
  /** Code of the kind that the words before the number name: "Quyết định số …" is QĐ. */
  readonly named: string | null;
  readonly anchor: Anchor;
};

export function citationsIn(paragraph: Paragraph): Citation[] {
  const { text } = paragraph;
  const symbols = findSymbols(text).flatMap((symbol) => [...listedBefore(text, symbol), symbol]);
  const cited = symbols.map((symbol) => ({
    symbol,
    date: dateAfter(text.slice(symbol.end, symbol.end + 160)),
    named: findLastKind(text.slice(Math.max(0, symbol.start - 60), symbol.start))?.kind.code ?? null,
    anchor: anchorIn(paragraph, symbol.start, symbol.end),
  }));
  return cited.map((citation, i) => ({ ...citation, date: citation.date ?? sharedDate(text, citation, cited[i + 1]) }));
}

const LIST = /số:?\s{1,2}((?:\d{1,4}\s?(?:,|;|và)\s{1,2}(?:số\s)?){1,9})$/u;

/** "các Nghị quyết số 57, 59 và 68-NQ/TW": the bare numbers bear the symbol at the end of the list. */
function listedBefore(text: string, last: FoundSymbol): FoundSymbol[] {
  const from = Math.max(0, last.start - 90);
  const list = LIST.exec(text.slice(from, last.start));
  if (!list?.[1]) return [];
  const at = from + list.index + list[0].length - list[1].length;
  const rest = last.text.slice(last.number.length);
  return [...list[1].matchAll(/\d{1,4}/gu)].map(({ 0: number, index }) => ({
    ...last,
    number,
    text: number + rest,
    start: at + index,
    end: at + index + number.length,
  }));
}

/** Between the number and its date only a comma, a bracket, or the name of the issuer may stand. */
const DATE =
  /^\s{0,3},?\s{0,3}(?:của\s(?:(?!(?:về|thực hiện|triển khai|ban hành|phê duyệt)\s)[^,;.()\d]){2,48}\s)?(?:ban hành\s|ký\s)?ngày\s{1,3}(\d{1,2})(?:\s{0,2}[/.-]\s{0,2}|\s{1,3}tháng\s{1,3})(\d{1,2})(?:\s{0,2}[/.-]\s{0,2}|\s{1,3}năm\s{1,3})((?:19|20)\d{2})(?!\d)/iu;

function dateAfter(text: string): string | null {
  const [, day = '', month = '', year = ''] = DATE.exec(text) ?? [];
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

type Cited = Omit<Citation, 'date'> & { readonly date: string | null };

/** "số 12/CĐ-UBND và số 15/CĐ-UBND ngày 02/4/2024": numbers that follow one another share the date at the end. */
function sharedDate(text: string, citation: Cited, next: Cited | undefined): string | null {
  if (!next?.date || Number(next.symbol.number) !== Number(citation.symbol.number) + 1) return null;
  const sameSeries = next.symbol.kind === citation.symbol.kind && next.symbol.issuer === citation.symbol.issuer;
  return sameSeries &&
    /^\s{0,2}(?:,|và)\s{1,2}(?:số\s{1,2})?$/u.test(text.slice(citation.symbol.end, next.symbol.start))
    ? next.date
    : null;
}
