// Decree 30/2020/NĐ-CP on clerical work, annexes I and III, as data: page, type, kinds, capacities, dates and numbers.
// Nothing here draws; `form.ts` gathers it for what writes, and a check or a document in another format reads the same.
import { OFFICIAL_KINDS } from '@sauro/core';

/** Millimetres. Annex I, part I, I.1 to 3: the decree allows a range for each margin; `margin` is the one we set. */
export const PAGE = {
  width: 210,
  height: 297,
  margin: { top: 20, bottom: 20, left: 30, right: 15 },
  allowed: { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] },
} as const;

export const FONT = 'Times New Roman';

export type Style = {
  /** Points. */
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  /** Set in capitals whatever the case of the data. */
  readonly upper?: true;
  readonly underline?: true;
};

/** Type of each component (annex I, part I, II). Where 12 to 13 is allowed, names of bodies take 12: the state's name must stand on one line. */
export const STYLES = {
  nation: { size: 12, bold: true, upper: true },
  motto: { size: 13, bold: true },
  parentBody: { size: 12, upper: true },
  issuer: { size: 12, bold: true, upper: true },
  number: { size: 13 },
  placeAndDate: { size: 13, italic: true },
  stamp: { size: 13, bold: true, upper: true },
  kind: { size: 14, bold: true, upper: true },
  title: { size: 14, bold: true },
  letterSubject: { size: 12 },
  addressees: { size: 14 },
  annexLabel: { size: 14, bold: true },
  annexTitle: { size: 14, bold: true, upper: true },
  attachedTo: { size: 14, italic: true },
  grounds: { size: 14, italic: true },
  enacting: { size: 14, bold: true, upper: true },
  body: { size: 14 },
  divisionLabel: { size: 14, bold: true },
  divisionTitle: { size: 14, bold: true, upper: true },
  article: { size: 14, bold: true },
  section1: { size: 14, bold: true, upper: true },
  section2: { size: 14, bold: true },
  section3: { size: 14, bold: true, italic: true },
  caption: { size: 13, bold: true },
  unit: { size: 12, italic: true },
  table: { size: 12 },
  tableHead: { size: 12, bold: true },
  capacity: { size: 14, bold: true, upper: true },
  signerPosition: { size: 14, bold: true, upper: true },
  signerName: { size: 14, bold: true },
  recipientsLabel: { size: 12, bold: true, italic: true },
  recipients: { size: 11 },
  pageNumber: { size: 13 },
} as const satisfies Record<string, Style>;
export type Component = keyof typeof STYLES;

/** Body paragraphs: first line indented (mm), at least 6 pt between paragraphs, lines from single to one and a half. */
export const BODY = { firstLine: 12.7, before: 6, line: 1 } as const;

export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
/** Party documents bear this instead; their form is not the decree's (Hướng dẫn 36-HD/VPTW). */
export const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';

/** Annex III. A plain official letter (công văn) has no abbreviation. */
export const KINDS = OFFICIAL_KINDS;
export type Kind = keyof typeof KINDS;

/** An official letter (công văn): no name of its kind, no abbreviation in its symbol, its subject under the number. */
export const LETTER = 'CV';
export type DocumentKind = Kind | typeof LETTER;

/** How a person signs for others. They stack, one a line: TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH. */
export const CAPACITIES = {
  'TM.': 'thay mặt tập thể',
  'Q.': 'quyền cấp trưởng',
  'KT.': 'ký thay người đứng đầu',
  'TL.': 'thừa lệnh',
  'TUQ.': 'thừa ủy quyền',
} as const;

/** Points of a clause follow the Vietnamese alphabet, which has no f, j, w or z. */
export const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** A number below 10 is written with a zero: 07/KH-UBND. One that the records office has given in words of its own stays. */
export function numberText(number: number | string): string {
  const text = String(number);
  return /^[0-9]$/.test(text) ? `0${text}` : text;
}

/** Groups of the symbol are joined by a stroke or a short dash, without blanks. */
export function symbolText(symbol: string): string {
  return symbol.trim().replace(/\s*([-–—/])\s*/gu, (_all, sign: string) => (sign === '/' ? sign : '-'));
}

/** A day below 10 is written with a zero. */
export function dayText(day: number): string {
  return day < 10 ? `0${day}` : String(day);
}

/** Of the months only January and February are written with a zero. */
export function monthText(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}

/** What is known of a date of issue; each part is filled in by hand where it is missing. */
export type IssueDate = { readonly year: number; readonly month?: number; readonly day?: number };

const BLANK = '      ';

/** "ngày 05 tháng 3 năm 2026", with blanks to be filled in for what is not known yet. */
export function dateText(date: IssueDate | null): string {
  const day = date?.day === undefined ? BLANK : ` ${dayText(date.day)} `;
  const month = date?.month === undefined ? BLANK : ` ${monthText(date.month)} `;
  return `ngày${day}tháng${month}năm${date === null ? BLANK.trimEnd() : ` ${date.year}`}`;
}

/** "Số: 07/KH-UBND"; the number is left blank until the records office gives it. */
export function numberLine(number: number | string | null, symbol: string): string {
  return `Số: ${numberAndSymbol(number, symbol, '/')}`;
}

/** Party documents put the dash before the kind: "Số 12-KH/TU". */
export function partyNumberLine(number: number | string | null, symbol: string): string {
  return `Số ${numberAndSymbol(number, symbol, '-')}`;
}

/** As a document is called wherever it is named. */
export function numberAndSymbol(number: number | string | null, symbol: string, between: '/' | '-'): string {
  return `${number === null ? BLANK : numberText(number)}${between}${symbolText(symbol)}`;
}
