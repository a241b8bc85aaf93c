import { addDays, dayOf, type PlainDate } from '@sauro/core';
import type { EdxmlStatus } from '@sauro/reader/edxml';
import { writeEdxmlStatus } from '@sauro/writer/edxml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Player } from '../../../assignment/testing/assignments.ts';
import { edxmlMoment } from '../../../document/package/moment.ts';
import { NUMBERED, type PackedWorld, packedWorld } from './testing/packed.ts';

let a: PackedWorld;
let report: string;
let today: PlainDate;
beforeAll(async () => {
  a = await packedWorld();
  today = dayOf(a.w.system.clock());
  const { id, unit } = await a.frozen({ ...NUMBERED, number: '7', date: today });
  await a.giveCode(unit);
  await a.pack(id);
  report = id;
});
afterAll(() => a.w.end());

const refused = (code: string) => ({ problem: expect.objectContaining({ code }) });
const answer = (said: Partial<EdxmlStatus> = {}): EdxmlStatus => ({
  from: { code: 'H99', name: 'UBND tỉnh Sông Ngân' },
  about: { organ: 'H99.12', code: '7/BC-SNV', issuedOn: today, documentId: null },
  status: 'received',
  reason: null,
  at: edxmlMoment(a.w.system.clock()),
  staff: { department: 'Văn phòng', name: 'Tạ Tiếp Nhận', phone: '0900000000', email: 'a@b.vn' },
  ...said,
});
const bring = async (bytes: Uint8Array, who: Player = 'leader') =>
  (await a.as(who)).packages.takeReportStatus({ body: new File([new Uint8Array(bytes)], 'phan-hoi.edxml') });
const later = (hours: number) => edxmlMoment(new Date(a.w.system.clock().getTime() + hours * 3_600_000));
const take = (said: Partial<EdxmlStatus> = {}, who?: Player) => bring(writeEdxmlStatus(answer(said)), who);
const told = async () =>
  (await (await a.as('leader')).packages.listReportPackages({ params: { id: report } })).statuses;

describe('an answer from the exchange axis', () => {
  test('is taken in by nobody who may not publish, nor by who does not see the report', async () => {
    await expect(take({}, 'compiler')).rejects.toMatchObject(refused('right.missing'));
    await a.letPublish('anBinh');
    await expect(take({}, 'anBinh')).rejects.toMatchObject(refused('edxml.status-of-nothing'));
  });

  test('stands at the report that it is about: who, what, when, by whom', async () => {
    expect(await take({ status: 'refused', reason: 'Thiếu phụ lục' })).toMatchObject({
      report: { id: report },
      status: 'refused',
      isNew: true,
    });
    expect(await told()).toMatchObject([
      {
        organ: { code: 'H99', name: 'UBND tỉnh Sông Ngân' },
        isUnasked: false,
        status: 'refused',
        reason: 'Thiếu phụ lục',
        by: 'Tạ Tiếp Nhận, Văn phòng',
      },
    ]);
  });

  test('is kept once, however often it comes, and every further one beside it in the order of time', async () => {
    const now = a.w.system.clock().getTime();
    const at = (minutes: number) => edxmlMoment(new Date(now - minutes * 60_000));
    const before = (await told()).length;
    await take({ status: 'done', at: at(1) });
    await take({ status: 'arrived', at: at(30) });
    expect(await take({ status: 'done', at: at(1) })).toMatchObject({ isNew: false });
    await Promise.all([take({ status: 'assigned', at: at(9) }), take({ status: 'assigned', at: at(9) })]);
    const statuses = await told();
    expect(statuses.map(({ status }) => status).filter((one) => one !== 'refused')).toEqual([
      'arrived',
      'assigned',
      'done',
    ]);
    expect(statuses).toHaveLength(before + 3);
  });

  test('of a body to which nothing was sent is kept, and said to be so', async () => {
    await take({ from: { code: 'H99.88', name: '' } });
    expect(await told()).toContainEqual(
      expect.objectContaining({ organ: { code: 'H99.88', name: '' }, isUnasked: true }),
    );
  });

  test('is refused where it is about no report of ours, or says neither who nor when', async () => {
    const about = { organ: 'H99.12', code: '8/BC-SNV', issuedOn: null, documentId: null };
    await expect(take({ about })).rejects.toMatchObject(refused('edxml.status-of-nothing'));
    await expect(take({ from: { code: '', name: 'Ai đó' } })).rejects.toMatchObject(refused('edxml.status-of-nobody'));
    for (const at of [null, 'hôm qua', '2026/02/30 08:00:00', later(2), later(-72)]) {
      // One after the other: each takes a process of its own.
      // oxlint-disable-next-line no-await-in-loop
      await expect(take({ at })).rejects.toMatchObject(refused('edxml.status-time'));
    }
  });

  test('is refused with a code of no table, and where it is no answer at all', async () => {
    const text = new TextDecoder().decode(writeEdxmlStatus(answer())).replace('>03<', '>77<');
    await expect(bring(new TextEncoder().encode(text))).rejects.toMatchObject({
      problem: { code: 'edxml.unknown-status', details: { code: '77' } },
    });
    await expect(bring(new TextEncoder().encode('Kế hoạch'))).rejects.toMatchObject(refused('file.broken'));
  });

  test('of a number that two reports bear is refused until it gives the day', async () => {
    const other = await a.frozen({ ...NUMBERED, number: '9', date: today });
    await a.pack(other.id);
    const again = await a.frozen({ ...NUMBERED, number: '9', date: addDays(today, -200) });
    await a.pack(again.id);
    const about = { organ: 'H99.12', code: '9/BC-SNV', issuedOn: null, documentId: null };
    await expect(take({ about })).rejects.toMatchObject(refused('edxml.status-of-several'));
    expect(await take({ about: { ...about, issuedOn: today } })).toMatchObject({ report: { id: other.id } });
  });
});
