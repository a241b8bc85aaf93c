import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { showDocument } from '../document/preparation/prepare.ts';
import { uploadDocument } from '../document/upload-document.ts';
import { type WorkingWorld, workingWorld } from '../verification/testing/working.ts';

type Who = Parameters<WorkingWorld['as']>[0];

let a: WorkingWorld;
/** Of An Bình: poverty, health and schools; of the others: poverty. */
let work: Record<'poverty' | 'health' | 'hoaLac' | 'part' | 'whole', string>;
let document: string;
beforeAll(async () => {
  a = await workingWorld();
  const whole = (await a.find('anBinh', 'vệ sinh trường lớp')).id;
  work = {
    poverty: (await a.find('anBinh', 'rà soát hộ nghèo')).id,
    health: (await a.find('anBinh', 'khám sức khỏe')).id,
    hoaLac: (await a.find('hoaLac', 'rà soát hộ nghèo')).id,
    whole,
    part: await split(whole),
  };
  const decided = await bring('Quyết định kiện toàn ban chỉ đạo');
  await a.w.as(a.people.compiler, (cx) => showDocument(cx, decided));
  document = decided;
});
afterAll(() => a.w.end());

async function split(id: string): Promise<string> {
  const { assignments } = await a.as('anBinh');
  await assignments.acceptAssignment({ params: { id }, body: { version: (await a.now(id)).version } });
  const parts = [{ unit: a.units.school, text: 'Trường quét dọn', due: null }];
  const answer = await assignments.splitAssignment({
    params: { id },
    body: { version: (await a.now(id)).version, parts },
  });
  return answer.parts[0]?.id ?? '';
}

const bring = async (title: string) => {
  const body = new Blob([`ỦY BAN NHÂN DÂN\nKẾ HOẠCH\n${title}`]).stream();
  return (await uploadDocument(a.w.system, a.people.compiler.acting, { name: `${title}.txt`, body })).id;
};
const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });
const add = async (who: Who, id: string, content: string, query: { id?: string } = {}) =>
  (await a.as(who)).evidence.addEvidence({ params: { id }, query, body: new File([content], `${content}.txt`) });
const attach = async (who: Who, id: string, body: { evidence: string } | { document: string }) =>
  (await a.as(who)).evidence.attachEvidence({ params: { id }, body });
const listed = async (who: Who, id: string) =>
  (await (await a.as(who)).evidence.listEvidence({ params: { id } })).items;

describe('a piece that is in the system', () => {
  test('is attached by nobody but the unit whose work both are', async () => {
    const own = (await add('anBinh', work.poverty, 'Biên bản rà soát')).evidence.id;
    const others = (await add('hoaLac', work.hoaLac, 'Biên bản của Hòa Lạc')).evidence.id;
    for (const who of ['compiler', 'leader', 'verifier'] as const) {
      await expect(attach(who, work.health, { evidence: own })).rejects.toMatchObject(refusal('right.missing'));
    }
    await expect(attach('hoaLac', work.health, { evidence: others })).rejects.toMatchObject(
      refusal('record.not-found'),
    );
    await expect(attach('hoaLac', work.hoaLac, { evidence: own })).rejects.toMatchObject(refusal('record.not-found'));
    await expect(attach('anBinh', work.health, { evidence: others })).rejects.toMatchObject(
      refusal('record.not-found'),
    );
    await expect(attach('anBinh', work.health, { evidence: randomUUID() })).rejects.toMatchObject(
      refusal('record.not-found'),
    );
  });

  test('proves another task without a byte being sent, and each tells of the other', async () => {
    const [piece] = await listed('anBinh', work.poverty);
    const { evidence, assignment } = await attach('anBinh', work.health, { evidence: piece?.id ?? '' });
    expect(evidence).toMatchObject({ name: piece?.name, sha256: piece?.sha256, by: { name: 'Người anBinh' } });
    expect(evidence.id).not.toBe(piece?.id);
    expect(assignment.id).toBe(work.health);
    expect(evidence.also).toMatchObject({
      total: 1,
      items: [{ assignment: { id: work.poverty, unit: { name: 'Ủy ban nhân dân xã An Bình' } }, accepted: null }],
    });
    const [again] = await listed('anBinh', work.poverty);
    expect(again?.also.items.map((use) => use.assignment.id)).toEqual([work.health]);
    expect((await attach('anBinh', work.health, { evidence: piece?.id ?? '' })).duplicate).toBe(true);
  });

  test('so does a link', async () => {
    const { evidence } = await a.as('anBinh');
    const body = { url: 'https://xa-an-binh.test/ket-qua', name: 'Trang tin' };
    const link = (await evidence.addLink({ params: { id: work.poverty }, body })).evidence.id;
    const added = await attach('anBinh', work.health, { evidence: link });
    expect(added.evidence).toMatchObject({ ...body, kind: 'link', also: { total: 1 } });
  });

  test('of a part proves the whole; that of the whole is not the part’s', async () => {
    const ofPart = (await add('school', work.part, 'Ảnh quét dọn')).evidence.id;
    const offered = (await a.as('anBinh')).evidence.listAttachable;
    const { items } = await offered({ params: { id: work.whole }, query: { q: 'anh quet' } });
    expect(items.map(({ id }) => id)).toEqual([ofPart]);
    // It says of which work it is evidence, and is found by words of it.
    const [proved] = items[0]?.works ?? [];
    expect(proved?.id).toBe(work.part);
    const { items: byWork } = await offered({ params: { id: work.whole }, query: { q: proved?.text ?? '' } });
    expect(byWork.map(({ id }) => id)).toContain(ofPart);
    await attach('anBinh', work.whole, { evidence: ofPart });
    const ofWhole = (await add('anBinh', work.whole, 'Báo cáo của xã')).evidence.id;
    await expect(attach('school', work.part, { evidence: ofWhole })).rejects.toMatchObject(refusal('record.not-found'));
    await expect(attach('anBinh', work.part, { evidence: ofWhole })).rejects.toMatchObject(
      refusal('evidence.other-unit'),
    );
  });

  test('tells nobody of a task that she does not see', async () => {
    const same = 'Mẫu chung của tỉnh';
    await add('hoaLac', work.hoaLac, same);
    const { evidence } = await add('anBinh', work.health, same);
    expect(evidence.also).toEqual({ total: 0, items: [] });
    const seen = (await listed('compiler', work.poverty)).find(({ name }) => name.startsWith('Biên bản'));
    expect(seen?.also.items.map(({ assignment }) => assignment.id)).toEqual([work.health]);
  });

  test('that was taken away is offered to nobody, and what is there already is not offered', async () => {
    const { evidence } = await a.as('anBinh');
    const gone = (await add('anBinh', work.poverty, 'Bản nháp')).evidence.id;
    const offered = async () =>
      (await evidence.listAttachable({ params: { id: work.health }, query: {} })).items.map(({ name }) => name);
    expect(await offered()).toEqual(['Bản nháp.txt', 'Báo cáo của xã.txt', 'Ảnh quét dọn.txt']);
    const { version } = await a.now(work.poverty);
    await evidence.removeEvidence({ params: { id: gone }, body: { version } });
    expect(await offered()).toEqual(['Báo cáo của xã.txt', 'Ảnh quét dọn.txt']);
    await expect(attach('anBinh', work.health, { evidence: gone })).rejects.toMatchObject(refusal('record.not-found'));
  });

  test('is offered only to who may add to the assignment', async () => {
    const ask = async (who: Who, id: string) =>
      (await a.as(who)).evidence.listAttachable({ params: { id }, query: {} });
    await expect(ask('compiler', work.health)).rejects.toMatchObject(refusal('right.missing'));
    await expect(ask('hoaLac', work.health)).rejects.toMatchObject(refusal('record.not-found'));
  });
});

describe('a document of the system', () => {
  test('is attached by who may read it and may add to the assignment', async () => {
    await expect(attach('compiler', work.health, { document })).rejects.toMatchObject(refusal('right.missing'));
    await expect(attach('hoaLac', work.health, { document })).rejects.toMatchObject(refusal('record.not-found'));
    const nobodys = { document: randomUUID() };
    await expect(attach('anBinh', work.health, nobodys)).rejects.toMatchObject(refusal('record.not-found'));
    const { evidence } = await attach('anBinh', work.health, { document });
    expect(evidence).toMatchObject({ document, format: 'text', name: 'Quyết định kiện toàn ban chỉ đạo.txt' });
    const file = await (await a.as('verifier')).evidence.getEvidenceFile({ params: { id: evidence.id } });
    expect(await file.text()).toContain('kiện toàn');
  });

  test('of another body is not there', async () => {
    const { w } = a;
    const body = new Blob(['KẾ HOẠCH\nBên kia']).stream();
    const theirs = await uploadDocument(w.system, w.neighbour.person.acting, { name: 'b.txt', body });
    await expect(attach('anBinh', work.health, { document: theirs.id })).rejects.toMatchObject(
      refusal('record.not-found'),
    );
  });
});

test('who accepted what a piece shows is told beside it, there and where else it stands', async () => {
  await a.enter('anBinh', work.poverty, { report: true });
  await expect(attach('anBinh', work.poverty, { document })).rejects.toMatchObject(refusal('assignment.not-now'));
  const { version } = await a.now(work.poverty);
  await (await a.as('verifier')).verification.acceptReport({ params: { id: work.poverty }, body: { version } });
  const accepted = { by: { id: a.people.verifier.id, name: 'Người verifier' }, at: expect.any(String) };
  expect((await listed('anBinh', work.poverty))[0]?.accepted).toEqual(accepted);
  const elsewhere = (await listed('anBinh', work.health)).find(({ name }) => name.startsWith('Biên bản'));
  expect([elsewhere?.accepted, elsewhere?.also.items[0]?.accepted]).toEqual([null, accepted]);
});

describe('a file that is sent twice over a bad line', () => {
  test('is one piece, also where it was reported or taken away in between', async () => {
    const id = randomUUID();
    const first = await add('anBinh', work.health, 'Gửi hai lần', { id });
    expect(first.evidence.id).toBe(id);
    const again = await add('anBinh', work.health, 'Gửi hai lần', { id });
    expect([again.evidence.id, again.duplicate]).toEqual([id, false]);
    const { version } = await a.now(work.health);
    await (await a.as('anBinh')).evidence.removeEvidence({ params: { id }, body: { version } });
    await add('anBinh', work.health, 'Gửi hai lần', { id });
    expect((await listed('anBinh', work.health)).filter(({ name }) => name === 'Gửi hai lần.txt')).toEqual([]);
    await a.enter('anBinh', work.health, { report: true });
    expect((await add('anBinh', work.health, 'Gửi hai lần', { id })).evidence.id).toBe(id);
  });

  test('two at once are one', async () => {
    const id = randomUUID();
    const both = await Promise.all([1, 2].map(() => add('school', work.part, 'Hai thẻ trình duyệt', { id })));
    expect(both.map(({ evidence }) => evidence.id)).toEqual([id, id]);
    expect((await listed('school', work.part)).filter((one) => one.id === id)).toHaveLength(1);
  });

  test('under the id of another assignment’s is refused', async () => {
    const [piece] = await listed('anBinh', work.poverty);
    await expect(add('anBinh', work.whole, 'Khác', { id: piece?.id ?? '' })).rejects.toMatchObject(
      refusal('record.exists'),
    );
  });
});
