// Beside each unit whose report is missing stands whom to call.
import type { UnitId } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listContacts } from '../../people/queries-contacts.ts';
import { setOwnPhone } from '../../people/set-phone.ts';
import { type ReportingWorld, reportingWorld } from '../testing/reporting.ts';

let a: ReportingWorld;
beforeAll(async () => {
  a = await reportingWorld();
});
afterAll(() => a.w.end());

test('who runs it is told whom to call in each unit whose report is missing; a unit that is asked, of no other', async () => {
  const round = await a.ask();
  a.w.wait(5 * 24 * 60);
  a.signInAnew();
  await a.w.asSystem((cx) => setOwnPhone(cx, a.people.health.id, '0200000009'));
  const { rounds } = await a.as('compiler');
  const { items } = await rounds.listRoundReports({ params: { id: round.id }, query: { label: 'overdue' } });
  const missing = items.map(({ unit }) => unit.id as UnitId);
  const toCall = (who: 'compiler' | 'hoaLac') => a.w.as(a.people[who], (cx) => listContacts(cx, missing));
  const told = await toCall('compiler');
  expect(new Set(told.map(({ unit }) => unit))).toEqual(new Set(missing));
  expect(told.find(({ unit }) => unit === a.units.health)).toMatchObject({
    name: 'Người health',
    phone: '0200000009',
  });
  expect((await toCall('hoaLac')).map(({ unit }) => unit)).toEqual([a.units.hoaLac]);
});
