// No learner goes public by a plan: wherever the words stand that name one, nothing of it is published; groups may be told.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hono } from 'hono';
import type { PlanId } from '../plan/plan.ts';
import { registerWorld } from '../plan/testing/register.ts';
import { apiOf, signedIn } from '../testing/browser.ts';
import { pastRules } from '../testing/past-rules.ts';
import { workingWorld } from '../verification/testing/working.ts';
import { publicationContract } from './contract.ts';
import { makeSnapshot } from './make-snapshot.ts';
import { publicationRoutes } from './routes.ts';

const LICENCE = 'Được dùng lại tự do, ghi rõ nguồn.';
const LEARNER = 'Khen em Nguyễn Văn Thử, lớp 9A';
const LONE_MARKS = LEARNER.normalize('NFD');
const GROUP = 'Đạt 100% học sinh lớp 9A được hướng nghiệp; công tác học sinh, sinh viên';

let r: Awaited<ReturnType<typeof registerWorld>>;
let api: Hono;
let plan: string;
let task: string;
beforeAll(async () => {
  r = await registerWorld();
  api = apiOf(r.w, [publicationRoutes]);
  plan = r.milk.plan.id;
  const { tasks } = await preview('tasks');
  task = tasks[0]?.id ?? '';
  await pastRules(
    r.w,
    `insert into target (tenant_id, id, plan_id, document_id, item_id, position, section, text, comparator, value, lead, anchor)
     select tenant_id, gen_random_uuid(), id, document_id, gen_random_uuid(), 1, '', 'Số buổi', 'gte', 2, '{}',
       '{"block":0,"start":0,"end":1}' from plan where id = $1`,
    [plan],
  );
});
afterAll(() => r.w.end());

const leader = async () =>
  (await signedIn(api, { publications: publicationContract }, r.w.people.leader)).client.publications;
async function preview(kind: 'tasks' | 'results', leaveOut: string[] = []) {
  return (await leader()).previewPublication({ params: { id: plan }, body: { kind, licence: LICENCE, leaveOut } });
}
const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });

/** Of a plan: what holds the words, how they are put there and taken away. */
const PLACES = [
  ['task', 'tasks', 'update task set text = $2 where id = $1'],
  ['task', 'tasks', 'update task set section = $2 where id = $1'],
  ['task', 'tasks', 'update task set product = $2 where id = $1'],
  ['task', 'tasks', 'update task set lead = array[$2] where id = $1'],
  ['task', 'tasks', 'update task set coordinate = array[$2] where id = $1'],
  ['task', 'tasks', `update task set deadline = jsonb_build_object('kind', 'ongoing', 'text', $2::text) where id = $1`],
  ['plan', 'tasks', 'update plan set title = $2 where id = (select plan_id from task where id = $1)'],
  ['plan', 'results', 'update plan set issuer = $2 where id = (select plan_id from task where id = $1)'],
  ['target', 'results', 'update target set text = $2 where plan_id = (select plan_id from task where id = $1)'],
  ['target', 'results', 'update target set unit = $2 where plan_id = (select plan_id from task where id = $1)'],
] as const;

describe('a learner who is named', () => {
  test.each(PLACES)('in a %s holds up the %s of a plan, looked at or not: %s', async (place, kind, put) => {
    for (const words of [LEARNER, LONE_MARKS]) {
      await pastRules(r.w, put, [task, words]);
      const seen = await preview(kind);
      expect(seen.personal.map((find) => [find.place, find.kind, find.words])).toEqual([
        [place, 'learner', 'Nguyễn Văn Thử'],
      ]);
      for (const sha256 of [seen.sha256, 'a'.repeat(64)]) {
        const body = { plan, kind, licence: LICENCE, slug: 'nguoi-hoc', sha256 };
        await expect((await leader()).publish({ body })).rejects.toMatchObject(refusal('publication.personal'));
      }
    }
    await pastRules(r.w, put, [task, GROUP]);
    expect((await preview(kind)).personal).toEqual([]);
  });

  test('is told with the task that is to be left out; without it the plan goes out', async () => {
    await pastRules(r.w, 'update task set text = $2 where id = $1', [task, LEARNER]);
    const [find] = (await preview('tasks')).personal;
    expect(find).toMatchObject({ place: 'task', task, where: null });
    const { sha256, personal } = await preview('tasks', [task]);
    expect(personal).toEqual([]);
    const body = { plan, kind: 'tasks' as const, licence: LICENCE, leaveOut: [task], slug: 'khong-nguoi-hoc', sha256 };
    expect(await (await leader()).publish({ body })).toMatchObject({ id: expect.any(String) });
  });

  test('in the note on using the data holds it up too', async () => {
    const licence = 'Ảnh của học sinh Trần Thị Bê (Trường THCS Một)';
    const { personal } = await (await leader()).previewPublication({
      params: { id: plan },
      body: { kind: 'results', licence },
    });
    expect(personal).toEqual([{ place: 'licence', task: null, where: licence, kind: 'learner', words: 'Trần Thị Bê' }]);
  });
});

test('a learner in the name of a unit holds up the results; a ward that bears a name does not', async () => {
  const a = await workingWorld();
  try {
    const named = async (name: string) => {
      await pastRules(a.w, 'update unit set name = $2 where id = $1', [a.units.province, name]);
      const chosen = { kind: 'results' as const, leaveOut: [], licence: LICENCE };
      // The id of a plan, as it came over the wire.
      const { snapshot, personal } = await a.w.as(a.people.leader, (cx) =>
        makeSnapshot(cx, a.plan.id as PlanId, chosen),
      );
      return [snapshot.units.some((unit) => unit.name === name), personal];
    };
    const ward = 'Ủy ban nhân dân phường Ông Ích Khiêm';
    const group = 'Nhóm em Nguyễn Văn Thử';
    const find = { place: 'unit', task: null, where: group, kind: 'learner', words: 'Nguyễn Văn Thử' };
    expect([await named(ward), await named(group)]).toEqual([
      [true, []],
      [true, [find]],
    ]);
  } finally {
    await a.w.end();
  }
});
