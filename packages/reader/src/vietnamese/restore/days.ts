// The day of a date in words, where its first figure was read as a stroke. A day below ten is written with a nought before it
// (Decree 30/2020, annex I), so that two figures stand there, and of 0, 1, 2 and 3 the 1 alone is a stroke.
import type { Certain } from './certain.ts';

const BEFORE = 'ng\\p{L}y[^\\S\\n]+';
const AFTER = '[^\\S\\n]+th\\p{L}ng[^\\S\\n]+(\\d{1,2})[^\\S\\n]+n\\p{L}m[^\\S\\n]+(\\d{4})';

/** "ngay l8 thang 7 nam 2026": a letter stands in no figure. */
const LETTER = new RegExp(`(?<=(?<!\\p{L})${BEFORE})[lI|!](\\d)(?=${AFTER})`, 'gu');
/** "Sông Ngân, ngày /8 tháng 7 năm 2026": where the document was issued, and when. */
const ISSUED = new RegExp(`(?<=\\p{Lu}\\p{L}*,[^\\S\\n]*${BEFORE})[/\\\\](\\d)(?=${AFTER})`, 'u');
/** "số 95/KH-UBND ngày 10/7/2026", "… ngày 10 tháng 7 năm 2026": a document that was there already. */
const CITED =
  /\d\/[\p{Lu}\d][\p{Lu}\d/-]{0,30}\s+ng\p{L}y\s+(\d{1,2})(?:\/|\s+th\p{L}ng\s+)(\d{1,2})(?:\/|\s+n\p{L}m\s+)(\d{4})(?!\d)/gu;

export function daysIn(text: string): Certain[] {
  const days = [...text.matchAll(LETTER)].map(({ 0: read, 1: figure = '', index }) => dayAt(index, read, figure));
  const issued = ISSUED.exec(text);
  if (issued === null) return days;
  const { 0: read, 1: figure = '', 2: month, 3: year, index } = issued;
  const isFigure = isToldByCited(text, Number(figure), { month: Number(month), year: Number(year) });
  return isFigure ? [...days, dayAt(index, read, figure)] : days;
}

function dayAt(index: number, read: string, figure: string): Certain {
  return { start: index, end: index + read.length, text: `1${figure}` };
}

type Month = { readonly month: number; readonly year: number };

/**
 * A slash may be a stroke of the pen beside the day. It is a figure where the document cites another one that is younger than
 * the day without it, and not younger than the day with it: what is cited was there already.
 */
function isToldByCited(text: string, figure: number, issued: Month): boolean {
  const cited = [...text.matchAll(CITED)].map(([, day, month, year]) => [year, month, day].map(Number));
  const order = ([year = 0, month = 0, day = 0]: readonly number[]) => (year * 100 + month) * 100 + day;
  const youngest = Math.max(...cited.map(order));
  const on = (day: number) => order([issued.year, issued.month, day]);
  return youngest > on(figure) && youngest <= on(figure + 10);
}
