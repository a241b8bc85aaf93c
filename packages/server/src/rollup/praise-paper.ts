// The list (danh sách đề nghị) of units proposed for praise: of those that are ranked the ones that the office has chosen, or all
// with a whole share, each with the figures that it rests on.
import { dayOf, numberText, type PlainDate, roundShare, SHARE_MEASURES, showDay, usualHead } from '@sauro/core';
import type { OfficialDocument } from '@sauro/writer';
import { bodyHead } from '../document/body-head.ts';
import { countWords } from '../document/letter-parts.ts';
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
import { rankAll } from './rank-units.ts';

/** So many names a refusal bears. */
const NAMES_TOLD = 5;

type Asked = Input<(typeof rollupContract)['rankUnits']>['query'];
type Praise = {
  readonly asked: Asked;
  /** None: all with a whole share. */
  readonly units: readonly string[];
  readonly as: OfficialFile;
};
type Row = Awaited<ReturnType<typeof rankAll>>['rows'][number];

/**
 * @throws {Problem} `ranking.nobody-whole` where none is chosen and no unit has a whole share, `ranking.not-ranked` and
 * `ranking.not-among` where one that is chosen has too few to be ranked, or is none of the ranking; `ranking.refuted` where of
 * one that is chosen a check in the field has found work otherwise than it was reported. Such a unit is in no list of all.
 */
export async function praisePaper(system: System, acting: Acting, { asked, units, as }: Praise): Promise<FileAnswer> {
  const { document, at } = await transact(system, acting, (cx) => write(cx, asked, units));
  return officialFile(document, { as, name: `danh-sach-de-nghi-khen-${at}`, printer: system.printer });
}

async function write(cx: Cx, asked: Asked, units: readonly string[]) {
  const { rows, at, least } = await rankAll(cx, asked);
  const listed = units.length === 0 ? wholeOf(rows) : chosenOf(rows, units);
  const [office] = cx.acting.offices;
  const sender = await findSender(cx);
  const head =
    office === undefined
      ? usualHead({ ...sender, kind: 'room', code: '' })
      : await bodyHead(cx, { id: office.unit, name: sender.name });
  const plan = asked.plan === undefined ? undefined : await findPlan(cx, asked.plan as PlanId);
  const of = plan === undefined ? 'nhiệm vụ được giao' : `“${plan.title}”`;
  return {
    document: list({
      listed,
      isChosen: units.length > 0,
      at,
      least,
      head,
      of,
      measure: asked.measure,
      today: dayOf(cx.now),
    }),
    at,
  };
}

function wholeOf(rows: readonly Row[]): readonly Row[] {
  const whole = rows.filter((row) => row.rank !== null && isWhole(row) && row.refuted === 0);
  if (whole.length === 0) throw new Problem('ranking.nobody-whole');
  return whole;
}

/** In the order of the ranking. */
function chosenOf(rows: readonly Row[], units: readonly string[]): readonly Row[] {
  const asked = new Set(units);
  const chosen = rows.filter(({ unit }) => asked.has(unit.id));
  const away = asked.size - chosen.length;
  if (away > 0) throw new Problem('ranking.not-among', { count: away });
  refuse(
    'ranking.not-ranked',
    chosen.filter(({ rank }) => rank === null),
  );
  refuse(
    'ranking.refuted',
    chosen.filter((row) => row.refuted > 0),
  );
  return chosen;
}

function refuse(code: 'ranking.not-ranked' | 'ranking.refuted', rows: readonly Row[]): void {
  if (rows.length === 0) return;
  const names = rows.slice(0, NAMES_TOLD).map(({ unit }) => unit.name);
  const units = names.join('; ') + (rows.length > NAMES_TOLD ? '…' : '');
  throw new Problem(code, { count: rows.length, units });
}

function isWhole({ of, among }: Row): boolean {
  return of === among;
}

type Listed = {
  readonly listed: readonly Row[];
  readonly isChosen: boolean;
  readonly at: string;
  readonly least: number;
  readonly head: ReturnType<typeof usualHead>;
  readonly of: string;
  readonly measure: Asked['measure'];
  readonly today: PlainDate;
};

function list({ listed, isChosen, at, least, head, of, measure, today }: Listed): OfficialDocument {
  const day = showDay(at as PlainDate);
  const share = `“${SHARE_MEASURES[measure].vi.toLowerCase()}” tính đến hết ngày ${day}, có từ ${least} nhiệm vụ trở lên`;
  return {
    head: officialHead(head, today, {
      kind: 'PB',
      named: { name: 'Danh sách', letters: 'DS' },
      title: `Đề nghị khen thưởng về thực hiện ${of}`,
    }),
    opening: [
      isChosen
        ? `Đơn vị do ${head.issuer} chọn trong các đơn vị được xếp hạng theo ${share}:`
        : `Tất cả đơn vị được xếp hạng đạt 100% ${share}:`,
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
        rows: listed.map((row, index) => ({
          cells: [
            { lines: [String(index + 1)], align: 'center' },
            { lines: [row.unit.name] },
            { lines: [`${numberText(row.of)}/${numberText(row.among)}`], align: 'center' },
            { lines: [rateOf(row)], align: 'center' },
            { lines: [''] },
          ],
        })),
      },
    ],
    closing: `Danh sách có ${countWords(listed.length)} tập thể./.`,
    recipients: ['Hội đồng Thi đua - Khen thưởng (để xét)', 'Lưu: VT'],
    signature: officialSignature(head),
  };
}

/** Of 100; what is not whole is never rounded up to it. */
function rateOf({ of, among }: Row): string {
  return numberText(roundShare((100 * of) / among));
}
