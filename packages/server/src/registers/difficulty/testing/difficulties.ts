// Where a test of difficulties begins: work under way, a room of the department that gave it with somebody in it, and the
// calls by which difficulties are raised and answered.
import { randomUUID } from 'node:crypto';
import type { UnitId } from '@sauro/core';
import { assignmentContract } from '../../../assignment/contract.ts';
import { assignmentRoutes } from '../../../assignment/routes.ts';
import type { Player } from '../../../assignment/testing/assignments.ts';
import { asPerson } from '../../../kit/acting.ts';
import type { Request } from '../../../kit/contract.ts';
import { addPerson } from '../../../people/add-person.ts';
import { openUnit } from '../../../people/open-unit.ts';
import { hashPassword } from '../../../people/password.ts';
import { getActor } from '../../../people/queries.ts';
import { apiOf, browserOn, signedIn } from '../../../testing/browser.ts';
import { PASSWORD, type Resident } from '../../../testing/world.ts';
import { workingWorld, type WorkingWorld } from '../../../verification/testing/working.ts';
import { difficultyContract } from '../contract.ts';
import type { DifficultyId } from '../difficulty.ts';
import { difficultyView } from '../difficulty-views.ts';
import { difficultyListContract } from '../list-contract.ts';
import { difficultyListRoutes } from '../list-routes.ts';
import { difficultyRoutes } from '../routes.ts';

const contracts = {
  assignments: assignmentContract,
  difficulties: difficultyContract,
  lists: difficultyListContract,
};
export type Who = Player | 'room';

export async function difficultyWorld() {
  const a = await workingWorld();
  const { room, roomPerson } = await settleRoom(a);
  const people: Readonly<Record<Who, Resident>> = { ...a.people, room: roomPerson };
  const api = apiOf(a.w, [assignmentRoutes, difficultyRoutes, difficultyListRoutes]);
  const calls = new Map<Who, Promise<Awaited<ReturnType<typeof open>>>>();
  const open = async (who: Who) => (await signedIn(api, contracts, people[who])).client;
  const as = (who: Who) => {
    const known = calls.get(who) ?? open(who);
    calls.set(who, known);
    return known;
  };
  const now = (id: string, who: Who = 'leader') => a.w.as(people[who], (cx) => difficultyView(cx, id as DifficultyId));
  const raise = async (who: Player, assignments: readonly string[], more: Partial<Raising> = {}) =>
    (await as(who)).difficulties.raiseDifficulty({ body: raising(assignments, more) });
  return {
    ...a,
    units: { ...a.units, room },
    people,
    as,
    stranger: browserOn(api, contracts).client,
    now,
    raise,
    /** With the version as it stands. */
    seen: async <More extends object>(id: string, more: More) => ({
      params: { id },
      body: { version: (await now(id)).version, ...more },
    }),
    /** Sessions end when nothing is done for an hour: whoever was signed in signs in again. */
    waitDays: (days: number) => {
      a.w.wait(days * 24 * 60);
      calls.clear();
    },
  };
}
export type DifficultyWorld = Awaited<ReturnType<typeof difficultyWorld>>;

type Raising = Request<(typeof difficultyContract)['raiseDifficulty']>['body'];

export function raising(assignments: readonly string[], more: Partial<Raising> = {}): Raising {
  return {
    id: randomUUID(),
    assignments: [...assignments],
    kind: 'resources',
    words: 'Chưa có kinh phí thuê xe đưa người cao tuổi đi khám.',
    ...more,
  };
}

async function settleRoom(a: WorkingWorld): Promise<{ readonly room: UnitId; readonly roomPerson: Resident }> {
  const passwordHash = await hashPassword(PASSWORD);
  return a.w.asSystem(async (cx) => {
    const room = await openUnit(cx, {
      code: 'SN-room',
      name: 'Phòng Lao động - Việc làm',
      kind: 'room',
      parent: a.units.home,
      openedOn: '2025-07-01',
    });
    const id = await addPerson(cx, {
      name: 'Người room',
      username: 'sn-room',
      passwordHash,
      unit: room,
      role: 'verifier',
    });
    return { room, roomPerson: { id, username: 'sn-room', acting: asPerson(await getActor(cx, id)) } };
  });
}
