// Reporting regimes, answered.
import { CALENDAR, checkRegime, dayOf, RUNNING_RIGHT, type UnitId, unitsWith } from '@sauro/core';
import { routes } from '../../kit/http/serve.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { listUnitNames } from '../../people/queries-units.ts';
import { regimeContract as contract } from './contract.ts';
import { amendRegime, endRegime, makeRegime } from './make-regime.ts';
import { answerProposal } from './answer-proposal.ts';
import { listProposedRegimes } from './propose-regimes.ts';
import { findRegime, listRegimeRows } from './queries.ts';
import { type RegimeId, scheduleOfBody } from './regime.ts';
import { nextOf, regimeViews } from './regime-views.ts';
import type { RegimeView } from './views.ts';

export const regimeRoutes = routes(contract, {
  listRegimes: async (cx) => ({
    items: [...(await regimeViews(cx, await listRegimeRows(cx)))],
    mayRun: (await listUnitNames(cx, unitsWith(cx.acting, RUNNING_RIGHT))).map(({ id, name }) => ({ id, name })),
  }),
  getRegime: (cx, { params: { id } }) => getView(cx, id as RegimeId),
  listProposedRegimes: async (cx, { query: { dismissed, unit } }) => ({
    items: await listProposedRegimes(cx, { isDismissed: dismissed === 'yes', unit: unit as UnitId | undefined }),
  }),
  answerProposal: async (cx, { body }) => {
    await answerProposal(cx, body);
    return { dismissed: body.dismissed };
  },
  checkRegime: async (cx, { body }) => {
    const [schedule, today] = [scheduleOfBody(body), dayOf(cx.now)];
    return {
      findings: [...checkRegime(schedule, { byDecree: body.byDecree, today }, CALENDAR)],
      next: nextOf(schedule, today, body.daysBefore),
    };
  },
  makeRegime: async (cx, { body }) => getView(cx, await makeRegime(cx, body)),
  amendRegime: async (cx, { params: { id }, body }) => {
    await amendRegime(cx, id as RegimeId, body);
    return getView(cx, id as RegimeId);
  },
  endRegime: async (cx, { params: { id }, body }) => {
    await endRegime(cx, id as RegimeId, body);
    return getView(cx, id as RegimeId);
  },
});

async function getView(cx: Cx, id: RegimeId): Promise<RegimeView> {
  const row = await findRegime(cx, id);
  const [view] = row === undefined ? [] : await regimeViews(cx, [row]);
  if (view === undefined) throw new Problem('record.not-found');
  return view;
}
