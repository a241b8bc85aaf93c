// A scan from its upload to its reading: the pages are recognised for real, by the engine that comes along.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startJobs } from '../kit/jobs.ts';
import { readingContract } from '../reading/contract.ts';
import { readingRoutes } from '../reading/routes.ts';
import { apiOf, signedIn } from '../testing/browser.ts';
import { type World, world } from '../testing/world.ts';
import { documentContract } from './contract.ts';
import type { DocumentId } from './document.ts';
import { updateDocumentReading } from './queries-scan.ts';
import { documentRoutes } from './routes.ts';
import { endReaders, readersFor } from './readers.ts';
import { scanDocument } from './scan-document.ts';
import type { Lane } from './scan-job.ts';

const contracts = { documents: documentContract, readings: readingContract };
const SCANS = new URL('../../../../samples/scan/', import.meta.url);

let w: World;
let api: ReturnType<typeof apiOf>;
let client: Awaited<ReturnType<typeof signedIn<typeof contracts>>>['client'];

beforeAll(async () => {
  w = await world();
  api = apiOf(w, [documentRoutes, readingRoutes]);
  ({ client } = await signedIn(api, contracts, w.people.compiler));
});
afterAll(() => w.end());

const upload = async (name: string) =>
  client.documents.uploadDocument({
    query: {},
    body: new File([new Uint8Array(await readFile(new URL(name, SCANS)))], name),
  });
const job = (document: string, lane?: Lane) =>
  scanDocument.work(w.system, w.tenant, { document, ...(lane === undefined ? {} : { lane }) });
const look = (id: string) => client.documents.getDocument({ params: { id } });

describe('a scan of two pages, askew, stamped, one on its side', () => {
  let id: string;

  test('is being read as soon as its first page has been looked at', async () => {
    const document = await upload('stamped-and-sideways.scan.pdf');
    ({ id } = document);
    expect(document).toMatchObject({ state: 'reading', format: 'pdf', pages: 2, scan: { done: 1, pages: 2 } });
  }, 60_000);

  test('is the same document when it is brought again meanwhile', async () => {
    expect(await upload('stamped-and-sideways.scan.pdf')).toMatchObject({ id, duplicate: true, state: 'reading' });
  });

  test('comes a page further with each job, and is read when all are there', async () => {
    await job(id, { at: 0, of: 1 });
    expect(await look(id)).toMatchObject({ state: 'reading', scan: { done: 2, pages: 2 } });
    await job(id);
    expect(await look(id)).toMatchObject({
      state: 'read',
      kind: 'KH',
      number: '88',
      title: expect.stringContaining('hành chính nhà nước'),
    });
  }, 60_000);

  test('has the tasks of its table, each with its place, and says that a machine has recognised it', async () => {
    const reading = await client.readings.getReading({ params: { id } });
    const tasks = reading.tasks.filter(({ anchor }) => anchor.page === 2);
    expect(tasks.length).toBeGreaterThan(7);
    expect(tasks.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^Tham mưu sửa đổi quy chế tiếp nhận/));
    expect(reading.doubts.map(({ code }) => code)).toContain('scan.read');
  });

  test('shows its page, and the places fall on it though it lies on its side', async () => {
    const picture = await client.documents.getDocumentPage({ params: { id, page: '2' }, query: { width: '400' } });
    expect(picture.headers.get('content-type')).toBe('image/png');
    const { flow } = await client.readings.getReading({ params: { id } });
    const places = flow.flatMap((item) => (item.type === 'paragraph' ? (item.places ?? []) : []));
    const second = places.filter(({ page }) => page === 2);
    expect(second.length).toBeGreaterThan(0);
    // Lines that run up the page are higher than wide.
    expect(second.every(({ width, height }) => height > width || height < 16)).toBe(true);
    expect(second.every(({ x, y }) => x > 0 && x < 596 && y > 0 && y < 842)).toBe(true);
  });

  test('is not read twice by a job that runs again', async () => {
    await job(id);
    expect(await look(id)).toMatchObject({ state: 'read' });
  });
});

test('pages of one document go beside each other where several may, none twice, and it is read once', async () => {
  // A byte more than the other has makes it another file.
  const whole = await readFile(new URL('stamped-and-sideways.scan.pdf', SCANS));
  const bytes = new Uint8Array(Buffer.concat([whole, Buffer.from('\n')]));
  const { id } = await client.documents.uploadDocument({ query: {}, body: new File([bytes], 'nhieu-trang.pdf') });
  // Those that the file does not have are quickly done.
  // Given by the contract as text.
  const document = id as DocumentId;
  await w.asSystem((cx) => updateDocumentReading(cx, document, { pages: [1, 2, 3, 4, 5, 6, 7], count: 7 }));
  const system = { ...w.system, limits: { ...w.system.limits, scanPages: 3 } };
  const readers = readersFor(system.limits);
  const { scan } = readers;
  const pages: number[] = [];
  let [now, most] = [0, 0];
  vi.spyOn(readers, 'scan').mockImplementation(async (...asked) => {
    pages.push(asked[2]);
    now += 1;
    most = Math.max(most, now);
    return scan(...asked).finally(() => (now -= 1));
  });
  const jobs = await startJobs(system, w.pool, [scanDocument]);
  await expect.poll(async () => (await look(id)).state, { timeout: 60_000 }).toBe('read');
  await jobs.stop();
  await endReaders(system.limits);
  const readings = await w.asSystem((cx) =>
    cx.db.selectFrom('reading').select('id').where('documentId', '=', document).execute(),
  );
  expect({ pages: pages.toSorted(), most, readings: readings.length }).toEqual({
    pages: [2, 3, 4, 5, 6, 7],
    most: 3,
    readings: 1,
  });
}, 120_000);

test('a photograph of a secret paper is refused, and nothing of it is kept', async () => {
  await expect(upload('marked-secret.png')).rejects.toMatchObject({
    problem: expect.objectContaining({ code: 'document.secret' }),
  });
  const { items } = await client.documents.listDocuments({ query: {} });
  expect(items.map(({ name }) => name)).not.toContain('marked-secret.png');
}, 60_000);
