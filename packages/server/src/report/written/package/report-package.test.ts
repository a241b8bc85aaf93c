import { randomUUID } from 'node:crypto';
import { readEdxml } from '@sauro/reader/edxml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HEAD, type PackedWorld, packedWorld, RECEIVERS } from './testing/packed.ts';

let a: PackedWorld;
beforeAll(async () => {
  a = await packedWorld();
});
afterAll(() => a.w.end());

const refused = (code: string) => ({ problem: { code } });

describe('a package of a report', () => {
  test('is made by nobody who may not publish, and seen by nobody who may not see the report', async () => {
    const { id } = await a.frozen();
    await expect(a.pack(id, {}, 'compiler')).rejects.toMatchObject(refused('right.missing'));
    await expect((await a.as('anBinh')).packages.listReportPackages({ params: { id } })).rejects.toMatchObject(
      refused('record.not-found'),
    );
  });

  test('is made of no draft, nor of a unit without an agency code', async () => {
    await expect(a.pack((await a.drafted()).id)).rejects.toMatchObject(refused('written-report.not-frozen'));
    await expect(a.pack((await a.frozen()).id)).rejects.toMatchObject(refused('edxml.no-agency-code'));
  });

  test('holds the files as they were frozen, with head and citations', async () => {
    const { id, unit } = await a.frozen();
    await a.giveCode(unit);
    const made = await a.pack(id, { priority: 'urgent' });
    const leader = await a.as('leader');
    const answer = await leader.packages.getReportPackage({ params: { id, package: made.id } });
    const read = readEdxml(new Uint8Array(await answer.arrayBuffer()));
    if (!read.ok) throw new Error(read.problem.code);
    const { header, attachments } = read.value;
    expect(header).toMatchObject({
      from: { code: 'H99.12', name: 'Sở Nội vụ' },
      to: RECEIVERS,
      number: '7',
      symbol: 'BC-SNV',
      issuedOn: '2026-12-05',
      kind: 'BC',
      priority: 'urgent',
      documentId: 'H99.12,2026/12/05,7/BC-SNV',
      business: { type: 'new' },
    });
    expect(header.cites).toContain('12/KH-UBND');
    const docx = await leader.written.getWrittenReportFile({ params: { id }, query: { as: 'docx' } });
    expect(attachments.map(({ name }) => name)).toEqual(['7-BC-SNV.docx', '7-BC-SNV.xlsx']);
    expect(attachments[0]?.bytes).toEqual(new Uint8Array(await docx.arrayBuffer()));
  });

  test('asks for the number that was given after the freezing, once, and keeps to it', async () => {
    const { id } = await a.frozen(HEAD);
    await expect(a.pack(id)).rejects.toMatchObject(refused('edxml.no-number'));
    await a.pack(id, { number: '9', issuedOn: '2026-12-08' });
    expect(await a.pack(id)).toMatchObject({ number: '9', issuedOn: '2026-12-08' });
    await expect(a.pack(id, { number: '10' })).rejects.toMatchObject(refused('edxml.other-number'));
  });

  test('is withdrawn, updated or put in the place of another with a reason, and not before one was made', async () => {
    const { id } = await a.frozen();
    await expect(a.pack(id, { business: 'withdrawn' })).rejects.toMatchObject(refused('edxml.reason-needed'));
    const reason = 'Sai số liệu';
    await expect(a.pack(id, { business: 'withdrawn', reason })).rejects.toMatchObject(refused('edxml.not-handed-over'));
    await expect(a.pack(id, { business: 'replaced', reason })).rejects.toMatchObject(refused('edxml.replaces-nothing'));
    await a.pack(id);
    const made = await a.pack(id, { business: 'withdrawn', reason });
    const answer = await (await a.as('leader')).packages.getReportPackage({ params: { id, package: made.id } });
    expect(readEdxml(new Uint8Array(await answer.arrayBuffer()))).toMatchObject({
      value: {
        attachments: [],
        header: { business: { type: 'withdrawn', reason, documentId: 'H99.12,2026/12/05,7/BC-SNV' } },
      },
    });
  });

  test('is one, however often it is sent', async () => {
    const { id } = await a.frozen();
    const mine = { id: randomUUID() };
    expect(await a.pack(id, mine)).toEqual(await a.pack(id, mine));
    const { items } = await (await a.as('leader')).packages.listReportPackages({ params: { id } });
    expect(items).toHaveLength(1);
  });
});
