// The body in order: divisions, numbered sections and points, paragraphs, bullets, tables, pictures.
import { roman } from '@sauro/core';
import { marker, numbered } from './numbering.ts';
import type { Block, Division, Picture, Table } from './official-document.ts';
import type { Component } from './official-form.ts';
import type { Pen } from './pen.ts';
import type { Piece } from './piece.ts';

const SECTION_STYLES = ['section1', 'section2', 'section3'] as const satisfies readonly Component[];

/** What the blocks of one document share while they are laid out. */
export type Sheet = {
  readonly pen: Pen;
  /** Millimetres. */
  readonly textWidth: number;
  /** Articles count on through all chapters. */
  readonly articles: { count: number };
};

export function bodyBlocks(blocks: readonly Block[], sheet: Sheet, depth = 0): Piece[] {
  const divisions = new Map<Division['level'], number>();
  // Points that stand under no heading, and beside none, are counted 1, 2, 3: Roman numbers are those of headings.
  const bare = depth === 0 && !blocks.some(({ type }) => type === 'section');
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
        return [pen.line('body', `${marker(bare ? 1 : depth, nth)} ${block.text}`)];
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
function divisionBlocks({ level, title = '', text = '', content }: Division, nth: number, sheet: Sheet): Piece[] {
  const { pen, articles } = sheet;
  if (level === 'article') {
    articles.count += 1;
    const head = pen.line('article', `Điều ${articles.count}. ${title}`.trimEnd());
    const beside = text === '' ? [] : [{ text: ` ${pen.text('body', text)}`, bold: false }];
    return [{ ...head, runs: [...head.runs, ...beside] }, ...bodyBlocks(content, sheet, 1)];
  }
  const number = level === 'division' ? String(nth) : roman(nth);
  return [
    pen.line('divisionLabel', `${DIVISIONS[level]} ${number}`, { before: 6 }),
    pen.line('divisionTitle', title, { keepNext: true }),
    ...bodyBlocks(content, sheet, 0),
  ];
}

function tableBlocks(table: Table, { pen, textWidth }: Sheet): Piece[] {
  const { caption, unit } = table;
  return [
    ...(caption === undefined ? [] : [pen.line('caption', caption, { keepNext: true, before: 6 })]),
    ...(unit === undefined ? [] : [pen.line('unit', unit, { keepNext: true })]),
    ...(caption === undefined && unit === undefined ? [{ type: 'space', of: 'gap' } as const] : []),
    { type: 'table', table, textWidth },
  ];
}

function pictureBlocks(picture: Picture, { pen, textWidth }: Sheet): Piece[] {
  const { width, height, caption } = picture;
  const shrunk = Math.min(1, textWidth / width);
  return [
    { type: 'picture', picture, width: width * shrunk, height: height * shrunk, keepNext: caption !== undefined },
    ...(caption === undefined ? [] : [pen.line('caption', caption)]),
  ];
}
