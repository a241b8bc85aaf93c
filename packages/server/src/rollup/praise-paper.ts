// The list (danh sách đề nghị) of units proposed for praise: of the ranking those that are ranked and have a whole share, each
// with the figures that it rests on.
import { dayOf, numberText, type PlainDate, SHARE_MEASURES, showDay, usualHead } from '@sauro/core';
import type { OfficialDocument } from '@sauro/writer';
import { bodyHead } from '../document/body-head.ts';
import { type OfficialFile, officialFile } from '../document/official-file.ts';
import { officialHead, officialSignature } from '../document/official-head.ts';
import type { Acting } from '../kit/acting.ts';
import type { FileAnswer, Input } from '../kit/contract.ts';
import { transact } from '../kit/db.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx, System } from '../kit/system.ts';
import { findSender } from '../plan/queries-register-rows.ts';
import { findPlan } from '../plan/queries-plan.ts';
import type { PlanId } from '../plan/plan.ts';
import type { rollupContract } from './contract.ts';
import { rankUnits } from './rank-units.ts';

type Asked = Input<(typeof rollupContract)['rankUnits']>['query'];

/** @throws {Problem} `ranking.nobody-whole` where no unit has a whole share. */
export async function praisePaper(system: System, acting: Acting, asked: Asked, as: OfficialFile): Promise<FileAnswer> {
  const { document, at } = await transact(system, acting, (cx) => write(cx, asked));
  return officialFile(document, { as, name: `danh-sach-de-nghi-khen-${at}`, printer: system.printer });
}

async function write(cx: Cx, asked: Asked) {
  const { rows, at, least } = await rankUnits(cx, asked);
  const whole = rows.filter(({ rank, of, among }) => rank !== null && of === among);
  if (whole.length === 0) throw new Problem('ranking.nobody-whole');
  const [office] = cx.acting.offices;
  const sender = await findSender(cx);
  const head =
    office === undefined
      ? usualHead({ ...sender, kind: 'room', code: '' })
      : await bodyHead(cx, { id: office.unit, name: sender.name });
  const plan = asked.plan === undefined ? undefined : await findPlan(cx, asked.plan as PlanId);
  const of = plan === undefined ? 'nhiệm vụ được giao' : `“${plan.title}”`;
  return { document: list({ whole, at, least, head, of, measure: asked.measure, today: dayOf(cx.now) }), at };
}

type Listed = {
  readonly whole: Awaited<ReturnType<typeof rankUnits>>['rows'];
  readonly at: string;
  readonly least: number;
  readonly head: ReturnType<typeof usualHead>;
  readonly of: string;
  readonly measure: Asked['measure'];
  readonly today: PlainDate;
};

function list({ whole, at, least, head, of, measure, today }: Listed): OfficialDocument {
  const day = showDay(at as PlainDate);
  const count = String(whole.length).padStart(2, '0');
  return {
    head: officialHead(head, today, {
      kind: 'PB',
      named: { name: 'Danh sách', letters: 'DS' },
      title: `Đề nghị khen thưởng về thực hiện ${of}`,
    }),
    opening: [
      `Đơn vị đạt 100% “${SHARE_MEASURES[measure].vi.toLowerCase()}” tính đến hết ngày ${day}, có từ ${least} nhiệm vụ trở lên:`,
    ],
    body: [
      {
        type: 'table',
        columns: [
          { title: 'TT', width: 8 },
          { title: 'Tập thể', width: 42 },
          { title: 'Đạt/tổng số', width: 16 },
          { title: 'Tỷ lệ (%)', width: 12 },
          { title: 'Hình thức đề nghị', width: 22 },
        ],
        rows: whole.map(({ unit, of: reached, among }, index) => ({
          cells: [
            { lines: [String(index + 1)], align: 'center' },
            { lines: [unit.name] },
            { lines: [`${numberText(reached)}/${numberText(among)}`], align: 'center' },
            { lines: ['100'], align: 'center' },
            { lines: [''] },
          ],
        })),
      },
    ],
    closing: `Danh sách có ${count} tập thể./.`,
    recipients: ['Hội đồng Thi đua - Khen thưởng (để xét)', 'Lưu: VT'],
    signature: officialSignature(head),
  };
}
