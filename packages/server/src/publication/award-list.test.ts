import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hono } from 'hono';
import { Hono as Site } from 'hono';
import { publicPages } from '../kit/http/pages.ts';
import { findTenantAt } from '../people/queries.ts';
import { apiOf, signedIn } from '../testing/browser.ts';
import { pastRules } from '../testing/past-rules.ts';
import { HOME, type Resident, type World, world } from '../testing/world.ts';
import { awardContract } from './award-contract.ts';
import { awardRoutes } from './award-routes.ts';
import { publicationContract } from './contract.ts';
import { publicationPages } from './public-pages.ts';
import { publicationRoutes } from './routes.ts';

const contracts = { awards: awardContract, publications: publicationContract };
let w: World;
let api: Hono;
let site: Hono;
beforeAll(async () => {
  w = await world();
  api = apiOf(w, [awardRoutes, publicationRoutes]);
  const way = {
    publicUrl: null,
    trustProxy: false,
    tenantAt: (_system: unknown, host: string) => findTenantAt(w.system.db, host),
  };
  site = new Site().route('/', publicPages(w.system, publicationPages, way));
});
afterAll(() => w.end());

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });
const as = async (person: Resident) => (await signedIn(api, contracts, person)).client;
const get = async (path: string) => site.request(`http://${HOME}/cong-khai${path}`, { headers: { host: HOME } });

const ROWS = [
  { form: 'Cờ thi đua', who: 'collective' as const, name: 'Phòng Tổng hợp', unit: 'Sở Nội vụ' },
  { form: 'Giấy khen', who: 'individual' as const, name: 'Tạ Được Khen', unit: 'Sở Nội vụ' },
  { form: 'Giấy khen', who: 'individual' as const, name: 'Hồ Cũng Khen', unit: 'Sở Nội vụ' },
];
const LIST = {
  decision: {
    title: 'Khen thưởng thực hiện kế hoạch năm 2026',
    number: '123/QĐ-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Sông Ngân',
    issuedOn: '2026-11-20',
  },
  rows: ROWS,
  isDecisionPublic: false,
  licence: 'Được dùng lại tự do, ghi rõ nguồn.',
};
const publish = async (slug: string, more: Partial<typeof LIST> = {}) => {
  const { awards } = await as(w.people.leader);
  const body = { ...LIST, ...more };
  const { sha256 } = await awards.previewAwardList({ body });
  return (await awards.publishAwardList({ body: { ...body, slug, sha256 } })).id;
};

describe('a list of awards', () => {
  test('is looked at and published by nobody but who may publish for the whole body', async () => {
    for (const person of [w.people.compiler, w.people.unit, w.people.administrator]) {
      const { awards } = await as(person);
      await expect(awards.previewAwardList({ body: LIST })).rejects.toMatchObject(refusal('right.missing'));
      const body = { ...LIST, slug: 'khen', sha256: 'a'.repeat(64) };
      await expect(awards.publishAwardList({ body })).rejects.toMatchObject(refusal('right.missing'));
    }
    const { awards } = await as(w.people.leader);
    const moveTo = (unit: string) =>
      pastRules(w, 'update office set unit_id = $1 where person_id = $2', [unit, w.people.leader.id]);
    await moveTo(w.units.commune);
    await expect(awards.previewAwardList({ body: LIST })).rejects.toMatchObject(refusal('unit.out-of-reach'));
    await expect(awards.listAwardLists()).rejects.toMatchObject(refusal('unit.out-of-reach'));
    await moveTo(w.units.province);
  });

  test('tells how many persons there are and no name, unless the decision is itself public', async () => {
    await publish('khen-khong-ten');
    const counted = await (await get('/khen-khong-ten')).text();
    expect([counted.includes('Phòng Tổng hợp'), counted.includes('Tạ Được Khen'), counted.includes('>2<')]).toEqual([
      true,
      false,
      true,
    ]);
    const { rows } = await pastRules(w, `select content::text as content from publication where slug = $1`, [
      'khen-khong-ten',
    ]);
    expect(JSON.stringify(rows)).not.toContain('Được Khen');
    await publish('khen-co-ten', { isDecisionPublic: true });
    expect(await (await get('/khen-co-ten')).text()).toContain('Tạ Được Khen');
  });

  test('goes out as a page, as open data and in the feed, and is gone once it is withdrawn', async () => {
    const id = await publish('khen-2026');
    const page = await (await get('/khen-2026')).text();
    expect([page.includes('Quyết định số'), page.includes('123/QĐ-UBND'), page.includes('20/11/2026')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(await (await get('/khen-2026.json')).json()).toMatchObject({
      kind: 'awards',
      counts: [{ form: 'Giấy khen', unit: 'Sở Nội vụ', count: 2 }],
    });
    expect(await (await get('/khen-2026.csv')).text()).toContain('Cờ thi đua,Tập thể,Phòng Tổng hợp,Sở Nội vụ,1');
    expect(await (await get('/feed.xml')).text()).toContain('Khen thưởng: Khen thưởng thực hiện');
    expect(await (await get('')).text()).toContain('Danh sách khen thưởng, công khai');
    const { publications, awards } = await as(w.people.leader);
    await publications.withdrawPublication({ params: { id }, body: { reason: 'Sai tên đơn vị' } });
    expect((await get('/khen-2026')).status).toBe(410);
    const { items } = await awards.listAwardLists();
    const gone = items.find((one) => one.id === id);
    // A decision may be about somebody by name.
    expect([gone?.withdrawnAt === null, gone?.title]).toEqual([false, '']);
  });

  test('is not published with a row that is wrong, or of a learner, nor with personal data beside the names', async () => {
    const { awards } = await as(w.people.leader);
    const refused = async (more: Partial<typeof LIST>, code: string) => {
      const body = { ...LIST, ...more };
      const { sha256 } = await awards.previewAwardList({ body });
      await expect(awards.publishAwardList({ body: { ...body, slug: 'sai', sha256 } })).rejects.toMatchObject(
        refusal(code),
      );
    };
    const learner = { form: 'Giấy khen', who: 'individual' as const, name: 'Tạ Học Trò', unit: 'Lớp 9A' };
    const { faults } = await awards.previewAwardList({ body: { ...LIST, rows: [...ROWS, learner] } });
    expect(faults).toEqual([{ row: 4, column: 'Tên', code: 'learner' }]);
    await refused({ rows: [...ROWS, learner], isDecisionPublic: true }, 'award-list.faults');
    await refused({ decision: { ...LIST.decision, title: 'Khen thưởng học sinh giỏi' } }, 'award-list.faults');
    await refused({ licence: 'Liên hệ 0912345678' }, 'award-list.personal');
    await refused({ decision: { ...LIST.decision, issuer: 'Lớp 9A: Tạ Học Trò' } }, 'award-list.personal');
    expect((await get('/sai')).status).toBe(404);
  });

  test('names no learner, wherever she stands, whether it was looked at or not', async () => {
    const { awards } = await as(w.people.leader);
    const skipped = async (more: Partial<typeof LIST>, code: string) => {
      const body = { ...LIST, ...more, slug: 'nguoi-hoc', sha256: 'a'.repeat(64) };
      await expect(awards.publishAwardList({ body })).rejects.toMatchObject(refusal(code));
    };
    const row = (name: string, unit: string) => ({ form: 'Giấy khen', who: 'individual' as const, name, unit });
    for (const learner of [
      row('Em Tạ Học Trò', 'Trường Một'),
      row('HS TẠ HỌC TRÒ', 'Trường Một'),
      row('Tạ Học Trò', '9A'),
    ]) {
      await skipped({ rows: [...ROWS, learner] }, 'award-list.faults');
    }
    await skipped({ rows: [{ ...ROWS[0], name: 'Tổ của cháu Tạ Học Trò' } as (typeof ROWS)[0]] }, 'award-list.faults');
    const licence = 'Ảnh: em Tạ Học Trò';
    await skipped({ licence }, 'award-list.personal');
    const { personal } = await awards.previewAwardList({ body: { ...LIST, licence } });
    expect(personal).toEqual([{ place: 'licence', where: licence, kind: 'learner', words: 'Tạ Học Trò' }]);
    await publish('nhom-nguoi-hoc', {
      decision: { ...LIST.decision, title: 'Khen thưởng công tác học sinh, sinh viên năm 2026' },
    });
  });

  test('is published as it was looked at, at an address that nothing has', async () => {
    const { awards } = await as(w.people.leader);
    const { sha256 } = await awards.previewAwardList({ body: LIST });
    const other = { ...LIST, rows: ROWS.slice(1), slug: 'khen-khac', sha256 };
    await expect(awards.publishAwardList({ body: other })).rejects.toMatchObject(refusal('publication.moved-on'));
    await publish('khen-trung');
    await expect(publish('khen-trung')).rejects.toMatchObject(refusal('publication.slug-taken'));
  });

  test('is read out of a spreadsheet with what is wrong in it, and nothing of it is kept', async () => {
    const { awards } = await as(w.people.leader);
    const read = (text: string) => awards.readAwardList({ body: new File([text], 'khen.csv') });
    const right = 'Danh hiệu,Đối tượng,Tên,Đơn vị\nGiấy khen,Cá nhân,Tạ Được Khen,Sở Nội vụ\n';
    expect(await read(right)).toMatchObject({ rows: [{ who: 'individual', name: 'Tạ Được Khen' }], faults: [] });
    const wrong = 'Danh hiệu,Đối tượng,Tên,Đơn vị,Ngày sinh\nGiấy khen,Cá nhân,Tạ Được Khen,Sở Nội vụ,1/2/1980\n';
    expect(await read(wrong)).toMatchObject({
      rows: [],
      faults: [{ row: 1, column: 'Ngày sinh', code: 'column-personal' }],
    });
    const sha256 = createHash('sha256').update(right).digest('hex');
    expect(await w.system.files.open(w.tenant, sha256)).toBeUndefined();
    await expect(read('PK\u0003\u0004 hỏng')).rejects.toMatchObject(refusal('import.unreadable'));
  });
});
