// What stands against a unit that is opened, wherever it comes from, and against what it is called.
import { dayOf, type UnitId } from '@sauro/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiOf, signedIn } from '../testing/browser.ts';
import { type World, world } from '../testing/world.ts';
import { importContract } from './import-contract.ts';
import { importRoutes } from './import-routes.ts';
import { unitsContract } from './units-contract.ts';
import { unitsRoutes } from './units-routes.ts';

const contracts = { units: unitsContract, imports: importContract };
let w: World;
let api: ReturnType<typeof apiOf>;
beforeAll(async () => {
  w = await world();
  api = apiOf(w, [unitsRoutes, importRoutes]);
});
afterAll(() => w.end());

const refusal = (code: string, details: object = {}) => ({
  name: 'Refusal',
  problem: expect.objectContaining({ code, details: expect.objectContaining(details) }),
});
const administrator = async () => (await signedIn(api, contracts, w.people.administrator)).client;
const TODAY = dayOf(new Date());
const TOMORROW = dayOf(new Date(Date.now() + 86_400_000));
let count = 0;

async function opened(more: { name?: string; code?: string; kind?: 'room' | 'province'; openedOn?: string }) {
  count += 1;
  const { units } = await administrator();
  const unit = { code: `M${count}`, name: `Phòng ${count}`, kind: 'room' as const, openedOn: TODAY, ...more };
  return (await units.openUnit({ body: { ...unit, parent: w.units.department } })).id as UnitId;
}

describe('a unit is not opened', () => {
  test.each([
    ['with the code of another in small letters', { code: 'phong' }, 'unit.code-taken'],
    ['under the name of a sister', { name: ' đơn  vị phong' }, 'unit.name-there'],
    ['before the unit above it', { openedOn: '2025-06-30' }, 'unit.opened-when'],
    ['on a day to come', { openedOn: TOMORROW }, 'unit.opened-when'],
    ['as a province under another', { kind: 'province' as const }, 'unit.top-only'],
  ])('%s', async (_how, more, code) => {
    await expect(opened(more)).rejects.toMatchObject(refusal(code));
  });

  test('and a list is refused where a form would be', async () => {
    const { imports } = await administrator();
    const rows = [
      'phong;Tên khác;phòng;SO;',
      'L1;đơn vị  PHONG;phòng;so;',
      'L2;Phòng L2;phòng;SO;30/6/2025',
      `L3;Phòng L3;phòng;SO;${TOMORROW.split('-').toReversed().join('/')}`,
      'L4;Tỉnh L4;tỉnh;SO;',
    ];
    const body = new File(
      [['Mã đơn vị;Tên đơn vị;Loại;Mã đơn vị cấp trên;Ngày thành lập', ...rows].join('\n')],
      'x.csv',
    );
    const { faults } = await imports.tryImport({ params: { kind: 'units' }, body });
    expect(faults.map(({ row, code }) => [row, code])).toEqual([
      [2, 'other-name'],
      [3, 'name-there'],
      [4, 'before-parent'],
      [5, 'day-ahead'],
      [6, 'top-only'],
    ]);
  });

  test('nor given the code or the name of another later', async () => {
    const { units } = await administrator();
    const id = await opened({});
    const params = { id };
    const codes = { code: 'Phong', agencyCode: null, oldAgencyCode: null };
    await expect(units.setCodes({ params, body: codes })).rejects.toMatchObject(refusal('unit.code-taken'));
    await units.setCodes({ params, body: { ...codes, code: `m${count}` } });
    const rename = { kind: 'rename' as const, name: 'Đơn vị PHONG', on: TODAY };
    const there = refusal('unit.name-there', { code: 'PHONG' });
    await expect(units.previewChange({ params, body: rename })).rejects.toMatchObject(there);
    await expect(units.changeUnit({ params, body: rename })).rejects.toMatchObject(there);
  });
});

test.each([
  ['a code that is taken', [{ code: 'phong', name: 'Phòng chia' }], 'unit.code-taken'],
  ['one code for two', ['c1', 'C1'].map((code, at) => ({ code, name: `Phòng chia ${at}` })), 'unit.code-twice'],
  ['one name for two', ['C1', 'C2'].map((code) => ({ code, name: 'Phòng chia' })), 'unit.name-twice'],
  ['the name of a sister', [{ code: 'C1', name: 'Đơn vị PHONG' }], 'unit.name-there'],
])('a split with %s is refused when it is tried, as when it is done', async (_what, parts, code) => {
  const { units } = await administrator();
  const params = { id: await opened({}) };
  const body = {
    kind: 'split' as const,
    parts: parts.map((part) => ({ ...part, children: [], offices: [] })),
    on: TODAY,
  };
  await expect(units.previewChange({ params, body })).rejects.toMatchObject(refusal(code));
  await expect(units.changeUnit({ params, body })).rejects.toMatchObject(refusal(code));
});

test('a name that another unit bears is added only by who was told of that unit', async () => {
  const { units } = await administrator();
  const params = { id: w.units.school };
  const alias = { kind: 'other' as const, name: 'ĐƠN VỊ Phong' };
  const told = refusal('unit.name-of-other', { unit: 'Đơn vị PHONG', code: 'PHONG' });
  await expect(units.addAlias({ params, body: alias })).rejects.toMatchObject(told);
  await units.addAlias({ params, body: { ...alias, isShared: true } });
  const other = { kind: 'short' as const, name: 'Đơn vị Phong' };
  const taken = refusal('unit.name-of-other', { code: 'PHONG' });
  await expect(units.addAlias({ params: { id: w.units.commune }, body: other })).rejects.toMatchObject(taken);
  const gone = await opened({ name: 'Phòng đã đóng' });
  await units.changeUnit({ params: { id: gone }, body: { kind: 'close', on: TODAY } });
  await units.addAlias({ params, body: { kind: 'former', name: 'Phòng đã đóng' } });
});
