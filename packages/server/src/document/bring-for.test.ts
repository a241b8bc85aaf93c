import type { UnitId } from '@sauro/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPerson } from '../people/add-person.ts';
import { giveOffice } from '../people/give-office.ts';
import { hashPassword } from '../people/password.ts';
import { apiOf, browserOn, signedIn } from '../testing/browser.ts';
import { PASSWORD, type Resident, type World, world } from '../testing/world.ts';
import { documentContract } from './contract.ts';
import { preparationContract } from './preparation/contract.ts';
import { preparationRoutes } from './preparation/routes.ts';
import { documentRoutes } from './routes.ts';

const contracts = { documents: documentContract, preparations: preparationContract };
const refused = (code: string) => ({ problem: expect.objectContaining({ code }) });

let w: World;
let api: ReturnType<typeof apiOf>;
/** Compiles for the department, and for a commune besides. */
let both: Resident;

beforeAll(async () => {
  w = await world();
  api = apiOf(w, [documentRoutes, preparationRoutes]);
  const passwordHash = await hashPassword(PASSWORD);
  const { department, commune } = w.units;
  const about = {
    name: 'Người hai nơi',
    username: 'hainoi',
    passwordHash,
    unit: department,
    role: 'compiler',
  } as const;
  const id = await w.asSystem(async (cx) => {
    const person = await addPerson(cx, about);
    await giveOffice(cx, person, { unit: commune, role: 'compiler', title: '' });
    return person;
  });
  both = { id, username: about.username, acting: w.people.compiler.acting };
});
afterAll(() => w.end());

const as = async (person: Resident) => (await signedIn(api, contracts, person)).client;

let files = 0;
function plan(): File {
  files += 1;
  return new File([`KẾ HOẠCH\nTrồng cây lần ${files}\n\nI. NHIỆM VỤ\n1. Phòng Kinh tế trồng cây.`], `kh-${files}.txt`);
}

async function bring(person: Resident, unit: UnitId | undefined, file = plan()) {
  return (await as(person)).documents.uploadDocument({ query: { unit }, body: file });
}

/** Names of the units in which it is prepared. */
async function preparing(id: string): Promise<readonly string[]> {
  const { units } = await (await as(both)).preparations.getPreparation({ params: { id } });
  return units.map(({ name }) => name);
}

describe('for a unit', () => {
  test('of which one may not bring documents, nothing is brought, and nothing of the file is read or kept', async () => {
    const { documents } = await as(w.people.compiler);
    const before = await documents.listDocuments({ query: {} });
    const theirs = await w.as(w.neighbour.person, (cx) =>
      cx.db.selectFrom('unit').select('id').executeTakeFirstOrThrow(),
    );
    for (const unit of [w.units.commune, w.units.province, theirs.id as UnitId]) {
      await expect(bring(w.people.compiler, unit)).rejects.toMatchObject(refused('document.not-for-unit'));
    }
    expect((await documents.listDocuments({ query: {} })).total).toBe(before.total);
  });

  test('below an office of hers one may, for the right is held there too', async () => {
    const { id } = await bring(w.people.compiler, w.units.room);
    const { preparations } = await as(w.people.compiler);
    const { units } = await preparations.getPreparation({ params: { id } });
    expect(units.map((unit) => unit.id)).toEqual([w.units.room]);
  });

  test('that is no id, it says so', async () => {
    await expect(bring(both, 'xã An Bình' as UnitId)).rejects.toMatchObject(refused('request.invalid'));
  });
});

describe('who brings documents in several units', () => {
  test('is told which, and nobody else is', async () => {
    const { documents } = await as(both);
    const { units } = await documents.listBringingUnits();
    expect(units.map(({ id }) => id)).toEqual([w.units.department, w.units.commune]);
    await expect((await as(w.people.leader)).documents.listBringingUnits()).rejects.toMatchObject(
      refused('right.missing'),
    );
    await expect(browserOn(api, contracts).client.documents.listBringingUnits()).rejects.toMatchObject(
      refused('session.none'),
    );
  });

  test('brings for the one that she names, and for the first where she names none', async () => {
    const named = await bring(both, w.units.commune);
    const first = await bring(both, undefined);
    const { documents } = await as(w.people.compiler);
    const seen = await Promise.all(
      [named, first].map(({ id }) =>
        documents.getDocument({ params: { id } }).then(
          () => 'seen in the department',
          () => 'hidden from it',
        ),
      ),
    );
    expect(seen).toEqual(['hidden from it', 'seen in the department']);
  });

  test('brings what she has brought for one of them for the other too, once', async () => {
    const file = plan();
    const { id } = await bring(both, w.units.department, file);
    const before = await preparing(id);
    expect(await bring(both, w.units.commune, file)).toMatchObject({ id, duplicate: true });
    expect(await bring(both, w.units.commune, file)).toMatchObject({ id, duplicate: true });
    expect([before.length, (await preparing(id)).length]).toEqual([1, 2]);
  });

  test('gives nobody what her unit was only let in to prepare', async () => {
    const file = plan();
    const { id } = await bring(w.people.unit, undefined, file);
    const { preparations } = await as(w.people.unit);
    const { units } = await preparations.getPreparation({ params: { id } });
    await preparations.addPreparingUnit({ params: { id }, body: { unit: w.units.department } });
    // Of the department alone she sees it as one that was let in.
    await expect(bring(w.people.compiler, w.units.room, file)).rejects.toMatchObject(
      refused('document.of-another-unit'),
    );
    expect(units.length).toBe(1);
  });
});
