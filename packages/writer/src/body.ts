// The body in order: numbered sections and points, paragraphs, bullets, tables.
import type { Paragraph, Table as DocxTable } from 'docx';
import { marker, numbered } from './numbering.ts';
import type { Block } from './official-document.ts';
import { type Component } from './official-form.ts';
import { bodyParagraph, headingParagraph } from './paragraphs.ts';
import { tableBlock } from './table.ts';

const SECTION_STYLES = ['section1', 'section2', 'section3'] as const satisfies readonly Component[];

/** Lays blocks out; the text width in millimetres is that of the page on which they stand. */
export function bodyBlocks(blocks: readonly Block[], textWidth: number, depth = 0): (Paragraph | DocxTable)[] {
  return numbered(blocks).flatMap(({ block, nth }) => {
    switch (block.type) {
      case 'section':
        return [
          headingParagraph(SECTION_STYLES[depth] ?? 'section3', `${marker(depth, nth)} ${block.title}`),
          ...bodyBlocks(block.content, textWidth, depth + 1),
        ];
      case 'point':
        return [bodyParagraph('body', `${marker(depth, nth)} ${block.text}`)];
      case 'paragraph':
        return [bodyParagraph('body', block.text, block)];
      case 'bullet':
        return [bodyParagraph('body', `${block.marker} ${block.text}`)];
      case 'table':
        return [tableBlock(block, textWidth)];
    }
  });
}
