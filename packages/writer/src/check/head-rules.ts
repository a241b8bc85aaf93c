// The head: the state's name and motto, number and symbol, place and date, kind and title. Annex I, part I, II.1 to II.5.
import type { Layout } from '@sauro/reader/layout';
import type { DocumentHead } from '@sauro/reader/reading';
import { dayText, KINDS, monthText, MOTTO, NATION } from '../official-form.ts';
import type { Told } from './finding.ts';
import { fold, type Line, textEdits } from './lines.ts';
import type { Parts } from './parts.ts';

export function checkHead(layout: Layout, parts: Parts, head: DocumentHead): Told[] {
  return [
    ...spelling(layout, parts.nation, NATION, 'nation.spelling'),
    ...spelling(layout, parts.motto, MOTTO, 'motto.spelling'),
    ...missing(parts, head),
    ...order(parts),
    ...(parts.number === undefined ? [] : checkNumber(parts.number, parts)),
    ...(parts.date === undefined ? [] : checkDate(layout, parts.date)),
  ];
}

function spelling(
  layout: Layout,
  line: Line | undefined,
  wanted: string,
  code: 'nation.spelling' | 'motto.spelling',
): Told[] {
  if (line === undefined || line.text === wanted) return [];
  const paragraph = layout.paragraphs[line.paragraph];
  const edits = paragraph === undefined ? [] : textEdits(paragraph, line.start, line.end, wanted);
  // "HOÀ" for "HÒA", a dash for a hyphen, a second blank: the same words in another writing.
  const same = loose(line.text) === loose(wanted);
  return [
    {
      code,
      details: { found: line.text },
      at: line,
      ...(same && { severity: 'warning' as const }),
      ...(edits.length > 0 && { fix: { says: wanted, edits } }),
    },
  ];
}

/** Without blanks and dashes, and with the mark of a syllable wherever it is set. */
function loose(text: string): string {
  const marks = (syllable: string) => [...syllable.normalize('NFD')].toSorted().join('');
  return text
    .replace(/[–—]/gu, '-')
    .split(/[\s-]+/u)
    .map(marks)
    .join('');
}

/** What the reading found in another place or writing is not missing. */
function missing({ nation, motto, number, kind, subject, recipientsLabel }: Parts, head: DocumentHead): Told[] {
  const told: Told[] = [];
  const lacks = (part: string) => told.push({ code: 'part.missing', details: { part } });
  if (nation === undefined) lacks('Quốc hiệu');
  if (motto === undefined) lacks('Tiêu ngữ');
  if (number === undefined && head.number === null && head.symbol === null) lacks('Số, ký hiệu');
  if (kind === undefined && subject === undefined && head.kind === null) lacks('Tên loại');
  if (recipientsLabel === undefined && head.recipients.length === 0) lacks('Nơi nhận');
  return told;
}

/** In the order of the file; a letterhead in two columns is read row by row. */
function order({ nation, number, date, kind, recipientsLabel }: Parts): Told[] {
  const wanted = [
    ['Quốc hiệu', nation, 'Địa danh, thời gian', date],
    ['Quốc hiệu', nation, 'Tên loại', kind?.line],
    ['Số, ký hiệu', number, 'Tên loại', kind?.line],
    ['Tên loại', kind?.line, 'Nơi nhận', recipientsLabel],
  ] as const;
  return wanted.flatMap(([part, first, after, second]): Told[] => {
    if (first === undefined || second === undefined) return [];
    const wrong = first.paragraph > second.paragraph;
    return wrong ? [{ code: 'part.order', details: { part, after }, at: second }] : [];
  });
}

const BLANK = '[\\s.…_]*';
const WRITTEN = new RegExp(`^S\\S{1,2}\\s*[:.]?${BLANK}(?<number>\\d*)${BLANK}(?<rest>[/-].*)$`, 'iu');
const NAMED = /^\/(?:\d{4}\/)?(?<kind>\p{Lu}[\p{L}]{0,4})-(?<issuer>[\p{Lu}Đ][\p{L}\d&.-]*)$/u;
/** An official letter, with or without who drafted it; and what the Party writes. */
const LETTER_OR_PARTY = /^(?:\/[\p{Lu}][\p{L}&.]+(?:-[\p{L}\d&.-]+)*|-\p{Lu}[\p{L}]{0,4}\/[\p{Lu}][\p{L}&.-]*)$/u;
/** A draft whose symbol is not given yet. */
const OPEN = /^[/-][\s.…_-]*$/u;

function checkNumber(line: Line, { kind, subject }: Parts): Told[] {
  const groups = WRITTEN.exec(line.text)?.groups;
  const { number = '', rest = '' } = groups ?? {};
  const symbol = rest.trim().replace(/[.;,]$/u, '');
  const closed = symbol.replace(/\s+/gu, '').replaceAll('–', '-');
  const told: Told[] = [];
  if (OPEN.test(symbol)) return told;
  const named = NAMED.exec(closed)?.groups;
  const word = /^Số\s*:/u.test(line.text.normalize('NFC'));
  if (groups === undefined || !word || (named === undefined && !LETTER_OR_PARTY.test(closed))) {
    return [{ code: 'number.pattern', details: { found: line.text }, at: line }];
  }
  if (/\S\s+[-/–]|[-/–]\s+\S/u.test(symbol))
    told.push({ code: 'number.spaces', details: { found: line.text }, at: line });
  if (/^[1-9]$/u.test(number)) told.push({ code: 'number.zero', details: { found: number }, at: line });
  const written = named?.['kind'];
  // A letter has no kind: what is called by one further down is what it sends.
  const ofKind = subject === undefined && kind !== undefined && isKind(kind.code) ? kind : undefined;
  if (ofKind !== undefined && written !== ofKind.code && !symbol.startsWith('-')) {
    const details = { found: written ?? closed.slice(1), kind: ofKind.name, wanted: ofKind.code };
    told.push({ code: 'number.kind', details, at: line });
  }
  return told;
}

function isKind(code: string): boolean {
  return code in KINDS;
}

const PARTS_OF_DATE =
  /^(?<before>.*?)ng\S{1,2}y(?<day>[\s.…_]*\d{0,2}[\s.…_]*)th\S{1,2}ng(?<month>[\s.…_]*\d{0,2}[\s.…_]*)n\S{1,2}m/iu;

function checkDate(layout: Layout, line: Line): Told[] {
  const groups = PARTS_OF_DATE.exec(line.text)?.groups;
  if (groups === undefined) return [{ code: 'date.form', details: { found: line.text }, at: line }];
  const { day = '', month = '' } = groups;
  const told: Told[] = [];
  if (lacksComma(layout.paragraphs[line.paragraph]?.text ?? '', line))
    told.push({ code: 'date.form', details: { found: line.text }, at: line });
  return [...told, ...zeros(layout, line, { day: figures(day), month: figures(month) })];
}

/** "Hà Nội ngày 05 …": a place right before the day. A place on the line above is not seen from here. */
function lacksComma(text: string, line: Line): boolean {
  const day = line.start + fold(line.text).indexOf('ngay');
  return /\p{L}[ \u00a0]{0,2}$/u.test(text.slice(0, day));
}

const figures = (text: string) => /\d+/u.exec(text)?.[0] ?? '';

function zeros(layout: Layout, line: Line, { day, month }: { readonly day: string; readonly month: string }): Told[] {
  const wantedDay = day === '' || Number(day) === 0 ? day : dayText(Number(day));
  const wantedMonth = month === '' || Number(month) === 0 ? month : monthText(Number(month));
  if (wantedDay === day && wantedMonth === month) return [];
  const paragraph = layout.paragraphs[line.paragraph];
  const folded = fold(line.text);
  const [dayAt, monthAt] = [
    folded.indexOf(day, folded.indexOf('ngay')),
    folded.indexOf(month, folded.indexOf('thang')),
  ];
  const edit = (at: number, found: string, wanted: string) =>
    paragraph === undefined || found === wanted
      ? []
      : textEdits(paragraph, line.start + at, line.start + at + found.length, wanted);
  const edits = [...edit(dayAt, day, wantedDay), ...edit(monthAt, month, wantedMonth)];
  const found = `ngày ${day} tháng ${month}`;
  const wanted = `ngày ${wantedDay} tháng ${wantedMonth}`;
  return [
    {
      code: 'date.zero',
      details: { found, wanted },
      at: line,
      ...(edits.length > 0 && { fix: { says: wanted, edits } }),
    },
  ];
}
