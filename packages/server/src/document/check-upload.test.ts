// Checking a document over the wire: by whoever may read documents, in confinement, and nothing of it stays.
import { readdir, readFile } from 'node:fs/promises';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiOf, browserOn, signedIn } from '../testing/browser.ts';
import { type World, world } from '../testing/world.ts';
import { checkContract } from './check-contract.ts';
import { checkRoutes } from './check-routes.ts';
import { docx, PNG } from './testing/hostile-files.ts';

const contracts = { checks: checkContract };
const SAMPLES = new URL('../../../../samples/', import.meta.url);

let w: World;
let api: ReturnType<typeof apiOf>;
let leader: Awaited<ReturnType<typeof asLeader>>;
const asLeader = () => signedIn(api, contracts, w.people.leader);

beforeAll(async () => {
  w = await world();
  api = apiOf(w, [checkRoutes]);
  leader = await asLeader();
});
afterAll(() => w.end());

const refusal = (code: string) => ({ name: 'Refusal', problem: expect.objectContaining({ code }) });
const check = (body: File, browser = leader) => browser.client.checks.checkDocument({ body });
const correct = (body: File) => leader.client.checks.correctDocument({ body });

async function sample(name: string, spoil: (xml: string) => string = (xml) => xml): Promise<File> {
  const parts = unzipSync(new Uint8Array(await readFile(new URL(name, SAMPLES))));
  const main = new TextEncoder().encode(spoil(new TextDecoder().decode(parts['word/document.xml'])));
  return new File([new Uint8Array(zipSync({ ...parts, 'word/document.xml': main }))], name);
}
const narrow = (xml: string) => xml.replaceAll('w:left="1701"', 'w:left="1134"');

describe('who may check', () => {
  test('nobody who has not signed in', async () => {
    const file = await sample('decision-with-plan.docx');
    await expect(check(file, browserOn(api, contracts))).rejects.toMatchObject(refusal('session.none'));
  });
  test('whoever may read documents, also who may add none', async () => {
    expect(await check(await sample('decision-with-plan.docx'))).toMatchObject({
      findings: [],
      kind: 'QĐ',
      form: 'state',
    });
  });
});

test('what is wrong is told with its place, rule and mending', async () => {
  const { findings } = await check(await sample('decision-with-plan.docx', narrow));
  expect(findings).toEqual([
    {
      code: 'page.margin',
      severity: 'error',
      details: { side: 'trái', found: '20', least: 30, most: 35 },
      place: null,
      fix: '30 mm',
    },
  ]);
});

test('the corrected copy bears the name of the file, and has nothing wrong', async () => {
  const answer = await correct(await sample('decision-with-plan.docx', narrow));
  expect(answer.headers.get('content-disposition')).toContain('decision-with-plan-da-sua.docx');
  const copy = new File([await answer.arrayBuffer()], 'copy.docx');
  expect((await check(copy)).findings).toEqual([]);
});

test('where nothing is certain, no copy is made', async () => {
  await expect(correct(await sample('decision-with-plan.docx'))).rejects.toMatchObject(
    refusal('check.nothing-to-mend'),
  );
});

describe('what is not checked', () => {
  test.each([
    ['a state secret', () => sample('marked-secret.docx'), 'document.secret'],
    ['a picture', async () => new File([PNG], 'anh.png'), 'check.not-docx'],
    [
      'a file with macros',
      async () => new File([docx({ 'word/vbaProject.bin': new Uint8Array(1) }).slice()], 'macro.docx'),
      'file.macros',
    ],
    ['text', async () => new File(['KẾ HOẠCH\nSố hóa\n\n1. Rà soát hồ sơ giấy.\n'], 'plan.txt'), 'check.not-docx'],
  ])('%s', async (_, file, code) => {
    await expect(check(await file())).rejects.toMatchObject(refusal(code));
  });
});

test('nothing of a checked file stays on the server', async () => {
  await check(await sample('grouped-table.docx'));
  await w.as(w.people.leader, async (cx) => {
    expect(await cx.db.selectFrom('document').select('id').execute()).toEqual([]);
  });
  const files = await readdir(w.folder, { recursive: true, withFileTypes: true });
  expect(files.filter((file) => file.isFile()).map(({ name }) => name)).toEqual([]);
});
