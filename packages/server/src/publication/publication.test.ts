import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Hono } from 'hono';
import { publicPages } from '../kit/http/pages.ts';
import { findTenantAt } from '../people/queries.ts';
import { registerWorld } from '../plan/testing/register.ts';
import { apiOf, signedIn } from '../testing/browser.ts';
import { pastRules } from '../testing/past-rules.ts';
import { HOME, NEIGHBOUR, type Resident } from '../testing/world.ts';
import { publicationContract } from './contract.ts';
import { publicationPages } from './public-pages.ts';
import { publicationRoutes } from './routes.ts';

const contracts = { publications: publicationContract };
const LICENCE = 'Được dùng lại tự do, ghi rõ nguồn.';
let r: Awaited<ReturnType<typeof registerWorld>>;
let api: Hono;
let site: Hono;
beforeAll(async () => {
  r = await registerWorld();
  api = apiOf(r.w, [publicationRoutes]);
  const way = {
    publicUrl: null,
    trustProxy: false,
    tenantAt: (_system: unknown, host: string) => findTenantAt(r.w.system.db, host),
  };
  site = new Hono().route('/', publicPages(r.w.system, publicationPages, way));
});
afterAll(() => r.w.end());

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });
const as = async (person: Resident) => (await signedIn(api, contracts, person)).client.publications;
const leader = () => as(r.w.people.leader);
const chosen = { kind: 'tasks' as const, licence: LICENCE };
const get = (path: string, headers: Record<string, string> = {}) =>
  site.request(`http://${HOME}/cong-khai${path}`, { headers: { host: HOME, ...headers } });

async function publish(slug: string, plan = r.woods.plan.id, kind: 'tasks' | 'results' = 'tasks'): Promise<string> {
  const calls = await leader();
  const { sha256 } = await calls.previewPublication({ params: { id: plan }, body: { kind, licence: LICENCE } });
  return (await calls.publish({ body: { plan, slug, sha256, kind, licence: LICENCE } })).id;
}

describe('publishing', () => {
  test('is for who may publish for the whole body, and for nobody else', async () => {
    const params = { id: r.woods.plan.id };
    for (const person of [r.w.people.compiler, r.w.people.unit, r.w.people.administrator, r.w.people.verifier]) {
      await expect((await as(person)).previewPublication({ params, body: chosen })).rejects.toMatchObject(
        refusal('right.missing'),
      );
    }
    const calls = await leader();
    await pastRules(r.w, 'update office set unit_id = $1 where person_id = $2', [
      r.w.units.commune,
      r.w.people.leader.id,
    ]);
    await expect(calls.previewPublication({ params, body: chosen })).rejects.toMatchObject(
      refusal('unit.out-of-reach'),
    );
    await pastRules(r.w, 'update office set unit_id = $1 where person_id = $2', [
      r.w.units.province,
      r.w.people.leader.id,
    ]);
  });

  test('a plan in preparation is not published, nor one of another body', async () => {
    const calls = await leader();
    const params = { id: r.milk.plan.id };
    await pastRules(r.w, 'update plan set number = null where id = $1', [params.id]);
    await expect(calls.previewPublication({ params, body: chosen })).rejects.toMatchObject(
      refusal('publication.in-preparation'),
    );
    await pastRules(r.w, `update plan set number = '34' where id = $1`, [params.id]);
    await expect(
      calls.previewPublication({ params: { id: r.w.people.leader.id }, body: chosen }),
    ).rejects.toMatchObject(refusal('record.not-found'));
  });

  test('asks for a fresh proof, and for what was looked at', async () => {
    const calls = await leader();
    const body = { ...chosen, plan: r.woods.plan.id, slug: 'rung', sha256: 'a'.repeat(64) };
    await expect(calls.publish({ body })).rejects.toMatchObject(refusal('publication.moved-on'));
    r.w.wait(6);
    await expect(calls.publish({ body })).rejects.toMatchObject(refusal('session.not-fresh'));
  });

  test('personal data is shown and holds it up, until the task that bears it is left out', async () => {
    const calls = await leader();
    const plan = r.milk.plan.id;
    const { tasks } = await calls.previewPublication({ params: { id: plan }, body: chosen });
    const task = tasks[0]?.id ?? '';
    await pastRules(r.w, `update task set text = text || ' Liên hệ Người leader, 0912 345 678.' where id = $1`, [task]);
    const held = await calls.previewPublication({ params: { id: plan }, body: chosen });
    expect(held.personal).toEqual([{ place: 'task', task, where: null, kind: 'phone', words: '0912 345 678' }]);
    const wanted = { ...chosen, plan, slug: 'sua-hoc-duong' };
    await expect(calls.publish({ body: { ...wanted, sha256: held.sha256 } })).rejects.toMatchObject(
      refusal('publication.personal'),
    );
    const leaveOut = [task];
    const clean = await calls.previewPublication({ params: { id: plan }, body: { ...chosen, leaveOut } });
    expect([clean.personal, clean.leftOut, clean.tasks.length]).toEqual([[], 1, tasks.length - 1]);
    await calls.publish({ body: { ...wanted, leaveOut, sha256: clean.sha256 } });
    const looked = await r.w.asSystem((cx) =>
      cx.db
        .selectFrom('fact')
        .select('data')
        .where('kind', '=', 'plan.previewed')
        .where('subjectId', '=', plan)
        .execute(),
    );
    expect(looked.at(-1)?.data).toEqual({ kind: chosen.kind, asOf: expect.any(String), sha256: clean.sha256 });
    const page = await (await get('/sua-hoc-duong')).text();
    expect([page.includes('0912'), page.includes('1 nhiệm vụ của kế hoạch không nằm')]).toEqual([false, true]);
  });

  test('an address is used once, also after what stood there was withdrawn', async () => {
    const id = await publish('mot-lan');
    await expect(publish('mot-lan')).rejects.toMatchObject(refusal('publication.slug-taken'));
    const calls = await leader();
    await calls.withdrawPublication({ params: { id }, body: { reason: 'Sai số liệu' } });
    await expect(publish('mot-lan')).rejects.toMatchObject(refusal('publication.slug-taken'));
    await expect(calls.withdrawPublication({ params: { id }, body: { reason: 'x' } })).rejects.toMatchObject(
      refusal('publication.withdrawn'),
    );
  });
});

describe('what the public sees', () => {
  test('is the plan as it was published, whatever becomes of it: units, days, and nobody’s name', async () => {
    await publish('cham-soc-rung');
    await pastRules(r.w, `update task set text = 'Điều đã đổi' where plan_id = $1`, [r.woods.plan.id]);
    const answer = await get('/cham-soc-rung');
    const page = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page).toContain('rà soát hồ sơ các lâm trường cũ');
    expect(page).toContain('<html lang="vi">');
    expect(page).toContain(LICENCE);
    expect(page).not.toContain('Điều đã đổi');
    expect(page).not.toMatch(/Người (leader|compiler|unit)/);
    expect(page).not.toContain('<script');
  });

  test('is kept by caches, and asked for anew by its mark alone', async () => {
    const first = await get('/cham-soc-rung');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toMatch(/^public, max-age=\d+/);
    const again = await get('/cham-soc-rung', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('is open data too, as CSV and JSON, the same as on the page', async () => {
    const csv = await get('/cham-soc-rung.csv');
    const bytes = new Uint8Array(await csv.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
    const told = (await (await get('/cham-soc-rung.json')).json()) as { tasks: unknown[]; licence: string };
    expect([lines.length - 1, told.licence]).toEqual([told.tasks.length, LICENCE]);
    expect(lines.join('\n')).toContain(`"'=HYPERLINK`);
  });

  test('results are figures by unit, never who works there', async () => {
    await publish('ket-qua-rung', r.woods.plan.id, 'results');
    const told = (await (await get('/ket-qua-rung.json')).json()) as { figures: object; tasks: unknown[] };
    expect([told.tasks, told.figures]).toEqual([
      [],
      { total: 0, doneInTime: 0, doneLate: 0, inProgress: 0, overdue: 0, notBegun: 0 },
    ]);
  });

  test('what is withdrawn answers 410 with a sentence, in every form, and is kept nowhere', async () => {
    const id = await publish('se-go');
    await (await leader()).withdrawPublication({ params: { id }, body: { reason: 'Có tên người' } });
    for (const ending of ['', '.csv', '.json']) {
      const gone = await get(`/se-go${ending}`);
      expect([gone.status, (await gone.text()).includes('đã gỡ nội dung này')]).toEqual([410, true]);
    }
    const { rows } = await pastRules(r.w, 'select content from publication where id = $1', [id]);
    expect(rows).toEqual([{ content: null }]);
  });

  test('the list and the feed tell what is there, and the feed what is gone', async () => {
    const list = await (await get('')).text();
    expect([list.includes('/cong-khai/cham-soc-rung'), list.includes('/cong-khai/se-go')]).toEqual([true, false]);
    const feed = await get('/feed.xml');
    const text = await feed.text();
    expect(feed.headers.get('content-type')).toMatch(/^application\/atom\+xml/);
    expect(text).toContain(`href="http://${HOME}/cong-khai/cham-soc-rung.csv"`);
    expect(text).toContain('<at:deleted-entry ref="urn:uuid:');
  });

  test('nothing of another body, and nothing that is not there, however it is asked for', async () => {
    const there = await site.request(`http://${NEIGHBOUR}/cong-khai/cham-soc-rung`, { headers: { host: NEIGHBOUR } });
    expect(there.status).toBe(404);
    for (const path of ['/khong-co', '/../api/session', '/cham-soc-rung.xml', "/'; drop table plan; --"]) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    }
  });

  test('a text that looks like HTML is text', async () => {
    await pastRules(r.w, `update task set text = '<img src=x onerror=alert(1)> & "ngoặc"' where plan_id = $1`, [
      r.woods.plan.id,
    ]);
    await publish('ky-tu');
    const page = await (await get('/ky-tu')).text();
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;ngoặc&quot;');
  });
});

test('the ledger tells what was published and withdrawn, by whom, with its hash and its reason', async () => {
  const id = await publish('so-cai');
  await (await leader()).withdrawPublication({ params: { id }, body: { reason: 'Thử' } });
  const facts = await r.w.asSystem((cx) =>
    cx.db.selectFrom('fact').select(['kind', 'personId', 'data']).where('subjectId', '=', id).orderBy('id').execute(),
  );
  expect(facts.map(({ kind, personId }) => [kind, personId])).toEqual([
    ['publication.published', r.w.people.leader.id],
    ['publication.withdrawn', r.w.people.leader.id],
  ]);
  expect(facts[0]?.data).toMatchObject({ slug: 'so-cai', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(facts[1]?.data).toMatchObject({ reason: 'Thử' });
});
