import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readingContract } from '../reading/contract.ts';
import { readingRoutes } from '../reading/routes.ts';
import { apiOf, browserOn, signedIn } from '../testing/browser.ts';
import { type World, world } from '../testing/world.ts';
import { documentContract } from './contract.ts';
import { areSamplesHere, loadSampleDocuments } from './load-samples.ts';
import { documentRoutes } from './routes.ts';
import { docx, encrypted, pdf, PNG } from './testing/hostile-files.ts';

const contracts = { documents: documentContract, readings: readingContract };
const SAMPLES = new URL('../../../../samples/', import.meta.url);

let w: World;
let api: ReturnType<typeof apiOf>;
let compiler: Awaited<ReturnType<typeof asCompiler>>;
const asCompiler = () => signedIn(api, contracts, w.people.compiler);

beforeAll(async () => {
  w = await world();
  api = apiOf(w, [documentRoutes, readingRoutes]);
  compiler = await asCompiler();
});
afterAll(() => w.end());

const refusal = (code: string) => ({ name: 'Refusal', problem: expect.objectContaining({ code }) });
const upload = (file: File, browser = compiler) => browser.client.documents.uploadDocument({ query: {}, body: file });

describe('who may bring documents', () => {
  test('nobody who has not signed in', async () => {
    await expect(upload(plan('Kế hoạch'), browserOn(api, contracts))).rejects.toMatchObject(refusal('session.none'));
  });
  test('no leader: she reads', async () => {
    const leader = await signedIn(api, contracts, w.people.leader);
    await expect(upload(plan('Kế hoạch'), leader)).rejects.toMatchObject(refusal('right.missing'));
    await expect(leader.client.documents.listDocuments({ query: {} })).resolves.toMatchObject({ items: [] });
  });
  test('and no other body sees them', async () => {
    const mine = await upload(plan('một'));
    await w.as(w.neighbour.person, async (cx) => {
      expect(await cx.db.selectFrom('document').select('id').execute()).toEqual([]);
      expect(await cx.db.selectFrom('reading').select('id').execute()).toEqual([]);
    });
    expect((await compiler.client.documents.getDocument({ params: { id: mine.id } })).id).toBe(mine.id);
  });
});

describe('a plan that is uploaded', () => {
  test('is read at once, and its head stands in the list', async () => {
    const document = await upload(await sample('grouped-table.docx'));
    expect(document).toMatchObject({
      name: 'grouped-table.docx',
      format: 'docx',
      state: 'read',
      problem: null,
      kind: 'KH',
      duplicate: false,
    });
    expect(document.counts.tasks).toBeGreaterThan(5);
    expect(document.uploadedBy).toEqual({ id: w.people.compiler.id, name: 'Người compiler' });
  });

  test('comes back byte by byte, under its own name', async () => {
    const bytes = new Uint8Array(await readFile(new URL('grouped-table.docx', SAMPLES)));
    const { id } = await upload(new File([bytes], 'Kế hoạch “số hóa”.docx'));
    const answer = await compiler.client.documents.getDocumentFile({ params: { id } });
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    expect(answer.headers.get('content-type')).toContain('wordprocessingml');
    // Uploaded before, under its first name.
    expect(answer.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''grouped-table.docx");
  });

  test('a second time is the same document, and says so', async () => {
    const first = await upload(plan('hai lần'));
    const again = await upload(plan('hai lần'));
    expect(again).toMatchObject({ id: first.id, duplicate: true });
  });

  test('at the same instant by two people is one document', async () => {
    const both = await Promise.all([upload(plan('cùng lúc')), upload(plan('cùng lúc'))]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    expect(both.map(({ duplicate }) => duplicate).toSorted()).toEqual([false, true]);
  });

  test('has a reading whose anchors point into its blocks', async () => {
    const { id } = await upload(await sample('grouped-table.docx'));
    const reading = await compiler.client.readings.getReading({ params: { id } });
    expect(reading.tasks.length).toBeGreaterThan(5);
    expect(reading.flow.length).toBeGreaterThan(5);
  });

  test('is found without diacritics, by title and by name', async () => {
    await upload(plan('tìm kiếm', 'Bồi dưỡng giáo viên.txt'));
    const found = await compiler.client.documents.listDocuments({ query: { q: 'giao vien BOI' } });
    expect(found).toMatchObject({ items: [{ name: 'Bồi dưỡng giáo viên.txt' }], next: null, total: 1 });
  });

  test('is listed the newest first, page by page, each once', async () => {
    const all = await compiler.client.documents.listDocuments({ query: { limit: 200 } });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await compiler.client.documents.listDocuments({ query: { limit: 2, after } });
      seen.push(...page.items.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual(all.items.map(({ id }) => id));
    expect(seen.length).toBe(all.total);
  });
});

describe('a document that is marked as a state secret', () => {
  test('is refused by name, and nothing of it is kept anywhere', async () => {
    const secret = await sample('marked-secret.docx');
    const before = await traces();
    await expect(upload(secret)).rejects.toMatchObject(refusal('document.secret'));
    const after = await traces();

    expect(after.files).toEqual(before.files);
    expect(after.documents).toBe(before.documents);
    expect(after.facts - before.facts).toBe(1);
    const [fact] = await w.as(w.people.compiler, (cx) =>
      cx.db.selectFrom('fact').select(['kind', 'data']).orderBy('id', 'desc').limit(1).execute(),
    );
    expect(fact).toEqual({ kind: 'document.refused', data: { code: 'document.secret', kept: false } });
  });
});

describe('a file that cannot be read', () => {
  test.each([
    ['an empty one', 'file.empty', new Uint8Array()],
    ['a broken one', 'file.broken', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(400, 7)])],
    [
      'an unknown one',
      'file.unknown',
      Buffer.from([0, 1, 2, 3, 255, 254, 0, 9, 0, 0, 1, 0, 0, 3, 0, 0, 0, 200, 201, 0]),
    ],
    ['one with macros', 'file.macros', docx({ 'word/vbaProject.bin': new Uint8Array([1, 2, 3]) })],
    ['a bomb', 'file.bomb', docx({ 'word/media/zero.bin': new Uint8Array(300 * 1024 * 1024) })],
    ['one that declares entities', 'file.entities', docx({}, '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>')],
    ['one behind a password', 'file.encrypted', encrypted()],
    ['a PDF behind a password', 'file.encrypted', pdf({ pages: 1, protected: true })],
    ['one of ten thousand pages', 'file.too-many-pages', pdf({ pages: 10_000, protected: false })],
  ])('%s gets its own answer (%s), and is not kept', async (_what, code, bytes) => {
    const before = await traces();
    await expect(upload(new File([new Uint8Array(bytes)], 'tep.docx'))).rejects.toMatchObject(refusal(code));
    const after = await traces();
    expect(after).toEqual({ ...before, facts: before.facts + 1 });
  });

  test('and is only a picture is kept as the original, refused with its reason', async () => {
    const picture = new File([PNG], 'ban-quet.png');
    await expect(upload(picture)).rejects.toMatchObject(refusal('scan.unreadable'));
    await expect(upload(new File([PNG], 'lan-hai.png'))).rejects.toMatchObject(refusal('scan.unreadable'));
    const { items } = await compiler.client.documents.listDocuments({ query: { q: 'ban-quet' } });
    expect(items).toMatchObject([
      { state: 'refused', problem: { code: 'scan.unreadable', detail: expect.stringContaining('ảnh quét') } },
    ]);
  });

  test('and is too large is refused before all of it has come', async () => {
    const response = await compiler.send('http://tinh.test/api/documents', {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-file-name': 'to.docx',
        'content-length': String(6 * 1024 * 1024),
      },
      body: new Uint8Array(6 * 1024 * 1024),
    });
    expect([response.status, await response.json()]).toMatchObject([
      413,
      { code: 'file.too-large', details: { limit: 5 } },
    ]);
  });

  test('for want of a name is told so', async () => {
    const body = new Blob(['Kế hoạch']);
    await expect(compiler.client.documents.uploadDocument({ query: {}, body })).rejects.toMatchObject(
      refusal('request.invalid'),
    );
  });

  test('and is named wrongly is read by its content, and the doubt says so', async () => {
    const document = await upload(
      new File([await (await sample('content-lead-time.docx')).arrayBuffer()], 'ke-hoach.pdf'),
    );
    const { doubts } = await compiler.client.readings.getReading({ params: { id: document.id } });
    expect(document.format).toBe('docx');
    expect(doubts[0]).toMatchObject({ code: 'file.misnamed', details: { said: '.pdf', found: 'DOCX' } });
  });
});

test('the samples of a first start are uploaded like any document', async () => {
  const loaded = await loadSampleDocuments(w.system, w.people.compiler.acting);
  expect(loaded.length).toBe(2);
});

test('samples that were cut off in the middle are brought again, and once they are here they are known to be', async () => {
  const system = w.neighbour.person.acting;
  expect(await areSamplesHere(w.system, system)).toBe(false);
  await loadSampleDocuments(w.system, system);
  expect(await areSamplesHere(w.system, system)).toBe(true);
  const again = await loadSampleDocuments(w.system, system);
  expect(again.map(({ duplicate }) => duplicate)).toEqual([true, true]);
});

test('a sample that is refused or missing does not keep the others away', async () => {
  const names = ['marked-secret.docx', 'khong-co.docx', 'duties-by-unit.txt'];
  expect(await loadSampleDocuments(w.system, w.people.compiler.acting, names)).toHaveLength(1);
});

test('after all that, nothing lies in the temporary place', async () => {
  const left = (await readdir(tmpdir())).filter((name) => name.startsWith(`sauro-doc-${process.pid}-`));
  expect([...(await traces()).incoming, ...left]).toEqual([]);
});

async function sample(name: string): Promise<File> {
  return new File([new Uint8Array(await readFile(new URL(name, SAMPLES)))], name);
}

function plan(subject: string, name = `${subject}.txt`): File {
  return new File(
    [`KẾ HOẠCH\nTriển khai ${subject}\n\nI. NHIỆM VỤ\n1. Văn phòng Sở rà soát hồ sơ trước ngày 30/4/2026.\n`],
    name,
  );
}

async function traces() {
  const count = (table: 'document' | 'fact') =>
    w.as(w.people.compiler, (cx) =>
      cx.db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow(),
    );
  const folder = w.folder;
  const files = (await readdir(folder, { recursive: true })).toSorted();
  return {
    documents: Number((await count('document')).n),
    facts: Number((await count('fact')).n),
    files,
    incoming: await readdir(join(folder, 'incoming')),
  };
}
