// What of the sample's plan is in whose hands: each assignment with what its course depends on.
import { dayOf, plainDate, type TenantId, type UnitId } from '@sauro/core';
import type { AssignmentId, AssignmentPart } from '../assignment/assignment.ts';
import { viewsOf } from '../assignment/list-views.ts';
import { listStandings } from '../assignment/queries-standings.ts';
import type { AssignmentView } from '../assignment/views.ts';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import type { System } from '../kit/system.ts';
import { loadTree } from '../people/tree.ts';
import { SAMPLE_PEOPLE } from '../people/sample-province.ts';
import type { PlanId } from '../plan/plan.ts';
import type { Work } from './course.ts';
import type { Place } from './figures.ts';

export type Piece = {
  readonly id: AssignmentId;
  readonly unit: UnitId;
  readonly unitName: string;
  readonly text: string;
  readonly part: AssignmentPart;
  readonly work: Work;
};

/** Many at a time: a view of each is made. */
const AT_ONCE = 500;
/** Of the person who tries the sample out as a unit something is always left to do again. */
const LEFT = 'sửa chữa phòng máy';

export async function placesIn(system: System, tenant: TenantId): Promise<ReadonlyMap<UnitId, Place>> {
  const { units } = await transact(system, asSystem(tenant), loadTree);
  const schools = new Map<UnitId, number>();
  for (const { kind, parent } of units) {
    if (kind === 'school' && parent !== null) schools.set(parent, (schools.get(parent) ?? 0) + 1);
  }
  return new Map(units.map(({ id, code }) => [id, { unit: id, code, schools: schools.get(id) ?? 0 }]));
}

/** All of the plan as it stands. */
export function piecesOf(
  system: System,
  tenant: TenantId,
  { plan, places }: { readonly plan: PlanId; readonly places: ReadonlyMap<UnitId, Place> },
): Promise<readonly Piece[]> {
  return transact(system, asSystem(tenant), async (cx) => {
    const pieces: Piece[] = [];
    for (let offset = 0; ; offset += AT_ONCE) {
      const ids = await listStandings(cx, { plan, at: dayOf(cx.now) }, { offset, limit: AT_ONCE });
      pieces.push(...(await viewsOf(cx, ids)).map((view) => pieceOf(view, places)));
      if (ids.length < AT_ONCE) return pieces;
    }
  });
}

const OWN = SAMPLE_PEOPLE.filter(({ role }) => role === 'unit').map(({ unit }) => unit);

function pieceOf(view: AssignmentView, places: ReadonlyMap<UnitId, Place>): Piece {
  const { unit, text, part, task, period, firstDue: due, issuedOn } = view;
  // Written by the assignment from rows of the units.
  const id = unit.id as UnitId;
  const code = places.get(id)?.code ?? '';
  return {
    id: view.id as AssignmentId,
    unit: id,
    unitName: unit.name,
    text,
    part,
    work: {
      unit: code,
      task: text,
      period: period?.key ?? '',
      isLead: part === 'lead',
      issuedOn: plainDate(issuedOn),
      due: due === null ? null : plainDate(due),
      isLeftReturned: OWN.includes(code) && text.includes(LEFT) && task.product !== null,
    },
  };
}
