// A report as an official document: its sections as numbered headings, its sentences as paragraphs, tables and charts with
// their captions, annexes behind the signature, and last the sources of its figures.
import {
  type ContentBlock,
  type ContentSection,
  dayParts,
  type GatheredItem,
  type ReportContent,
  type ReportHead,
  saysNothing,
  type SentencePart,
  stoodWords,
  type TableColumn,
  type TableRow,
} from '@sauro/core';
import type { Annex, Attachment, Block, Cell, OfficialDocument, Table } from '@sauro/writer';
import { sourceAnnex } from './source-annex.ts';

/** A chart drawn by who can; a document without pictures is one whose charts are left to its tables. */
export type Pictures = ReadonlyMap<
  ContentBlock,
  { readonly png: Uint8Array; readonly width: number; readonly height: number; readonly words: string }
>;

export type Writing = {
  readonly content: ReportContent;
  readonly head: ReportHead;
  readonly pictures: Pictures;
  /** By which the report is found in the system; null of one that is kept nowhere. */
  readonly reference: string | null;
};

export function officialReport(writing: Writing): OfficialDocument {
  const { content, head } = writing;
  const laying: Laying = { writing, tables: { count: 0 }, charts: { count: 0 } };
  // In the order in which they are read: tables of annexes count on from those of the body.
  const body = sectionBlocks(content.sections, laying);
  const annexes = content.annexes.filter((annex) => !saysNothing(annex)).map((annex) => annexOf(annex, laying));
  return {
    head: {
      form: 'state',
      ...(head.parentBody === '' ? {} : { parentBody: head.parentBody }),
      issuer: [head.issuer],
      number: head.number === '' ? null : numbered(head.number),
      symbol: head.symbol,
      place: head.place === '' ? '...............' : head.place,
      date: dayParts(head.date) ?? yearOf(content),
      kind: 'BC',
      title: subjectOf(content.title),
    },
    addressees: head.addressees,
    grounds: head.grounds,
    body,
    closing: `Trên đây là Báo cáo ${lowered(subjectOf(content.title))} của ${head.issuer}./.`,
    recipients: [...head.recipients, 'Lưu: VT'],
    signature: { capacity: head.capacity.length === 0 ? ['Thủ trưởng đơn vị'] : head.capacity, name: head.signer },
    attachments: [...annexes, sourceAnnex(writing)] satisfies readonly Attachment[],
  };
}

/** The name of the kind stands above the subject already. */
function subjectOf(title: string): string {
  const subject = title.replace(/^báo cáo\s+(?=\S)/iu, '');
  return `${subject.charAt(0).toLocaleUpperCase('vi')}${subject.slice(1)}`;
}

/** Sections by their keys, without their headings; tables and charts count on through all of them. */
export function sectionsByKey(writing: Writing): Readonly<Record<string, readonly Block[]>> {
  const laying: Laying = { writing, tables: { count: 0 }, charts: { count: 0 } };
  return Object.fromEntries(
    writing.content.sections.map(({ key, blocks, sections }) => [
      key,
      [...blocks.flatMap((block) => blocksOf(block, laying)), ...sectionBlocks(sections, laying)],
    ]),
  );
}

type Laying = { readonly writing: Writing; readonly tables: { count: number }; readonly charts: { count: number } };

/** "07" and "7" are the same number; the records office may also have one with letters. */
function numbered(number: string): number | string {
  return /^\d+$/.test(number) ? Number(number) : number;
}

/** The year is known before day and month are. */
function yearOf({ at }: ReportContent): { readonly year: number } {
  return { year: Number(at.slice(0, 4)) };
}

function lowered(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

function sectionBlocks(sections: readonly ContentSection[], laying: Laying): readonly Block[] {
  return sections
    .filter((section) => !saysNothing(section))
    .map((section) => ({
      type: 'section',
      title: section.title,
      content: [
        ...section.blocks.flatMap((block) => blocksOf(block, laying)),
        ...sectionBlocks(section.sections, laying),
      ],
    }));
}

function annexOf(annex: ContentSection, laying: Laying): Annex {
  const content = [
    ...annex.blocks.flatMap((block) => blocksOf(block, laying)),
    ...sectionBlocks(annex.sections, laying),
  ];
  return { type: 'annex', title: annex.title, landscape: true, body: content };
}

function blocksOf(block: ContentBlock, laying: Laying): readonly Block[] {
  switch (block.kind) {
    case 'sentence':
      return [{ type: 'paragraph', text: sentenceText(block.parts) }];
    case 'words': {
      const lines = block.text.split(/\n+/u).map((line) => line.trim());
      const by = block.by === undefined ? '' : `${block.by}: `;
      return lines
        .filter((line) => line !== '')
        .map((line, nth) => ({ type: 'paragraph', text: `${nth === 0 ? by : ''}${line}` }));
    }
    case 'gathered':
      return block.items.filter(({ isDropped }) => isDropped !== true).map((item) => gatheredBlock(item, laying));
    case 'table':
      return block.rows.length === 0 ? [] : [tableOf(block, laying)];
    case 'chart':
      return chartBlocks(block, laying);
  }
}

export function sentenceText(parts: readonly SentencePart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** As many as stand in a line; the others are counted, and the annex of sources has all of them. */
const NAMED = 5;

/** Whose words they are, unless the report is of that very unit. */
function gatheredBlock({ text, from }: GatheredItem, { writing: { content } }: Laying): Block {
  const units = [...new Set(from.map(({ unit }) => unit))];
  const others = units.length - NAMED;
  const named = units.slice(0, NAMED).join(', ');
  const isOwn = units.length === 1 && units[0] === content.unit.name;
  const notes = [isOwn ? null : `${named}${others > 0 ? ` và ${others} đơn vị khác` : ''}`, stoodWords(from)].filter(
    (note) => note !== null,
  );
  const whose = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  return { type: 'bullet', marker: '-', text: `${sentenceEnd(text)}${whose}.` };
}

/** Without the sign at its end: the line is closed after whose it is. */
function sentenceEnd(text: string): string {
  return text
    .trim()
    .replace(/\s*\n+\s*/gu, ' ')
    .replace(/[.;,\s]+$/u, '');
}

type TableBlock = Extract<ContentBlock, { kind: 'table' }>;

function tableOf({ caption, columns, rows }: TableBlock, laying: Laying): Table {
  return {
    type: 'table',
    ...(caption === '' ? {} : { caption: `Bảng ${(laying.tables.count += 1)}. ${caption}` }),
    columns: columns.map(({ title, width }) => ({ title, width })),
    rows: rows.map((row) => ({ cells: row.cells.map((cell, index) => cellOf(cell, columns[index], row)) })),
  };
}

function cellOf(cell: TableRow['cells'][number], column: TableColumn | undefined, { isSum }: TableRow): Cell {
  const text = typeof cell === 'string' ? cell : cell.text;
  return {
    lines: [text],
    ...(column?.isNumber === true ? { align: 'center' } : {}),
    ...(isSum === true ? { bold: true } : {}),
  };
}

function chartBlocks(chart: Extract<ContentBlock, { kind: 'chart' }>, laying: Laying): readonly Block[] {
  const picture = laying.writing.pictures.get(chart);
  if (picture === undefined) return [];
  const { png, width, height, words } = picture;
  const caption = `Hình ${(laying.charts.count += 1)}. ${chart.caption}`;
  return [{ type: 'picture', format: 'png', bytes: png, width, height, alternative: words, caption }];
}
