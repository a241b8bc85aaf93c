// Of the rounds of reports that are soon due in the sample some units have sent theirs, and some of those are taken: whoever
// tries things out sees who is missing, and has something to gather.
import { addDays, dayOf, type UnitId } from '@sauro/core';
import type { Acting } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import type { Cx, System } from '../kit/system.ts';
import { SAMPLE_PEOPLE } from '../people/sample-province.ts';
import { listRoundIds, listUnfinished } from '../report/round/queries.ts';
import { acceptReport } from '../report/submission/judge-report.ts';
import { findReport, getRoundRow } from '../report/submission/queries.ts';
import type { ReportId } from '../report/submission/report.ts';
import { submitReport } from '../report/submission/submit-report.ts';
import { chance } from './course.ts';
import type { Place } from './figures.ts';
import type { Cast } from './people.ts';

const SENT = 0.6;
const TAKEN = 0.7;
const MOST_ROUNDS = 10;
/** Nobody sends weeks before it is asked. */
const SOON_DAYS = 10;
/** What the person who tries the sample out as a unit has to send is left to her. */
const IS_TRIED = new Set(SAMPLE_PEOPLE.map(({ unit }) => unit));

export async function sendReports(
  system: System,
  { cast, places }: { readonly cast: Cast; readonly places: ReadonlyMap<UnitId, Place> },
): Promise<void> {
  const as = <T>(acting: Acting, work: (cx: Cx) => Promise<T>) => transact(system, acting, work);
  const rounds = await as(cast.compiler, openRounds);
  for (const { title, reports } of rounds) {
    for (const { id, unitId } of reports) {
      const place = places.get(unitId);
      if (place === undefined || place.schools === 0 || IS_TRIED.has(place.code)) continue;
      if (chance({ unit: place.code, task: title }, 'send') >= SENT) continue;
      const version = async (cx: Cx) => (await findReport(cx, id))?.version ?? 0;
      await as(await cast.doer(unitId), async (cx) =>
        submitReport(cx, id, { version: await version(cx), missing: [] }),
      );
      if (chance({ unit: place.code, task: title }, 'take') >= TAKEN) continue;
      await as(cast.compiler, async (cx) => acceptReport(cx, id, { version: await version(cx) }));
    }
  }
}

async function openRounds(cx: Cx) {
  const rounds: { readonly title: string; readonly reports: readonly { id: ReportId; unitId: UnitId }[] }[] = [];
  for (const round of await listRoundIds(cx, { open: 'yes' }, { offset: 0, limit: MOST_ROUNDS })) {
    const { title } = await getRoundRow(cx, round);
    const soon = addDays(dayOf(cx.now), SOON_DAYS);
    const waiting = (await listUnfinished(cx, round)).filter(
      ({ state, dueOn }) => state === 'waiting' && dueOn !== null && dueOn <= soon,
    );
    rounds.push({ title, reports: waiting.map(({ id, unitId }) => ({ id, unitId })) });
  }
  return rounds;
}
