// Screens of figures ask again while they are in sight: what has not moved is not sent again, and nothing else is left out.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Player } from '../assignment/testing/assignments.ts';
import { HOME } from '../testing/world.ts';
import { type RolledWorld, rolledWorld } from './testing/rolled.ts';

let a: RolledWorld;
beforeAll(async () => {
  a = await rolledWorld();
});
afterAll(() => a.w.end());

const ask = async (who: Player, path: string, held?: string) => {
  const send = await a.send(who);
  const headers = held === undefined ? {} : { 'if-none-match': held };
  const response = await send(`http://${HOME}${path}`, { headers });
  return { status: response.status, mark: response.headers.get('etag') ?? '', body: await response.text(), response };
};

test('figures that have not moved are not sent again, and none of them stays in a browser', async () => {
  const first = await ask('leader', '/api/figures');
  expect([first.status, first.response.headers.get('cache-control')]).toEqual([200, 'no-store']);
  const held = [first.mark, `W/${first.mark}`, `"another", ${first.mark}`];
  for (const each of held) {
    const again = await ask('leader', '/api/figures', each);
    expect([again.status, again.body, again.mark]).toEqual([304, '', first.mark]);
    expect(again.response.headers.get('cache-control')).toBe('no-store');
  }
});

test('after a report the new figures are sent', async () => {
  const { id } = await a.find('anBinh', 'rà soát hộ nghèo');
  const before = await ask('leader', '/api/overview');
  await a.enter('anBinh', id, { report: true, words: 'Đã rà soát toàn xã.' });
  const after = await ask('leader', '/api/overview', before.mark);
  expect(after.status).toBe(200);
  expect(after.body).not.toBe(before.body);
});

test('on the next day the figures of that day are sent, though nobody has done anything', async () => {
  const before = await ask('leader', '/api/figures');
  a.w.wait(24 * 60);
  expect((await ask('leader', '/api/figures', before.mark)).status).toBe(200);
});

test('what somebody else was told is sent to nobody in the place of what she may see', async () => {
  const ofLeader = await ask('leader', '/api/overview');
  const ofUnit = await ask('anBinh', '/api/overview');
  const asked = await ask('anBinh', '/api/overview', ofLeader.mark);
  expect([asked.status, asked.body]).toEqual([200, ofUnit.body]);
  expect(asked.body).not.toBe(ofLeader.body);
});

test('a refusal is no answer that is held', async () => {
  const refused = await ask('leader', '/api/figures?at=nonsense');
  expect([refused.status, refused.mark]).toEqual([400, '']);
});
