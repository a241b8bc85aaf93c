// The top of the first page: two columns without lines (body and number, state's name and date), then kind and title.
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Head } from './official-document.ts';
import { dateText, KINDS, MOTTO, NATION, numberLine, PAGE, PARTY, partyNumberLine } from './official-form.ts';
import { NO_LINES } from './lines.ts';
import { boxed, centred, rule, twips } from './paragraphs.ts';

const TEXT_WIDTH = PAGE.width - PAGE.margin.left - PAGE.margin.right;
/** Millimetres. The state's name at 12 pt bold needs 95 mm with the cell's padding. */
const RIGHT = 98;
const LEFT = TEXT_WIDTH - RIGHT;

export function headBlocks(head: Head): readonly (Paragraph | Table)[] {
  return [letterhead(head), ...titleBlocks(head.kindName ?? KINDS[head.kind], head.title)];
}

/** The kind in capitals, the title under it, and a rule of a third of the line. */
export function titleBlocks(kind: string, title: string): readonly Paragraph[] {
  return [
    centred('kind', kind, { spacing: { before: 240 } }),
    centred('title', title, { spacing: { after: 60 } }),
    rule(TEXT_WIDTH / 3),
  ];
}

/** Two columns without lines: also the frame of recipients and signature. */
export function twoColumns(rows: readonly (readonly [Content, Content])[], left: number = LEFT): Table {
  const widths = [twips(left), twips(TEXT_WIDTH - left)];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_LINES,
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map(
            (children, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                borders: NO_LINES,
                margins: { left: 57, right: 57 },
                children: [...children],
              }),
          ),
        }),
    ),
  });
}
type Content = readonly Paragraph[];

function letterhead(head: Head): Table {
  const date = `${head.place}, ${dateText(head.date)}`;
  const number =
    head.form === 'party' ? partyNumberLine(head.number, head.symbol) : numberLine(head.number, head.symbol);
  return twoColumns([
    [bodyNames(head), head.form === 'party' ? partyName() : stateName()],
    [
      [centred('number', number), ...(head.stamp === undefined ? [] : [boxed('stamp', head.stamp, LEFT / 3)])],
      [centred('placeAndDate', date)],
    ],
  ]);
}

function bodyNames(head: Head): Content {
  return [
    ...(head.parentBody === undefined ? [] : [centred('parentBody', head.parentBody)]),
    ...head.issuer.map((line) => centred('issuer', line)),
    // The Party sets an asterisk where the state draws a rule.
    head.form === 'party' ? centred('issuer', '*') : rule(LEFT / 3),
  ];
}

function stateName(): Content {
  return [centred('nation', NATION), centred('motto', MOTTO), rule(RIGHT / 4)];
}

function partyName(): Content {
  return [centred('motto', PARTY), rule(RIGHT / 4)];
}
