// The minutes (biên bản) of a check in the field: what was drawn and how, what was found of each piece, with the places of
// who was there left for the hand. Of one unit alone nothing of the others stands in it, for that unit signs it.
import {
  amountOf,
  dayOf,
  FIELD_OUTCOMES,
  FIELD_SOURCES,
  fold,
  MOST_DRAWN,
  numberText,
  type PlainDate,
  type ReportHead,
  showDay,
} from '@sauro/core';
import type { Block, OfficialDocument, Row } from '@sauro/writer';
import { bodyHead } from '../../document/body-head.ts';
import { type OfficialFile, officialFile } from '../../document/official-file.ts';
import { officialHead } from '../../document/official-head.ts';
import type { Acting } from '../../kit/acting.ts';
import type { FileAnswer } from '../../kit/contract.ts';
import { transact } from '../../kit/db.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx, System } from '../../kit/system.ts';
import { checkView, type FieldCheckId } from './field-check.ts';
import { pieceViews } from './piece-views.ts';
import { listChecks, listPieces } from './queries.ts';
import type { FieldCheckView, FieldPieceView, FieldResultView } from './views.ts';

type Asked = { readonly unit?: string | undefined; readonly as: OfficialFile };

/** @throws {Problem} `field-check.unchecked` where nothing was found yet, `record.not-found` where nothing of the unit was drawn. */
export async function minutesPaper(
  system: System,
  acting: Acting,
  id: FieldCheckId,
  { unit, as }: Asked,
): Promise<FileAnswer> {
  const { document, drawnOn, of } = await transact(system, acting, (cx) => write(cx, id, unit));
  const name = ['bien-ban-kiem-tra', drawnOn, ...(of === null ? [] : [inAddress(of)])].join('-');
  return officialFile(document, { as, name, printer: system.printer });
}

async function write(cx: Cx, id: FieldCheckId, unit: string | undefined) {
  const [row] = await listChecks(cx, { check: id }, { offset: 0, limit: 1 });
  if (row === undefined) throw new Problem('record.not-found');
  const check = checkView(row);
  const pieces = await pieceViews(cx, await listPieces(cx, { check: id, unit }, { offset: 0, limit: MOST_DRAWN }));
  const [first] = pieces;
  if (first === undefined) throw new Problem('record.not-found');
  if (pieces.every(({ results }) => results.length === 0)) throw new Problem('field-check.unchecked');
  const head = await bodyHead(cx, check.unit);
  const of = unit === undefined ? null : first.assignment.unit.name;
  return { document: minutes({ check, pieces, of }, head, dayOf(cx.now)), drawnOn: check.drawnOn, of };
}

/** "uy-ban-nhan-dan-xa-an-binh": papers of several units lie beside each other in one folder. */
function inAddress(name: string): string {
  return fold(name).replaceAll(/[^a-z0-9]+/gu, '-');
}

const DOTS = '.......................................';

/** `of`: the one unit whose minutes they are; null where they are of all. */
type Minutes = {
  readonly check: FieldCheckView;
  readonly pieces: readonly FieldPieceView[];
  readonly of: string | null;
};

function minutes({ check, pieces, of }: Minutes, head: ReportHead, today: PlainDate): OfficialDocument {
  const title = `Kiểm tra thực tế kết quả thực hiện nhiệm vụ${of === null ? '' : ` của ${of}`}`;
  return {
    head: officialHead(head, today, { kind: 'BB', title }),
    opening: [
      'Hôm nay, ngày ..../..../........, tại ....................................................., chúng tôi gồm:',
    ],
    body: [
      {
        type: 'section',
        title: 'Thành phần',
        content: [
          'Đại diện đơn vị kiểm tra',
          `Đại diện đơn vị được kiểm tra${of === null ? '' : ` (${of})`}`,
          'Thư ký',
        ].map((who) => ({
          type: 'bullet' as const,
          marker: '-' as const,
          text: `${who}: ${DOTS}`,
        })),
      },
      {
        type: 'section',
        title: 'Nội dung kiểm tra',
        content: [{ type: 'paragraph', text: drawnWords({ check, pieces, of }) }],
      },
      { type: 'section', title: 'Kết quả kiểm tra', content: [sums(pieces), table(pieces, of === null)] },
      { type: 'section', title: 'Ý kiến, kiến nghị', content: [{ type: 'paragraph', text: `${DOTS}${DOTS}` }] },
    ],
    closing: 'Biên bản được các bên thông qua, lập thành 02 bản có giá trị như nhau./.',
    recipients: ['Các bên tham gia', 'Lưu: VT, hồ sơ'],
    signatureBeside: { capacity: ['Đại diện đơn vị được kiểm tra'], name: '' },
    signature: { capacity: ['Đại diện đơn vị kiểm tra'], name: '' },
  };
}

function drawnWords({ check, pieces, of }: Minutes): string {
  const { unit, source, plan, within, frame, size, drawnOn, seed } = check;
  const among = [
    ...(plan === null ? [] : [`kế hoạch “${plan.title}”`]),
    ...(within === null ? [] : [`đơn vị ${within.name}`]),
  ].join(', ');
  const drawn = of === null ? `${size} nhiệm vụ` : `${pieces.length} nhiệm vụ của ${of}, trong ${size} nhiệm vụ`;
  return `Kiểm tra ${drawn} do ${unit.name} lấy ngẫu nhiên ngày ${showDay(drawnOn as PlainDate)} từ ${frame} nhiệm vụ (${FIELD_SOURCES[source].vi.toLowerCase()}${among === '' ? '' : `; ${among}`}); mã lấy mẫu ${seed}.`;
}

function sums(pieces: readonly FieldPieceView[]): Block {
  const last = pieces.map(({ results }) => results[0]).filter((result) => result !== undefined);
  const count = (outcome: keyof typeof FIELD_OUTCOMES) => last.filter((result) => result.outcome === outcome).length;
  return {
    type: 'paragraph',
    text: `Đã kiểm tra ${last.length} trong ${pieces.length} nhiệm vụ: đúng như báo cáo ${count('as-reported')}, khác báo cáo ${count('differs')}, không có thật ${count('not-there')}.`,
  };
}

function table(pieces: readonly FieldPieceView[], isOfAll: boolean): Block {
  return {
    type: 'table',
    columns: [
      { title: 'TT', width: 6 },
      ...(isOfAll ? [{ title: 'Đơn vị', width: 20 }] : []),
      { title: 'Nhiệm vụ', width: isOfAll ? 26 : 34 },
      { title: 'Đã báo cáo', width: isOfAll ? 22 : 28 },
      { title: 'Kết quả kiểm tra', width: isOfAll ? 26 : 32 },
    ],
    rows: pieces.map((piece, index) => pieceRow(piece, index, isOfAll)),
  };
}

function pieceRow({ assignment, report, results: [found] }: FieldPieceView, index: number, isOfAll: boolean): Row {
  const said =
    found === undefined
      ? ['Chưa kiểm tra']
      : [
          `${FIELD_OUTCOMES[found.outcome].vi} (ngày ${showDay(found.on as PlainDate)})`,
          ...(found.words === '' ? [] : [found.words]),
          ...found.figures.map(figureLine),
        ];
  return {
    cells: [
      { lines: [String(index + 1)], align: 'center' },
      ...(isOfAll ? [{ lines: [assignment.unit.name] }] : []),
      { lines: [assignment.text] },
      { lines: reportedLines(report) },
      { lines: said },
    ],
  };
}

/** What stands on the screen beside what was found. */
function reportedLines({ words, percent, figures }: FieldPieceView['report']): readonly string[] {
  return [
    ...(words === '' ? [] : [words]),
    ...(percent === null ? [] : [`Tiến độ: ${percent} %`]),
    ...figures.map(figureLine),
  ];
}

type Told = FieldPieceView['report']['figures'][number] | FieldResultView['figures'][number];

/** "Tỷ lệ hộ có nước sạch: 90,91 % (10/11)", "Phòng máy: +5 phòng máy": with a plus where the period added it. */
function figureLine({ text, unit, value, numerator, denominator, ...rest }: Told): string {
  const sign = 'basis' in rest && rest.basis === 'increment' && value > 0 ? '+' : '';
  const amount = amountOf(`${sign}${numberText(Math.round(value * 100) / 100)}`, unit, 'vi');
  const share =
    numerator === null || denominator === null ? '' : ` (${numberText(numerator)}/${numberText(denominator)})`;
  return `${text}: ${amount}${share}`;
}
