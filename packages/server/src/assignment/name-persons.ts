// Who does it, of the unit or below it, and who decides on it, of the unit or above it: of those above the heads.
import { type PersonId } from '@sauro/core';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { happen, holdFor } from './act.ts';
import type { AssignmentId } from './assignment.ts';
import { assignmentNamed } from './assignment-facts.ts';
import { listNamable, type Named } from './queries-namable.ts';

type Persons = { readonly version: number; readonly person: string | null; readonly decider: string | null };

export async function namePersons(cx: Cx, id: AssignmentId, { version, person, decider }: Persons): Promise<void> {
  const row = await holdFor(cx, id, 'name', version);
  // Whom she is not shown she does not come to know by naming; who stands there already may stay.
  const known = async (as: Named, named: string | null, stands: PersonId | null): Promise<PersonId | null> => {
    if (named === null || named === stands) return named === null ? null : stands;
    const [found] = await listNamable(cx, row.unitId, as, named as PersonId);
    if (found === undefined) throw new Problem(`assignment.other-${as}`);
    return found.id;
  };
  await happen(cx, assignmentNamed, row, {
    data: {
      person: await known('person', person, row.personId),
      decider: await known('decider', decider, row.deciderId),
    },
    aside: {},
  });
}
