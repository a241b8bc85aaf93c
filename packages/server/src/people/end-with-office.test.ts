// What may be given to whom beside an office, once, and what ends with it.
import { dayOf } from '@sauro/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiOf, signedIn } from '../testing/browser.ts';
import { PASSWORD, type Resident, type World, world } from '../testing/world.ts';
import { peopleContract } from './contract.ts';
import { staffContract } from './staff-contract.ts';
import { staffRoutes } from './staff-routes.ts';
import { unitsContract } from './units-contract.ts';
import { unitsRoutes } from './units-routes.ts';

const contracts = { staff: staffContract, units: unitsContract, people: peopleContract };
let w: World;
let api: ReturnType<typeof apiOf>;
beforeAll(async () => {
  w = await world();
  api = apiOf(w, [staffRoutes, unitsRoutes]);
});
afterAll(() => w.end());

const refusal = (code: string) => ({ name: 'Refusal', problem: expect.objectContaining({ code }) });
const as = async (person: Resident) => (await signedIn(api, contracts, person)).client;
const dayIn = (days: number) => dayOf(new Date(Date.now() + days * 86_400_000));
let count = 0;

/** Somebody new in the unit, with the office that she holds there. */
async function newcomer(unit: string, role = 'unit') {
  count += 1;
  const { staff } = await as(w.people.administrator);
  const body = { name: `Người ${count}`, username: `nguoi-${count}`, password: PASSWORD, unit, role };
  const { id } = await staff.addPerson({ body });
  const [office] = (await staff.getPerson({ params: { id } })).offices;
  if (office === undefined) throw new Error('She holds no office.');
  return { id, office: office.id };
}

async function lend(office: string, delegate: string, from = 0, to = 3, beside = false): Promise<void> {
  const { staff } = await as(w.people.administrator);
  await staff.delegate({ params: { id: office }, body: { delegate, from: dayIn(from), to: dayIn(to), beside } });
}

async function lentTo(id: string): Promise<readonly string[]> {
  const { staff } = await as(w.people.administrator);
  return (await staff.getPerson({ params: { id } })).delegations.map(({ holder }) => holder.id);
}

describe('an office is delegated', () => {
  test('to nobody who serves nowhere in the body', async () => {
    const [giver, gone] = [await newcomer(w.units.room), await newcomer(w.units.room)];
    const { staff } = await as(w.people.administrator);
    await staff.endOffice({ params: { id: gone.office } });
    await expect(lend(giver.office, gone.id)).rejects.toMatchObject(refusal('delegation.no-office'));
  });

  test('once to the same person for the same days, and again for others', async () => {
    const [giver, other] = [await newcomer(w.units.room), await newcomer(w.units.commune)];
    await lend(giver.office, other.id);
    const again = lend(giver.office, other.id, 3, 5);
    await expect(again).rejects.toMatchObject(refusal('delegation.given'));
    const told = dayIn(3).split('-').toReversed().join('/');
    await expect(again).rejects.toMatchObject({ problem: { detail: expect.stringContaining(`đến hết ${told}`) } });
    await lend(giver.office, other.id, 4, 5);
    // To another for days that overlap only where that is confirmed.
    await expect(lend(giver.office, w.people.leader.id)).rejects.toMatchObject(refusal('delegation.overlaps'));
    await lend(giver.office, w.people.leader.id, 0, 3, true);
    await lend(giver.office, w.people.leader.id, 6, 7);
  });

  test('no longer than its holder holds it', async () => {
    const [giver, other] = [await newcomer(w.units.room), await newcomer(w.units.commune)];
    await lend(giver.office, other.id);
    expect(await lentTo(other.id)).toEqual([giver.id]);
    const { staff } = await as(w.people.administrator);
    await staff.endOffice({ params: { id: giver.office } });
    expect(await lentTo(other.id)).toEqual([]);
    const kinds = await w.asSystem((cx) =>
      cx.db
        .selectFrom('fact')
        .select('kind')
        .where('subjectId', '=', giver.id)
        .orderBy('id', 'desc')
        .limit(2)
        .execute(),
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['person.delegation-ended', 'person.office-ended']);
  });

  test('nor longer than whoever exercises it serves in the body', async () => {
    const [giver, other] = [await newcomer(w.units.room), await newcomer(w.units.commune)];
    await lend(giver.office, other.id);
    const { staff } = await as(w.people.administrator);
    await staff.endOffice({ params: { id: other.office } });
    expect(await lentTo(giver.id)).toEqual([]);
  });
});

describe('a focal person', () => {
  const subjects = async (unit: string) =>
    (await (await as(w.people.administrator)).units.getUnit({ params: { id: unit } })).focals.map((one) => one.subject);
  const name = async (unit: string, person: string, subject: string) =>
    (await as(w.people.administrator)).staff.nameFocal({ params: { id: unit }, body: { person, subject } });

  test('works in the unit or below it', async () => {
    const { id } = await newcomer(w.units.room);
    await expect(name(w.units.commune, id, 'Đất đai')).rejects.toMatchObject(refusal('focal.not-of-unit'));
    await name(w.units.department, id, 'Đất đai');
  });

  test('is named once for a subject, however it is written', async () => {
    const { id } = await newcomer(w.units.room);
    await name(w.units.room, id, 'Chuyển đổi số');
    await expect(name(w.units.room, id, 'CHUYỂN ĐỔI SỐ')).rejects.toMatchObject(refusal('focal.named'));
    await name(w.units.room, id, 'Thi đua');
  });

  test('is one no more when she works there no more', async () => {
    const { id, office } = await newcomer(w.units.school);
    await name(w.units.school, id, 'Học phí');
    await name(w.units.commune, id, 'Giáo dục');
    const { staff } = await as(w.people.administrator);
    await staff.giveOffice({ params: { id }, body: { unit: w.units.commune, role: 'unit' } });
    await staff.endOffice({ params: { id: office } });
    expect(await subjects(w.units.school)).toEqual([]);
    expect(await subjects(w.units.commune)).toEqual(['Giáo dục']);
  });
});
