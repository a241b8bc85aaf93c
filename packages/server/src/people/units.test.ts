import { dayOf, ROLES, type UnitId } from '@sauro/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asPerson } from '../kit/acting.ts';
import { hashPassword } from './password.ts';
import { apiOf, signedIn } from '../testing/browser.ts';
import { PASSWORD, type Resident, type World, world } from '../testing/world.ts';
import { addPerson } from './add-person.ts';
import { nameHead } from './give-office.ts';
import { unitsContract } from './units-contract.ts';
import { unitsRoutes } from './units-routes.ts';

const contracts = { units: unitsContract };
let w: World;
let api: ReturnType<typeof apiOf>;
/** Administers the department alone. */
let local: Resident;

beforeAll(async () => {
  w = await world();
  api = apiOf(w, [unitsRoutes]);
  const passwordHash = await hashPassword(PASSWORD);
  const office = { unit: w.units.department, role: 'administrator' as const };
  const id = await w.asSystem((cx) =>
    addPerson(cx, { name: 'Quản trị Sở', username: 'local', passwordHash, ...office }),
  );
  const acting = asPerson({ tenant: w.tenant, person: id, offices: [{ ...office, rights: ROLES.administrator.can }] });
  local = { id, username: 'local', acting };
});
afterAll(() => w.end());

const refusal = (code: string) => ({ name: 'Refusal', problem: expect.objectContaining({ code }) });
const as = async (person: Resident) => (await signedIn(api, contracts, person)).client.units;
const TODAY = dayOf(new Date());
let count = 0;

async function opened(name: string, parent: UnitId, kind: 'room' | 'commune' | 'school' = 'room'): Promise<UnitId> {
  const units = await as(w.people.administrator);
  count += 1;
  const { id } = await units.openUnit({ body: { code: `T${count}`, name, kind, parent, openedOn: '2026-01-01' } });
  return id as UnitId;
}

describe('reading the tree', () => {
  test('it begins with the highest units of one’s offices', async () => {
    const tops = async (person: Resident) => (await (await as(person)).listTops()).items.map(({ id }) => id);
    expect(await tops(w.people.leader)).toEqual([w.units.province]);
    expect(await tops(w.people.unit)).toEqual([w.units.commune]);
  });

  test('what lies outside is neither listed nor found nor opened', async () => {
    const units = await as(w.people.unit);
    const { items } = await units.findUnits({ query: {} });
    expect(items.map(({ code }) => code)).toEqual(['XA', 'TRUONG']);
    await expect(units.getUnit({ params: { id: w.units.department } })).rejects.toMatchObject(
      refusal('record.not-found'),
    );
    await expect(units.listChildren({ params: { id: w.units.province }, query: {} })).rejects.toMatchObject(
      refusal('record.not-found'),
    );
  });

  test('children come a page at a time, with how many stand below each', async () => {
    const units = await as(w.people.leader);
    const { items, total } = await units.listChildren({ params: { id: w.units.province }, query: { limit: 1 } });
    expect(items).toMatchObject([{ code: 'SO', children: 1, parent: { id: w.units.province } }]);
    expect(total).toBe(2);
  });
});

describe('opening a unit', () => {
  const body = { code: 'MOI', name: 'Phòng Mới', kind: 'room' as const, openedOn: '2026-01-01' };

  test('is for who manages units, and only below her own', async () => {
    const { openUnit } = await as(w.people.compiler);
    await expect(openUnit({ body: { ...body, parent: w.units.department } })).rejects.toMatchObject(
      refusal('right.missing'),
    );
    await expect((await as(local)).openUnit({ body: { ...body, parent: w.units.commune } })).rejects.toMatchObject(
      refusal('unit.out-of-reach'),
    );
  });

  test('fails where the code is taken', async () => {
    const { openUnit } = await as(local);
    await expect(openUnit({ body: { ...body, code: 'PHONG', parent: w.units.department } })).rejects.toMatchObject(
      refusal('unit.code-taken'),
    );
  });

  test('puts it into the tree of all above it', async () => {
    const { openUnit, getUnit } = await as(local);
    const { id } = await openUnit({ body: { ...body, parent: w.units.department } });
    const unit = await getUnit({ params: { id } });
    expect(unit.path.map(({ name }) => name)).toEqual(['Đơn vị SO', 'Phòng Mới']);
    expect(unit.facts.map(({ kind, by }) => [kind, by])).toEqual([['unit.opened', 'Quản trị Sở']]);
  });
});

describe('codes and other names', () => {
  test('are set by who manages the unit', async () => {
    const units = await as(local);
    const body = { code: 'XA', agencyCode: null, oldAgencyCode: null };
    await expect(units.setCodes({ params: { id: w.units.commune }, body })).rejects.toMatchObject(
      refusal('unit.out-of-reach'),
    );
  });

  test('both official forms stand side by side, and a wrong one is refused', async () => {
    const units = await as(w.people.administrator);
    const params = { id: w.units.department };
    await units.setCodes({ params, body: { code: 'SO', agencyCode: 'H15.12', oldAgencyCode: '000.00.12.H15' } });
    expect(await units.getUnit({ params })).toMatchObject({ agencyCode: 'H15.12', oldAgencyCode: '000.00.12.H15' });
    await expect(
      units.setCodes({ params, body: { code: 'SO', agencyCode: 'h15..1', oldAgencyCode: null } }),
    ).rejects.toMatchObject(refusal('request.invalid'));
  });

  test('what is typed with its words in order is found first, though others have the same words', async () => {
    const units = await as(w.people.administrator);
    const open = (code: string, name: string) =>
      units.openUnit({ body: { code, name, kind: 'commune', parent: w.units.province, openedOn: '2026-01-01' } });
    await open('X01', 'Ủy ban nhân dân xã Mường Hoa Hạ Lương');
    const { id } = await open('X02', 'Ủy ban nhân dân xã Hạ Hoa');
    for (const q of ['xã Hạ Hoa', 'xa ha hoa']) {
      const { items, total } = await units.findUnits({ query: { q } });
      expect([items[0]?.id, total]).toEqual([id, 2]);
    }
  });

  test('another name is given once, finds the unit, and can be taken away', async () => {
    const units = await as(w.people.administrator);
    const params = { id: w.units.room };
    await units.addAlias({ params, body: { kind: 'short', name: 'P. TCCB' } });
    await expect(units.addAlias({ params, body: { kind: 'other', name: 'p tccb' } })).rejects.toMatchObject(
      refusal('unit.alias-known'),
    );
    const found = await units.findUnits({ query: { q: 'tccb' } });
    expect(found.items.map(({ id }) => id)).toEqual([w.units.room]);
    const [alias] = (await units.getUnit({ params })).aliases;
    await units.removeAlias({ params: { ...params, alias: alias?.id ?? '' } });
    expect((await units.getUnit({ params })).aliases).toEqual([]);
  });
});

test('units without a named head are listed for themselves', async () => {
  const units = await as(w.people.administrator);
  const list = async () =>
    (await units.findUnits({ query: { headless: 'yes', limit: 100 } })).items.map(({ id }) => id);
  expect(await list()).toContain(w.units.commune);
  await w.asSystem(async (cx) => {
    const { id } = await cx.db
      .selectFrom('office')
      .select('id')
      .where('unitId', '=', w.units.commune)
      .executeTakeFirstOrThrow();
    await nameHead(cx, id);
  });
  expect(await list()).not.toContain(w.units.commune);
});

describe('a grave change', () => {
  const rename = { kind: 'rename' as const, name: 'Phòng Tên mới', on: TODAY };

  test('is signed by a fresh proof, and stays within reach', async () => {
    const params = { id: w.units.room };
    const units = await as(local);
    w.wait(6);
    await expect(units.changeUnit({ params, body: rename })).rejects.toMatchObject(refusal('session.not-fresh'));
    const again = await as(local);
    const elsewhere = { params: { id: w.units.commune }, body: rename };
    await expect(again.changeUnit(elsewhere)).rejects.toMatchObject(refusal('unit.out-of-reach'));
    const outward = { kind: 'move' as const, parent: w.units.commune, on: TODAY };
    await expect(units.previewChange({ params, body: outward })).rejects.toMatchObject(refusal('unit.out-of-reach'));
  });

  test('is refused into itself, before its time and of a closed unit', async () => {
    const units = await as(w.people.administrator);
    const params = { id: w.units.department };
    const into = { kind: 'move' as const, parent: w.units.room, on: TODAY };
    await expect(units.previewChange({ params, body: into })).rejects.toMatchObject(refusal('unit.into-itself'));
    await expect(units.previewChange({ params, body: { ...rename, on: '2020-01-01' } })).rejects.toMatchObject(
      refusal('unit.before-its-time'),
    );
    const closing = await opened('Phòng Đóng', w.units.department);
    const change = { kind: 'close' as const, on: TODAY };
    await units.changeUnit({ params: { id: closing }, body: change });
    await expect(units.previewChange({ params: { id: closing }, body: rename })).rejects.toMatchObject(
      refusal('unit.closed'),
    );
    await expect(units.previewChange({ params, body: change })).rejects.toMatchObject(refusal('unit.not-empty'));
  });

  test('a renamed unit keeps its former name, and the days before keep it too', async () => {
    const units = await as(w.people.administrator);
    const id = await opened('Sở Tên cũ', w.units.department);
    const change = { kind: 'rename' as const, name: 'Sở Tên mới', on: '2026-03-01' };
    await units.changeUnit({ params: { id }, body: change });
    const unit = await units.getUnit({ params: { id } });
    expect(unit).toMatchObject({ name: 'Sở Tên mới', aliases: [{ kind: 'former', name: 'Sở Tên cũ' }] });
    expect(unit.places.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['Sở Tên mới', '2026-03-01', null],
      ['Sở Tên cũ', '2026-01-01', '2026-02-28'],
    ]);
    const namesOn = async (on: string) =>
      (await units.listTreeOn({ query: { parent: w.units.department, on } })).items.map(({ name }) => name);
    expect(await namesOn('2026-02-28')).toContain('Sở Tên cũ');
    expect(await namesOn('2026-03-01')).toContain('Sở Tên mới');
  });

  test('a moved unit takes all below it along', async () => {
    const units = await as(w.people.administrator);
    const id = await opened('Xã Đi', w.units.province, 'commune');
    const school = await opened('Trường Theo', id, 'school');
    const change = { kind: 'move' as const, parent: w.units.department, on: '2026-02-01' };
    await units.changeUnit({ params: { id }, body: change });
    expect((await units.getUnit({ params: { id: school } })).path.map((one) => one.id)).toEqual([
      w.units.province,
      w.units.department,
      id,
      school,
    ]);
    const before = await units.listTreeOn({ query: { parent: w.units.province, on: '2026-01-31' } });
    expect(before.items.map((one) => one.id)).toContain(id);
  });

  test('a merged unit hands over its children, people and names in one act, and is closed', async () => {
    const units = await as(w.people.administrator);
    const from = await opened('Phòng Nhập', w.units.department);
    const into = await opened('Phòng Nhận', w.units.department);
    const child = await opened('Tổ Con', from);
    const person = await w.asSystem(async (cx) =>
      addPerson(cx, { name: 'Người theo', username: 'theo', passwordHash: 'x', unit: from, role: 'unit' }),
    );
    await units.addAlias({ params: { id: from }, body: { kind: 'short', name: 'P. Nhập' } });
    const change = { kind: 'merge' as const, into, on: TODAY };
    const { hanging } = await units.previewChange({ params: { id: from }, body: change });
    expect(hanging).toMatchObject({ children: 1, offices: 1, aliases: 1, tasks: 0 });
    expect((await units.getUnit({ params: { id: from } })).closedOn).toBeNull();

    await units.changeUnit({ params: { id: from }, body: change });
    const merged = await units.getUnit({ params: { id: into } });
    expect(merged.aliases.map(({ name }) => name).toSorted()).toEqual(['P. Nhập', 'Phòng Nhập']);
    expect(merged.offices.map((office) => office.person.id)).toContain(person);
    expect((await units.getUnit({ params: { id: child } })).parent?.id).toBe(into);
    expect(await units.getUnit({ params: { id: from } })).toMatchObject({
      succeededBy: { id: into },
      canManage: false,
    });
  });

  test('is made by nobody beside what she administers, nor at the top', async () => {
    const part = { code: 'NGOAI-1', name: 'Sở Ngoài', children: [], offices: [] };
    const split = { kind: 'split' as const, parts: [part], on: TODAY };
    const units = await as(local);
    await expect(units.changeUnit({ params: { id: w.units.department }, body: split })).rejects.toMatchObject(
      refusal('unit.out-of-reach'),
    );
    const top = await as(w.people.administrator);
    await expect(top.changeUnit({ params: { id: w.units.province }, body: split })).rejects.toMatchObject(
      refusal('unit.out-of-reach'),
    );
  });

  test('a split unit gives what is named to the new ones and keeps the rest', async () => {
    const units = await as(w.people.administrator);
    const id = await opened('Phòng Tách', w.units.department);
    const going = await opened('Tổ Đi', id);
    const staying = await opened('Tổ Ở', id);
    const part = { code: 'TACH-2', name: 'Phòng Mới tách', children: [going], offices: [] };
    const change = { kind: 'split' as const, parts: [part], on: TODAY };
    await expect(
      units.previewChange({
        params: { id },
        body: { ...change, parts: [{ ...part, children: [w.units.room] }] },
      }),
    ).rejects.toMatchObject(refusal('record.not-found'));
    await units.changeUnit({ params: { id }, body: change });
    const { items } = await units.findUnits({ query: { q: 'TACH-2' } });
    expect((await units.getUnit({ params: { id: going } })).parent?.id).toBe(items[0]?.id);
    expect((await units.getUnit({ params: { id: staying } })).parent?.id).toBe(id);
  });
});
