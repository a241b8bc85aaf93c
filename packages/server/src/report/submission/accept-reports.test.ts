// Many reports are taken at once.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ReportingWorld, reportingWorld } from '../testing/reporting.ts';

let a: ReportingWorld;
beforeAll(async () => {
  a = await reportingWorld();
});
afterAll(() => a.w.end());

const PLACES = ['anBinh', 'hoaLac', 'health'] as const;
const sent = async () => {
  const round = await a.ask();
  return Promise.all(
    PLACES.map(async (place) => {
      const { id } = await a.reportOf(round.id, place);
      const { version } = await (await a.as(place)).reports.submitReport({ params: { id }, body: { version: 1 } });
      return { id, version };
    }),
  );
};
const stateOf = async (id: string) =>
  (await (await a.as('compiler')).reports.getReport({ params: { id } })).report.state;

test('who receives them takes all that stand as she has seen them, and is told which do not', async () => {
  const [first, second, third] = (await sent()) as [Seen, Seen, Seen];
  const { reports } = await a.as('compiler');
  const words = 'Bổ sung số liệu.';
  await reports.returnReport({ params: { id: second.id }, body: { version: second.version, words } });
  const unknown = { id: randomUUID(), version: 1 };
  const stale = { ...third, version: third.version + 1 };
  const { accepted, left } = await reports.acceptReports({ body: { items: [first, second, stale, unknown] } });
  expect(accepted).toEqual([first.id]);
  expect(left.toSorted()).toEqual([second.id, third.id, unknown.id].toSorted());
  expect(await Promise.all([first, second, third].map(({ id }) => stateOf(id)))).toEqual([
    'accepted',
    'returned',
    'submitted',
  ]);
  expect(await reports.acceptReports({ body: { items: [first, third] } })).toEqual({
    accepted: [third.id],
    left: [first.id],
  });
});
type Seen = { readonly id: string; readonly version: number };

test('who does not receive them takes none', async () => {
  const items = await sent();
  for (const who of ['anBinh', 'school'] as const) {
    const { accepted } = await (await a.as(who)).reports.acceptReports({ body: { items } });
    expect(accepted).toEqual([]);
  }
});
