// A regime is made in the name of a unit, amended for the rounds to come, and ended. Its days are checked over the years to
// come before it is kept: what cannot be is refused, what is against the decree is said aloud.
import { CALENDAR, checkRegime, dayOf, isReview, RUNNING_RIGHT, sayRegimeFinding, type UnitId } from '@sauro/core';
import { newId } from '../../kit/id.ts';
import { record } from '../../kit/ledger.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { mustReach } from '../../people/reach.ts';
import type { PlanId } from '../../plan/plan.ts';
import { listPhasesOf } from '../../plan/queries-phase.ts';
import { listReviewKeys } from './propose-reviews.ts';
import { mustLieInArea } from '../round/area.ts';
import { mustSuit } from '../template/keep-template.ts';
import type { TemplateId } from '../template/template.ts';
import { lockRegime } from './queries.ts';
import type { DutyId } from './queries-write.ts';
import { columnsOf, type RegimeId, type RegimeRow, scheduleOfBody } from './regime.ts';
import { regimeAmended, regimeEnded, regimeMade } from './regime-facts.ts';
import type { RegimeBody } from './views.ts';

/** From what it was proposed: a duty to report, or a review. */
type Taken = { readonly duty: string | null; readonly proposal: string | null };

export async function makeRegime(
  cx: Cx,
  { unit, duty, proposal, ...body }: RegimeBody & Taken & { readonly unit: string },
): Promise<RegimeId> {
  const runner = unit as UnitId;
  await mustReach(cx, RUNNING_RIGHT, [runner]);
  await mustBeSound(cx, runner, body);
  await mustReview(cx, body, null);
  if (proposal !== null) await mustBeProposed(cx, proposal, body.plans);
  const id = newId<'reportRegime'>();
  const data = { ...saidOf(body), unit: runner, duty: duty as DutyId | null, proposal };
  await record(cx, regimeMade, { subject: id, data, aside: columnsOf(body) });
  return id;
}

export async function amendRegime(
  cx: Cx,
  id: RegimeId,
  { version, ...body }: RegimeBody & { readonly version: number },
): Promise<void> {
  const row = await holdRegime(cx, id, version);
  await mustBeSound(cx, row.unitId, body);
  await mustReview(cx, body, row.phaseId);
  const data = { ...saidOf(body), version: version + 1 };
  await record(cx, regimeAmended, { subject: id, data, aside: columnsOf(body) });
}

export async function endRegime(cx: Cx, id: RegimeId, { version }: { readonly version: number }): Promise<void> {
  await holdRegime(cx, id, version);
  await record(cx, regimeEnded, { subject: id, data: { on: dayOf(cx.now), version: version + 1 } });
}

/** Who may not run it learns nothing of how it stands. */
async function holdRegime(cx: Cx, id: RegimeId, version: number): Promise<RegimeRow> {
  const row = await lockRegime(cx, id);
  if (row === undefined) throw new Problem('record.not-found');
  await mustReach(cx, RUNNING_RIGHT, [row.unitId]);
  if (row.endedOn !== null) throw new Problem('regime.ended');
  if (row.version !== version) throw new Problem('regime.moved-on');
  return row;
}

async function mustBeSound(cx: Cx, runner: UnitId, body: RegimeBody): Promise<void> {
  const way = { byDecree: body.byDecree, today: dayOf(cx.now) };
  const fault = checkRegime(scheduleOfBody(body), way, CALENDAR).find(({ isFault }) => isFault);
  if (fault !== undefined)
    throw new Problem('regime.faulty', {
      what: sayRegimeFinding(fault, 'vi'),
      whatEn: sayRegimeFinding(fault, 'en'),
    });
  if (body.template !== null) {
    await mustSuit(
      cx,
      body.template as TemplateId,
      body.outline.map(({ key }) => key),
    );
  }
  await mustLieInArea(
    cx,
    runner,
    // Written as ids by the contract.
    body.levels.flatMap(({ reporters }) => reporters.units as UnitId[]),
  );
}

/** A phase that stands, of one of its plans; one that it has had stays, even where the plan has it no more. */
async function mustReview(cx: Cx, { kind, frequency, phase, plans }: RegimeBody, had: string | null): Promise<void> {
  if (phase === null) return;
  if (!isReview(kind) || frequency !== 'once') throw new Problem('regime.phase');
  if (phase === had) return;
  const standing = await listPhasesOf(cx, plans);
  if (!standing.some(({ id }) => id === phase)) throw new Problem('regime.phase');
}

async function mustBeProposed(cx: Cx, proposal: string, plans: readonly string[]): Promise<void> {
  const proposed = await listReviewKeys(cx, plans);
  if (!proposed.has(proposal)) throw new Problem('regime.not-proposed');
}

/** The ledger knows of what it is; the rules stand in the register. */
function saidOf({ title, plans }: RegimeBody) {
  return { title, plans: plans as PlanId[] };
}
