// Pictures are recognised for real, by the engine that comes along.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AssignmentId } from '../assignment/assignment.ts';
import { type WorkingWorld, workingWorld } from '../verification/testing/working.ts';
import { heldOpen } from '../testing/held-open.ts';
import { lookForMark } from '../document/secrecy.ts';
import { barSecret } from './bar-secret.ts';
import type { EvidenceId } from './evidence.ts';
import { removeEvidence } from './remove-evidence.ts';

const SCANS = new URL('../../../../samples/scan/', import.meta.url);
const OCR = 120_000;

let a: WorkingWorld;
let id: string;
beforeAll(async () => {
  a = await workingWorld();
  ({ id } = await a.find('anBinh', 'rà soát hộ nghèo'));
});
afterAll(() => a.w.end());

const sample = async (name: string) => new File([new Uint8Array(await readFile(new URL(name, SCANS)))], name);
const add = async (body: File) =>
  (await (await a.as('anBinh')).evidence.addEvidence({ params: { id }, query: {}, body })).evidence;
const names = async () =>
  (await (await a.as('anBinh')).evidence.listEvidence({ params: { id } })).items.map(({ name }) => name);
const look = (evidence: string) => barSecret.work(a.w.system, a.w.tenant, { evidence });
const hashOf = async (file: File) =>
  createHash('sha256')
    .update(new Uint8Array(await file.arrayBuffer()))
    .digest('hex');

test('a picture is looked at behind its coming, once', async () => {
  await add(await sample('stamped-and-sideways.scan.pdf'));
  const jobs = await a.w.pool.query("select 1 from job.jobs where task_identifier = 'evidence.secrecy'");
  expect(jobs.rowCount).toBe(1);
});

test('a picture is shown at once, also to others, and says that it is being recognised until it was', async () => {
  const { id: picture } = await add(await sample('stamped-and-sideways.scan.pdf'));
  const shown = async (who: 'anBinh' | 'verifier') =>
    (await a.as(who)).evidence.previewEvidence({ params: { id: picture } });
  for (const who of ['anBinh', 'verifier'] as const) {
    expect(await shown(who)).toMatchObject({ is: 'pages', isBeingRead: true });
  }
  // One that the library has given up is not under way any more.
  await a.w.pool.query("update job._private_jobs set attempts = max_attempts where key like '%evidence.secrecy%'");
  expect(await shown('anBinh')).toMatchObject({ is: 'pages', isBeingRead: false });
  await a.w.pool.query("delete from job._private_jobs where key like '%evidence.secrecy%'");
  expect(await shown('anBinh')).toMatchObject({ is: 'pages', isBeingRead: false });
});

test('in a rush nobody is sent away, and a secret that was not looked at in it goes when it is', async () => {
  const before = await names();
  // As many as stand in line, all of whom wait for a file that is slow to come.
  let come = (): void => undefined;
  const slow = new Promise<Uint8Array>((resolve) => (come = () => resolve(Buffer.from('BÁO CÁO\nSố liệu\n'))));
  const rush = { name: 'so-lieu-cham.txt', bytes: () => slow };
  const others = Array.from({ length: 100 }, () => lookForMark(a.w.system, rush));
  const { id: evidence } = await add(new File(['TỐI MẬT\nBÁO CÁO\nSố liệu\n'], 'so-lieu.txt')).finally(come);
  await Promise.all(others);
  expect(await names()).toEqual([...before, 'so-lieu.txt']);
  await look(evidence);
  expect(await names()).toEqual(before);
  const { timeline } = await a.whole(id);
  expect(timeline.slice(-2).map(({ kind, evidence: piece }) => [kind, piece])).toEqual([
    ['evidence-added', null],
    ['evidence-barred', null],
  ]);
});

test('a piece that its unit takes away while it is being barred is counted once', async () => {
  let come = (): void => undefined;
  const slow = new Promise<Uint8Array>((resolve) => (come = () => resolve(Buffer.from('BÁO CÁO\nSố liệu\n'))));
  const rush = { name: 'so-lieu-cham.txt', bytes: () => slow };
  const others = Array.from({ length: 100 }, () => lookForMark(a.w.system, rush));
  const { id: evidence } = await add(new File(['TỐI MẬT\nBÁO CÁO\nLần hai\n'], 'lan-hai.txt')).finally(come);
  await Promise.all(others);
  const { version } = await a.now(id);
  const before = await names();
  const removal = heldOpen();
  const removing = a.w.as(a.people.anBinh, async (cx) => {
    await removeEvidence(cx, evidence as EvidenceId, { version });
    await removal.stay(cx);
  });
  await removal.stays;
  const barring = look(evidence);
  // Until it stands before the assignment that the other holds.
  await expect
    .poll(
      () =>
        a.w.pool.query("select from pg_stat_activity where wait_event_type = 'Lock'").then(({ rowCount }) => rowCount),
      { timeout: 20_000 },
    )
    .toBe(1);
  removal.end();
  await Promise.all([removing, barring]);
  expect(await names()).toEqual(before.filter((name) => name !== 'lan-hai.txt'));
  const { evidence: counted } = await a.w.asSystem((cx) =>
    cx.db
      .selectFrom('assignment')
      .select('evidence')
      .where('id', '=', id as AssignmentId)
      .executeTakeFirstOrThrow(),
  );
  expect(counted).toBe(before.length - 1);
});

test(
  'a photograph of a secret paper does not stay, reported or not, and neither do its bytes',
  async () => {
    const secret = await sample('marked-secret.png');
    const { id: evidence } = await add(secret);
    await a.enter('anBinh', id, { report: true });
    const { version } = await a.now(id);
    // Cut off before the bytes were removed: the next run removes them.
    const away = async () => Promise.reject(new Error('the store is away'));
    const cutOff = { ...a.w.system, files: { ...a.w.system.files, remove: away } };
    await expect(barSecret.work(cutOff, a.w.tenant, { evidence })).rejects.toThrow('the store is away');
    await look(evidence);
    expect(await names()).toEqual(['stamped-and-sideways.scan.pdf']);
    expect(await a.now(id)).toMatchObject({ version: version + 1, state: 'reported' });
    expect(await a.w.system.files.open(a.w.tenant, await hashOf(secret))).toBeUndefined();
    const told = await a.w.asSystem((cx) =>
      cx.db.selectFrom('fact').select('data').where('kind', '=', 'assignment.evidence-barred').execute(),
    );
    expect(told).toContainEqual({ data: expect.objectContaining({ evidence }) });
    // Run again there is nothing to look at.
    await look(evidence);
  },
  OCR,
);

test(
  'a paper that is no secret stays',
  async () => {
    const rows = await a.w.asSystem((cx) =>
      cx.db.selectFrom('evidence').select('id').where('name', '=', 'stamped-and-sideways.scan.pdf').execute(),
    );
    await look(rows[0]?.id ?? '');
    expect(await names()).toEqual(['stamped-and-sideways.scan.pdf']);
  },
  OCR,
);
