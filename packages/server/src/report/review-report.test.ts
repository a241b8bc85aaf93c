// What a review says: the whole phase, its years side by side and phase beside phase, each figure with the list behind it.
import { randomUUID } from 'node:crypto';
import { BLANK_HEAD, placedFigures, plainDate, type ReportContent, sectionsIn } from '@sauro/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRounds } from './round/open-rounds.ts';
import { type ReviewingWorld, reviewingWorld } from './testing/reviewing.ts';

let a: ReviewingWorld;
beforeAll(async () => {
  a = await reviewingWorld();
  await (await a.as('compiler')).regimes.makeRegime({ body: await a.taken('mid-term') });
  await a.tell([40, 100]);
  await raise('Thiếu bác sĩ khám cho các xã vùng xa.');
  a.until('2027-12-20');
  const done = await a.tell([97, 100], true);
  await (await a.look('verifier')).verification.acceptReport(await a.seen(done));
  await openRounds(a.w.system, a.w.tenant);
});
afterAll(() => a.w.end());

const refused = (code: string) => ({ problem: { code } });

async function raise(words: string): Promise<void> {
  const { id } = await a.find('health', 'khám sức khỏe');
  const body = { id: randomUUID(), assignments: [id], kind: 'staffing' as const, words };
  await (await a.look('health')).difficulties.raiseDifficulty({ body });
}

type Reviewed = { readonly kind: 'mid-term' | 'final'; readonly phase: string | null };

/** A report of the review of what the department has given, up to today. */
function begun(title: string, from: string, review: Reviewed) {
  const what = { title, plans: [a.plan.id], from, at: a.today(), given: true, review };
  return { id: randomUUID(), unit: a.units.home, ...what };
}

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
    const { content } = await (await a.as('compiler')).reports.getReport({ params: { id: report.id } });
    if (content === null) throw new Error('The report says nothing.');
    return content;
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

  test('of whoever runs the round tells first what it has given, as the screens count it', async () => {
    const content = await composed();
    const [first] = placedFigures(content).flatMap(({ figure }) =>
      figure.source.kind === 'count' && figure.source.measure === 'total' ? [figure] : [],
    );
    if (first?.source.kind !== 'count') throw new Error('The review counts nothing.');
    const { issuer, plan } = first.source.narrowing;
    expect(issuer).toBe(a.units.home);
    const { rollup } = await a.look('compiler');
    const { total } = await rollup.getFigures({ query: { issuer, plan, at: content.at } });
    expect(first.value).toBe(total.total);
    expect(total.total).toBeGreaterThan(1);
  });

  test('is written of the phase with its years side by side, which open what was told in each', async () => {
    const { written, rollup } = await a.look('compiler');
    const made = await written.makeWrittenReport({
      body: begun('Sơ kết giai đoạn 1', '2026-01-01', { kind: 'mid-term', phase: a.idOf('Giai đoạn 1') }),
    });
    const { content } = await written.getWrittenReport({ params: { id: made.id } });
    const { columns, rows, cells } = tableOf(content, 'results.years');
    expect(columns).toEqual(['Chỉ tiêu', '2026', '2027', '2026–2027', 'Mục tiêu', 'Đánh giá']);
    expect(rows[0]?.slice(1, 4)).toEqual(['40', '97', '97']);
    expect(rows[0]?.[0]).toMatch(/\(%; năm cuối\)$/);
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
    const { written, lists } = await a.look('compiler');
    const made = await written.makeWrittenReport({
      body: begun('Sơ kết giai đoạn 2', '2027-01-01', { kind: 'mid-term', phase: a.idOf('Giai đoạn 2') }),
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
    const { written } = await a.look('compiler');
    const made = await written.makeWrittenReport({
      body: begun('Tổng kết chương trình', '2026-01-01', { kind: 'final', phase: null }),
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
    const leader = await a.look('leader');
    await leader.written.freezeWrittenReport({ params: { id: made.id }, body: { version: saved.report.version } });
    // Phases that are changed later do not change what was reviewed.
    await a.phase('Giai đoạn 3', '2030', '2032');
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
      at: a.today(),
      review: { kind: 'mid-term' as const, phase: randomUUID() },
    };
    await expect((await a.look('compiler')).written.makeWrittenReport({ body: asked })).rejects.toMatchObject(
      refused('regime.phase'),
    );
    await expect((await a.look('anBinh')).written.makeWrittenReport({ body: asked })).rejects.toMatchObject(
      refused('right.missing'),
    );
  });

  test('tells how many difficulties were raised in the phase and solved, and opens them', async () => {
    const { written, difficultyLists } = await a.look('compiler');
    const made = await written.makeWrittenReport({
      body: begun('Sơ kết giai đoạn 1', '2026-01-01', { kind: 'mid-term', phase: a.idOf('Giai đoạn 1') }),
    });
    const { content } = await written.getWrittenReport({ params: { id: made.id } });
    const told = placedFigures(content).flatMap(({ figure: { source, value } }) =>
      source.kind === 'difficulties' ? [{ source, value }] : [],
    );
    expect(told.map(({ source: { outcome }, value }) => [outcome, value])).toEqual([
      ['raised', 1],
      ['solved', 0],
      ['open', 1],
    ]);
    for (const { source, value } of told) {
      const { outcome, from, plan, issuer } = source;
      const stood = outcome === 'raised' ? ('any' as const) : outcome;
      const query = { plan, issuer, from, to: content.at, at: content.at, stood };
      expect((await difficultyLists.listDifficulties({ query })).total).toBe(value);
    }
  });
});
