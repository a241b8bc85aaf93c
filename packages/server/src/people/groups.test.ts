import { dayOf, type PlainDate, type UnitId } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type World, world } from '../testing/world.ts';
import { findGroup, resolveGroup } from './groups.ts';
import { openUnit } from './open-unit.ts';

let w: World;
const opened: Record<string, UnitId> = {};
beforeAll(async () => {
  w = await world();
  await w.asSystem(async (cx) => {
    const open = async (
      code: string,
      kind: 'commune' | 'school',
      parent: UnitId,
      name: string,
      openedOn = '2025-07-01',
    ) => {
      opened[code] = await openUnit(cx, { code, kind, name, parent, openedOn });
    };
    await open('P1', 'commune', w.units.province, 'Ủy ban nhân dân phường Một');
    await open('X2', 'commune', w.units.province, 'Ủy ban nhân dân xã Hai', '2026-01-01');
    await open('MN', 'school', opened['P1'] as UnitId, 'Trường Mầm non Một');
    await open('PT', 'school', w.units.department, 'Trường THPT Một');
  });
});
afterAll(() => w.end());

const TODAY = dayOf(new Date());
const members = (name: string, issuer: UnitId | null, on: PlainDate = TODAY) =>
  w.asSystem(async (cx) => {
    const group = await findGroup(cx, name);
    if (group === null) return null;
    return resolveGroup(cx, group, { issuer, on });
  });

test('the communes are those of the province, whoever issues', async () => {
  const all = [opened['P1'], opened['X2'], w.units.commune];
  expect(await members('UBND các xã, phường', w.units.province)).toEqual(all);
  expect(await members('UBND các xã, phường', w.units.department)).toEqual(all);
  expect(await members('UBND các xã, phường', null)).toEqual(all);
});

test('rooms and direct units are those of the issuer, and nobody’s where it is not known', async () => {
  expect(await members('các phòng chuyên môn, nghiệp vụ', w.units.department)).toEqual([w.units.room]);
  expect(await members('Các phòng chuyên môn, đơn vị trực thuộc', w.units.department)).toEqual([
    w.units.room,
    opened['PT'],
  ]);
  expect(await members('các đơn vị trực thuộc', null)).toEqual([]);
});

test('schools of a commune are asked of the commune, and of all communes by the department', async () => {
  expect(await members('cơ sở giáo dục trên địa bàn xã', opened['P1'] as UnitId)).toEqual([opened['MN']]);
  expect(await members('các cơ sở giáo dục trên địa bàn xã', w.units.department)).toEqual([
    opened['MN'],
    w.units.school,
  ]);
  expect(await members('các trường THPT', w.units.department)).toEqual([opened['PT']]);
});

test('departments are asked without the one that issues', async () => {
  expect(await members('các sở, ban, ngành', w.units.department)).toEqual([]);
  expect(await members('các sở, ban, ngành', w.units.province)).toEqual([w.units.department]);
});

test('who is in a group is asked of the tree as it was on the day', async () => {
  expect(await members('UBND các xã', w.units.province, '2025-12-31' as PlainDate)).toEqual([]);
  expect(await members('UBND các xã', w.units.province, '2026-01-01' as PlainDate)).toEqual([opened['X2']]);
});

test('a name of one unit is no group', async () => {
  expect(await members('Sở Nội vụ', w.units.province)).toBeNull();
});
