// The body in order: divisions, numbered sections and points, paragraphs, bullets, tables, pictures.
import { ImageRun, Paragraph, TextRun } from 'docx';
import { roman } from '@sauro/core';
import { marker, numbered } from './numbering.ts';
import type { Block, Division, Picture, Table } from './official-document.ts';
import type { Component } from './official-form.ts';
import type { Pen } from './paragraphs.ts';
import { styleId } from './styles.ts';
import { pixels } from './units.ts';

const SECTION_STYLES = ['section1', 'section2', 'section3'] as const satisfies readonly Component[];

/** What the blocks of one document share while they are laid out. */
export type Sheet = {
  readonly pen: Pen;
  /** Millimetres. */
  readonly textWidth: number;
  /** Leaves a place for a table, which is written apart from the rest (table-xml.ts). */
  readonly place: (table: Table, textWidth: number) => Paragraph;
  /** Articles count on through all chapters. */
  readonly articles: { count: number };
};

export function bodyBlocks(blocks: readonly Block[], sheet: Sheet, depth = 0): Paragraph[] {
  const divisions = new Map<Division['level'], number>();
  return numbered(blocks).flatMap(({ block, nth }) => {
    const { pen } = sheet;
    switch (block.type) {
      case 'division': {
        const count = (divisions.get(block.level) ?? 0) + 1;
        divisions.set(block.level, count);
        return divisionBlocks(block, count, sheet);
      }
      case 'section':
        return [
          pen.line(SECTION_STYLES[depth] ?? 'section3', `${marker(depth, nth)} ${block.title}`),
          ...bodyBlocks(block.content, sheet, depth + 1),
        ];
      case 'point':
        return [pen.line('body', `${marker(depth, nth)} ${block.text}`)];
      case 'paragraph':
        return [pen.line('body', block.text, {}, block)];
      case 'bullet':
        return [pen.line('body', `${block.marker} ${block.text}`)];
      case 'table':
        return tableBlocks(block, sheet);
      case 'picture':
        return pictureBlocks(block, sheet);
    }
  });
}

const DIVISIONS = { part: 'Phần', chapter: 'Chương', division: 'Mục' } as const;

/** Annex I, part I, II.6: the word and its number on a line of their own, the title in capitals under it; an article on one line. */
function divisionBlocks({ level, title = '', text = '', content }: Division, nth: number, sheet: Sheet): Paragraph[] {
  const { pen, articles } = sheet;
  if (level === 'article') {
    articles.count += 1;
    const head = pen.line('article', `Điều ${articles.count}. ${title}`.trimEnd());
    if (text !== '') head.addChildElement(new TextRun({ text: ` ${pen.text('body', text)}`, bold: false }));
    return [head, ...bodyBlocks(content, sheet, 1)];
  }
  const number = level === 'division' ? String(nth) : roman(nth);
  return [
    pen.line('divisionLabel', `${DIVISIONS[level]} ${number}`, { spacing: { before: 120 } }),
    pen.line('divisionTitle', title, { keepNext: true }),
    ...bodyBlocks(content, sheet, 0),
  ];
}

function tableBlocks(table: Table, { pen, place, textWidth }: Sheet): Paragraph[] {
  const { caption, unit } = table;
  return [
    ...(caption === undefined ? [] : [pen.line('caption', caption, { keepNext: true, spacing: { before: 120 } })]),
    ...(unit === undefined ? [] : [pen.line('unit', unit, { keepNext: true })]),
    // Lines of a table that touch the text above are hard to read.
    ...(caption === undefined && unit === undefined ? [new Paragraph({ keepNext: true, spacing: GAP })] : []),
    place(table, textWidth),
  ];
}
const GAP = { before: 0, after: 0, line: 120, lineRule: 'exact' } as const;

function pictureBlocks(picture: Picture, { pen, textWidth }: Sheet): Paragraph[] {
  const { format, bytes, width, height, alternative, caption } = picture;
  const shrunk = Math.min(1, textWidth / width);
  const image = new ImageRun({
    type: format,
    data: bytes,
    transformation: { width: pixels(width * shrunk), height: pixels(height * shrunk) },
    altText: { name: caption ?? alternative, title: caption ?? '', description: alternative },
  });
  const keepNext = caption !== undefined;
  return [
    new Paragraph({ style: styleId('caption'), keepNext, spacing: { before: 120 }, children: [image] }),
    ...(caption === undefined ? [] : [pen.line('caption', caption)]),
  ];
}
