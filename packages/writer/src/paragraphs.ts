// The pieces of a layout as the paragraphs and tables of Word. How they look stands in the styles (styles.ts); here is only
// what differs from them.
import { BorderStyle, type FileChild, ImageRun, type IParagraphOptions, LineRuleType, Paragraph, TextRun } from 'docx';
import { twoColumns } from './columns.ts';
import { DRAWN, type Line, type Options, type PicturePiece, type Piece, type Rule, type TablePiece } from './piece.ts';
import { styleId } from './styles.ts';
import { pixels, twips } from './units.ts';

const TWENTIETHS = 20;
const EIGHTHS = 8;

/** @param place Leaves a place for a table, which is written apart from the rest (table-xml.ts). */
export function fileChild(piece: Piece, place: (piece: TablePiece) => Paragraph): FileChild {
  switch (piece.type) {
    case 'line':
    case 'rule':
      return paragraph(piece);
    case 'columns':
      return twoColumns(
        piece.rows.map(([left, right]) => [left.map(paragraph), right.map(paragraph)] as const),
        piece.widths,
      );
    case 'table':
      return place(piece);
    case 'picture':
      return picture(piece);
    case 'space':
      return piece.of === 'line'
        ? new Paragraph({ keepNext: true, spacing: { before: 0, after: 0 }, children: [] })
        : new Paragraph({ keepNext: true, spacing: exactly(DRAWN.gap) });
  }
}

function paragraph(piece: Line | Rule): Paragraph {
  return piece.type === 'line' ? lineOf(piece) : ruleOf(piece);
}

function lineOf(line: Line): Paragraph {
  return new Paragraph({
    ...optionsOf(line),
    style: styleId(line.component),
    children: line.runs.map(
      ({ text, bold, italic }) =>
        new TextRun({
          text,
          ...(bold === undefined ? {} : { bold }),
          ...(italic === undefined ? {} : { italics: italic }),
        }),
    ),
  });
}

function optionsOf({ align, before, after, indent, keepNext, boxed }: Options): IParagraphOptions {
  const spacing = {
    ...(before === undefined ? {} : { before: before * TWENTIETHS }),
    ...(after === undefined ? {} : { after: after * TWENTIETHS }),
  };
  const sides = Object.entries(indent ?? {}).map(([side, width]) => [side, twips(width)] as const);
  const frame = {
    style: BorderStyle.SINGLE,
    size: DRAWN.boxLine * EIGHTHS,
    space: DRAWN.boxInset,
    color: '000000',
  };
  return {
    ...(align === undefined ? {} : { alignment: align }),
    ...(before === undefined && after === undefined ? {} : { spacing }),
    ...(indent === undefined ? {} : { indent: Object.fromEntries(sides) }),
    ...(keepNext === undefined ? {} : { keepNext }),
    ...(boxed === true ? { border: { top: frame, bottom: frame, left: frame, right: frame } } : {}),
  };
}

/** An empty paragraph with a line on top, as drawn shapes would not survive other programs. */
function ruleOf({ length, room }: Rule): Paragraph {
  const side = twips(Math.max(0, (room - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side, firstLine: 0 },
    border: { top: { style: BorderStyle.SINGLE, size: DRAWN.ruleLine * EIGHTHS, space: 1, color: '000000' } },
    spacing: { ...exactly(DRAWN.rule), before: DRAWN.aboveRule * TWENTIETHS },
    children: [],
  });
}

function exactly(points: number) {
  return { before: 0, after: 0, line: points * TWENTIETHS, lineRule: LineRuleType.EXACT };
}

function picture({
  picture: { format, bytes, alternative, caption },
  width,
  height,
  keepNext,
}: PicturePiece): Paragraph {
  const image = new ImageRun({
    type: format,
    data: bytes,
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name: caption ?? alternative, title: caption ?? '', description: alternative },
  });
  return new Paragraph({
    style: styleId('caption'),
    keepNext,
    spacing: { before: DRAWN.abovePicture * TWENTIETHS },
    children: [image],
  });
}
