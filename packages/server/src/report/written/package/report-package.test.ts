import { randomUUID } from 'node:crypto';
import { addDays, BLANK_HEAD, dayOf, plainDate } from '@sauro/core';
import { readEdxml } from '@sauro/reader/edxml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Player } from '../../../assignment/testing/assignments.ts';
import { type RolledWorld, rolledWorld } from '../../../rollup/testing/rolled.ts';
import { apiOf, signedIn } from '../../../testing/browser.ts';
import { pastRules } from '../../../testing/past-rules.ts';
import { writtenReportContract } from '../contract.ts';
import { writtenReportRoutes } from '../routes.ts';
import { reportPackageContract } from './contract.ts';
import { reportPackageRoutes } from './routes.ts';

let a: RolledWorld;
const contracts = { written: writtenReportContract, packages: reportPackageContract };
beforeAll(async () => {
  a = await rolledWorld();
});
afterAll(() => a.w.end());

const as = async (who: Player) =>
  (await signedIn(apiOf(a.w, [writtenReportRoutes, reportPackageRoutes]), contracts, a.people[who])).client;
const refused = (code: string) => ({ problem: { code } });
const HEAD = {
  ...BLANK_HEAD,
  addressees: [],
  grounds: ['Căn cứ Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh'],
  recipients: ['Như trên'],
  capacity: ['Giám đốc'],
  issuer: 'Sở Nội vụ',
  symbol: 'BC-SNV',
  place: 'Sông Ngân',
  signer: 'Tạ Thử Nghiệm',
};
const NUMBERED = { ...HEAD, number: '7', date: plainDate('2026-12-05') };

const drafted = async (head: typeof HEAD = NUMBERED) => {
  const at = dayOf(a.w.system.clock());
  const compiler = await as('compiler');
  const { id, version } = await compiler.written.makeWrittenReport({
    body: { id: randomUUID(), title: 'Kết quả thực hiện', plans: [a.plan.id], from: addDays(at, -30), at },
  });
  const body = { version, title: 'Kết quả thực hiện', head, words: {}, edits: [] };
  const saved = await compiler.written.saveWrittenReport({ params: { id }, body });
  return { id, version: saved.report.version, unit: saved.report.unit.id };
};
const frozen = async (head: typeof HEAD = NUMBERED) => {
  const { id, version, unit } = await drafted(head);
  await (await as('leader')).written.freezeWrittenReport({ params: { id }, body: { version } });
  return { id, unit };
};
const RECEIVERS = [{ code: 'H99', name: 'UBND tỉnh Sông Ngân' }];
const pack = async (id: string, more: object = {}, who: Player = 'leader') =>
  (await as(who)).packages.makeReportPackage({
    params: { id },
    body: { id: randomUUID(), receivers: RECEIVERS, ...more },
  });
const giveCode = (unit: string) => pastRules(a.w, `update unit set agency_code = 'H99.12' where id = $1`, [unit]);

describe('a package of a report', () => {
  test('is made by nobody who may not publish, and seen by nobody who may not see the report', async () => {
    const { id } = await frozen();
    await expect(pack(id, {}, 'compiler')).rejects.toMatchObject(refused('right.missing'));
    await expect((await as('anBinh')).packages.listReportPackages({ params: { id } })).rejects.toMatchObject(
      refused('record.not-found'),
    );
  });

  test('is made of no draft, nor of a unit without an agency code', async () => {
    await expect(pack((await drafted()).id)).rejects.toMatchObject(refused('written-report.not-frozen'));
    await expect(pack((await frozen()).id)).rejects.toMatchObject(refused('edxml.no-agency-code'));
  });

  test('holds the files as they were frozen, with head and citations', async () => {
    const { id, unit } = await frozen();
    await giveCode(unit);
    const made = await pack(id, { priority: 'urgent' });
    const leader = await as('leader');
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
    const { id } = await frozen(HEAD);
    await expect(pack(id)).rejects.toMatchObject(refused('edxml.no-number'));
    await pack(id, { number: '9', issuedOn: '2026-12-08' });
    expect(await pack(id)).toMatchObject({ number: '9', issuedOn: '2026-12-08' });
    await expect(pack(id, { number: '10' })).rejects.toMatchObject(refused('edxml.other-number'));
  });

  test('is withdrawn, updated or put in the place of another with a reason, and not before one was made', async () => {
    const { id } = await frozen();
    await expect(pack(id, { business: 'withdrawn' })).rejects.toMatchObject(refused('edxml.reason-needed'));
    const reason = 'Sai số liệu';
    await expect(pack(id, { business: 'withdrawn', reason })).rejects.toMatchObject(refused('edxml.not-handed-over'));
    await expect(pack(id, { business: 'replaced', reason })).rejects.toMatchObject(refused('edxml.replaces-nothing'));
    await pack(id);
    const made = await pack(id, { business: 'withdrawn', reason });
    const answer = await (await as('leader')).packages.getReportPackage({ params: { id, package: made.id } });
    expect(readEdxml(new Uint8Array(await answer.arrayBuffer()))).toMatchObject({
      value: {
        attachments: [],
        header: { business: { type: 'withdrawn', reason, documentId: 'H99.12,2026/12/05,7/BC-SNV' } },
      },
    });
  });

  test('is one, however often it is sent', async () => {
    const { id } = await frozen();
    const mine = { id: randomUUID() };
    expect(await pack(id, mine)).toEqual(await pack(id, mine));
    const { items } = await (await as('leader')).packages.listReportPackages({ params: { id } });
    expect(items).toHaveLength(1);
  });
});
