// The summary that `sauro read` prints: the head, the tasks with their six, targets, reports, and every doubt.
import { basename } from 'node:path';
import type { Reading } from '@sauro/reader/reading';
import { printable, wrap } from './display-width.ts';
import type { Language } from './options.ts';
import type { Paint } from './paint.ts';
import { paint } from './paint.ts';
import { doubtLines } from './summary-doubts.ts';
import { day, phaseRows, reportingRows, targetRows, taskRows } from './summary-rows.ts';
import type { SummaryWords } from './summary-words.ts';
import { SUMMARY_WORDS } from './summary-words.ts';
import type { Column } from './table.ts';
import { table } from './table.ts';

export type SummaryOptions = {
  readonly file: string;
  readonly language: Language;
  readonly width: number;
  readonly colour: boolean;
};

type Page = { readonly width: number; readonly paint: Paint; readonly words: SummaryWords };

/** Below this width the product column gives its room to the task. */
const ROOM_FOR_PRODUCT = 100;

export function summaryOf(reading: Reading, options: SummaryOptions): string {
  const page: Page = { width: options.width, paint: paint(options.colour), words: SUMMARY_WORDS[options.language] };
  return [
    ...head(reading, options.file, page),
    ...tasks(reading, page),
    ...targets(reading, page),
    ...reporting(reading, page),
    ...phases(reading, page),
    ...doubts(reading, options.language, page),
  ].join('\n');
}

function head({ document, references }: Reading, file: string, page: Page): string[] {
  const { words } = page;
  const symbol = document.symbol === null ? '' : `/${document.symbol}`;
  const number =
    document.number === null ? `${document.symbol ?? ''} (${words.noNumber})`.trim() : `${document.number}${symbol}`;
  const signer = [document.signer?.capacity, document.signer?.position, document.signer?.name]
    .filter(Boolean)
    .join(' · ');
  const cited = references.map((each) => `${each.number} (${words.relation[each.relation]})`).join('; ');
  return [
    page.paint.faint(printable(basename(file))),
    ...wrap(`${document.kind ?? '?'} ${number}`, page.width).map((line) => page.paint.strong(line)),
    ...wrap(document.title ?? words.noTitle, page.width),
    ...field(words.issuer, document.issuer ?? words.blank, page),
    ...field(
      words.date,
      [document.place, document.date === null ? words.blank : day(document.date)].filter(Boolean).join(', '),
      page,
    ),
    ...field(words.signer, signer === '' ? words.blank : signer, page),
    ...(cited === '' ? [] : field(words.references, cited, page)),
    ...(document.recipients.length === 0 ? [] : field(words.recipients, document.recipients.join('; '), page)),
  ];
}

const LABEL = 10;

function field(label: string, text: string, { width, paint: { faint } }: Page): string[] {
  return wrap(text, width - LABEL).map((line, index) => `${faint((index === 0 ? label : '').padEnd(LABEL))}${line}`);
}

function tasks(reading: Reading, page: Page): string[] {
  const { words, width } = page;
  const withProduct = width >= ROOM_FOR_PRODUCT;
  const columns: Column[] = [
    { title: '#', width: 3 },
    { title: words.section, width: 8 },
    { title: words.task },
    { title: words.lead, width: withProduct ? 20 : 16 },
    { title: words.due, width: 12 },
    ...(withProduct ? [{ title: words.product, width: 13 }] : []),
    { title: words.six, width: 6 },
  ];
  return [
    ...part(words.tasks, reading.tasks.length, page),
    ...(reading.tasks.length === 0 ? [] : table(columns, taskRows(reading, words, { withProduct }), page)),
    ...(reading.tasks.length === 0 ? [] : wrap(words.sixLegend, width).map((line) => page.paint.faint(line))),
  ];
}

function targets({ targets: all }: Reading, page: Page): string[] {
  const { words } = page;
  const columns: Column[] = [
    { title: '#', width: 3 },
    { title: words.target },
    { title: words.value, width: 16 },
    { title: words.by, width: 5 },
  ];
  return [...part(words.targets, all.length, page), ...(all.length === 0 ? [] : table(columns, targetRows(all), page))];
}

function reporting({ reporting: all }: Reading, page: Page): string[] {
  const { words } = page;
  const columns: Column[] = [
    { title: '#', width: 3 },
    { title: words.from },
    { title: words.to, width: 26 },
    { title: words.every, width: 20 },
    { title: words.reportDue, width: 10 },
  ];
  return [
    ...part(words.reporting, all.length, page),
    ...(all.length === 0 ? [] : table(columns, reportingRows(all, words), page)),
  ];
}

function phases({ phases: all }: Reading, page: Page): string[] {
  if (all.length === 0) return [];
  return [...part(page.words.phases, all.length, page), ...phaseRows(all).flatMap((line) => wrap(line, page.width))];
}

function doubts(reading: Reading, language: Language, page: Page): string[] {
  const { words, width } = page;
  const lines = doubtLines(reading.doubts, language, words);
  return [
    ...part(words.doubts, reading.doubts.length, page),
    ...lines.flatMap((text) =>
      wrap(text, width - 2).map((line, index) => `${index === 0 ? page.paint.warn('!') : ' '} ${line}`),
    ),
  ];
}

function part(title: string, count: number, { paint: { strong }, words }: Page): string[] {
  return ['', strong(count === 0 ? `${title}: ${words.none}` : `${title} (${count})`)];
}
