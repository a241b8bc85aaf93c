// Confirmed plans, answered. The document of what is not clear is answered beside the register.
import { type DraftId, unitsWith } from '@sauro/core';
import type { DocumentId } from '../document/document.ts';
import { searchText } from '../document/search-text.ts';
import type { Output } from '../kit/contract.ts';
import { routes } from '../kit/http/serve.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { compareDraft, getDraft } from './compare-draft.ts';
import { betweenRevisions, comparisonOf } from './comparison.ts';
import { confirmDraft } from './confirm-draft.ts';
import { planContract } from './contract.ts';
import { loadContent } from './draft-content.ts';
import { listOverlaps } from './list-overlaps.ts';
import { listRelatives } from './list-relatives.ts';
import { type PlanId, planView } from './plan.ts';
import { dutyView, revisionView, targetView } from './plan-parts.ts';
import { loadState } from './plan-state.ts';
import {
  countPlans,
  findPlan,
  listPlans,
  listPlansById,
  listPlansOfDocument,
  listRevisions,
  type PlanRow,
} from './queries-plan.ts';
import { listPlansOf } from './queries-chain.ts';
import { listDuties, listTargets } from './queries-state.ts';
import { setFigureRange } from './set-figure-range.ts';

const { exportUnclear: _besideTheRegister, ...contract } = planContract;

export const planRoutes = routes(contract, {
  listRelatives: async (cx, { params: { id } }) => {
    const draft = await getDraft(cx, id);
    const relatives = await listRelatives(cx, { ...(await loadContent(cx, draft)), id: draft.documentId });
    const ids = relatives.map(({ plan }) => plan);
    const plans = new Map((await listPlansById(cx, ids)).map((plan) => [plan.id, planView(plan)]));
    return {
      items: relatives.flatMap(({ plan, mode, why }) => {
        const view = plans.get(plan);
        return view === undefined ? [] : [{ plan: view, mode, why }];
      }),
    };
  },

  compareDraft: async (cx, { params: { id }, query }) => comparisonOf(await compareDraft(cx, id, query)),

  listOverlaps: async (cx, { params: { id } }) => {
    const draft = await getDraft(cx, id);
    const overlaps = await listOverlaps(cx, { ...(await loadContent(cx, draft)), document: draft.documentId });
    return { items: [...overlaps] };
  },

  confirmDraft: async (cx, { params: { id }, body }) =>
    planView(await getPlan(cx, await confirmDraft(cx, id as DraftId, body))),

  listPlans: async (cx, { query: { after, limit, q, sort } }) => {
    const words = searchText(q)
      .split(' ')
      .filter((word) => word !== '');
    const rows = await listPlans(cx, { words, sort, after: after as PlanId | undefined, limit: limit + 1 });
    const items = rows.slice(0, limit);
    return {
      items: items.map(planView),
      next: rows.length > limit ? (items.at(-1)?.id ?? null) : null,
      total: await countPlans(cx, words),
    };
  },

  getPlan: async (cx, { params: { id } }) => planView(await getPlan(cx, id)),

  findPlanOfDocument: async (cx, { params: { id } }) => {
    const [newest] = await listPlansOfDocument(cx, id as DocumentId);
    const plan = newest === undefined ? undefined : await findPlan(cx, newest.planId);
    return { plan: plan === undefined ? null : planView(plan) };
  },

  listPlansOfDocuments: async (cx, { query: { ids } }) => {
    const rows = await listPlansOf(cx, ids as readonly string[] as readonly DocumentId[]);
    return { items: rows.map(({ documentId, planId }) => ({ document: documentId, plan: planId })) };
  },

  listRevisions: async (cx, { params: { id } }) => {
    const plan = await getPlan(cx, id);
    return { items: (await listRevisions(cx, plan.id)).map(revisionView) };
  },

  compareRevisions: async (cx, { params: { id }, query: { from, to } }) => {
    const plan = await getPlan(cx, id);
    if (from > plan.revision || to > plan.revision) throw new Problem('record.not-found');
    return betweenRevisions(await loadState(cx, plan.id), from, to);
  },

  listTargets: async (cx, { params: { id } }): Promise<Output<(typeof contract)['listTargets']>> => {
    const plan = await getPlan(cx, id);
    const items = (await listTargets(cx, plan.id)).map(targetView);
    return { items, can: unitsWith(cx.acting, 'plan.confirm').length > 0 ? ['set-range'] : [] };
  },

  setFigureRange: (cx, { params: { id, target }, body: { range } }) =>
    setFigureRange(cx, { plan: id as PlanId, target }, range),

  listDuties: async (cx, { params: { id } }) => {
    const plan = await getPlan(cx, id);
    return { items: (await listDuties(cx, plan.id)).map(dutyView) };
  },
});

async function getPlan(cx: Cx, id: string): Promise<PlanRow> {
  const plan = await findPlan(cx, id as PlanId);
  if (plan === undefined) throw new Problem('record.not-found');
  return plan;
}
