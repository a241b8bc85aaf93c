// Days as spreadsheets hold them and as people type them.
import { isPlainDate, type PlainDate } from '../../time.ts';

const DAY_MS = 86_400_000;
/** Day 0 of the calendar of spreadsheets, for days from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
/** 1930 to 2199: what lies beyond is a number and no day. */
const [FIRST, LAST] = [10_959, 109_574];

/** 46176 → 2026-06-03. */
export function dayOfSerial(serial: number): PlainDate | null {
  if (!(serial >= FIRST && serial < LAST + 1)) return null;
  const text = new Date(EPOCH + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
  return isPlainDate(text) ? text : null;
}

/** 3/6/2026, 03-06-2026, 03.06.2026, "ngày 03 tháng 6 năm 2026"; the month never first, as Vietnamese offices write. */
const VIETNAMESE =
  /^(?:ngày\s*)?(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})(?:\s+\d{1,2}:\d{2}.*)?$/iu;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/u;
const SERIAL = /^\d{5}(?:[.,]\d+)?$/u;

export function dayFrom(typed: string): PlainDate | null {
  const text = typed.normalize('NFC').trim();
  if (SERIAL.test(text)) return dayOfSerial(Number(text.replace(',', '.')));
  const [, day = '', month = '', year = ''] = VIETNAMESE.exec(text) ?? [];
  const [, isoYear = '', isoMonth = '', isoDay = ''] = ISO.exec(text) ?? [];
  const [y, m, d] = year === '' ? [isoYear, isoMonth, isoDay] : [year, month, day];
  const plain = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isPlainDate(plain) ? plain : null;
}

/** 03/06/2026: what is written so is read as the same day by `dayFrom`. */
export function dayText(day: PlainDate): string {
  return day.split('-').toReversed().join('/');
}
