// A list that was looked through is brought in: all of it in one transaction, each assignment by one entry of progress with its
// figures. Since it was looked through others may have told, reported or accepted: it is looked through again, and held.
import type { ImportedFigure, Tongue } from '@sauro/core';
import { groupBy } from '../kit/group-by.ts';
import type { Acting } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { newId } from '../kit/id.ts';
import { type Action, record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import { readTable } from '../kit/read-table.ts';
import type { Cx, System } from '../kit/system.ts';
import { lockAssignments } from '../assignment/queries.ts';
import type { PlanId, TargetId } from '../plan/plan.ts';
import type { FigureImportId } from './figures.ts';
import { type FigureList, figureRows, lookThroughFigures } from './look-through-figures.ts';
import type { NewFigure } from './queries.ts';
import { holdFigureImport, markFiguresDone } from './queries-figure-imports.ts';
import { recordFigures } from './save-figures.ts';
import { figureTable } from './try-figures.ts';

const figuresDone: Action<'figureImport', { readonly added: number }> = {
  kind: 'figureImport.done',
  apply: (cx, { subject, data }) => markFiguresDone(cx, subject, data.added),
};

/** The kept file, read anew as it was read when it was looked through. */
export async function prepareFigures(system: System, acting: Acting, id: FigureImportId): Promise<FigureList> {
  const { sha256, tongue } = await transact(system, acting, (cx) => getOpenImport(cx, id));
  const file = await system.files.open(acting.tenant, sha256);
  if (file === undefined) throw new Error(`The file store has lost the bytes of import ${id}.`);
  const bytes = new Uint8Array(await new Response(file.body).arrayBuffer());
  return { rows: figureRows(await readTable(bytes, figureTable(tongue))), tongue };
}

/** @returns how many figures were told. */
export async function confirmFigures(cx: Cx, id: FigureImportId, list: FigureList): Promise<number> {
  const { planId } = await getOpenImport(cx, id);
  const added = await bringFigures(cx, planId, list);
  await record(cx, figuresDone, { subject: id, data: { added } });
  return added;
}

/** All of them or none. */
export async function bringFigures(cx: Cx, plan: PlanId, list: FigureList): Promise<number> {
  const { told, faults, named } = await lookThroughFigures(cx, plan, list, (ids) => lockAssignments(cx, ids));
  if (faults.length > 0) throw new Problem('import.has-faults', { faults: faults.length });
  const entries = [...groupBy(told, ({ assignment }) => assignment)].flatMap(([assignment, figures]) => {
    const row = named.get(assignment);
    return row === undefined ? [] : [{ id: newId<'progress'>(), row, figures: figures.map(newOf) }];
  });
  await recordFigures(cx, entries);
  return told.length;
}

function newOf({ target, figure }: ImportedFigure): NewFigure {
  return { targetId: target as TargetId, ...figure };
}

async function getOpenImport(cx: Cx, id: FigureImportId) {
  const held = await holdFigureImport(cx, id);
  if (held === undefined) throw new Problem('record.not-found');
  if (held.state === 'done') throw new Problem('import.done');
  // Held by a constraint of the database.
  return { ...held, tongue: held.tongue as Tongue };
}
