// A checked draft becomes a plan, or the next revision of one. Everything that stands in the register afterwards is worked
// out here from the draft as it is, and written by one fact; tasks that a revision changes stay themselves.
import { type DraftId, fold, type Revised, scoreOf, type TaskWording, type UnitId } from '@sauro/core';
import { documentChecked } from '../document/citations.ts';
import { getDocumentName } from '../document/queries-citations.ts';
import { newId } from '../kit/id.ts';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { draftConfirmed } from '../reading/draft-facts.ts';
import { matchUnits } from '../reading/match-units.ts';
import { type DraftRow, findDraft, lockDocument, lockDraft } from '../reading/queries-draft.ts';
import { type DraftContent, loadContent, mustHold } from './draft-content.ts';
import { dutyRows } from './duty-rows.ts';
import { mayRevise, type Revising, type Way } from './may-revise.ts';
import type { PlanId } from './plan.ts';
import { planConfirmed, planRevised, type RevisionRows } from './plan-facts.ts';
import { phaseRows, reviewRows } from './phase-rows.ts';
import { loadState, NO_STATE, reviseBy, type RevisedPlan } from './plan-state.ts';
import { listPhasesToRevise, listReviewsOf } from './queries-phase.ts';
import { lockPlan, type NewPlan } from './queries-plan.ts';
import { listDuties, listTaskMarks } from './queries-state.ts';
import { settle } from './revision-places.ts';
import { targetRows, taskRows } from './task-rows.ts';

export async function confirmDraft(
  cx: Cx,
  id: DraftId,
  { seq, as: way }: { readonly seq: number; readonly as: Way },
): Promise<PlanId> {
  const draft = await holdDraft(cx, id);
  if (draft.state === 'confirmed') throw new Problem('draft.confirmed');
  if (draft.seq !== seq) throw new Problem('draft.moved-on');
  if (way.mode !== 'first') await lockPlan(cx, way.plan as PlanId);
  const revising = await mayRevise(cx, draft, way);
  const content = await loadContent(cx, draft);
  mustHold(content);

  const rows = await rowsOf(cx, { draft, content, revising });
  const plan = rows.plan.id;
  const { revision, documentId: document, added, changed, dropped, mode } = rows.revision;
  const { taskCount: tasks, targetCount: targets, score } = rows.plan;
  const data = { document, draft: draft.id, revision, tasks, targets, duties: rows.duties.length, score };
  if (mode === 'first') await record(cx, planConfirmed, { subject: plan, data, aside: rows });
  else await record(cx, planRevised, { subject: plan, data: { ...data, mode, added, changed, dropped }, aside: rows });
  await record(cx, documentChecked, {
    subject: document,
    data: { citations: content.references.length },
    aside: content,
  });
  await record(cx, draftConfirmed, { subject: draft.id, data: { seq, plan } });
  return plan;
}

/** The document first, as who opens a draft does: two who hold one thing each would wait for each other for ever. */
async function holdDraft(cx: Cx, id: DraftId): Promise<DraftRow> {
  const found = await findDraft(cx, id);
  if (found === undefined) throw new Problem('record.not-found');
  await lockDocument(cx, found.documentId);
  const draft = await lockDraft(cx, id);
  if (draft === undefined) throw new Problem('record.not-found');
  return draft;
}

type Confirming = { readonly draft: DraftRow; readonly content: DraftContent; readonly revising: Revising };

async function rowsOf(cx: Cx, { draft, content, revising }: Confirming): Promise<RevisionRows> {
  const { as, plan: stood } = revising;
  const plan = stood?.id ?? newId<'plan'>();
  const state = stood === undefined ? NO_STATE : await loadState(cx, plan);
  const revised = reviseBy(state, content, as);
  const next = await nextPlan(cx, plan, { content, revising, revised });
  const around = {
    plan,
    title: next.title,
    revision: next.revision,
    mode: as.mode,
    marks: new Map(stood === undefined ? [] : (await listTaskMarks(cx, plan)).map((mark) => [mark.id, mark])),
    unitOf: await unitsNamed(cx, next.issuer, revised.tasks),
  };
  const tasks = taskRows(revised.tasks, settle(revised.tasks, content.tasks, state.tasks, as), around);
  const targets = targetRows(revised.targets, settle(revised.targets, content.targets, state.targets, as), around);
  return {
    plan: next,
    revision: {
      planId: plan,
      revision: next.revision,
      documentId: draft.documentId,
      draftId: draft.id,
      mode: as.mode,
      ...countsOf(revised.tasks),
    },
    ...tasks,
    ...targets,
    ...dutyRows(plan, stood === undefined ? [] : await listDuties(cx, plan), content, as),
    ...phaseRows(plan, stood === undefined ? [] : await listPhasesToRevise(cx, plan), content, as),
    ...reviewRows(plan, stood === undefined ? [] : await listReviewsOf(cx, [plan]), content, as),
    likeness: [...tasks.likeness, ...targets.likeness],
    entries: [...tasks.entries, ...targets.entries],
  };
}

type Next = { readonly content: DraftContent; readonly revising: Revising; readonly revised: RevisedPlan };

/** An amendment changes what the plan holds, and not what it is called. */
async function nextPlan(cx: Cx, id: PlanId, { content, revising, revised }: Next): Promise<NewPlan> {
  const { as, plan: stood } = revising;
  const tasks = revised.tasks.flatMap(({ after }) => (after === null ? [] : [after]));
  const { clear, score } = scoreOf(tasks);
  const isAmended = stood !== undefined && (as.mode === 'amends' || as.amended);
  const { head } = content;
  const name = isAmended
    ? stood
    : { ...head, issuedOn: head.date, title: head.title ?? (await getDocumentName(cx, as.document)) };
  const { kind, number, symbol, issuer, issuedOn, title } = name;
  return {
    id,
    documentId: isAmended ? stood.documentId : as.document,
    revision: (stood?.revision ?? 0) + 1,
    kind,
    number,
    symbol,
    issuer,
    issuedOn,
    title,
    taskCount: tasks.length,
    targetCount: revised.targets.filter(({ after }) => after !== null).length,
    score,
    clear: JSON.stringify(clear),
    searchText: fold([title, number === null ? symbol : `${number}/${symbol ?? ''}`, issuer].join(' ')),
  };
}

function countsOf(tasks: readonly Revised<TaskWording>[]) {
  const count = (state: Revised<TaskWording>['state']) => tasks.filter((task) => task.state === state).length;
  return { added: count('added'), changed: count('changed'), dropped: count('dropped') };
}

/** Names of which it is certain which unit of ours they mean. */
async function unitsNamed(
  cx: Cx,
  issuer: string | null,
  tasks: readonly Revised<TaskWording>[],
): Promise<ReadonlyMap<string, UnitId>> {
  const names = new Set(tasks.flatMap(({ after }) => (after === null ? [] : [...after.lead, ...after.coordinate])));
  const matches = await matchUnits(cx, { issuer, names: [...names] });
  // The id came from a row of the units.
  return new Map(matches.flatMap(({ name, unit }) => (unit === null ? [] : [[name, unit.id as UnitId] as const])));
}
