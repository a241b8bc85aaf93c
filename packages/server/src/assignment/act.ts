// How every act on an assignment begins: it is loaded and held, and the two tables of core are asked: is it the time, and is
// it yours? The same two make the `can` that travels with each assignment.
import {
  actsFor,
  type AssignmentAct,
  type AssignmentFactKind,
  dayOf,
  isOwnVerdict,
  isTimeFor,
  isYours,
  ownActsFor,
  type PersonId,
  type Standpoint,
  type UnitId,
} from '@sauro/core';
import type { Acting } from '../kit/acting.ts';
import { type ManyAction, recordMany } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { type Answers, type Asker, type Question, together } from '../kit/together.ts';
import { type DoneBy, isOwnMatter, lenderOf } from '../people/own-matter.ts';
import { placesOf, type RightsAt, rightsBy } from '../people/reach.ts';
import { type AssignmentId, type AssignmentRow, standingOf } from './assignment.ts';
import type { FactData } from './assignment-facts.ts';
import { findWithPlaces, lockWithPlaces } from './queries.ts';

/** `version`: what the person has seen. Who may not act learns nothing of when one may. */
export async function holdFor(cx: Cx, id: AssignmentId, act: AssignmentAct, version: number): Promise<Held> {
  const { row } = await holdYours(cx, id, act);
  if (row.version !== version) throw new Problem('assignment.moved-on', { version: row.version });
  mustBeTime(row, act);
  return row;
}

type Held = AssignmentRow & Beside;
type Beside = Placed & { readonly unitPlaces: readonly UnitId[]; readonly issuerPlaces: readonly UnitId[] };

/** What somebody may do at the units of rows that say which of her places these lie within. */
export function rightsBeside(acting: Pick<Acting, 'offices'>, rows: readonly Beside[]): RightsAt {
  const placesOfUnits = new Map<UnitId, readonly UnitId[]>();
  for (const { unitId, issuerUnitId, unitPlaces, issuerPlaces } of rows) {
    placesOfUnits.set(unitId, unitPlaces).set(issuerUnitId, issuerPlaces);
  }
  const lying = [...placesOfUnits].flatMap(([unit, places]) => places.map((above) => ({ unit, above })));
  return rightsBy(acting, lying);
}

type Yours<Others extends readonly Question<unknown>[]> = {
  readonly row: Held;
  readonly beside: Answers<Others>;
};

/** Held until the transaction ends, by somebody whose the act is. `beside`: what else is to be known then, asked in the same breath. */
export const holdYours = yours(lockWithPlaces);

/** As holdYours, of one that others may move meanwhile. */
export const findYours = yours(findWithPlaces);

function yours(find: typeof findWithPlaces) {
  return async <const Others extends readonly Question<unknown>[] = readonly []>(
    by: Asker,
    id: AssignmentId,
    act: AssignmentAct,
    beside: Others = [] as readonly Question<unknown>[] as Others,
  ): Promise<Yours<Others>> => {
    const [[row], ...others] = await together(by, [find.question(by, id, placesOf(by.acting)), ...beside]);
    if (row === undefined) throw new Problem('record.not-found');
    const at = rightsBeside(by.acting, [row]);
    if (!isYours(act, standpointOf(row, at))) throw new Problem('right.elsewhere', { right: act });
    if (isOwnVerdict(act, { isOwn: isOwnReport(by.acting, row, at), isOwnRequest: false }))
      throw new Problem('verification.own');
    // The answers behind the first, in the order of their questions.
    return { row, beside: others as unknown as Answers<Others> };
  };
}

export function mustBeTime(row: AssignmentRow, act: AssignmentAct): void {
  if (!isTimeFor(standingOf(row), act)) throw new Problem('assignment.not-now', { state: row.state });
}

type Placed = Pick<AssignmentRow, 'unitId' | 'issuerUnitId' | 'parentId'>;

export function standpointOf(
  { unitId, issuerUnitId, parentId }: Placed,
  at: RightsAt,
  apart: readonly PersonId[] = [],
): Standpoint {
  return { unit: at(unitId, apart), issuer: at(issuerUnitId, apart), isPart: parentId !== null };
}

/** For whom she does it, where no office of her own lets her. */
export function onBehalfOf(acting: Pick<Acting, 'offices'>, row: Beside, act: AssignmentAct): PersonId | null {
  const at = rightsBeside(acting, [row]);
  return lenderOf(acting, (apart) => isYours(act, standpointOf(row, at, apart)));
}

type Doer = Pick<Acting, 'person'>;
type Reported = Placed & Pick<AssignmentRow, 'reportedBy' | 'reportedFor'>;

function isOwnReport(doer: Doer, row: Reported, at: RightsAt): boolean {
  const report = { by: row.reportedBy, onBehalfOf: row.reportedFor };
  return isOwnMatter(doer, report, (apart) => isYours('verify', standpointOf(row, at, apart)));
}

/** Of the time that was asked for and not answered. */
export function isOwnRequest(
  doer: Doer,
  row: Placed,
  { at, asked }: { readonly at: RightsAt; readonly asked: DoneBy },
) {
  return isOwnMatter(doer, asked, (apart) => isYours('answer-extension', standpointOf(row, at, apart)));
}

type Standing = Parameters<typeof standingOf>[0] & Reported;

/** `asked`: who has asked for more time; unless it is told, answering is not asked about. */
export function canOf(
  doer: Doer,
  row: Standing,
  at: RightsAt,
  asked: DoneBy = { by: null, onBehalfOf: null },
): readonly AssignmentAct[] {
  return actsFor(standingOf(row), standpointWithOwn(doer, row, { at, asked }));
}

/** What she could do now, were it not her own. */
export function ownActsOf(doer: Doer, row: Standing, around: { readonly at: RightsAt; readonly asked: DoneBy }) {
  return ownActsFor(standingOf(row), standpointWithOwn(doer, row, around));
}

function standpointWithOwn(doer: Doer, row: Standing, around: { readonly at: RightsAt; readonly asked: DoneBy }) {
  const { at } = around;
  return {
    ...standpointOf(row, at),
    isOwn: isOwnReport(doer, row, at),
    isOwnRequest: isOwnRequest(doer, row, around),
  };
}

type Act<Kind extends AssignmentFactKind, More, Aside> = ManyAction<
  'assignment',
  FactData<Kind> & More,
  { readonly before: AssignmentRow } & Aside
>;

/** Records what happened to one assignment that is held, today. */
export async function happen<Kind extends AssignmentFactKind, More extends object, Aside>(
  cx: Cx,
  action: Act<Kind, More, Aside>,
  before: AssignmentRow,
  { data, aside }: { readonly data: Omit<FactData<Kind> & More, 'on'>; readonly aside: Aside },
): Promise<void> {
  const on = dayOf(cx.now);
  // `on` is the one key that was left out.
  const whole = { on, ...data } as unknown as FactData<Kind> & More;
  await recordMany(cx, action, [{ subject: before.id, data: whole, aside: { before, ...aside } }]);
}
