import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPeriods } from '../assignment/open-periods.ts';
import { type FiguredWorld, figuredWorld, type SentFigure } from './testing/figured.ts';

let a: FiguredWorld;
let id: string;
beforeAll(async () => {
  a = await figuredWorld();
  ({ id } = await a.find('health', 'khám sức khỏe'));
});
afterAll(() => a.w.end());

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });
const total = (value: number) => ({ value, basis: 'cumulative' }) satisfies SentFigure;
const added = (value: number): SentFigure => ({ value, basis: 'increment' });
const entry = (assignment: string, figure: SentFigure, version = 0) => ({
  id: randomUUID(),
  assignment,
  figures: [{ target: a.target, version, figure }],
});

test('nobody tells figures but the unit whose work it is', async () => {
  const body = { entries: [entry(id, total(5))] };
  await expect(a.nobody.figures.saveFigures({ params: a.params, body })).rejects.toMatchObject(refusal('session.none'));
  for (const who of ['compiler', 'leader', 'verifier'] as const) {
    await expect(a.saveAll(who, body.entries)).rejects.toMatchObject(refusal('right.missing'));
  }
  expect((await a.save('anBinh', id, total(5))).refused?.code).toBe('record.not-found');
  expect((await a.grid('health')).cells).toEqual([]);
});

test('what was reported or accepted holds still', async () => {
  const { id: other } = await a.find('hoaLac', 'rà soát hộ nghèo');
  await a.enter('hoaLac', other, { report: true });
  expect((await a.save('hoaLac', other, total(5))).refused).toEqual({
    code: 'assignment.not-now',
    details: { state: 'reported' },
  });
  await (await a.as('verifier')).verification.acceptReport(await a.seen(other));
  expect((await a.save('hoaLac', other, total(5))).refused?.details).toEqual({ state: 'verified' });
  const row = (await a.grid('hoaLac')).items.find((item) => item.id === other);
  expect(row).toMatchObject({ state: 'verified', mayEnter: false });
});

test('a cell is one entry of progress, with the work as far as it was', async () => {
  await a.enter('health', id, { percent: 30 });
  const saved = await a.save('health', id, { numerator: 1880, denominator: 2000 });
  expect(saved).toMatchObject({ refused: null, version: 3 });
  const { items } = await (await a.as('health')).progress.listProgress({ params: { id } });
  expect(items[0]).toMatchObject({ id: saved.id, percent: 30, isReport: false, figures: [{ value: 94 }] });
  const { cells } = await a.grid('health', { beside: id });
  expect(cells).toEqual([
    {
      assignment: id,
      target: a.target,
      version: 3,
      figure: { basis: 'cumulative', value: 94, numerator: 1880, denominator: 2000 },
      comments: 0,
    },
  ]);
});

test('the ledger holds the figure, and not a word', async () => {
  const facts = await a.w.asSystem((cx) =>
    cx.db.selectFrom('fact').select('data').where('subjectId', '=', id).orderBy('id', 'desc').limit(1).execute(),
  );
  expect(facts[0]?.data).toMatchObject({ figures: { [a.target]: '1880/2000' } });
});

test('sent twice it is one entry, even at the same time', async () => {
  const { id: own } = await a.find('anBinh', 'khám sức khỏe');
  const once = [entry(own, total(90))];
  const [one, other] = await Promise.all([a.saveAll('anBinh', once), a.saveAll('anBinh', once)]);
  expect(one).toEqual(other);
  expect(await a.saveAll('anBinh', once)).toEqual(one);
  const { items } = await (await a.as('anBinh')).progress.listProgress({ params: { id: own } });
  expect(items).toHaveLength(1);
});

test('a cell that somebody has told meanwhile is refused, beside others that are taken', async () => {
  const { id: mine } = await a.find('anBinh', 'khám sức khỏe');
  const { id: other } = await a.find('anBinh', 'rà soát hộ nghèo');
  const outcomes = await a.saveAll('anBinh', [entry(mine, total(91)), entry(other, total(70))]);
  expect(outcomes.map(({ refused }) => refused)).toEqual([
    { code: 'figure.moved-on', details: { target: a.target } },
    null,
  ]);
});

test('an id that stands for another entry is nobody else’s, and a target of another plan takes none', async () => {
  const { id: mine } = await a.find('anBinh', 'rà soát hộ nghèo');
  const { cells } = await a.grid('anBinh');
  const version = cells.find(({ assignment }) => assignment === mine)?.version ?? 0;
  const { items } = await (await a.as('anBinh')).progress.listProgress({
    params: { id: (await a.find('anBinh', 'khám sức khỏe')).id },
  });
  const taken = { ...entry(mine, total(1), version), id: items[0]?.id ?? '' };
  const foreign = { ...entry(mine, total(1)), figures: [{ target: randomUUID(), version: 0, figure: total(1) }] };
  expect((await a.saveAll('anBinh', [taken]))[0]?.refused?.code).toBe('record.exists');
  expect((await a.saveAll('anBinh', [foreign]))[0]?.refused?.code).toBe('progress.other-target');
});

test('what was told can be taken back, and then was never there for the sums', async () => {
  const { id: other } = await a.find('anBinh', 'rà soát hộ nghèo');
  const cell = async () => (await a.grid('anBinh')).cells.find(({ assignment }) => assignment === other);
  const before = await cell();
  await a.save('anBinh', other, null, { version: before?.version ?? 0 });
  expect(await cell()).toMatchObject({ figure: null, version: (before?.version ?? 0) + 1 });
  // 1880 of 2000 at the department, 90 at the commune, with nothing that says of how many.
  expect((await a.rolledUp()).entered).toBe(92);
});

describe('what periods add', () => {
  test('increments add up over periods, a correction replaces its own, and a total says what stands', async () => {
    const of = a.classes;
    const { id: first } = await a.find('anBinh', 'vệ sinh trường lớp');
    const one = await a.save('anBinh', first, added(10), { of });
    a.w.wait(93 * 24 * 60);
    a.signInAgain();
    await openPeriods(a.w.system, a.w.tenant);
    const rows = (await a.grid('anBinh', { beside: first })).items;
    const [second] = rows.filter((row) => row.id !== first);
    expect(
      rows
        .map(({ period }) => period)
        .toSorted()
        .at(-1),
    ).toBe(second?.period);
    await a.save('anBinh', second?.id ?? '', added(5), { of });
    expect((await a.rolledUp(of)).entered).toBe(15);
    const again = await a.save('anBinh', first, added(7), { of, version: one.version ?? 0 });
    expect((await a.rolledUp(of)).entered).toBe(12);
    const [now] = (await a.grid('anBinh', { beside: second?.id })).cells.filter((c) => c.assignment === second?.id);
    await a.save('anBinh', second?.id ?? '', total(40), { of, version: now?.version ?? 0 });
    expect((await a.rolledUp(of)).entered).toBe(40);
    // Told last, but of a period that has passed.
    await a.save('anBinh', first, added(9), { of, version: again.version ?? 0 });
    expect((await a.rolledUp(of)).entered).toBe(40);
  });
});

test('nothing is added to a share, wherever it is told', async () => {
  const { id: own, version } = await a.find('anBinh', 'rà soát hộ nghèo');
  expect((await a.save('anBinh', own, added(5))).refused?.code).toBe('figure.share-increment');
  const figures = [{ target: a.target, value: 5, basis: 'increment' as const }];
  const body = { id: randomUUID(), version, percent: 10, figures };
  await expect((await a.as('anBinh')).progress.enterProgress({ params: { id: own }, body })).rejects.toMatchObject(
    refusal('figure.share-increment'),
  );
});

test('a share is none of what is counted, wherever it is told', async () => {
  const { id: own, version } = await a.find('anBinh', 'rà soát hộ nghèo');
  const share = { numerator: 12, denominator: 15 };
  expect((await a.save('anBinh', own, share, { of: a.classes })).refused?.code).toBe('figure.not-share');
  const body = { id: randomUUID(), version, percent: 10, figures: [{ target: a.classes, ...share }] };
  await expect((await a.as('anBinh')).progress.enterProgress({ params: { id: own }, body })).rejects.toMatchObject(
    refusal('figure.not-share'),
  );
});

describe('what cannot be is refused, wherever it is told, and nothing of it is written', () => {
  test.each<[what: string, code: string, of: 'target' | 'classes', figure: Exclude<SentFigure, null>]>([
    ['more than the whole', 'figure.over-whole', 'target', { numerator: 5, denominator: 4 }],
    ['a share above a hundred', 'figure.over-hundred', 'target', total(100.5)],
    ['a share below none', 'figure.below-zero', 'target', total(-1)],
    ['fewer classes than none', 'figure.below-zero', 'classes', total(-3)],
  ])('%s', async (_, code, of, figure) => {
    const { id: own, version } = await a.find('anBinh', 'rà soát hộ nghèo');
    const before = await a.grid('anBinh', { beside: own });
    const other = of === 'target' ? { target: a.classes, figure: total(3) } : { target: a.target, figure: total(3) };
    const figures = [
      { target: a[of], version: 0, figure },
      { ...other, version: 0 },
    ];
    const [outcome] = await a.saveAll('anBinh', [{ id: randomUUID(), assignment: own, figures }]);
    expect(outcome?.refused).toMatchObject({ code, details: { target: a[of] } });
    const body = { id: randomUUID(), version, percent: 10, figures: [{ target: a[of], ...figure }] };
    await expect((await a.as('anBinh')).progress.enterProgress({ params: { id: own }, body })).rejects.toMatchObject({
      problem: { code, status: 422, detail: expect.stringContaining('Hãy kiểm tra lại') },
    });
    expect(await a.grid('anBinh', { beside: own })).toEqual(before);
  });

  test('a row that cannot be leaves the others of the batch alone', async () => {
    const { id: own } = await a.find('anBinh', 'rà soát hộ nghèo');
    const { id: further } = await a.find('anBinh', 'khám sức khỏe');
    const outcomes = await a.saveAll('anBinh', [
      entry(own, { numerator: 9, denominator: 4 }),
      { id: randomUUID(), assignment: further, figures: [{ target: a.classes, version: 0, figure: total(40) }] },
    ]);
    expect(outcomes.map(({ refused }) => refused?.code ?? null)).toEqual(['figure.over-whole', null]);
  });
});

test('the database keeps what is no figure away', async () => {
  const bad = { numerator: 1, denominator: 0 };
  await expect(a.save('health', id, bad)).rejects.toMatchObject(refusal('request.invalid'));
  const twice = [entry(id, total(1)), entry(id, total(2))];
  await expect(a.saveAll('health', twice)).rejects.toMatchObject(refusal('request.invalid'));
});
