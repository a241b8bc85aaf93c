import { dayOf, type PersonId, ROLES } from '@sauro/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiOf, signedIn } from '../testing/browser.ts';
import { PASSWORD, passwordBack, type Resident, type World, world } from '../testing/world.ts';
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
const as = async (person: Pick<Resident, 'username'>) => (await signedIn(api, contracts, person as Resident)).client;
const TODAY = dayOf(new Date());
const dayIn = (days: number) => dayOf(new Date(Date.now() + days * 86_400_000));

async function officeOf(person: Resident) {
  const { staff } = await as(w.people.administrator);
  const [office] = (await staff.getPerson({ params: { id: person.id } })).offices;
  if (office === undefined) throw new Error('She holds no office.');
  return office;
}

describe('people', () => {
  test('are seen within the units that one sees', async () => {
    const names = async (person: Resident) =>
      (await (await as(person)).staff.listPeople({ query: {} })).items.map(({ username }) => username);
    expect(await names(w.people.unit)).toEqual(['unit']);
    expect(await names(w.people.leader)).toEqual(['administrator', 'compiler', 'leader', 'unit', 'verifier']);
    await expect(
      (await as(w.people.unit)).staff.getPerson({ params: { id: w.people.leader.id } }),
    ).rejects.toMatchObject(refusal('record.not-found'));
  });

  test('are found without diacritics, and in one unit with those below it', async () => {
    const { staff } = await as(w.people.leader);
    const { items, total } = await staff.listPeople({ query: { q: 'nguoi  COMP' } });
    expect([items.map(({ username }) => username), total]).toEqual([['compiler'], 1]);
    const inDepartment = await staff.listPeople({ query: { unit: w.units.department } });
    expect(inDepartment.items.map(({ username }) => username)).toEqual(['compiler', 'verifier']);
  });

  const body = { name: 'Trần Thử', username: 'thu', password: PASSWORD, role: 'unit' };

  test('are added by who manages their unit, with a role that there is', async () => {
    const add = async (who: Resident, more: object) =>
      (await as(who)).staff.addPerson({ body: { ...body, unit: w.units.room, ...more } });
    await expect(add(w.people.compiler, {})).rejects.toMatchObject(refusal('right.missing'));
    await expect(add(w.people.administrator, { role: 'vua' })).rejects.toMatchObject(refusal('role.unknown'));
    await add(w.people.administrator, { title: 'Trưởng phòng' });
    await expect(add(w.people.administrator, {})).rejects.toMatchObject(refusal('account.username-taken'));
    const session = await (await as({ username: 'thu' })).people.currentSession();
    expect(session.offices).toMatchObject([{ unit: { id: w.units.room }, role: 'unit' }]);
  });

  test('hold several offices at once, each once, until they are ended', async () => {
    const { staff } = await as(w.people.administrator);
    const params = { id: w.people.verifier.id };
    const office = { unit: w.units.commune, role: 'unit', title: '' };
    await staff.giveOffice({ params, body: office });
    await expect(staff.giveOffice({ params, body: office })).rejects.toMatchObject(refusal('office.held'));
    const { offices } = await staff.getPerson({ params });
    expect(offices.map(({ role }) => role).toSorted()).toEqual(['unit', 'verifier']);
    const second = offices.find(({ role }) => role === 'unit');
    await staff.endOffice({ params: { id: second?.id ?? '' } });
    const { offices: left, past } = await staff.getPerson({ params });
    expect([left.map(({ role }) => role), past.map(({ role }) => role)]).toEqual([['verifier'], ['unit']]);
    await expect(staff.endOffice({ params: { id: second?.id ?? '' } })).rejects.toMatchObject(refusal('office.ended'));
  });

  test('the last who manages a body from the top stays', async () => {
    const { staff } = await as(w.people.administrator);
    const { id } = await officeOf(w.people.administrator);
    await expect(staff.endOffice({ params: { id } })).rejects.toMatchObject(refusal('office.last-administrator'));
  });
});

test('a unit has one head at a time, named by who manages it', async () => {
  const compiler = await officeOf(w.people.compiler);
  const verifier = await officeOf(w.people.verifier);
  await expect((await as(w.people.compiler)).staff.nameHead({ params: { id: compiler.id } })).rejects.toMatchObject(
    refusal('right.missing'),
  );
  const { staff, units } = await as(w.people.administrator);
  await staff.nameHead({ params: { id: compiler.id } });
  await staff.nameHead({ params: { id: verifier.id } });
  const { head, offices } = await units.getUnit({ params: { id: w.units.department } });
  expect(head).toBe('Người verifier');
  expect(offices.filter(({ isHead }) => isHead)).toHaveLength(1);
});

test('a focal person is named for a subject, and stands down', async () => {
  const params = { id: w.units.department };
  const body = { person: w.people.compiler.id, subject: 'An toàn thông tin' };
  await expect((await as(w.people.leader)).staff.nameFocal({ params, body })).rejects.toMatchObject(
    refusal('right.missing'),
  );
  const { staff, units } = await as(w.people.administrator);
  await staff.nameFocal({ params, body });
  const [focal] = (await units.getUnit({ params })).focals;
  expect(focal).toMatchObject({ subject: 'An toàn thông tin', person: { id: w.people.compiler.id } });
  await staff.endFocal({ params: { id: focal?.id ?? '' } });
  expect((await units.getUnit({ params })).focals).toEqual([]);
});

describe('a delegation', () => {
  const days = { from: TODAY, to: dayIn(3), reason: 'Đi công tác' };

  test('is given by the holder or by who manages the unit, to somebody else, for days to come', async () => {
    const office = await officeOf(w.people.leader);
    const params = { id: office.id };
    const delegate = w.people.unit.id;
    await expect(
      (await as(w.people.compiler)).staff.delegate({ params, body: { ...days, delegate } }),
    ).rejects.toMatchObject(refusal('record.not-found'));
    const { staff } = await as(w.people.leader);
    await expect(staff.delegate({ params, body: { ...days, delegate: w.people.leader.id } })).rejects.toMatchObject(
      refusal('delegation.to-oneself'),
    );
    await expect(staff.delegate({ params, body: { ...days, delegate, from: dayIn(-1) } })).rejects.toMatchObject(
      refusal('delegation.past'),
    );
  });

  test('asks before a second person acts with the same office on the same days', async () => {
    const { id } = await officeOf(w.people.verifier);
    const { staff } = await as(w.people.verifier);
    const lend = (delegate: string, beside?: boolean) =>
      staff.delegate({ params: { id }, body: { ...days, delegate, ...(beside === undefined ? {} : { beside }) } });
    await lend(w.people.unit.id);
    await expect(lend(w.people.compiler.id)).rejects.toMatchObject({
      problem: { code: 'delegation.overlaps', details: { name: 'Người unit' } },
    });
    await lend(w.people.compiler.id, true);
    const { delegations } = await staff.getPerson({ params: { id: w.people.verifier.id } });
    expect(delegations).toHaveLength(2);
    for (const one of delegations) await staff.endDelegation({ params: { id: one.id } });
  });

  test('lets the delegate act with the office on its days, and no longer', async () => {
    const office = await officeOf(w.people.leader);
    const { staff } = await as(w.people.leader);
    await staff.delegate({ params: { id: office.id }, body: { ...days, delegate: w.people.unit.id } });
    const delegate = await as(w.people.unit);
    const tops = async () => (await delegate.units.listTops()).items.map(({ id }) => id);
    expect(await tops()).toEqual([w.units.province]);
    expect((await delegate.people.currentSession()).can).toContain('report.approve');
    const [given] = (await staff.getPerson({ params: { id: w.people.leader.id } })).delegations;
    await staff.endDelegation({ params: { id: given?.id ?? '' } });
    expect(await tops()).toEqual([w.units.commune]);
  });
});

describe('roles', () => {
  test('are changed by who manages the body from the top', async () => {
    const params = { code: 'leader' };
    const body = { name: 'Lãnh đạo', rights: [] };
    await expect((await as(w.people.leader)).staff.saveRole({ params, body })).rejects.toMatchObject(
      refusal('right.missing'),
    );
    const { staff } = await as(w.people.administrator);
    await expect(
      staff.saveRole({ params: { code: 'administrator' }, body: { name: 'Quản trị', rights: ['plan.read'] } }),
    ).rejects.toMatchObject(refusal('role.locks-out'));
  });

  test('allow what they were changed to at once, and are set back', async () => {
    const { staff } = await as(w.people.administrator);
    const can = async () => (await (await as(w.people.verifier)).people.currentSession()).can;
    const params = { code: 'verifier' };
    await staff.saveRole({ params, body: { name: 'Kiểm tra', rights: ['plan.read', 'report.publish'] } });
    expect(await can()).toEqual(['plan.read', 'report.publish']);
    await staff.removeRole({ params });
    expect(await can()).toEqual(ROLES.verifier.can);
  });

  test('of one’s own are made, held, and cannot go while they are held', async () => {
    const { staff } = await as(w.people.administrator);
    const params = { code: 'van-thu' };
    await staff.saveRole({ params, body: { name: 'Văn thư', rights: ['document.read', 'document.add'] } });
    await staff.giveOffice({
      params: { id: w.people.unit.id },
      body: { unit: w.units.commune, role: 'van-thu', title: '' },
    });
    await expect(staff.removeRole({ params })).rejects.toMatchObject(refusal('role.in-use'));
    const { items } = await staff.listRoles();
    expect(items.at(-1)).toMatchObject({ code: 'van-thu', isStandard: false, holders: 1 });
  });
});

describe('groups', () => {
  const body = {
    name: 'Cụm thi đua số 1',
    aliases: ['Cụm 1'],
    parts: [{ kinds: ['school' as const], forms: [], under: 'area' as const, depth: 'any' as const, parents: [] }],
  };

  test('are made by who manages the body from the top', async () => {
    await expect(
      (await as(w.people.compiler)).staff.saveGroup({ params: { code: 'cum-1' }, body }),
    ).rejects.toMatchObject(refusal('right.missing'));
    const { staff } = await as(w.people.administrator);
    await expect(staff.removeGroup({ params: { code: 'khong-co' } })).rejects.toMatchObject(refusal('group.unknown'));
  });

  test.each([
    ['Các sở, ban, ngành', 'Cụm 9'],
    ['Cụm 9', 'UBND các xã, phường'],
    ['Cụm 9', 'tất cả các địa phương'],
  ])('are not called as another one is: %s, %s', async (name, alias) => {
    const { staff } = await as(w.people.administrator);
    const saved = staff.saveGroup({ params: { code: 'cum-9' }, body: { ...body, name, aliases: [alias] } });
    await expect(saved).rejects.toMatchObject(refusal('group.name-taken'));
    expect((await staff.listGroups()).items.map(({ code }) => code)).not.toContain('cum-9');
  });

  test('of one’s own stand first and tell who is in them', async () => {
    const { staff } = await as(w.people.administrator);
    await staff.saveGroup({ params: { code: 'cum-1' }, body });
    expect((await staff.listGroups()).items[0]).toMatchObject({ code: 'cum-1', isStandard: false });
    const members = await staff.listMembers({ params: { code: 'cum-1' }, query: { on: TODAY } });
    expect(members.items.map(({ id }) => id)).toEqual([w.units.school]);
    // Its own names it keeps.
    await staff.saveGroup({ params: { code: 'cum-1' }, body: { ...body, aliases: ['Cụm 1', 'Chủ tịch UBND cấp xã'] } });
    await staff.removeGroup({ params: { code: 'rooms' } });
    expect((await staff.listGroups()).items.map(({ code }) => code)).not.toContain('rooms');
  });
});

test('who manages a part of the body changes neither its roles nor its groups, and gives offices in that part alone', async () => {
  const { staff } = await as(w.people.administrator);
  const body = { name: 'Quản trị Sở', username: 'quan-tri-so', password: PASSWORD, role: 'administrator' };
  const { id } = await staff.addPerson({ body: { ...body, unit: w.units.department } });
  await passwordBack(w, { ...w.people.administrator, id: id as PersonId });
  const { staff: local, people } = await as({ username: 'quan-tri-so' });
  expect(await people.currentSession()).toMatchObject({ managesAll: false, can: ROLES.administrator.can });
  const outside = refusal('unit.out-of-reach');
  await expect(local.removeRole({ params: { code: 'leader' } })).rejects.toMatchObject(outside);
  await expect(local.removeGroup({ params: { code: 'communes' } })).rejects.toMatchObject(outside);
  const office = { role: 'administrator', title: '' };
  const params = { id: w.people.compiler.id };
  await expect(local.giveOffice({ params, body: { ...office, unit: w.units.province } })).rejects.toMatchObject(
    outside,
  );
  await local.giveOffice({ params, body: { ...office, unit: w.units.room } });
});
