// Frozen reports that are packed as edXML, in a rolled-up world.
import { randomUUID } from 'node:crypto';
import { addDays, BLANK_HEAD, dayOf, type PlainDate, plainDate } from '@sauro/core';
import type { Player } from '../../../../assignment/testing/assignments.ts';
import { rolledWorld } from '../../../../rollup/testing/rolled.ts';
import { apiOf, signedIn } from '../../../../testing/browser.ts';
import { pastRules } from '../../../../testing/past-rules.ts';
import { writtenReportContract } from '../../contract.ts';
import { writtenReportRoutes } from '../../routes.ts';
import { reportPackageContract } from '../contract.ts';
import { reportPackageRoutes } from '../routes.ts';

const contracts = { written: writtenReportContract, packages: reportPackageContract };

/** Without number and day of issue. */
export const HEAD = {
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
type Head = Omit<typeof HEAD, 'date'> & { readonly date: PlainDate | null };
export const NUMBERED = { ...HEAD, number: '7', date: plainDate('2026-12-05') };
export const RECEIVERS = [{ code: 'H99', name: 'UBND tỉnh Sông Ngân' }];

export type PackedWorld = Awaited<ReturnType<typeof packedWorld>>;

export async function packedWorld() {
  const a = await rolledWorld();
  const api = apiOf(a.w, [writtenReportRoutes, reportPackageRoutes]);
  const as = async (who: Player) => (await signedIn(api, contracts, a.people[who])).client;

  const drafted = async (head: Head = NUMBERED) => {
    const at = dayOf(a.w.system.clock());
    const compiler = await as('compiler');
    const { id, version } = await compiler.written.makeWrittenReport({
      body: { id: randomUUID(), title: 'Kết quả thực hiện', plans: [a.plan.id], from: addDays(at, -30), at },
    });
    const body = { version, title: 'Kết quả thực hiện', head, words: {}, edits: [] };
    const saved = await compiler.written.saveWrittenReport({ params: { id }, body });
    return { id, version: saved.report.version, unit: saved.report.unit.id };
  };
  const frozen = async (head?: Head) => {
    const { id, version, unit } = await drafted(head);
    await (await as('leader')).written.freezeWrittenReport({ params: { id }, body: { version } });
    return { id, unit };
  };
  const pack = async (id: string, more: object = {}, who: Player = 'leader') =>
    (await as(who)).packages.makeReportPackage({
      params: { id },
      body: { id: randomUUID(), receivers: RECEIVERS, ...more },
    });
  const giveCode = (unit: string) => pastRules(a.w, `update unit set agency_code = 'H99.12' where id = $1`, [unit]);
  /** One who answers for a unit of her own may publish there, too. */
  const letPublish = (who: Player) =>
    pastRules(a.w, `update office set role = 'leader' where person_id = $1`, [a.people[who].id]);
  return { w: a.w, as, letPublish, drafted, frozen, pack, giveCode };
}
