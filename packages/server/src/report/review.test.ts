// Reviews: proposed from what a plan says and from its phases, opened when their time has come, and told of the whole phase:
// years side by side, phase beside phase, each figure with the list behind it.
import { randomUUID } from 'node:crypto';
import { BLANK_HEAD, dayOf, placedFigures, plainDate, type ReportContent, sectionsIn } from '@sauro/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPhase } from '../plan/write-phase.ts';
import type { PlanId } from '../plan/plan.ts';
import { difficultyListContract } from '../registers/difficulty/list-contract.ts';
import { difficultyListRoutes } from '../registers/difficulty/list-routes.ts';
import { progressContract } from '../progress/contract.ts';
import { progressRoutes } from '../progress/routes.ts';
import { verificationContract } from '../verification/contract.ts';
import { verificationRoutes } from '../verification/routes.ts';
import { rollupContract } from '../rollup/contract.ts';
import { rollupRoutes } from '../rollup/routes.ts';
import { assignmentListContract } from '../assignment/list-contract.ts';
import { assignmentListRoutes } from '../assignment/list-routes.ts';
import type { Player } from '../assignment/testing/assignments.ts';
import { apiOf, signedIn } from '../testing/browser.ts';
import { openRounds } from './round/open-rounds.ts';
import { type ReportingWorld, reportingWorld } from './testing/reporting.ts';
import { writtenReportContract } from './written/contract.ts';
import { writtenReportRoutes } from './written/routes.ts';

let a: ReportingWorld;
const phases = new Map<string, string>();
beforeAll(async () => {
  a = await reportingWorld();
  for (const [name, from, to] of [
    ['Giai đoạn 1', '2026', '2027'],
    ['Giai đoạn 2', '2027', '2030'],
  ] as const) {
    const id = randomUUID();
    phases.set(name, id);
    await a.w.as(a.people.compiler, (cx) => addPhase(cx, a.plan.id as PlanId, { id, name, from, to }));
  }
});
afterAll(() => a.w.end());

const refused = (code: string) => ({ problem: { code } });
const idOf = (name: string) => phases.get(name) ?? '';
const regimesOf = async (who: Player = 'compiler') => (await a.as(who)).regimes;
const proposed = async (dismissed: 'yes' | 'no' = 'no') => {
  const { items } = await (await regimesOf()).listProposedRegimes({ query: { dismissed } });
  return items.filter(({ review }) => review !== null);
};
const theOne = async (kind: 'mid-term' | 'final') => {
  const found = (await proposed()).find(({ review }) => review?.kind === kind);
  if (found === undefined) throw new Error(`No ${kind} review is proposed.`);
  return found;
};
const body = ({ body: regime, key }: Awaited<ReturnType<typeof theOne>>) => ({
  ...regime,
  levels: a.body().levels,
  unit: a.units.home,
  proposal: key,
});

describe('a review is proposed', () => {
  test('at the end of each phase but the last, and of the programme at its end', async () => {
    expect(
      (await proposed()).map(({ review, body: { from, cutOff, title, outline } }) => [
        review?.kind,
        review?.phase?.name,
        from,
        cutOff,
        title.split(' thực hiện ')[0],
        outline.map(({ key }) => key).includes('lessons'),
      ]),
    ).toEqual([
      [
        'mid-term',
        'Giai đoạn 1',
        '2026-01-01',
        { kind: 'date', date: '2027-12-31' },
        'Sơ kết giai đoạn 1 (2026–2027)',
        true,
      ],
      ['final', undefined, '2026-01-01', { kind: 'date', date: '2030-12-31' }, 'Tổng kết', true],
    ]);
  });

  test('to nobody who runs no reports, who neither takes it up nor dismisses it', async () => {
    const { key } = await theOne('final');
    const regimes = await regimesOf('anBinh');
    await expect(regimes.listProposedRegimes({ query: {} })).rejects.toMatchObject(refused('right.missing'));
    const answer = { unit: a.units.anBinh, plan: a.plan.id, key, dismissed: true };
    await expect(regimes.answerProposal({ body: answer })).rejects.toMatchObject(refused('right.missing'));
    const other = { ...answer, unit: a.units.health };
    await expect((await regimesOf()).answerProposal({ body: other })).rejects.toMatchObject(
      refused('unit.out-of-reach'),
    );
  });

  test('until it is dismissed, and again when that is taken back; what no plan says is neither', async () => {
    const { key } = await theOne('final');
    const answer = { unit: a.units.home, plan: a.plan.id, key };
    const { answerProposal } = await regimesOf();
    await answerProposal({ body: { ...answer, dismissed: true } });
    expect((await proposed()).map(({ review }) => review?.kind)).toEqual(['mid-term']);
    expect((await proposed('yes')).map((one) => one.key)).toEqual([key]);
    await answerProposal({ body: { ...answer, dismissed: false } });
    expect((await proposed()).map(({ review }) => review?.kind)).toEqual(['mid-term', 'final']);
    const unsaid = answerProposal({ body: { ...answer, key: `phase:${randomUUID()}`, dismissed: true } });
    await expect(unsaid).rejects.toMatchObject(refused('regime.not-proposed'));
  });
});

describe('a regime of a review', () => {
  test('of a phase of no plan of its own, or one that is held every year, is refused', async () => {
    const { makeRegime } = await regimesOf();
    const review = { ...body(await theOne('mid-term')), proposal: null };
    await expect(makeRegime({ body: { ...review, phase: randomUUID() } })).rejects.toMatchObject(
      refused('regime.phase'),
    );
    const yearly = { frequency: 'year', cutOff: a.body().cutOff, from: null } as const;
    await expect(makeRegime({ body: { ...review, ...yearly } })).rejects.toMatchObject(refused('regime.phase'));
    await expect(makeRegime({ body: { ...review, plans: [] } })).rejects.toMatchObject(refused('regime.phase'));
  });

  test('whose days cannot be says so in both languages', async () => {
    const { makeRegime } = await regimesOf();
    const refusal = await makeRegime({ body: { ...body(await theOne('mid-term')), levels: [] } }).catch(
      (error: unknown) => error,
    );
    expect(refusal).toMatchObject({
      problem: {
        code: 'regime.faulty',
        details: { what: 'Chưa có cấp nào phải báo cáo.', whatEn: 'Nobody has to report.' },
      },
    });
  });

  test('is taken up once, and its round opens by itself when the time has come', async () => {
    const { makeRegime } = await regimesOf();
    const taken = body(await theOne('mid-term'));
    const made = await makeRegime({ body: taken });
    expect(made.phase).toMatchObject({ id: idOf('Giai đoạn 1'), isMoved: false });
    await expect(makeRegime({ body: taken })).rejects.toMatchObject(refused('regime.taken-up'));
    expect((await proposed()).map(({ review }) => review?.kind)).toEqual(['final']);
    expect(await openRounds(a.w.system, a.w.tenant)).toBe(0);
    // Told in the first year; then it is the day after the phase is over.
    await tell('health', [40, 100]);
    a.w.wait(minutesUntil('2027-12-20'));
    a.signInAnew();
    const done = await tell('health', [97, 100], true);
    await (await look('verifier')).verification.acceptReport(await a.seen(done));
    expect(await openRounds(a.w.system, a.w.tenant)).toBe(1);
    expect(await openRounds(a.w.system, a.w.tenant)).toBe(0);
    const { items } = await (await a.as('compiler')).rounds.listRounds({ query: {} });
    expect(items[0]).toMatchObject({ kind: 'mid-term', from: '2026-01-01', to: '2027-12-31', title: taken.title });
  });
});

function minutesUntil(day: string): number {
  return Math.round((Date.parse(`${day}T03:00:00Z`) - a.w.system.clock().getTime()) / 60_000);
}

/** Entered of the share that the plan aims at; with `report` the work is said to be done. */
async function tell(who: 'health', [numerator, denominator]: readonly [number, number], report = false) {
  const { progress } = await look(who);
  const target = (await figuresOf({})).items[0]?.id ?? '';
  const { id, version } = await a.find(who, 'khám sức khỏe');
  const figures = [{ target, numerator, denominator }];
  await progress.enterProgress({
    params: { id },
    body: { id: randomUUID(), version, percent: report ? 100 : 50, figures, report },
  });
  return id;
}

const api = () =>
  apiOf(a.w, [
    progressRoutes,
    verificationRoutes,
    writtenReportRoutes,
    rollupRoutes,
    assignmentListRoutes,
    difficultyListRoutes,
  ]);
const contracts = {
  progress: progressContract,
  verification: verificationContract,
  written: writtenReportContract,
  rollup: rollupContract,
  lists: assignmentListContract,
  difficulties: difficultyListContract,
};
const look = async (who: Player = 'leader') => (await signedIn(api(), contracts, a.people[who])).client;
const figuresOf = async (query: object) =>
  (await look()).rollup.listTargetFigures({ query: { plan: a.plan.id, ...query } });
const today = () => dayOf(a.w.system.clock());

function tableOf(content: ReportContent, key: string) {
  const section = sectionsIn(content).find((one) => one.key === key);
  const table = section?.blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error(`No table in ${key}.`);
  return {
    columns: table.columns.map(({ title }) => title),
    rows: table.rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? cell : cell.text))),
    cells: table.rows.map(({ cells }) => cells),
  };
}

describe('the report of a review', () => {
  const composed = async (): Promise<ReportContent> => {
    const { items } = await (await a.as('compiler')).rounds.listRounds({ query: {} });
    const report = await a.reportOf(items[0]?.id ?? '', 'home');
    return (await (await a.as('compiler')).reports.getReport({ params: { id: report.id } })).content;
  };

  test('follows the outline of a review, with room for what is learnt of it', async () => {
    const { sections } = await composed();
    expect(sections.map(({ title }) => title)).toEqual([
      'Tình hình chung, công tác chỉ đạo, điều hành',
      'Kết quả đạt được',
      'Sản phẩm, minh chứng',
      'Tồn tại, hạn chế; khó khăn, vướng mắc',
      'Nguyên nhân',
      'Bài học kinh nghiệm',
      'Phương hướng, nhiệm vụ giai đoạn tới',
      'Đề xuất, kiến nghị',
    ]);
  });

  test('is written of the phase with its years side by side, which open what was told in each', async () => {
    const { written, rollup } = await look('compiler');
    const made = await written.makeWrittenReport({
      body: {
        id: randomUUID(),
        unit: a.units.home,
        title: 'Sơ kết giai đoạn 1',
        plans: [a.plan.id],
        from: '2026-01-01',
        at: today(),
        given: true,
        review: { kind: 'mid-term', phase: idOf('Giai đoạn 1') },
      },
    });
    const { content } = await written.getWrittenReport({ params: { id: made.id } });
    const { columns, rows, cells } = tableOf(content, 'results.years');
    expect(columns).toEqual(['Chỉ tiêu', '2026', '2027', '2026–2027', 'Mục tiêu', 'Đánh giá', 'Cách tính']);
    expect(rows[0]?.slice(1, 4)).toEqual(['40', '97', '97']);
    expect(rows[0]?.at(-1)).toBe('Năm cuối');
    for (const cell of cells[0] ?? []) {
      if (typeof cell === 'string' || cell.source.kind !== 'target') continue;
      const { target, plan, issuer, fromYear, toYear } = cell.source;
      const { items } = await rollup.listTargetFigures({
        query: { target, plan, issuer, fromYear, toYear, at: content.at },
      });
      expect(items[0]?.accepted?.value).toBe(cell.value);
    }
  });

  test('counts what is due in the phase task by task, and every count opens as long a list', async () => {
    const { written, lists } = await look('compiler');
    const made = await written.makeWrittenReport({
      body: {
        id: randomUUID(),
        unit: a.units.home,
        title: 'Sơ kết giai đoạn 2',
        plans: [a.plan.id],
        from: '2027-01-01',
        at: today(),
        given: true,
        review: { kind: 'mid-term', phase: idOf('Giai đoạn 2') },
      },
    });
    const { content } = await written.getWrittenReport({ params: { id: made.id } });
    expect(tableOf(content, 'results.phases').rows.map(([name]) => name)).toEqual([
      'Giai đoạn 1 (01/01/2026 – 31/12/2027)',
      'Giai đoạn 2 (01/01/2027 – 31/12/2030)',
    ]);
    const general = content.sections[0]?.blocks.flatMap((block) => (block.kind === 'sentence' ? block.parts : []));
    expect(general?.join(' ')).toContain('Năm 2027 thuộc cả hai giai đoạn liền nhau');
    let opened = 0;
    for (const { figure, section } of placedFigures(content)) {
      if (
        figure.source.kind !== 'count' ||
        typeof figure.value !== 'number' ||
        !section.key.startsWith('results.') ||
        figure.text.endsWith('%')
      )
        continue;
      const { measure, narrowing, at = content.at } = figure.source;
      const { alone, ...where } = narrowing;
      const query = { at, measure, limit: 1, ...where, ...(alone === true ? { alone: 'yes' as const } : {}) };
      expect((await lists.listAssignments({ query })).total).toBe(figure.value);
      opened += 1;
    }
    expect(opened).toBeGreaterThan(20);
  });

  test('frozen and counted anew, says the same', async () => {
    const { written } = await look('compiler');
    const made = await written.makeWrittenReport({
      body: {
        id: randomUUID(),
        unit: a.units.home,
        title: 'Tổng kết chương trình',
        plans: [a.plan.id],
        from: '2026-01-01',
        at: today(),
        given: true,
        review: { kind: 'final', phase: null },
      },
    });
    const head = {
      ...BLANK_HEAD,
      addressees: [],
      grounds: [],
      recipients: ['Như trên'],
      capacity: ['Giám đốc'],
      issuer: 'Sở Nội vụ',
      symbol: 'BC-SNV',
      place: 'Sông Ngân',
      signer: 'Tạ Thử Nghiệm',
      number: '7',
      date: plainDate('2027-12-20'),
    };
    const saved = await written.saveWrittenReport({
      params: { id: made.id },
      body: {
        version: made.version,
        title: 'Tổng kết chương trình',
        head,
        words: { lessons: 'Giao việc rõ thì xong sớm.' },
        edits: [],
      },
    });
    const leader = await look('leader');
    await leader.written.freezeWrittenReport({ params: { id: made.id }, body: { version: saved.report.version } });
    // Phases that are changed later do not change what was reviewed.
    await a.w.as(a.people.compiler, (cx) =>
      addPhase(cx, a.plan.id as PlanId, { id: randomUUID(), name: 'Giai đoạn 3', from: '2030', to: '2032' }),
    );
    const audit = await written.auditWrittenReport({ params: { id: made.id } });
    expect(audit).toMatchObject({ differences: [], isWhole: true });
    expect(audit.counted).toBeGreaterThan(40);
  });

  test('of a phase of another plan, or by who may not compile, is not begun', async () => {
    const asked = {
      id: randomUUID(),
      title: 'Sơ kết',
      plans: [a.plan.id],
      from: '2026-01-01',
      at: today(),
      review: { kind: 'mid-term' as const, phase: randomUUID() },
    };
    await expect((await look('compiler')).written.makeWrittenReport({ body: asked })).rejects.toMatchObject(
      refused('regime.phase'),
    );
    await expect((await look('anBinh')).written.makeWrittenReport({ body: asked })).rejects.toMatchObject(
      refused('right.missing'),
    );
  });
});
