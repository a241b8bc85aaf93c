import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sealLedger } from '../kit/ledger-seal.ts';
import { apiOf, signedIn } from '../testing/browser.ts';
import { pastRules } from '../testing/past-rules.ts';
import { type Resident, type World, world } from '../testing/world.ts';
import { ledgerContract } from './ledger-contract.ts';
import { ledgerRoutes } from './ledger-routes.ts';
import { staffContract } from './staff-contract.ts';
import { staffRoutes } from './staff-routes.ts';

const contracts = { ledger: ledgerContract, staff: staffContract };
let w: World;
let api: ReturnType<typeof apiOf>;
beforeAll(async () => {
  w = await world();
  api = apiOf(w, [ledgerRoutes, staffRoutes]);
});
afterAll(() => w.end());

const refusal = (code: string) => ({ name: 'Refusal', problem: expect.objectContaining({ code }) });
const as = async (person: Resident) => (await signedIn(api, contracts, person)).client;
const look = async (person: Resident, query: { q?: string; offset?: number } = {}) =>
  (await as(person)).staff.listPeople({ query });
const looks = async () =>
  (await (await as(w.people.administrator)).ledger.listFacts({ query: { kind: 'person.list-read' } })).items;

describe('the ledger', () => {
  test('is open to who manages the people of the whole body, and to nobody else', async () => {
    for (const person of [w.people.compiler, w.people.leader, w.people.unit]) {
      const { ledger } = await as(person);
      await expect(ledger.listFacts({ query: {} })).rejects.toMatchObject(refusal('right.missing'));
      await expect(ledger.ledgerState()).rejects.toMatchObject(refusal('right.missing'));
      await expect(ledger.checkLedger({ query: {} })).rejects.toMatchObject(refusal('right.missing'));
    }
    const { ledger } = await as(w.people.administrator);
    const { items } = await ledger.listFacts({ query: { limit: 200 } });
    expect(items.map(({ person }) => person?.id)).not.toContain(w.neighbour.person.id);
  });

  test('tells what happened, newest first, page after page, narrowed to a person, a kind and a record', async () => {
    const { ledger } = await as(w.people.administrator);
    const first = await ledger.listFacts({ query: { limit: 3 } });
    const second = await ledger.listFacts({ query: { limit: 3, before: first.next ?? '' } });
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted().toReversed());
    const added = await ledger.listFacts({ query: { kind: 'person.added', limit: 200 } });
    expect(added.items.length).toBeGreaterThanOrEqual(5);
    expect((await ledger.listFacts({ query: { kind: 'unit', limit: 200 } })).items).toHaveLength(5);
    const room = (await ledger.listFacts({ query: { subject: w.units.room } })).items;
    expect(room.map(({ kind }) => kind)).toEqual(['unit.opened']);
    expect(room[0]?.subjectName).toBe(room[0]?.data['name']);
    expect((await ledger.listFacts({ query: { kind: 'peopleImport.tried' } })).items).toEqual([]);
    await look(w.people.compiler);
    const hers = await ledger.listFacts({ query: { person: w.people.compiler.id } });
    expect(new Set(hers.items.map(({ person }) => person?.name))).toEqual(new Set(['Người compiler']));
  });

  test('says whether it is whole, and where it is not', async () => {
    const { ledger } = await as(w.people.administrator);
    await sealLedger(w.system, w.tenant);
    const { last, sealed } = await ledger.ledgerState();
    expect(sealed).toBeGreaterThan(10);
    expect(await ledger.getSeal({ params: { number: last?.number ?? 0 } })).toEqual({ sha256: last?.sha256 });
    await expect(ledger.getSeal({ params: { number: 99 } })).rejects.toMatchObject(refusal('record.not-found'));
    expect((await ledger.checkLedger({ query: {} })).faults).toEqual([]);
    const { id } = (await ledger.listFacts({ query: { subject: w.units.room } })).items[0] ?? { id: '' };
    await pastRules(w, `update fact set data = '{}' where id = $1`, [id]);
    expect((await ledger.checkLedger({ query: {} })).faults).toEqual([
      expect.objectContaining({ fault: 'changed', fact: id, kind: 'unit.opened', seal: 1 }),
    ]);
  });
});

describe('who looks at a list of persons', () => {
  test('is told with what she looked for and how many were shown, once an hour', async () => {
    await look(w.people.leader, { q: 'compiler' });
    await look(w.people.leader, { q: 'compiler', offset: 100 });
    const told = (await looks()).filter(({ person }) => person?.id === w.people.leader.id);
    expect(told.map(({ data }) => data)).toEqual([
      { list: 'people', filter: { q: 'compiler', former: 'no' }, shown: 1 },
    ]);
    w.wait(61);
    await look(w.people.leader, { q: 'compiler' });
    expect((await looks()).filter(({ person }) => person?.id === w.people.leader.id)).toHaveLength(2);
  });

  test('is not told where she may not look', async () => {
    const before = (await looks()).length;
    await expect((await as(w.people.unit)).staff.getPerson({ params: { id: w.people.leader.id } })).rejects.toThrow();
    expect(await looks()).toHaveLength(before);
  });
});
