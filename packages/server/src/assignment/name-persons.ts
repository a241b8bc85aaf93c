// Who in the unit does it, and who decides on it: persons who hold an office in the unit or above it, of those above the heads.
import { type PersonId } from '@sauro/core';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { happen, holdFor } from './act.ts';
import type { AssignmentId } from './assignment.ts';
import { assignmentNamed } from './assignment-facts.ts';
import { listPersonsInSight } from './queries.ts';

type Named = { readonly version: number; readonly person: string | null; readonly decider: string | null };

export async function namePersons(cx: Cx, id: AssignmentId, { version, person, decider }: Named): Promise<void> {
  const row = await holdFor(cx, id, 'name', version);
  // Whom she is not shown she does not come to know by naming; who stands there already may stay.
  const there = new Map((await listPersonsInSight(cx, row.unitId)).map((one) => [one.id as string, one.id]));
  const known = (named: string | null, stands: PersonId | null): PersonId | null => {
    const found = named === stands ? stands : named === null ? null : there.get(named);
    if (found === undefined) throw new Problem('assignment.other-person');
    return found;
  };
  await happen(cx, assignmentNamed, row, {
    data: { person: known(person, row.personId), decider: known(decider, row.deciderId) },
    aside: {},
  });
}
