// The minutes of a check in the field, read back.
import { randomUUID } from 'node:crypto';
import { fold } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingsOf, linesOf } from '../../document/testing/read-back.ts';
import { pastRules } from '../../testing/past-rules.ts';
import { type WorkingWorld, workingWorld } from '../testing/working.ts';

let a: WorkingWorld;
let check: string;
let today: string;
beforeAll(async () => {
  a = await workingWorld();
  today = new Date(a.w.system.clock().getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
  for (const place of ['anBinh', 'hoaLac'] as const) {
    const { id } = await a.find(place, 'rà soát hộ nghèo');
    const targets = (await (await a.as(place)).progress.listFigureTargets({ params: { id } })).items;
    const { version } = await a.now(id, place);
    const figures = targets.map(({ id: target, unit }) =>
      unit === '%' ? { target, numerator: 10, denominator: 11 } : { target, value: 5 },
    );
    expect(figures).not.toEqual([]);
    const body = { id: randomUUID(), version, percent: 100, words: `Báo cáo của ${place}`, report: true, figures };
    await (await a.as(place)).progress.enterProgress({ params: { id }, body });
  }
  const body = { id: randomUUID(), source: 'waiting', wish: { count: 2 } } as const;
  ({ id: check } = await (await a.as('verifier')).fieldChecks.drawFieldCheck({ body }));
});
afterAll(() => a.w.end());

const minutes = async (who: 'verifier' | 'school' | 'anBinh' = 'verifier', query: { unit?: string } = {}) => {
  const answer = await (await a.as(who)).fieldChecks.getFieldMinutes({ params: { id: check }, query });
  return new Uint8Array(await answer.arrayBuffer());
};
/** As on the screen, of each that reported. */
const TOLD = ['Tiến độ: 100 %', ': 90,91 % (10/11)', ': 5 lớp tập huấn'];
const refused = (code: string) => ({ problem: expect.objectContaining({ code }) });

test('are not made before anything was found, nor for who does not see the check', async () => {
  await expect(minutes()).rejects.toMatchObject(refused('field-check.unchecked'));
  await expect(minutes('school')).rejects.toMatchObject(refused('record.not-found'));
});

test('say of each piece what was reported and what was found, in the form of the decree', async () => {
  const { fieldChecks } = await a.as('verifier');
  const { pieces } = await fieldChecks.getFieldCheck({ params: { id: check } });
  const [first, second] = pieces;
  if (first === undefined || second === undefined) throw new Error('Two were drawn.');
  const body = {
    id: randomUUID(),
    version: 0,
    outcome: 'differs',
    words: 'Thiếu 03 hộ.',
    on: today,
  } as const;
  await fieldChecks.recordFieldResult({ params: { id: check, assignment: first.assignment.id }, body });
  const bytes = await minutes();
  const text = (await linesOf(bytes)).join('\n');
  expect(text).toContain('Đã kiểm tra 1 trong 2 nhiệm vụ: đúng như báo cáo 0, khác báo cáo 1, không có thật 0.');
  for (const told of TOLD) expect(text.split(told)).toHaveLength(3);
  for (const said of ['Khác báo cáo', 'Thiếu 03 hộ.', 'Chưa kiểm tra', first.report.words, second.report.words]) {
    expect(text).toContain(said);
  }
  expect(await findingsOf(bytes)).toEqual([]);
});

test('of one unit say what was found there and nothing of any other, and are not made of who was not drawn', async () => {
  const { fieldChecks } = await a.as('verifier');
  const { pieces } = await fieldChecks.getFieldCheck({ params: { id: check } });
  const [found, other] = pieces;
  if (found === undefined || other === undefined) throw new Error('Two were drawn.');
  const { unit } = found.assignment;
  const bytes = await minutes('verifier', { unit: unit.id });
  const text = (await linesOf(bytes)).join('\n');
  expect(text).toContain(`1 nhiệm vụ của ${unit.name}, trong 2 nhiệm vụ`);
  expect(text).toContain('Đã kiểm tra 1 trong 1 nhiệm vụ: đúng như báo cáo 0, khác báo cáo 1, không có thật 0.');
  for (const said of [unit.name, 'Thiếu 03 hộ.', found.report.words, ...TOLD]) expect(text).toContain(said);
  for (const hidden of [other.assignment.unit.name, other.report.words, 'Chưa kiểm tra']) {
    expect(text).not.toContain(hidden);
  }
  expect(await findingsOf(bytes)).toEqual([]);
  // Papers of several units are told apart by their names.
  const { headers } = await fieldChecks.getFieldMinutes({ params: { id: check }, query: { unit: unit.id } });
  expect(headers.get('content-disposition')).toContain(`-${fold(unit.name).replaceAll(' ', '-')}.docx`);
  // Of the other nothing was found yet; of the school nothing was drawn; and a unit sees no sample, its own piece or not.
  await expect(minutes('verifier', { unit: other.assignment.unit.id })).rejects.toMatchObject(
    refused('field-check.unchecked'),
  );
  await expect(minutes('verifier', { unit: a.units.school })).rejects.toMatchObject(refused('record.not-found'));
  for (const id of [a.units.anBinh, a.units.hoaLac]) {
    await expect(minutes('anBinh', { unit: id })).rejects.toMatchObject(refused('record.not-found'));
  }
});

test('call a place in an order so, as the screen does', async () => {
  await pastRules(a.w, "update target set unit = 'rank' where unit = 'lớp tập huấn'", []);
  expect((await linesOf(await minutes())).join('\n')).toContain(': hạng 5');
});
