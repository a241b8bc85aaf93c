import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkingWorld, first } from './testing/drafts.ts';

let d: Awaited<ReturnType<typeof checkingWorld>>;

beforeAll(async () => {
  d = await checkingWorld();
});
afterAll(() => d.w.end());

const refusal = (code: string) => ({ name: 'Refusal', problem: expect.objectContaining({ code }) });

describe('what a name means', () => {
  const ISSUER = 'Sở Thử nghiệm';
  const match = async (name: string) =>
    first((await d.compiler.client.drafts.matchUnits({ body: { issuer: ISSUER, names: [name] } })).matches);
  test('is proposed, said once by a person, and known from then on', async () => {
    expect(await match('Phòng Kế toán')).toMatchObject({ unit: null });
    await d.compiler.client.drafts.nameUnit({ body: { issuer: ISSUER, name: 'Phòng Kế toán', unit: d.w.units.room } });
    expect(await match('phòng kế toán')).toMatchObject({ how: 'named', unit: { id: d.w.units.room } });
    await d.compiler.client.drafts.nameUnit({ body: { issuer: ISSUER, name: 'Phòng Kế toán', unit: null } });
    expect(await match('Phòng Kế toán')).toMatchObject({ unit: null });
  });
  test('is not said by a leader, nor of a unit of another body', async () => {
    const leader = await d.as(d.w.people.leader);
    const body = { issuer: ISSUER, name: 'Phòng Kế toán', unit: d.w.units.room };
    await expect(leader.client.drafts.nameUnit({ body })).rejects.toMatchObject(refusal('right.missing'));
    const [foreign] = await d.w.as(d.w.neighbour.person, (cx) => cx.db.selectFrom('unit').select('id').execute());
    await expect(
      d.compiler.client.drafts.nameUnit({ body: { ...body, unit: foreign?.id ?? '' } }),
    ).rejects.toMatchObject(refusal('record.not-found'));
  });
});
