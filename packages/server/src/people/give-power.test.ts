// Who may change who may do what: the right cannot be lost to all, and is given with a fresh proof alone.
import { dayOf, KEPT_RIGHTS, RIGHTS, ROLES } from '@sauro/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { apiOf, signedIn } from '../testing/browser.ts';
import { PASSWORD, type World, world } from '../testing/world.ts';
import { peopleContract } from './contract.ts';
import { importContract } from './import-contract.ts';
import { importRoutes } from './import-routes.ts';
import { staffContract } from './staff-contract.ts';
import { staffRoutes } from './staff-routes.ts';

const contracts = { staff: staffContract, people: peopleContract, imports: importContract };
let w: World;
let api: ReturnType<typeof apiOf>;
beforeAll(async () => {
  w = await world();
  api = apiOf(w, [staffRoutes, importRoutes]);
});
afterAll(() => w.end());

const refusal = (code: string) => ({ name: 'Refusal', problem: expect.objectContaining({ code }) });
const administrator = async () => (await signedIn(api, contracts, w.people.administrator)).client;
const office = (unit: string, role: string) => ({ unit, role, title: '' });

describe('the right to change who may do what', () => {
  test.each(KEPT_RIGHTS)('%s cannot be taken from the administrator', async (right) => {
    const { staff } = await administrator();
    const rights = ROLES.administrator.can.filter((one) => one !== right);
    await expect(
      staff.saveRole({ params: { code: 'administrator' }, body: { name: 'Quản trị', rights } }),
    ).rejects.toMatchObject(refusal('role.locks-out'));
    await staff.saveRole({ params: { code: 'administrator' }, body: { name: 'Quản trị', rights: [...KEPT_RIGHTS] } });
    expect((await (await administrator()).people.currentSession()).can).toEqual(KEPT_RIGHTS);
    await staff.removeRole({ params: { code: 'administrator' } });
  });

  test('is not lost with the last role at the top that carries it, nor taken for held with half of it', async () => {
    const { staff } = await administrator();
    const own = { code: 'quan-tri-rieng' };
    const save = (rights: (typeof RIGHTS)[number][]) =>
      staff.saveRole({ params: own, body: { name: 'Riêng', rights } });
    await save(['people.manage']);
    await staff.giveOffice({ params: { id: w.people.leader.id }, body: office(w.units.province, own.code) });
    const [held] = (await staff.getPerson({ params: { id: w.people.administrator.id } })).offices;
    const last = { params: { id: held?.id ?? '' } };
    await expect(staff.endOffice(last)).rejects.toMatchObject(refusal('office.last-administrator'));
    await save([...KEPT_RIGHTS]);
    await staff.endOffice(last);
    const { staff: heir } = (await signedIn(api, contracts, w.people.leader)).client;
    await expect(
      heir.saveRole({ params: own, body: { name: 'Riêng', rights: ['people.read'] } }),
    ).rejects.toMatchObject(refusal('role.last-managers'));
    await heir.giveOffice({
      params: { id: w.people.administrator.id },
      body: office(w.units.province, 'administrator'),
    });
    await heir.saveRole({ params: own, body: { name: 'Riêng', rights: ['people.read'] } });
  });
});

describe('is given with a fresh proof alone:', () => {
  let client: Awaited<ReturnType<typeof administrator>>;
  const stale = refusal('session.not-fresh');
  beforeEach(async () => {
    client = await administrator();
    w.wait(6);
  });

  test('rights of a role', async () => {
    const params = { code: 'leader' };
    await expect(
      client.staff.saveRole({ params, body: { name: 'Lãnh đạo', rights: [...RIGHTS] } }),
    ).rejects.toMatchObject(stale);
    await expect(client.staff.removeRole({ params })).rejects.toMatchObject(stale);
  });

  test('an office, and a person who is added with one', async () => {
    const params = { id: w.people.verifier.id };
    const body = office(w.units.department, 'administrator');
    await expect(client.staff.giveOffice({ params, body })).rejects.toMatchObject(stale);
    const person = { name: 'Trần Thử', username: 'thu', password: PASSWORD, ...body };
    await expect(client.staff.addPerson({ body: person })).rejects.toMatchObject(stale);
    await client.staff.giveOffice({ params, body: office(w.units.department, 'compiler') });
  });

  test('an office that is lent', async () => {
    const [held] = (await client.staff.getPerson({ params: { id: w.people.administrator.id } })).offices;
    const today = dayOf(w.system.clock());
    const body = { delegate: w.people.leader.id, from: today, to: today, reason: '' };
    await expect(client.staff.delegate({ params: { id: held?.id ?? '' }, body })).rejects.toMatchObject(stale);
  });

  test('people of a list', async () => {
    const send = async (role: string) => {
      const body = new File(
        [`Họ và tên;Tên đăng nhập;Mã đơn vị;Vai trò\nNgười ${role};${role}-1;PHONG;${role}\n`],
        'x.csv',
      );
      const { id } = await client.imports.tryImport({ params: { kind: 'people' }, body });
      return client.imports.confirmImport({ params: { id }, query: {} });
    };
    await expect(send('administrator')).rejects.toMatchObject(stale);
    expect(await send('unit')).toMatchObject({ added: 1 });
  });
});
