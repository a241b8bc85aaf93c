// The body and the foot: grounds, the last words, recipients, capacity of signing, days of the week.
import type { Layout } from '@sauro/reader/layout';
import type { Told } from './finding.ts';
import { fold, type Line, runsIn } from './lines.ts';
import type { Parts } from './parts.ts';

export function checkBody(layout: Layout, parts: Parts): Told[] {
  return [
    ...checkGrounds(layout, parts),
    ...checkClosing(layout, parts),
    ...checkRecipients(layout, parts),
    ...checkCapacity(parts),
    ...layout.paragraphs.flatMap(({ text }, index) => weekdays(text, index)),
  ];
}

const GROUND = /^(?:can cu|theo de nghi|xet de nghi)\s/u;

/**
 * Grounds that stand one a line before the body: at least two that follow each other, or one that ends in a semicolon.
 * A sentence that begins with "Căn cứ" and goes on to say what is issued is none.
 */
function groundsOf({ paragraphs }: Layout, { body }: Parts): number[] {
  const textOf = (index: number) => paragraphs[index]?.text.trim() ?? '';
  const start = body.findIndex((index) => GROUND.test(fold(textOf(index))));
  if (start < 0 || start > FIRST_LINES) return [];
  const rest = body.slice(start);
  const length = rest.findIndex((index) => !GROUND.test(fold(textOf(index))));
  const grounds = rest.slice(0, length < 0 ? undefined : length).filter((index) => !issues(textOf(index)));
  const [first] = grounds;
  return grounds.length > 1 || (first !== undefined && textOf(first).endsWith(';')) ? grounds : [];
}
/** Grounds stand right under the title. */
const FIRST_LINES = 6;

function issues(text: string): boolean {
  return /(?:nhu sau|sau day|duoi day)\s*:?\s*$/u.test(fold(text)) || text.endsWith(':');
}

function checkGrounds(layout: Layout, parts: Parts): Told[] {
  const grounds = groundsOf(layout, parts);
  const told: Told[] = [];
  const upright = grounds.find((index) => !isItalic(layout, index));
  if (upright !== undefined) told.push({ code: 'grounds.italic', details: {}, at: { paragraph: upright } });
  for (const [nth, index] of grounds.entries()) {
    const text = layout.paragraphs[index]?.text.trim() ?? '';
    const isLast = nth === grounds.length - 1;
    const wanted = isLast ? '.' : ';';
    // What follows the last ground may be the sentence that issues: a comma or a semicolon then leads over to it.
    const fine = isLast ? /[.;,]$/u.test(text) : text.endsWith(';');
    if (!fine) told.push({ code: 'grounds.mark', details: { wanted }, at: { paragraph: index } });
  }
  return told;
}

function isItalic({ paragraphs }: Layout, index: number): boolean {
  const paragraph = paragraphs[index];
  if (paragraph === undefined) return true;
  const runs = runsIn(paragraph, { start: 0, end: paragraph.text.length });
  const letters = (of: typeof runs) => of.reduce((sum, { text }) => sum + text.length, 0);
  return letters(runs.filter(({ italic }) => italic)) * 2 > letters(runs);
}

function checkClosing({ paragraphs }: Layout, { body, recipientsLabel, kind, subject }: Parts): Told[] {
  const last = body.at(-1);
  if (last === undefined || recipientsLabel === undefined || (kind ?? subject) === undefined) return [];
  const text = paragraphs[last]?.text.trim() ?? '';
  // A table or the signature may stand between: only the end of a sentence is looked at.
  const isSentence = text.length > 40 && /[.;:/]$/u.test(text) && last >= recipientsLabel.paragraph - 2;
  return isSentence && !/\.\/\.?$/u.test(text) ? [{ code: 'closing.mark', details: {}, at: { paragraph: last } }] : [];
}

function checkRecipients({ paragraphs }: Layout, { recipients, recipientsLabel }: Parts): Told[] {
  if (recipientsLabel === undefined || recipients.length === 0) return [];
  const told: Told[] = [];
  const files = recipients.some(({ text }) => /^[-–+•\s]*luu\s*[:,]?/u.test(fold(text)));
  if (!files) told.push({ code: 'recipients.file', details: {}, at: recipientsLabel });
  const entries = entriesOf(recipients, (line) => paragraphs[line.paragraph]?.listed === true);
  const wrong = entries.find(({ text, listed }, index) => {
    const end = index === entries.length - 1 ? /[.;]$/u : /[;:,]$/u;
    return !(listed || /^[-–]/u.test(text)) || !end.test(text);
  });
  if (files && wrong !== undefined) told.push({ code: 'recipients.mark', details: {}, at: wrong.line });
  return told;
}

type Entry = { text: string; readonly line: Line; readonly listed: boolean };

/** A line without a dash goes on with the one above. */
function entriesOf(lines: readonly Line[], isListed: (line: Line) => boolean): Entry[] {
  const dashed = lines.some(({ text }) => /^[-–]/u.test(text));
  const entries: Entry[] = [];
  for (const line of lines) {
    const last = entries.at(-1);
    const opens = isListed(line) || /^[-–]/u.test(line.text) || !dashed;
    if (opens || last === undefined) entries.push({ text: line.text, line, listed: isListed(line) });
    else last.text += ` ${line.text}`;
  }
  return entries;
}

const CAPACITY = /^(?<written>T\/M|K\/T|T\/L|TM|KT|TL|TUQ|Q)\s*(?<dot>\.?)\s*(?=\p{Lu}{2})/u;
const OFFICIAL: Readonly<Record<string, string>> = { 'T/M': 'TM', 'K/T': 'KT', 'T/L': 'TL' };

function checkCapacity({ capacity, party }: Parts): Told[] {
  if (party) return [];
  return capacity.flatMap((line): Told[] => {
    const { written, dot } = CAPACITY.exec(line.text)?.groups ?? {};
    if (written === undefined) return [];
    const official = OFFICIAL[written] ?? written;
    if (official === written && dot === '.') return [];
    const details = { found: `${written}${dot}`, wanted: `${official}.` };
    return [{ code: 'signature.capacity', details, at: line }];
  });
}

const WEEKDAYS = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'] as const;
const NAMES: Readonly<Record<string, number>> = {
  'chu nhat': 0,
  'thu hai': 1,
  'thu 2': 1,
  'thu ba': 2,
  'thu 3': 2,
  'thu tu': 3,
  'thu 4': 3,
  'thu nam': 4,
  'thu 5': 4,
  'thu sau': 5,
  'thu 6': 5,
  'thu bay': 6,
  'thu 7': 6,
};
const NAME = '(?<name>chu nhat|thu (?:hai|ba|tu|nam|sau|bay|[2-7]))';
const DAY =
  '(?<day>\\d{1,2})\\s*(?:[/.-]|\\s+thang\\s+)\\s*(?<month>\\d{1,2})\\s*(?:[/.-]|\\s+nam\\s+)\\s*(?<year>(?:19|20)\\d{2})';
const BEFORE = new RegExp(`(?<![\\p{L}])${NAME},?\\s*\\(?\\s*(?:ngay\\s+)?${DAY}(?!\\d)`, 'gu');
const AFTER = new RegExp(`${DAY}\\s*[,(]\\s*${NAME}(?![\\p{L}])`, 'gu');

/** "thứ Hai, ngày 05/3/2026", "ngày 05 tháng 3 năm 2026 (thứ Năm)". */
function weekdays(text: string, paragraph: number): Told[] {
  const folded = fold(text);
  return [BEFORE, AFTER].flatMap((pattern) =>
    [...folded.matchAll(pattern)].flatMap(({ groups = {} }): Told[] => {
      const { name = '', day = '', month = '', year = '' } = groups;
      const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
      const said = NAMES[name];
      // A day that is in no calendar is told elsewhere.
      if (date.getUTCDate() !== Number(day) || said === undefined || said === date.getUTCDay()) return [];
      const details = {
        date: `${day}/${month}/${year}`,
        wanted: WEEKDAYS[date.getUTCDay()] ?? '',
        found: WEEKDAYS[said] ?? '',
      };
      return [{ code: 'date.weekday', details, at: { paragraph } }];
    }),
  );
}
