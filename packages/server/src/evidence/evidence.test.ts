import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { scanAt } from '../kit/files/scan.ts';
import { apiOf, signedIn } from '../testing/browser.ts';
import { MALWARE, startClamd } from '../testing/clamd-stand-in.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type WorkingWorld, workingWorld } from '../verification/testing/working.ts';
import { evidenceContract } from './contract.ts';
import { evidenceFormatOf } from './evidence-format.ts';
import { evidenceRoutes } from './routes.ts';

let a: WorkingWorld;
let id: string;
beforeAll(async () => {
  a = await workingWorld();
  ({ id } = await a.find('anBinh', 'rà soát hộ nghèo'));
});
afterAll(() => a.w.end());

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });
const PDF = '%PDF-1.7\nbiên bản rà soát';
const file = (content: string | Uint8Array<ArrayBuffer>, name = 'biên bản.pdf') => new File([content], name);
const add = async (who: Parameters<typeof a.as>[0], body: File) =>
  (await a.as(who)).evidence.addEvidence({ params: { id }, query: {}, body });

test('nobody adds evidence but the unit whose work it is', async () => {
  for (const who of ['compiler', 'leader', 'verifier'] as const) {
    await expect(add(who, file(PDF))).rejects.toMatchObject(refusal('right.missing'));
  }
  await expect(add('hoaLac', file(PDF))).rejects.toMatchObject(refusal('record.not-found'));
});

test('what a file is, is told by its bytes: a page, a program or a drawing that runs is not taken, whatever its name', async () => {
  const hostile = ['<html><script>alert(1)</script></html>', 'MZ\u0000\u0001', '<svg onload="alert(1)"/>'];
  for (const content of hostile) {
    await expect(add('anBinh', file(content))).rejects.toMatchObject(refusal('evidence.other-format'));
  }
});

test('a file that is empty or has come apart is told so, and not that it is of another kind', async () => {
  await expect(add('anBinh', file(''))).rejects.toMatchObject(refusal('evidence.empty'));
  await expect(add('anBinh', file('PK\u0003\u0004rác'))).rejects.toMatchObject(refusal('evidence.damaged'));
});

test('a file is kept once, by its hash, and comes back byte for byte under its own name', async () => {
  const added = await add('anBinh', file(PDF));
  const again = await add('anBinh', file(PDF, 'tên khác.pdf'));
  expect([again.duplicate, again.evidence.id]).toEqual([true, added.evidence.id]);
  expect(added.evidence).toMatchObject({ format: 'pdf', name: 'biên bản.pdf', kind: 'file' });
  const response = await (await a.as('verifier')).evidence.getEvidenceFile({ params: { id: added.evidence.id } });
  expect(await response.text()).toBe(PDF);
  expect(response.headers.get('content-type')).toBe('application/pdf');
});

test('what a virus scanner finds something in is no evidence, and a link is not looked at', async () => {
  const clamd = await startClamd();
  const system = { ...a.w.system, virusGuard: { scan: scanAt(clamd.place), whenAway: 'refuse' as const } };
  const api = apiOf({ ...a.w, system }, [evidenceRoutes]);
  const { client } = await signedIn(api, { evidence: evidenceContract }, a.people.anBinh);
  const send = (content: string) =>
    client.evidence.addEvidence({ params: { id }, query: {}, body: file(content, 'x.txt') });
  await expect(send(`kết quả ${MALWARE}`)).rejects.toMatchObject(refusal('virus.found'));
  const { evidence } = await send('kết quả rà soát');
  expect(evidence.virusCheck).toBe('clean');
  const { version } = await a.now(id);
  await client.evidence.removeEvidence({ params: { id: evidence.id }, body: { version } });
  await clamd.stop();
});

test('it is handed out to nobody who does not see the assignment', async () => {
  const [evidence] = (await (await a.as('anBinh')).evidence.listEvidence({ params: { id } })).items;
  const params = { id: evidence?.id ?? '' };
  for (const who of ['hoaLac', 'health', 'school'] as const) {
    await expect((await a.as(who)).evidence.getEvidenceFile({ params })).rejects.toMatchObject(
      refusal('record.not-found'),
    );
  }
  const rows = await a.w.as(a.people.hoaLac, (cx) => cx.db.selectFrom('evidence').selectAll().execute());
  expect(rows).toEqual([]);
});

test('a state secret is no evidence either, and nothing of it is kept', async () => {
  const secret = file('TỐI MẬT\n\nỦY BAN NHÂN DÂN\nBÁO CÁO\nKết quả rà soát.', 'báo cáo.txt');
  await expect(add('anBinh', secret)).rejects.toMatchObject(refusal('document.secret'));
  const sha256 = createHash('sha256')
    .update(new Uint8Array(await secret.arrayBuffer()))
    .digest('hex');
  expect(await a.w.system.files.open(a.w.tenant, sha256)).toBeUndefined();
});

test('a link is of the web and nothing else', async () => {
  const { evidence } = await a.as('anBinh');
  for (const url of [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://an:mat-khau@a.test/',
    'không phải liên kết',
  ]) {
    await expect(evidence.addLink({ params: { id }, body: { url } })).rejects.toMatchObject(refusal('request.invalid'));
  }
  const added = await evidence.addLink({
    params: { id },
    body: { url: 'https://xa-an-binh.test/ket-qua', name: 'Trang tin' },
  });
  expect(added.evidence).toMatchObject({ kind: 'link', name: 'Trang tin', format: null });
});

describe('while it may be changed', () => {
  test('the unit takes a piece away; its line and its bytes stay', async () => {
    const { evidence } = await a.as('anBinh');
    const [first] = (await evidence.listEvidence({ params: { id } })).items;
    const params = { id: first?.id ?? '' };
    const { version } = await a.now(id);
    await expect((await a.as('verifier')).evidence.removeEvidence({ params, body: { version } })).rejects.toMatchObject(
      refusal('right.missing'),
    );
    await evidence.removeEvidence({ params, body: { version } });
    expect((await evidence.listEvidence({ params: { id } })).items.map(({ name }) => name)).toEqual(['Trang tin']);
    const said = (await a.whole(id, 'verifier')).timeline.map(({ kind, evidence: piece }) => [kind, piece]);
    const named = { id: params.id, name: first?.name, url: null, isKept: false };
    expect(said.at(-1)).toEqual(['evidence-removed', named]);
    expect(said).toContainEqual(['evidence-added', named]);
    expect(said).toContainEqual(['evidence-added', expect.objectContaining({ name: 'Trang tin', isKept: true })]);
    expect(said[0]).toEqual(['issued', null]);
    const lines = await a.w.asSystem((cx) => cx.db.selectFrom('evidence').select('sha256').execute());
    expect(lines).toHaveLength(3);
    expect((await add('anBinh', file(PDF))).duplicate).toBe(false);
  });

  test('once reported, nothing is added or taken away', async () => {
    await a.enter('anBinh', id, { report: true });
    await expect(add('anBinh', file('%PDF-1.7 khác'))).rejects.toMatchObject(refusal('assignment.not-now'));
    const { evidence } = await a.as('anBinh');
    const [first] = (await evidence.listEvidence({ params: { id } })).items;
    const { version } = await a.now(id);
    await expect(evidence.removeEvidence({ params: { id: first?.id ?? '' }, body: { version } })).rejects.toMatchObject(
      refusal('assignment.not-now'),
    );
  });
});

test.each([
  ['%PDF-1.4', 'pdf'],
  ['\u0089PNG\r\n\u001a\n', 'png'],
  ['\u00ff\u00d8\u00ff\u00e0', 'jpeg'],
  ['Kết quả: 12 hộ', null],
])('%j is %s', (start, format) => {
  expect(evidenceFormatOf(Buffer.from(start, 'latin1'))).toBe(format);
});

const packageOf = (types: string) =>
  zipSync({ '[Content_Types].xml': strToU8(`<Types>${types}</Types>`), 'a.xml': strToU8('a') });

test.each([
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', 'xlsx'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'docx'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml', 'pptx'],
  ['application/vnd.ms-word.document.macroEnabled.main+xml wordprocessingml', null],
  ['application/java-archive', null],
])('a package whose parts are %s is %s', (types, format) => {
  expect(evidenceFormatOf(packageOf(types))).toBe(format);
});

test('a package that is cut off is nothing, and plain text is told by being text', () => {
  const whole = packageOf('spreadsheetml');
  expect(evidenceFormatOf(whole.subarray(0, whole.length - 30))).toBe(null);
  expect(evidenceFormatOf(strToU8('Kết quả: 12 hộ\n'))).toBe('text');
});
