// Urging over a plan: what is overdue of the work that an office has given of it, and the letter that names the units. Counted as
// the list of the plan counts it, of what the caller sees; a part that a unit has split off is that unit's own business.
import { dayOf, FOLLOWING_RIGHTS, type PlainDate, unitsWith } from '@sauro/core';
import { bodyHead } from '../document/body-head.ts';
import { dayAsked } from '../document/letter-parts.ts';
import { type OfficialFile, officialFile } from '../document/official-file.ts';
import type { Acting } from '../kit/acting.ts';
import type { FileAnswer, Output } from '../kit/contract.ts';
import { transact } from '../kit/db.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx, System } from '../kit/system.ts';
import { rightsAt } from '../people/reach.ts';
import type { PlanId } from '../plan/plan.ts';
import { findPlan } from '../plan/queries-plan.ts';
import type { urgingContract, UrgedParts } from './urging-contract.ts';
import { viewsOf } from './list-views.ts';
import { listStandings, type Standing } from './queries-standings.ts';
import { countOverdue, type Issuer, listLastTold, listPlanIssuers } from './queries-urging.ts';
import { planUrgingLetter, urgedOf, type UrgingFacts } from './plan-urging-letter.ts';

type Preview = Output<(typeof urgingContract)['previewUrging']>;
type Asked = {
  readonly issuer?: string | undefined;
  readonly parts: UrgedParts;
  readonly by?: PlainDate | undefined;
  readonly as: OfficialFile;
};

/** More rows than anybody signs; a letter that left some out would say what is not so. */
const MOST = 3000;

/** Whom the caller could urge: in whose name, and how much. Nobody where she follows nothing of the plan. */
export async function previewUrging(cx: Cx, id: PlanId): Promise<Preview> {
  const { followed } = await issuersOf(cx, id);
  const issuers: Preview['issuers'] = [];
  for (const issuer of followed) {
    const count = (parts: UrgedParts) => countOverdue(cx, filterOf(cx, id, { issuer: issuer.id, parts }), issuer.id);
    issuers.push({ ...issuer, lead: await count('lead'), all: await count('all') });
  }
  return { issuers: issuers.toSorted((one, other) => other.all.overdue - one.all.overdue) };
}

/**
 * @param asked.by Until when it is to be done; three working days where it is left out.
 * @throws {Problem} `plan.nobody-overdue` where there is nobody to urge, `day.past` where the day is over.
 */
export async function urgingLetterOf(system: System, acting: Acting, id: PlanId, asked: Asked): Promise<FileAnswer> {
  const facts = await transact(system, acting, (cx) => load(cx, id, asked));
  const name = `don-doc-nhiem-vu-${facts.today}`;
  return officialFile(planUrgingLetter(facts), { as: asked.as, name, printer: system.printer });
}

async function load(cx: Cx, id: PlanId, { issuer: named, parts, by }: Asked): Promise<UrgingFacts> {
  const today = dayOf(cx.now);
  const { plan, all, followed } = await issuersOf(cx, id);
  const followsSomewhere = FOLLOWING_RIGHTS.some((right) => unitsWith(cx.acting, right).length > 0);
  if (all.length === 0 && followsSomewhere) throw new Problem('plan.nobody-overdue');
  const asked = named ?? (await mostToUrge(cx, id, parts));
  const issuer = followed.find((one) => one.id === asked);
  if (issuer === undefined) throw new Problem('unit.out-of-reach');
  const until = dayAsked(today, by);
  const filter = { ...filterOf(cx, id, { issuer: issuer.id, parts }), measure: 'overdue' } as const;
  const ids = await listStandings(cx, filter, { offset: 0, limit: MOST + 1 });
  if (ids.length > MOST) throw new Problem('plan.too-many-overdue', { most: MOST });
  // What was done since the ids were read is overdue no more.
  const overdue = (await viewsOf(cx, ids)).filter(({ label }) => label === 'overdue');
  if (urgedOf({ issuer, overdue }).length === 0) throw new Problem('plan.nobody-overdue');
  const [head, lastTold] = [await bodyHead(cx, issuer), await listLastTold(cx, ids)];
  return { plan, issuer, head, parts, overdue, lastTold, today, by: until };
}

async function mostToUrge(cx: Cx, id: PlanId, parts: UrgedParts): Promise<string | undefined> {
  const { issuers } = await previewUrging(cx, id);
  return issuers.toSorted((one, other) => other[parts].units - one[parts].units)[0]?.id;
}

/** Who has given work of the plan, as far as the caller sees it, and of these whose work she follows. */
async function issuersOf(cx: Cx, id: PlanId) {
  const plan = await findPlan(cx, id);
  if (plan === undefined) throw new Problem('record.not-found');
  const all = await listPlanIssuers(cx, id);
  const at = await rightsAt(
    cx,
    all.map((issuer) => issuer.id),
  );
  const follows = (issuer: Issuer) => FOLLOWING_RIGHTS.some((right) => at(issuer.id).has(right));
  return { plan, all, followed: all.filter(follows) };
}

type Within = { readonly issuer: Issuer['id']; readonly parts: UrgedParts };

/** As the list of the plan is narrowed. */
function filterOf(cx: Cx, plan: PlanId, { issuer, parts }: Within): Standing {
  return { plan, issuer, at: dayOf(cx.now), ...(parts === 'lead' ? { part: 'lead' } : {}) };
}
