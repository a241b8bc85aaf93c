import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiOf, browserOn, signedIn } from '../testing/browser.ts';
import { type World, world } from '../testing/world.ts';
import { documentContract } from './contract.ts';
import type { DocumentId } from './document.ts';
import { updateShown } from './preparation/queries.ts';
import { getPagePicture } from './page-picture.ts';
import { type Readers, startReaders } from './readers.ts';
import { documentRoutes } from './routes.ts';
import { pdf, scan } from './testing/hostile-files.ts';

const contracts = { documents: documentContract };
const SAMPLES = new URL('../../../../samples/', import.meta.url);

let w: World;
let api: ReturnType<typeof apiOf>;
let compiler: Awaited<ReturnType<typeof signedIn<typeof contracts>>>;
let plan: string;

beforeAll(async () => {
  w = await world();
  api = apiOf(w, [documentRoutes]);
  compiler = await signedIn(api, contracts, w.people.compiler);
  plan = await upload('landscape-annex.pdf', await readFile(new URL('landscape-annex.pdf', SAMPLES)));
});
afterAll(() => w.end());

async function upload(name: string, bytes: Uint8Array): Promise<string> {
  const body = new File([new Uint8Array(bytes)], name);
  // A scan is refused, and kept.
  const { id } = await compiler.client.documents.uploadDocument({ query: {}, body }).catch(async () => {
    const { items } = await compiler.client.documents.listDocuments({ query: { q: name } });
    return items[0] ?? { id: '' };
  });
  return id;
}

const refusal = (code: string) => ({ name: 'Refusal', problem: expect.objectContaining({ code }) });
const page = (id: string, number: number, width?: number, browser = compiler) =>
  browser.client.documents.getDocumentPage({ params: { id, page: number }, query: { width } });
const kept = async () =>
  (await readdir(join(w.folder, 'derived'), { recursive: true })).filter((name) => name.endsWith('.png'));

async function pngOf(answer: Response) {
  const bytes = Buffer.from(await answer.arrayBuffer());
  const data = bytes.subarray(bytes.indexOf('IDAT') + 4);
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    bits: bytes[24],
    size: bytes.length,
    rows: inflateSync(data),
  };
}

describe('who may see a page', () => {
  test('nobody who has not signed in', async () => {
    await expect(page(plan, 1, 200, browserOn(api, contracts))).rejects.toMatchObject(refusal('session.none'));
  });
  test('and nobody of another body', async () => {
    const wanted = { id: plan as DocumentId, page: 1, width: 200 };
    await expect(getPagePicture(w.system, w.neighbour.person.acting, wanted)).rejects.toMatchObject({
      code: 'record.not-found',
    });
  });
});

describe('the picture of a page', () => {
  test('is a small PNG of the page, which a browser may keep once all may see it', async () => {
    const before = (await page(plan, 1)).headers.get('cache-control');
    await w.asSystem((cx) => updateShown(cx, plan as DocumentId));
    const answer = await page(plan, 1);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect([before, answer.headers.get('cache-control')]).toEqual([
      'private, no-cache',
      expect.stringMatching(/^private, max-age=\d+, immutable$/),
    ]);
    const png = await pngOf(answer);
    expect(png).toMatchObject({ width: 1000, bits: 4 });
    expect(png.size).toBeLessThan(150_000);
    expect(png.rows.length).toBe(png.height * (1 + png.width / 2));
    // White and black both: a page of text.
    expect([png.rows.includes(0xff), png.rows.includes(0x00)]).toEqual([true, true]);
  });

  test('is as wide as asked or wider, in few steps', async () => {
    const widths = await Promise.all([250, 390, 400].map(async (width) => pngOf(await page(plan, 1, width))));
    expect(widths.map(({ width }) => width)).toEqual([400, 400, 400]);
  });

  test('is kept, and made again when it is lost', async () => {
    const first = await pngOf(await page(plan, 1, 200));
    expect(await kept()).toContainEqual(expect.stringMatching(/-1-200-\d+\.png$/));
    await rm(join(w.folder, 'derived'), { recursive: true });
    expect(await pngOf(await page(plan, 1, 200))).toEqual(first);
  });

  test('of a scan is there too, though nothing is read in it', async () => {
    const id = await upload('ban-quet.pdf', scan());
    const { state } = await compiler.client.documents.getDocument({ params: { id } });
    const { rows } = await pngOf(await page(id, 1, 200));
    // 0x66 in steps of sixteen, twice in each byte.
    expect([state, rows[1]]).toEqual(['refused', 0x66]);
  });
});

describe('there is no picture', () => {
  test('of a page that the document does not have', async () => {
    await expect(page(plan, 500)).rejects.toMatchObject(refusal('page.none'));
    const id = await upload('ban-quet.pdf', scan());
    await expect(page(id, 2)).rejects.toMatchObject(refusal('page.none'));
    await expect(page(plan, 0)).rejects.toMatchObject(refusal('request.invalid'));
  });
  test('of a document without pages', async () => {
    const text = await upload('ke-hoach.txt', Buffer.from('KẾ HOẠCH\nSố hóa\n\nI. NHIỆM VỤ\n1. Văn phòng rà soát.\n'));
    await expect(page(text, 1)).rejects.toMatchObject(refusal('page.none'));
  });
  test('of a width that no screen has', async () => {
    await expect(page(plan, 1, 99)).rejects.toMatchObject(refusal('request.invalid'));
    await expect(page(plan, 1, 2401)).rejects.toMatchObject(refusal('request.invalid'));
  });
});

describe('pages are drawn in confinement', () => {
  let readers: Readers;
  beforeAll(() => {
    readers = startReaders({ spare: 0, line: 0 });
  });
  afterAll(() => readers.close());

  test('one by one, however many the file has', async () => {
    const many = pdf({ pages: 10_000, protected: false });
    expect(await readers.draw(async () => many, { page: 10_000, width: 200 })).toMatchObject({ ok: true });
    expect(await readers.draw(async () => many, { page: 10_001, width: 200 })).toEqual({ ok: true, value: undefined });
  });
  test('and a broken file ends nothing', async () => {
    const broken = Buffer.from('%PDF-1.7 no more');
    expect(await readers.draw(async () => broken, { page: 1, width: 200 })).toMatchObject({
      ok: false,
      problem: { code: 'file.broken' },
    });
  });
});
