// Papers on assignments, read back.
import { sayDay, showDay, type PlainDate } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytesOf, findingsOf, linesOf } from '../document/testing/read-back.ts';
import { assigningWorld, type Player } from './testing/assignments.ts';
import type { AssignmentPaper } from './views.ts';

type AssigningWorld = Awaited<ReturnType<typeof assigningWorld>>;

let a: AssigningWorld;
beforeAll(async () => {
  a = await assigningWorld();
  await a.issue();
});
afterAll(() => a.w.end());

const refused = (code: string) => ({ problem: { code } });
const workOf = async (who: Player) =>
  (await (await a.as(who)).lists.listAssignments({ query: { unit: a.units[who as 'anBinh'], limit: 200 } })).items;
const written = async (who: Player, id: string, paper: AssignmentPaper = 'slip') =>
  bytesOf(await (await a.as(who)).assignments.getAssignmentPaper({ params: { id }, query: { paper } }));

test('is made of what the caller sees, and of nothing else', async () => {
  const [theirs] = await workOf('hoaLac');
  await expect(written('anBinh', theirs?.id ?? '')).rejects.toMatchObject(refused('record.not-found'));
});

test('says the six clears of one assignment, as its page says them', async () => {
  const [one] = await workOf('anBinh');
  if (one === undefined) throw new Error('Nothing was issued to the commune.');
  const lines = await linesOf(await written('anBinh', one.id));
  expect(lines).toContain('PHIẾU GIAO VIỆC');
  expect(lines).toContain(`Việc | ${one.text}`);
  const time = one.due === null ? one.task.deadline?.text : `Chậm nhất ngày ${showDay(one.due as PlainDate)}`;
  expect(lines).toContain(`Thời gian | ${time ?? 'Chưa nêu'}`);
  expect(lines).toContain(`Sản phẩm | ${one.task.product ?? 'Chưa nêu'}`);
  expect(lines.some((line) => line.startsWith('Trách nhiệm | '))).toBe(true);
  expect(lines.join('\n')).toContain(one.unit.name);
});

test('cites the plan in full where it names it first, and short after that', async () => {
  const [one] = await workOf('anBinh');
  const { issuedOn } = a.plan;
  const cited = `Kế hoạch số 77/KH-UBND ${sayDay(issuedOn as PlainDate)} của ${a.plan.issuer ?? ''} về “${a.plan.title}”`;
  const slip = await linesOf(await written('anBinh', one?.id ?? ''));
  expect(slip.join('\n')).toContain(`Căn cứ ${cited}, `);
  const own = await linesOf(await written('anBinh', one?.id ?? '', 'own-plan'));
  expect(own.join('\n')).toContain(`Thực hiện ${cited}, `);
  expect(own.at(-1) ?? '').not.toContain(' về “');
});

test('of the plan gives all that the unit has of it, in the order of the plan, and nothing of others', async () => {
  const own = await workOf('anBinh');
  expect(own.length).toBeGreaterThan(1);
  const lines = await linesOf(await written('anBinh', own[0]?.id ?? '', 'plan-slip'));
  const listed = lines.filter((line) => /^\d+ \| /.test(line)).map((line) => line.split(' | ')[1]);
  expect(listed).toEqual(own.map(({ text }) => text));
});

test('is the unit’s own plan where it carries out what it was given: with the parts into which it has split it', async () => {
  const own = await workOf('anBinh');
  const [whole] = own;
  if (whole === undefined) throw new Error('Nothing was issued to the commune.');
  const anBinh = (await a.as('anBinh')).assignments;
  const { version } = await anBinh.acceptAssignment({ params: { id: whole.id }, body: { version: whole.version } });
  const parts = [{ unit: a.units.school, text: 'Quét dọn sân trường', due: null }];
  await anBinh.splitAssignment({ params: { id: whole.id }, body: { version, parts } });
  const lines = await linesOf(await written('anBinh', whole.id, 'own-plan'));
  const listed = lines.filter((line) => /^\d+(?:\.\d+)? \| /.test(line)).map((line) => line.split(' | ').slice(0, 2));
  expect(listed).toEqual([
    ['1', whole.text],
    ['1.1', 'Quét dọn sân trường'],
    ...own.slice(1).map(({ text }, index) => [String(index + 2), text]),
  ]);
});

test.each(['slip', 'plan-slip', 'own-plan'] as const)('the %s is in the form of the decree', async (paper) => {
  const [one] = await workOf('anBinh');
  const findings = await findingsOf(await written('anBinh', one?.id ?? '', paper));
  // Days and clears of the work are the plan's from above.
  expect(findings.filter(({ code }) => !/^(?:date|task)\./.test(code))).toEqual([]);
});
