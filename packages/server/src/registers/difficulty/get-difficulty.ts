// One difficulty whole: as it stands, and what happened to it.
import type { DifficultyState, PersonId } from '@sauro/core';
import type { AssignmentId } from '../../assignment/assignment.ts';
import { findAssignment } from '../../assignment/queries.ts';
import { named } from '../../assignment/list-views.ts';
import type { Output } from '../../kit/contract.ts';
import { listPhones } from '../../people/queries-contacts.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import type { difficultyContract } from './contract.ts';
import { mustBeYours } from './act.ts';
import { type DifficultyId, upwardOf, withinHolderOf } from './difficulty.ts';
import { difficultyView, outcomeOf } from './difficulty-views.ts';
import { findDifficulty, listSteps, listStepsTied, type StepRow } from './queries.ts';
import { listBelow, listHeld } from './queries-below.ts';
import { findAnswering, listAbove, listRooms } from './queries-units.ts';

type Whole = Output<(typeof difficultyContract)['getDifficulty']>;
type Steps = Output<(typeof difficultyContract)['listStepsOfWork']>;
type Units = Output<(typeof difficultyContract)['listDifficultyUnits']>;

export async function getDifficulty(cx: Cx, id: DifficultyId): Promise<Whole> {
  // Refuses what the caller does not see, before its steps are looked at.
  const difficulty = await difficultyView(cx, id);
  const person = difficulty.next?.person?.id;
  const phones = await listPhones(cx, person === undefined ? [] : [person as PersonId]);
  return {
    difficulty,
    steps: (await listSteps(cx, id)).map(stepView),
    phone: [...phones.values()][0] ?? null,
  };
}

/** Of all difficulties of an assignment that the caller sees. */
export async function listStepsOfWork(cx: Cx, id: AssignmentId): Promise<Steps> {
  if ((await findAssignment(cx, id)) === undefined) throw new Problem('record.not-found');
  return (await listStepsTied(cx, id)).map(({ raised, ...row }) => ({
    ...stepView(row),
    difficulty: { id: row.difficultyId, words: raised },
  }));
}

/** For whoever may hand it on: only those in which somebody could answer. */
export async function listDifficultyUnits(cx: Cx, id: DifficultyId): Promise<Units> {
  const row = await findDifficulty(cx, id);
  if (row === undefined) throw new Problem('record.not-found');
  await mustBeYours(cx, row, 'route');
  const rooms = await listRooms(cx, { addressed: row.addressedUnitId, raiser: row.raiserUnitId });
  const within = rooms.filter(({ id: room }) => room !== row.holderUnitId);
  const above = await listAbove(cx, [upwardOf(row)]);
  const below = await listBelow(cx, [withinHolderOf(row)]);
  const held = await listHeld(cx, id);
  const answering = await findAnswering(
    cx,
    [...within, ...above, ...below].map((unit) => unit.id),
  );
  const [before, others] = [
    held.flatMap((one) => below.find((unit) => unit.id === one) ?? []),
    below.filter((unit) => !held.includes(unit.id)),
  ];
  return {
    within: within.filter((unit) => answering.has(unit.id)),
    above: above.flatMap((unit) => (answering.has(unit.id) ? [{ id: unit.id, name: unit.name }] : [])),
    below: [...before, ...others].flatMap(({ id: unit, name }) =>
      answering.has(unit) ? [{ id: unit, name, held: held.includes(unit) }] : [],
    ),
  };
}

function stepView(row: StepRow): Whole['steps'][number] {
  return {
    id: row.factId,
    // Written by core's facts; so are the two below.
    kind: row.kind as Whole['steps'][number]['kind'],
    why: row.why as Whole['steps'][number]['why'],
    outcome: outcomeOf(row),
    promised: row.promisedOn,
    words: row.words,
    document: named(row.documentId, row.documentName),
    state: row.state as DifficultyState,
    holder: { id: row.holderUnitId, name: row.holderName },
    due: row.dueOn,
    by: named(row.personId, row.personName),
    at: row.at.toISOString(),
  };
}
