// Rounds of reports, answered.
import { dayOf, type PlainDate } from '@sauro/core';
import { cutOff } from '../../assignment/cut-off.ts';
import { inSteps, routes } from '../../kit/http/serve.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import type { RegimeId } from '../regime/regime.ts';
import { reportViews } from '../submission/report-views.ts';
import type { RoundId } from '../submission/report.ts';
import { roundLetter } from '../letter/round-letter.ts';
import { closeRound } from './close-round.ts';
import { roundContract as contract } from './contract.ts';
import { askReports, openRound } from './open-round.ts';
import { countRoundReports, countRounds, findRoundId, listRoundIds, listRoundReports } from './queries.ts';
import { remindRound } from './remind-round.ts';
import { roundViews } from './round-views.ts';

export const roundRoutes = routes(contract, {
  listRounds: async (cx, { query: { offset, limit, open, regime } }) => {
    const filter = { open, regime: regime as RegimeId | undefined };
    return {
      items: await roundViews(cx, await listRoundIds(cx, filter, { offset, limit })),
      total: await countRounds(cx, filter),
    };
  },
  getRound: async (cx, { params, query }) => {
    const at = await cutOff(cx, query.at);
    return { round: await getView(cx, params.id as RoundId, at), at };
  },
  listRoundReports: async (cx, { params: { id }, query: { offset, limit, ...filter } }) => {
    const asked = { ...filter, round: id as RoundId, at: dayOf(cx.now) };
    await getView(cx, id as RoundId);
    return {
      items: await reportViews(cx, await listRoundReports(cx, asked, { offset, limit })),
      total: await countRoundReports(cx, asked),
    };
  },
  openRound: async (cx, { params: { id }, body }) => getView(cx, await openRound(cx, id as RegimeId, body)),
  askReports: async (cx, { body }) => getView(cx, await askReports(cx, body)),
  getRoundLetter: inSteps(contract.getRoundLetter, {
    before: (system, { params: { id }, query: { by, ...asked } }, _exchange, acting) =>
      roundLetter(system, acting, id as RoundId, { ...asked, by: by as PlainDate | undefined }),
    handle: async (_cx, _input, _exchange, file) => file,
  }),
  remindRound: (cx, { params: { id }, body }) => remindRound(cx, id as RoundId, body),
  closeRound: async (cx, { params: { id }, body }) => {
    await closeRound(cx, id as RoundId, body);
    return getView(cx, id as RoundId);
  },
});

async function getView(cx: Cx, id: RoundId, at = dayOf(cx.now)) {
  const found = await findRoundId(cx, id);
  const [view] = found === undefined ? [] : await roundViews(cx, [found], at);
  if (view === undefined) throw new Problem('record.not-found');
  return view;
}
