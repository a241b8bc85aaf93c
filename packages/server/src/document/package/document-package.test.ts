import { createHash } from 'node:crypto';
import { readEdxmlStatus, type EdxmlHeader } from '@sauro/reader/edxml';
import { writeEdxml } from '@sauro/writer/edxml';
import { faultsOf } from '../../../../writer/src/testing/edxml-schema.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readingContract } from '../../reading/contract.ts';
import { readingRoutes } from '../../reading/routes.ts';
import { unitsContract } from '../../people/units-contract.ts';
import { unitsRoutes } from '../../people/units-routes.ts';
import { apiOf, signedIn } from '../../testing/browser.ts';
import { type World, world } from '../../testing/world.ts';
import { documentContract } from '../contract.ts';
import { documentRoutes } from '../routes.ts';
import { documentPackageContract } from './contract.ts';
import { documentPackageRoutes } from './routes.ts';

const contracts = {
  documents: documentContract,
  packages: documentPackageContract,
  readings: readingContract,
  units: unitsContract,
};
let w: World;
let api: ReturnType<typeof apiOf>;
const as = async (who: keyof World['people']) => (await signedIn(api, contracts, w.people[who])).client;

beforeAll(async () => {
  w = await world();
  api = apiOf(w, [documentRoutes, documentPackageRoutes, readingRoutes, unitsRoutes]);
});
afterAll(() => w.end());

const refused = (code: string) => ({ problem: expect.objectContaining({ code }) });
const HEADER: EdxmlHeader = {
  from: { code: 'H99', name: 'UBND tỉnh Sông Ngân' },
  to: [{ code: 'H99.12', name: 'Sở Nội vụ' }],
  number: '12',
  symbol: 'KH-UBND',
  place: 'Sông Ngân',
  issuedOn: '2026-01-05',
  kind: 'KH',
  kindName: 'Kế hoạch',
  subject: 'Chăm sóc cây xanh',
  signer: null,
  dueOn: null,
  places: [],
  priority: 'urgent',
  pages: 1,
  appendixes: [],
  answers: [],
  cites: [],
  documentId: 'H99,2026/01/05,12/KH-UBND',
  trace: [{ organ: 'H99', at: '2026/01/05 08:00:00' }],
  business: { type: 'new', reason: null, documentId: null, staff: null, onPaper: false, replaces: [] },
};
/** A plan whose number and day stand in the header alone. */
const planFile = (mark: string, ...first: string[]) => ({
  name: 'ke-hoach.txt',
  type: 'text/plain',
  description: null,
  bytes: new TextEncoder().encode(
    [
      ...first,
      'UBND TỈNH SÔNG NGÂN',
      'Số:      /KH-UBND',
      'KẾ HOẠCH',
      `Chăm sóc cây xanh ${mark}`,
      'I. NHIỆM VỤ',
      '1. Sở Xây dựng trồng 500 cây trước ngày 30/6/2026.',
    ].join('\n'),
  ),
});
const packageOf = (mark: string, header: Partial<EdxmlHeader> = {}, ...first: string[]) =>
  writeEdxml({ ...HEADER, ...header }, [planFile(mark, ...first)]);
const send = async (bytes: Uint8Array, who: keyof World['people'] = 'compiler') =>
  (await as(who)).documents.uploadDocument({ query: {}, body: new File([new Uint8Array(bytes)], 'den.edxml') });

describe('a package that is uploaded', () => {
  test('is taken from nobody who may not bring documents', async () => {
    await expect(send(packageOf('một'), 'leader')).rejects.toMatchObject(refused('right.missing'));
  });

  test('becomes the document in it, with its number and sender, and is kept as it came', async () => {
    const bytes = packageOf('hai');
    const document = await send(bytes);
    expect(document).toMatchObject({
      name: 'ke-hoach.txt',
      state: 'read',
      number: '12',
      symbol: 'KH-UBND',
      issuedOn: '2026-01-05',
      sender: 'UBND tỉnh Sông Ngân',
      duplicate: false,
    });
    const compiler = await as('compiler');
    const { items } = await compiler.packages.listDocumentPackages({ params: { id: document.id } });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(items).toMatchObject([
      { name: 'den.edxml', sha256, business: 'new', priority: 'urgent', read: 'ke-hoach.txt', answer: null },
    ]);
    const file = await compiler.packages.getDocumentPackage({
      params: { id: document.id, package: items[0]?.id ?? '' },
    });
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(new Uint8Array(bytes));
    const reading = await compiler.readings.getReading({ params: { id: document.id } });
    expect(reading.doubts.map(({ code }) => code)).toContain('package.filled');
    expect(await send(bytes)).toMatchObject({ id: document.id, duplicate: true });
  });

  test('with a document that is here already is kept beside it', async () => {
    const first = await send(packageOf('ba'));
    const again = await send(packageOf('ba', { priority: 'express' }));
    expect(again).toMatchObject({ id: first.id, duplicate: true });
    const { items } = await (await as('compiler')).packages.listDocumentPackages({ params: { id: first.id } });
    expect(items.map(({ priority }) => priority)).toEqual(['express', 'urgent']);
  });

  test('is stored nowhere where a file in it is marked as a secret, or where it is hostile', async () => {
    const bytes = packageOf('bốn', {}, 'MẬT');
    await expect(send(bytes)).rejects.toMatchObject(refused('document.secret'));
    expect(await w.system.files.open(w.tenant, createHash('sha256').update(bytes).digest('hex'))).toBeUndefined();
    const laughs = new TextEncoder().encode('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><edXML>&b;</edXML>');
    await expect(send(laughs)).rejects.toMatchObject(refused('file.entities'));
  });

  test('is seen by no other body', async () => {
    await send(packageOf('năm'));
    await w.as(w.neighbour.person, async (cx) => {
      expect(await cx.db.selectFrom('documentPackage').select('id').execute()).toEqual([]);
    });
  });
});

describe('an answer to the sender', () => {
  const arrived = async (mark: string) => {
    const { id } = await send(packageOf(mark));
    const { items } = await (await as('compiler')).packages.listDocumentPackages({ params: { id } });
    return { id, package: items[0]?.id ?? '' };
  };

  test('is given by nobody who may not bring documents, nor without the code of a body', async () => {
    const params = await arrived('sáu');
    const body = { status: 'received' as const };
    await expect((await as('leader')).packages.answerDocumentPackage({ params, body })).rejects.toMatchObject(
      refused('right.missing'),
    );
    const compiler = await as('compiler');
    await expect(compiler.packages.answerDocumentPackage({ params, body })).rejects.toMatchObject(
      refused('edxml.no-agency-code'),
    );
    await expect(compiler.packages.getDocumentAnswer({ params })).rejects.toMatchObject(refused('edxml.no-answer'));
  });

  test('needs a reason where it refuses, and becomes a file in the name of who was addressed', async () => {
    const params = await arrived('bảy');
    const body = { code: 'SO', agencyCode: 'H99.12', oldAgencyCode: null };
    await (await as('administrator')).units.setCodes({ params: { id: w.units.department }, body });
    const { packages } = await as('compiler');
    await expect(packages.answerDocumentPackage({ params, body: { status: 'refused' } })).rejects.toMatchObject(
      refused('edxml.reason-needed'),
    );
    await packages.answerDocumentPackage({ params, body: { status: 'received' } });
    const view = await packages.answerDocumentPackage({ params, body: { status: 'refused', reason: 'Gửi nhầm' } });
    expect(view.answer).toMatchObject({ status: 'refused', reason: 'Gửi nhầm', organ: { code: 'H99.12' } });
    // Who is addressed first is no unit of hers: she answers for the one that is.
    const both = { to: [{ code: 'H99.77', name: 'Đơn vị khác' }, ...HEADER.to] };
    await (await as('administrator')).units.setCodes({
      params: { id: w.units.commune },
      body: { code: 'XA', agencyCode: 'H99.77', oldAgencyCode: null },
    });
    const { id } = await send(packageOf('tám', both));
    const { items } = await packages.listDocumentPackages({ params: { id } });
    const other = await packages.answerDocumentPackage({
      params: { id, package: items[0]?.id ?? '' },
      body: { status: 'received' },
    });
    expect(other.answer).toMatchObject({ organ: { code: 'H99.12' } });
    const file = new Uint8Array(await (await packages.getDocumentAnswer({ params })).arrayBuffer());
    expect(await faultsOf(file)).toEqual([]);
    expect(readEdxmlStatus(file)).toMatchObject({
      value: { status: 'refused', reason: 'Gửi nhầm', about: { organ: 'H99', code: '12/KH-UBND' } },
    });
  });
});
