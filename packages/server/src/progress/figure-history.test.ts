import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FiguredWorld, figuredWorld } from './testing/figured.ts';

let a: FiguredWorld;
let id: string;
let cell: { id: string; target: string };
beforeAll(async () => {
  a = await figuredWorld();
  ({ id } = await a.find('anBinh', 'rà soát hộ nghèo'));
  cell = { id, target: a.target };
});
afterAll(() => a.w.end());

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });
const remark = (text: string, of: string = randomUUID()) => ({ params: cell, body: { id: of, text } });

test('nobody remarks on a cell, or looks into it, but whom the work concerns', async () => {
  await expect(a.nobody.figures.commentFigure(remark('Ai?'))).rejects.toMatchObject(refusal('session.none'));
  for (const call of [
    async () => (await a.by('hoaLac')).figures.commentFigure(remark('Xã bên')),
    async () => (await a.by('hoaLac')).figures.getFigureHistory({ params: cell }),
    async () => (await a.by('school')).figures.commentFigure(remark('Trường')),
  ]) {
    await expect(call()).rejects.toMatchObject(refusal('record.not-found'));
  }
  const seen = await a.w.as(a.people.hoaLac, (cx) => cx.db.selectFrom('figureComment').selectAll().execute());
  expect(seen).toEqual([]);
});

test('a remark is one however often it is sent, and stands beside the cell and not in the ledger', async () => {
  const compiler = await a.by('compiler');
  const sent = remark('Số này đã gồm xã cũ chưa?');
  const one = await compiler.figures.commentFigure(sent);
  expect(await compiler.figures.commentFigure(sent)).toEqual(one);
  await (await a.by('anBinh')).figures.commentFigure(remark('Đã gồm.'));
  const { comments, mayComment } = await compiler.figures.getFigureHistory({ params: cell });
  expect(comments.map(({ text }) => text)).toEqual(['Số này đã gồm xã cũ chưa?', 'Đã gồm.']);
  expect(mayComment).toBe(true);
  expect((await a.grid('anBinh')).cells).toMatchObject([{ assignment: id, version: 0, figure: null, comments: 2 }]);
  const facts = await a.w.asSystem((cx) => cx.db.selectFrom('fact').select('data').execute());
  expect(JSON.stringify(facts)).not.toContain('xã cũ');
});

test('the id of somebody else’s remark is not taken, nor a target of another plan', async () => {
  const { figures } = await a.by('compiler');
  const [first] = (await figures.getFigureHistory({ params: cell })).comments;
  const stolen = (await a.by('anBinh')).figures.commentFigure(remark('Khác', first?.id));
  await expect(stolen).rejects.toMatchObject(refusal('record.exists'));
  const params = { ...cell, target: randomUUID() };
  await expect(figures.getFigureHistory({ params })).rejects.toMatchObject(refusal('progress.other-target'));
});

test('all that was told in a cell is there, the newest first, with what a new figure is compared with', async () => {
  let version = 0;
  for (const value of [50, 60, 70]) {
    version = (await a.save('anBinh', id, { value, basis: 'cumulative' }, { version })).version ?? 0;
  }
  const { entries, before } = await (await a.by('anBinh')).figures.getFigureHistory({ params: cell });
  expect(entries.map(({ figure, by }) => [figure?.value, by?.name])).toEqual(
    [70, 60, 50].map((value) => [value, 'Người anBinh']),
  );
  expect(before.map(({ value }) => value)).toEqual([50, 60]);
});
