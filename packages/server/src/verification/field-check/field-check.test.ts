import { createHash, randomUUID } from 'node:crypto';
import { drawSample, type PlainDate } from '@sauro/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeUnit } from '../../people/change-unit.ts';
import { giveOffice } from '../../people/give-office.ts';
import { openUnit } from '../../people/open-unit.ts';
import { type WorkingWorld, workingWorld } from '../testing/working.ts';

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });
type Who = Parameters<WorkingWorld['as']>[0];

let a: WorkingWorld;
let ids: readonly string[];
let today: string;
const as = async (who: Who) => (await a.as(who)).fieldChecks;

beforeAll(async () => {
  a = await workingWorld();
  today = new Date(a.w.system.clock().getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
  const given = [
    ['health', 'khám sức khỏe'],
    ['hoaLac', 'khám sức khỏe'],
    ['anBinh', 'khám sức khỏe'],
    ['hoaLac', 'rà soát hộ nghèo'],
    ['anBinh', 'rà soát hộ nghèo'],
  ] as const;
  const found: string[] = [];
  for (const [place, words] of given) {
    const { id } = await a.find(place, words);
    found.push(id);
    await a.enter(place, id, { report: true, words: `Báo cáo của ${place}` });
  }
  ids = found;
});
afterAll(() => a.w.end());

const drawing = (more: object = {}) => ({
  body: { id: randomUUID(), source: 'waiting' as const, wish: { count: 3 }, ...more },
});
const finding = (more: object = {}) => ({
  id: randomUUID(),
  version: 0,
  outcome: 'as-reported' as const,
  on: today,
  ...more,
});

describe('a sample', () => {
  test('is drawn by nobody but who verifies what was given there', async () => {
    for (const who of ['hoaLac', 'leader', 'school'] as const) {
      await expect((await as(who)).drawFieldCheck(drawing())).rejects.toMatchObject(refusal('right.missing'));
      await expect((await as(who)).previewFieldCheck({ query: { source: 'waiting' } })).rejects.toMatchObject(
        refusal('right.missing'),
      );
    }
    const elsewhere = drawing({ issuer: a.units.health });
    await expect((await as('verifier')).drawFieldCheck(elsewhere)).rejects.toMatchObject(refusal('right.elsewhere'));
  });

  test('is not drawn from nothing, and holds no more than people can look at', async () => {
    const field = await as('verifier');
    for (const none of [{ source: 'accepted' }, { from: '2050-01-01' }, { unit: a.units.school }]) {
      await expect(field.drawFieldCheck(drawing(none))).rejects.toMatchObject(refusal('field-check.nothing'));
    }
    await expect(field.drawFieldCheck(drawing({ wish: { count: 501 } }))).rejects.toMatchObject(
      refusal('request.invalid'),
    );
    expect((await field.listFieldChecks({ query: {} })).total).toBe(0);
  });

  test('is one though it is sent twice at once, and can be drawn again by anybody from what is kept', async () => {
    const field = await as('verifier');
    expect(await field.previewFieldCheck({ query: { source: 'waiting' } })).toEqual({
      issuers: [{ id: a.units.home, name: 'Sở Nội vụ' }],
      size: 5,
    });
    const request = drawing();
    const [one, other] = await Promise.all([field.drawFieldCheck(request), field.drawFieldCheck(request)]);
    expect(one).toEqual(other);
    const frame = ids.toSorted();
    expect(one).toMatchObject({
      frame: 5,
      size: 3,
      checked: 0,
      frameSha256: createHash('sha256').update(frame.join('\n')).digest('hex'),
      by: { id: a.people.verifier.id },
    });
    const opened = await field.getFieldCheck({ params: { id: one.id } });
    const inOrder = opened.pieces.toSorted((a_, b) => a_.place - b.place).map(({ assignment }) => assignment.id);
    expect(inOrder).toEqual(drawSample(frame, one.seed, 3));
    expect(opened.isDrawnAgain).toBe(true);
    expect((await field.listFieldChecks({ query: {} })).total).toBe(1);
    const facts = await a.w.asSystem((cx) =>
      cx.db.selectFrom('fact').select('data').where('kind', '=', 'fieldCheck.drawn').execute(),
    );
    expect(facts).toMatchObject([{ data: { seed: one.seed, frame: 5, frameSha256: one.frameSha256, size: 3 } }]);
  });

  test('is narrowed by unit, and by a share of what there is', async () => {
    const field = await as('verifier');
    const check = await field.drawFieldCheck(drawing({ unit: a.units.anBinh, wish: { percent: 60 } }));
    expect(check).toMatchObject({ frame: 2, size: 2, within: { id: a.units.anBinh } });
    const { pieces } = await field.getFieldCheck({ params: { id: check.id } });
    expect(pieces.map(({ assignment, report }) => [assignment.unit.id, report.words])).toEqual([
      [a.units.anBinh, 'Báo cáo của anBinh'],
      [a.units.anBinh, 'Báo cáo của anBinh'],
    ]);
  });

  test('is not seen by those who are to be checked, also past every question, and is by who stands above', async () => {
    const { items } = await (await as('leader')).listFieldChecks({ query: {} });
    expect(items).toHaveLength(2);
    const [check] = items;
    const unit = await as('anBinh');
    await expect(unit.getFieldCheck({ params: { id: check?.id ?? '' } })).rejects.toMatchObject(
      refusal('record.not-found'),
    );
    expect((await unit.listFieldPieces({ query: {} })).total).toBe(0);
    const rows = await a.w.as(a.people.anBinh, (cx) =>
      Promise.all([
        cx.db.selectFrom('fieldCheck').selectAll().execute(),
        cx.db.selectFrom('fieldCheckPiece').selectAll().execute(),
      ]),
    );
    expect(rows).toEqual([[], []]);
  });
});

describe('what was found', () => {
  let check: string;
  let piece: string;
  const at = () => ({ id: check, assignment: piece });
  beforeAll(async () => {
    const field = await as('verifier');
    ({ id: check } = await field.drawFieldCheck(drawing({ wish: { percent: 100 } })));
    piece = (await a.find('health', 'khám sức khỏe')).id;
  });

  test('is told by nobody but who verifies there, and of nothing that was not drawn', async () => {
    const body = finding();
    await expect((await as('leader')).recordFieldResult({ params: at(), body })).rejects.toMatchObject(
      refusal('right.missing'),
    );
    await expect((await as('health')).recordFieldResult({ params: at(), body })).rejects.toMatchObject(
      refusal('right.missing'),
    );
    const { id: other } = await a.find('health', 'diễn tập phòng lũ');
    await expect(
      (await as('verifier')).recordFieldResult({ params: { id: check, assignment: other }, body }),
    ).rejects.toMatchObject(refusal('record.not-found'));
  });

  test('is of a day since the drawing, and says what differs', async () => {
    const field = await as('verifier');
    for (const on of ['2020-01-01', '2090-01-01']) {
      await expect(field.recordFieldResult({ params: at(), body: finding({ on }) })).rejects.toMatchObject(
        refusal('field-check.other-day'),
      );
    }
    for (const outcome of ['differs', 'not-there']) {
      await expect(field.recordFieldResult({ params: at(), body: finding({ outcome }) })).rejects.toMatchObject(
        refusal('field-check.says-nothing'),
      );
    }
    await expect(
      field.recordFieldResult({
        params: at(),
        body: finding({ figures: [{ target: randomUUID(), value: 3 }] }),
      }),
    ).rejects.toMatchObject(refusal('progress.other-target'));
  });

  test('is one though it is sent twice at once; of two persons at once one is told to look again', async () => {
    const field = await as('verifier');
    const request = { params: at(), body: finding({ outcome: 'differs', words: 'Mới khám một xã' }) };
    const [one, other] = await Promise.all([field.recordFieldResult(request), field.recordFieldResult(request)]);
    expect(one).toEqual(other);
    expect(one).toMatchObject({ version: 1, result: { outcome: 'differs', words: 'Mới khám một xã', on: today } });
    const both = await Promise.allSettled([
      field.recordFieldResult({ params: at(), body: finding({ version: 1, words: 'Đã xem lại' }) }),
      (await as('colleague')).recordFieldResult({ params: at(), body: finding({ version: 1 }) }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find(({ status }) => status === 'rejected');
    expect(refused).toMatchObject({ reason: refusal('field-check.moved-on') });
  });

  test('is corrected by a further one; what was said before stays, and its words are not in the ledger', async () => {
    const field = await as('verifier');
    await expect(field.recordFieldResult({ params: at(), body: finding() })).rejects.toMatchObject(
      refusal('field-check.moved-on'),
    );
    const figures = [{ target: await targetOf(), numerator: 1700, denominator: 2000 }];
    await field.recordFieldResult({
      params: at(),
      body: finding({ version: 2, outcome: 'not-there', words: 'Không có danh sách', figures }),
    });
    const { items } = await field.listFieldPieces({ query: { check, outcome: 'not-there' } });
    expect(items.map(({ results }) => results.map(({ version, outcome }) => [version, outcome]))).toEqual([
      [
        [3, 'not-there'],
        [2, 'as-reported'],
        [1, 'differs'],
      ],
    ]);
    expect(items[0]?.results[0]?.figures).toMatchObject([{ value: 85, numerator: 1700 }]);
    const facts = await a.w.asSystem((cx) =>
      cx.db.selectFrom('fact').select(['kind', 'data']).where('kind', 'like', 'fieldCheck.%').execute(),
    );
    expect(facts.filter(({ kind }) => kind === 'fieldCheck.corrected')).toHaveLength(2);
    expect(JSON.stringify(facts)).not.toContain('danh sách');
    const change = a.w.as(a.people.verifier, (cx) =>
      cx.db.updateTable('fieldCheckResult').set({ words: '' }).execute(),
    );
    await expect(change).rejects.toMatchObject({ code: '42501' });
    const removal = a.w.as(a.people.verifier, (cx) => cx.db.deleteFrom('fieldCheckPiece').execute());
    await expect(removal).rejects.toMatchObject({ code: '42501' });
  });

  test('is counted by unit with how sure it is, and each figure opens its list', async () => {
    const field = await as('verifier');
    const { id: other } = await a.find('anBinh', 'khám sức khỏe');
    await field.recordFieldResult({ params: { id: check, assignment: other }, body: finding() });
    const figures = await field.getFieldFigures({ query: { check } });
    expect(figures.all).toMatchObject({ drawn: 5, checked: 2, agreeing: 1, notThere: 1, share: { counted: 50 } });
    expect(figures.units.map(({ unit, drawn, checked }) => [unit.name, drawn, checked])).toEqual([
      ['Sở Y tế', 1, 1],
      ['Ủy ban nhân dân xã An Bình', 2, 1],
      ['Ủy ban nhân dân phường Hòa Lạc', 2, 0],
    ]);
    for (const { unit, ...counts } of figures.units) {
      const opens = async (outcome?: 'checked' | 'as-reported' | 'open') =>
        (await field.listFieldPieces({ query: { check, unit: unit.id, ...(outcome && { outcome }) } })).total;
      expect(await opens()).toBe(counts.drawn);
      expect(await opens('checked')).toBe(counts.checked);
      expect(await opens('as-reported')).toBe(counts.agreeing);
      expect(await opens('open')).toBe(counts.drawn - counts.checked);
    }
    const { items } = await field.listFieldChecks({ query: {} });
    expect(items.find(({ id }) => id === check)).toMatchObject({ checked: 2, differing: 1 });
  });

  test('what differs is returned or unlocked in place by who may', async () => {
    const { items } = await (await as('verifier')).listFieldPieces({ query: { check, outcome: 'not-there' } });
    expect(items[0]?.assignment.can).toContain('return');
    const { items: above } = await (await as('leader')).listFieldPieces({ query: { check, outcome: 'not-there' } });
    expect([above[0]?.assignment.can, above[0]?.mayCheck]).toEqual([[], false]);
  });

  test('is not told by who made the report that was drawn, also where somebody has reported anew since', async () => {
    const { id: own } = await a.find('anBinh', 'rà soát hộ nghèo');
    await a.w.asSystem(async (cx) => {
      await giveOffice(cx, a.people.anBinh.id, { unit: a.units.home, role: 'verifier', title: '' });
      await giveOffice(cx, a.people.health.id, { unit: a.units.anBinh, role: 'unit', title: '' });
    });
    const { params, body } = await a.seen(own);
    await (await a.as('verifier')).verification.returnReport({ params, body: { ...body, reason: 'Thiếu danh sách' } });
    const { version } = await a.now(own);
    const anew = { id: randomUUID(), version, percent: 0, report: true, words: 'Báo cáo lại' };
    await (await a.as('health')).progress.enterProgress({ params: { id: own }, body: anew });
    const maker = await as('anBinh');
    await expect(
      maker.recordFieldResult({ params: { id: check, assignment: own }, body: finding() }),
    ).rejects.toMatchObject(refusal('field-check.own'));
    const { items } = await maker.listFieldPieces({ query: { check } });
    expect(items.filter(({ assignment }) => assignment.id === own).map(({ mayCheck }) => mayCheck)).toEqual([false]);
    expect(items.filter(({ mayCheck }) => mayCheck).length).toBeGreaterThan(0);
  });

  async function targetOf(): Promise<string> {
    const { progress } = await a.as('health');
    const { items } = await progress.listFigureTargets({ params: { id: piece } });
    return items[0]?.id ?? '';
  }
});

test('a merged unit hands its samples over, and nothing else of them changes', async () => {
  const { total } = await (await as('verifier')).listFieldChecks({ query: {} });
  const into = await a.w.asSystem((cx) =>
    openUnit(cx, {
      code: 'SN-moi',
      name: 'Sở Nội vụ mới',
      kind: 'department',
      parent: a.units.province,
      openedOn: today,
    }),
  );
  await a.w.asSystem((cx) => changeUnit(cx, a.units.home, { kind: 'merge', into, on: today as PlainDate }));
  const { items } = await (await as('leader')).listFieldChecks({ query: {} });
  expect(items.map(({ unit }) => unit.id)).toEqual(Array.from({ length: total }, () => into));
  const change = a.w.asSystem((cx) => cx.db.updateTable('fieldCheck').set({ seed: '' }).execute());
  await expect(change).rejects.toMatchObject({ code: '42501' });
});
