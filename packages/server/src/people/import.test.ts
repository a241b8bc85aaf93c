import { IMPORT_COLUMNS, ROLES } from '@sauro/core';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asPerson } from '../kit/acting.ts';
import { MOST_ROWS, readTable } from '../kit/read-table.ts';
import { apiOf, browserOn, signedIn } from '../testing/browser.ts';
import { PASSWORD, type Resident, type World, world } from '../testing/world.ts';
import { addPerson } from './add-person.ts';
import { peopleContract } from './contract.ts';
import { importContract } from './import-contract.ts';
import { importRoutes } from './import-routes.ts';
import { hashPassword } from './password.ts';
import { unitsContract } from './units-contract.ts';
import { unitsRoutes } from './units-routes.ts';

const contracts = { imports: importContract, units: unitsContract, people: peopleContract };
let w: World;
let api: ReturnType<typeof apiOf>;
/** Administers the department alone. */
let local: Resident;
beforeAll(async () => {
  w = await world();
  api = apiOf(w, [importRoutes, unitsRoutes]);
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
const as = async (person: Resident) => (await signedIn(api, contracts, person)).client;

async function xlsx(kind: 'units' | 'people', ...rows: string[][]): Promise<Blob> {
  const bytes = await writeXlsx({ sheets: [{ name: 'x', rows: [Object.values(IMPORT_COLUMNS[kind]), ...rows] }] });
  return new File([new Uint8Array(bytes)], 'danh sách.xlsx');
}
const csv = (kind: 'units' | 'people', ...rows: string[][]) =>
  new File([[Object.values(IMPORT_COLUMNS[kind]), ...rows].map((row) => row.join(';')).join('\r\n')], 'ds.csv');

test('a list is looked through by who manages units, and only below her own', async () => {
  const body = await xlsx('units', ['N1', 'Xã Mới', 'xã', 'UBND']);
  const params = { kind: 'units' as const };
  await expect((await as(w.people.leader)).imports.tryImport({ params, body })).rejects.toMatchObject(
    refusal('right.missing'),
  );
  const { faults } = await (await as(local)).imports.tryImport({ params, body });
  expect(faults).toEqual([{ row: 2, column: 'Mã đơn vị cấp trên *', code: 'out-of-reach', value: 'UBND' }]);
});

test('what is wrong is told by row and column, and such a list is not brought in', async () => {
  const { imports } = await as(w.people.administrator);
  const body = csv('units', ['N2', 'Xã Hai', 'xã', 'UBND'], ['N3', '', 'hội', 'KHONG']);
  const tried = await imports.tryImport({ params: { kind: 'units' }, body });
  // Three cells of one row: who mends it mends one row.
  expect(tried).toMatchObject({ rows: 2, added: 1, faultCount: 3, faultRows: 1 });
  expect(tried.faults.map(({ row, code }) => [row, code])).toEqual([
    [3, 'missing'],
    [3, 'kind-unknown'],
    [3, 'parent-unknown'],
  ]);
  await expect(imports.confirmImport({ params: { id: tried.id }, query: {} })).rejects.toMatchObject(
    refusal('import.has-faults'),
  );
});

test('a file that is no list is refused', async () => {
  const { imports } = await as(w.people.administrator);
  const send = (body: Blob) => imports.tryImport({ params: { kind: 'units' }, body });
  await expect(send(new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 9, 9])]))).rejects.toMatchObject(
    refusal('import.unreadable'),
  );
  await expect(send(new Blob(['a;b\n1;2']))).rejects.toMatchObject(refusal('import.columns-missing'));
  await expect(readTable(new TextEncoder().encode('x\n'.repeat(MOST_ROWS + 2)))).rejects.toMatchObject({
    code: 'import.too-many-rows',
  });
});

test('units are written only when they are confirmed, once, with their codes and names, and the file is kept', async () => {
  const { imports, units } = await as(w.people.administrator);
  const body = await xlsx(
    'units',
    ['P-MOI', 'Phòng Mới', 'phòng', 'S-MOI', '', '', '', 'PM', ''],
    ['S-MOI', 'Sở Mới', 'sở', 'UBND', '01/7/2025', 'H15.77', '000.00.77.H15', '', 'Sở Cũ'],
  );
  const { id, added, faults } = await imports.tryImport({ params: { kind: 'units' }, body });
  expect([added, faults]).toEqual([2, []]);
  const found = async (q: string) => (await units.findUnits({ query: { q } })).items;
  expect(await found('MOI')).toEqual([]);
  expect(await imports.confirmImport({ params: { id }, query: {} })).toEqual({ added: 2, accounts: [] });
  const [room] = await found('P-MOI');
  expect(room?.parent?.name).toBe('Sở Mới');
  const [department] = await found('so cu');
  expect(await units.getUnit({ params: { id: department?.id ?? '' } })).toMatchObject({
    agencyCode: 'H15.77',
    openedOn: '2025-07-01',
    form: null,
  });
  await expect(imports.confirmImport({ params: { id }, query: {} })).rejects.toMatchObject(refusal('import.done'));
  const [latest] = (await imports.listImports()).items;
  expect(latest).toMatchObject({ state: 'done', added: 2, fileName: 'danh sách.xlsx', by: 'Người administrator' });
  const kept = await imports.getImportFile({ params: { id } });
  expect(new Uint8Array(await kept.arrayBuffer())).toEqual(new Uint8Array(await body.arrayBuffer()));
});

test('people come with offices and heads, and sign in with the password that is told once', async () => {
  const { imports, units } = await as(w.people.administrator);
  const body = await xlsx(
    'people',
    ['Trần Một', 'MOT', 'PHONG', 'Đầu mối đơn vị', 'Trưởng phòng', 'x', '0912 345 678'],
    ['Lê Hai', 'hai', 'PHONG', 'leader', '', ''],
  );
  const { id } = await imports.tryImport({ params: { kind: 'people' }, body });
  const { accounts } = await imports.confirmImport({ params: { id }, query: {} });
  expect(accounts.map(({ username }) => username)).toEqual(['mot', 'hai']);
  const { head, offices } = await units.getUnit({ params: { id: w.units.room } });
  expect([head, offices.find(({ isHead }) => isHead)?.person.phone]).toEqual(['Trần Một', '0912345678']);
  const { client } = browserOn(api, contracts);
  const session = await client.people.signIn({
    body: { username: 'mot', password: accounts[0]?.password ?? '' },
  });
  expect(session).toMatchObject({ offices: [{ role: 'unit', unit: { id: w.units.room } }] });
});

test('a list takes the place of a head only where that is confirmed, and the history keeps it', async () => {
  const { imports, units } = await as(w.people.administrator);
  const body = await xlsx('people', ['Vũ Ba', 'ba', 'PHONG', 'unit', '', 'x'], ['Hồ Bốn', 'bon', 'PHONG', 'unit']);
  const tried = await imports.tryImport({ params: { kind: 'people' }, body });
  expect(tried).toMatchObject({ added: 2, faultCount: 0, replacedHeads: 1 });
  expect(tried.replaced).toEqual([{ row: 2, unit: 'PHONG', head: 'Trần Một' }]);
  const params = { id: tried.id };
  await expect(imports.confirmImport({ params, query: {} })).rejects.toMatchObject(refusal('import.replaces-heads'));
  expect((await units.getUnit({ params: { id: w.units.room } })).head).toBe('Trần Một');
  await imports.confirmImport({ params, query: { replacing: 1 } });
  expect((await units.getUnit({ params: { id: w.units.room } })).head).toBe('Vũ Ba');
  expect((await imports.listImports()).items[0]).toMatchObject({ id: tried.id, replacedHeads: 1 });
});

test('an import is seen by who made it and by who manages the whole', async () => {
  const mine = await (await as(local)).imports.listImports();
  expect(mine.items.every(({ by }) => by === 'Quản trị Sở')).toBe(true);
  const all = await (await as(w.people.administrator)).imports.listImports();
  expect(all.items.length).toBeGreaterThan(mine.items.length);
});

test('the template is a list that is read with nothing missing', async () => {
  const { imports } = await as(local);
  for (const kind of ['units', 'people'] as const) {
    const file = await imports.getTemplate({ params: { kind } });
    const [head] = await readTable(new Uint8Array(await file.arrayBuffer()));
    expect(head).toEqual(Object.values(IMPORT_COLUMNS[kind]));
  }
});
