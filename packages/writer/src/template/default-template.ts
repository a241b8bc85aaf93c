// The template that one begins with: the form of the decree, with a name in each place that is filled.
import { type Form, FORMS } from '../form.ts';
import { layOut } from '../layout.ts';
import type { OfficialDocument } from '../official-document.ts';
import { penOf } from '../pen.ts';
import type { Content, LaidPages, Line, Piece, Rule } from '../piece.ts';
import { writePages } from '../write-document.ts';
import { BLOCK_NAMES } from './names.ts';

const DOCUMENT: OfficialDocument = {
  head: {
    form: 'state',
    parentBody: '{{CO_QUAN_CAP_TREN}}',
    issuer: ['{{CO_QUAN}}'],
    number: '{{so}}',
    symbol: '{{ky_hieu}}',
    place: '{{dia_danh}}',
    date: null,
    kind: 'BC',
    title: '{{trich_yeu}}',
  },
  addressees: ['{{kinh_gui}}'],
  grounds: ['{{can_cu}}'],
  body: [{ type: 'paragraph', text: '{{noi_dung}}' }],
  closing: '{{ket_thuc}}',
  recipients: ['{{noi_nhan}}'],
  signature: { capacity: ['{{quyen_han}}'], name: '{{nguoi_ky}}' },
};

/** DOCX bytes: the same each time. */
export async function defaultTemplate(form: Form = FORMS.state): Promise<Uint8Array> {
  const named: Form = {
    ...form,
    dateLine: (place) => `${place}, ngày {{ngay}} tháng {{thang}} năm {{nam}}`,
  };
  const [main] = layOut(DOCUMENT, named);
  if (main === undefined) throw new Error('A document has pages.');
  const annexes: LaidPages = { landscape: true, pieces: [penOf(form).line('body', '{{phu_luc}}')] };
  const pages = [{ ...main, pieces: main.pieces.map(alone) }, annexes];
  return writePages(pages, { title: 'Mẫu báo cáo', creator: '' }, form);
}

/** What takes whole paragraphs stands without the signs of its line: "- {{noi_nhan}}." is {{noi_nhan}}. */
function alone(piece: Piece): Piece {
  if (piece.type === 'line') return aloneLine(piece);
  if (piece.type !== 'columns') return piece;
  const content = (one: Content): Content =>
    one.map((line: Line | Rule) => (line.type === 'line' ? aloneLine(line) : line));
  return { ...piece, rows: piece.rows.map(([left, right]) => [content(left), content(right)] as const) };
}

function aloneLine(line: Line): Line {
  const text = line.runs.map((run) => run.text).join('');
  const name = /\{\{(\w+)\}\}/u.exec(text)?.[1]?.toLowerCase() ?? '';
  return name in BLOCK_NAMES ? { ...line, runs: [{ text: `{{${name}}}` }] } : line;
}
