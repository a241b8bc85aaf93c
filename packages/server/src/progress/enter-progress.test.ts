import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiOf, browserOn } from '../testing/browser.ts';
import { type WorkingWorld, workingWorld } from '../verification/testing/working.ts';
import { progressContract } from './contract.ts';
import { progressRoutes } from './routes.ts';

let a: WorkingWorld;
let id: string;
beforeAll(async () => {
  a = await workingWorld();
  ({ id } = await a.find('health', 'khám sức khỏe'));
});
afterAll(() => a.w.end());

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });
const body = (version: number) => ({ id: randomUUID(), version, percent: 10 });

test('nobody enters progress but the unit whose work it is', async () => {
  const { version } = await a.now(id);
  const stranger = browserOn(apiOf(a.w, [progressRoutes]), { progress: progressContract }).client.progress;
  await expect(stranger.enterProgress({ params: { id }, body: body(version) })).rejects.toMatchObject(
    refusal('session.none'),
  );
  for (const who of ['compiler', 'leader', 'verifier'] as const) {
    await expect(
      (await a.as(who)).progress.enterProgress({ params: { id }, body: body(version) }),
    ).rejects.toMatchObject(refusal('right.missing'));
  }
  await expect(
    (await a.as('anBinh')).progress.enterProgress({ params: { id }, body: body(version) }),
  ).rejects.toMatchObject(refusal('record.not-found'));
});

test('a request that comes twice is one entry, even at the same time', async () => {
  const { version } = await a.now(id);
  const { progress } = await a.as('health');
  const request = { params: { id }, body: { ...body(version), percent: 40, words: 'Đã khám hai xã' } };
  const [one, other] = await Promise.all([progress.enterProgress(request), progress.enterProgress(request)]);
  expect(one.progress).toEqual(other.progress);
  await progress.enterProgress(request);
  const { items } = await progress.listProgress({ params: { id } });
  expect(items.map(({ percent, words }) => [percent, words])).toEqual([[40, 'Đã khám hai xã']]);
  expect(await a.now(id)).toMatchObject({
    percent: 40,
    state: 'in-progress',
    label: 'in-progress',
    version: version + 1,
  });
});

test('an entry made on what has changed since is refused, and says which version stands', async () => {
  const { version } = await a.now(id);
  await expect(a.enter('health', id, { percent: 50, version: version - 1 })).rejects.toMatchObject({
    problem: { code: 'assignment.moved-on', details: { version } },
  });
  const { progress } = await a.as('health');
  expect((await progress.listProgress({ params: { id } })).items).toHaveLength(1);
});

test('of two people who enter at once, one is told to look again', async () => {
  const { version } = await a.now(id);
  const tries = [60, 70].map((percent) => a.enter('health', id, { percent, version }));
  const outcomes = await Promise.allSettled(tries);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

test('an id that another assignment has used is nobody else’s', async () => {
  const [entry] = (await (await a.as('health')).progress.listProgress({ params: { id } })).items;
  const other = await a.find('anBinh', 'khám sức khỏe');
  const request = { params: { id: other.id }, body: { ...body(other.version), id: entry?.id ?? '' } };
  await expect((await a.as('anBinh')).progress.enterProgress(request)).rejects.toMatchObject({
    problem: { code: 'record.exists' },
  });
});

describe('figures', () => {
  test('a share is worked out from what was counted, and the last one is offered again', async () => {
    const { progress } = await a.as('health');
    const { items: targets } = await progress.listFigureTargets({ params: { id } });
    const target = targets[0]?.id ?? '';
    const { version } = await a.now(id);
    const figures = [{ target, numerator: 1880, denominator: 2000 }];
    const entered = await progress.enterProgress({ params: { id }, body: { ...body(version), figures } });
    expect(entered.progress.figures).toMatchObject([{ target, numerator: 1880, denominator: 2000, value: 94 }]);
    const [again] = (await progress.listFigureTargets({ params: { id } })).items;
    expect(again).toMatchObject({ aim: 95, last: { numerator: 1880, denominator: 2000, value: 94 } });
  });

  test('a target of another plan takes none, and nothing is divided by nothing', async () => {
    const { progress } = await a.as('health');
    const { version } = await a.now(id);
    const send = (figures: { target: string; numerator: number; denominator: number }[]) =>
      progress.enterProgress({ params: { id }, body: { ...body(version), figures } });
    await expect(send([{ target: randomUUID(), numerator: 1, denominator: 2 }])).rejects.toMatchObject(
      refusal('progress.other-target'),
    );
    await expect(send([{ target: randomUUID(), numerator: 1, denominator: 0 }])).rejects.toMatchObject(
      refusal('request.invalid'),
    );
  });
});

describe('reported', () => {
  test('what is reported is hundred per cent and holds still until it was looked at, or is taken back', async () => {
    const reported = await a.enter('health', id, { report: true, words: 'Đã khám xong' });
    expect(reported.assignment).toMatchObject({ state: 'reported', percent: 100, label: 'in-progress' });
    await expect(a.enter('health', id, { percent: 20 })).rejects.toMatchObject(refusal('assignment.not-now'));
    const recalled = await (await a.as('health')).progress.recallReport(await a.seen(id));
    expect(recalled).toMatchObject({ state: 'in-progress', doneOn: null });
    await expect((await a.as('health')).progress.recallReport(await a.seen(id))).rejects.toMatchObject(
      refusal('assignment.not-now'),
    );
  });

  test('the words stand beside the entry and not in the ledger', async () => {
    const facts = await a.w.asSystem((cx) => cx.db.selectFrom('fact').select('data').execute());
    expect(JSON.stringify(facts)).not.toContain('Đã khám xong');
  });

  test('entries of a sister are hidden by the database itself', async () => {
    const rows = await a.w.as(a.people.anBinh, (cx) => cx.db.selectFrom('progress').selectAll().execute());
    const figures = await a.w.as(a.people.anBinh, (cx) => cx.db.selectFrom('progressFigure').selectAll().execute());
    expect([rows, figures]).toEqual([[], []]);
  });
});
