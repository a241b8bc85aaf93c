// The top of the first page: two columns without lines (body and number, state's name and date), then kind and title.
import { textWidthOf } from './form.ts';
import type { Head } from './official-document.ts';
import { KINDS, LETTER } from './official-form.ts';
import { type Pen, rule } from './pen.ts';
import type { Columns, Content, Line, Options, Piece, Rule } from './piece.ts';
import { widthOf } from './text-width.ts';

/** Of the line above it. The decree says a third to a half. */
const SHARE_OF_LINE = 0.4;
/** Millimetres left free beside the widest line on the right, and between the columns. */
const ROOM = 3;

export function headBlocks(head: Head, pen: Pen): readonly Piece[] {
  const top = letterhead(head, pen);
  return head.kind === LETTER ? [top] : [top, ...titleBlocks(kindNameOf(head), head.title, pen)];
}

/** The name under which a document goes: "Báo cáo", "Phiếu giao việc"; of an official letter "Công văn". */
export function kindNameOf({ kind, kindName }: Pick<Head, 'kind' | 'kindName'>): string {
  return kindName ?? (kind === LETTER ? 'Công văn' : KINDS[kind]);
}

/** The kind in capitals, the title under it, and its rule. */
export function titleBlocks(kind: string, title: string, pen: Pen): readonly Piece[] {
  const room = textWidthOf(pen.form);
  const dashes = pen.form.underTitle === 'dashes';
  return [
    pen.line('kind', kind, { before: 12, keepNext: true }),
    pen.line('title', title, { keepNext: true }),
    dashes ? pen.line('body', '-----', { align: 'center', indent: { firstLine: 0 } }) : titleRule(title, room, pen),
  ];
}

function titleRule(title: string, room: number, pen: Pen): Rule {
  return rule(SHARE_OF_LINE * Math.min(room, widthOf(title, pen.form.styles.title)), room);
}

function letterhead(head: Head, pen: Pen): Columns {
  const { form } = pen;
  const date = form.dateLine(head.place, head.date);
  const number = form.numberLine(head.number, head.symbol);
  const lines = [...form.state, { component: 'placeAndDate' as const, text: date }];
  const widest = Math.max(...lines.map(({ component, text }) => widthOf(text, form.styles[component])));
  const right = Math.min(widest + ROOM, 0.62 * textWidthOf(form));
  const left = textWidthOf(form) - right;
  return {
    type: 'columns',
    widths: [left, right],
    rows: [
      [bodyNames(head, left - ROOM, left, pen), stateName(right, pen)],
      [
        [
          pen.line('number', number, { before: 3 }),
          ...(head.kind === LETTER ? [letterSubject(head.title, pen)] : []),
          ...(head.stamp === undefined ? [] : [pen.line('stamp', head.stamp, boxed(left / 3))]),
        ],
        [pen.line('placeAndDate', date, { before: 3 })],
      ],
    ],
  };
}

function boxed(side: number): Options {
  return { before: 6, boxed: true, indent: { left: side, right: side } };
}

/** Annex I, part I, II.5: "V/v" under the number, 6 points below it. */
function letterSubject(title: string, pen: Pen): Line {
  return pen.line('letterSubject', `V/v ${title}`, {
    before: 6,
    indent: { left: SUBJECT_SIDE, right: SUBJECT_SIDE },
  });
}

/** Millimetres on both sides, so that a long subject stands as a block under the number. */
const SUBJECT_SIDE = 5;

function bodyNames(head: Head, width: number, room: number, pen: Pen): Content {
  const { styles, underIssuer } = pen.form;
  const parent = head.parentBody === undefined ? [] : nameLines(head.parentBody, width, pen, 'parentBody');
  const issuer = head.issuer.flatMap((line) => nameLines(line, width, pen, 'issuer'));
  const last = widthOf(issuer.at(-1) ?? '', styles.issuer);
  return [
    ...parent.map((line) => pen.line('parentBody', line)),
    ...issuer.map((line) => pen.line('issuer', line)),
    underIssuer === 'asterisk' ? pen.line('issuer', '*') : rule(SHARE_OF_LINE * last, room),
  ];
}

/** Where a long name is best broken: before the place that it is of, else in its middle. */
const OF_PLACE = /\s(?=(?:tỉnh|thành phố|quận|huyện|thị xã|xã|phường|đặc khu|thị trấn)\s)/giu;

function nameLines(name: string, width: number, { form }: Pen, component: 'parentBody' | 'issuer'): readonly string[] {
  const style = form.styles[component];
  const fits = (text: string) => widthOf(text, style) <= width;
  if (fits(name)) return [name];
  const cuts = [...name.matchAll(OF_PLACE)].map((match) => match.index);
  const middle = name.length / 2;
  const others = [...name.matchAll(/\s/gu)]
    .map((match) => match.index)
    .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const cut = [...cuts, ...others].find((at) => fits(name.slice(0, at)) && fits(name.slice(at + 1)));
  return cut === undefined ? [name] : [name.slice(0, cut), name.slice(cut + 1)];
}

function stateName(room: number, pen: Pen): Content {
  const last = pen.form.state.at(-1);
  return [
    ...pen.form.state.map(({ component, text }) => pen.line(component, text)),
    ...(last === undefined ? [] : [rule(widthOf(last.text, pen.form.styles[last.component]), room)]),
  ];
}
