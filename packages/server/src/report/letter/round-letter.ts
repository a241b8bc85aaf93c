// What whoever runs a round writes about it: a letter that urges those who are late, and a notice of how all have reported.
// Both say what the lines of the round's page say of this day, of the reports that the caller sees.
import { dayOf, type PlainDate, RUNNING_RIGHT, type UnitId } from '@sauro/core';
import type { OfficialDocument } from '@sauro/writer';
import { bodyHead } from '../../document/body-head.ts';
import { dayAsked } from '../../document/letter-parts.ts';
import { type OfficialFile, officialFile } from '../../document/official-file.ts';
import type { Acting } from '../../kit/acting.ts';
import type { FileAnswer } from '../../kit/contract.ts';
import { transact } from '../../kit/db.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx, System } from '../../kit/system.ts';
import { mustReach } from '../../people/reach.ts';
import { countLevels, findRoundId, listRoundReports } from '../round/queries.ts';
import { countsIn, roundViews } from '../round/round-views.ts';
import type { RoundLetter } from '../round/views.ts';
import { reportViews } from '../submission/report-views.ts';
import type { RoundId } from '../submission/report.ts';
import { roundNotice } from './round-notice.ts';
import type { RoundFacts } from './about-round.ts';
import { urgingLetter } from './urging-letter.ts';

type Asked = { readonly letter: RoundLetter; readonly as: OfficialFile; readonly by?: PlainDate | undefined };

/** More units than a province has. */
const MOST_UNITS = 10_000;

const WRITTEN = {
  urging: { name: 'don-doc-bao-cao', write: urgingLetter },
  notice: { name: 'thong-bao-ket-qua-bao-cao', write: roundNotice },
} as const satisfies Record<
  RoundLetter,
  { readonly name: string; readonly write: (facts: RoundFacts) => OfficialDocument }
>;

/**
 * @param asked.by Until when what is late is asked for; three working days where it is left out.
 * @throws {Problem} `round.nobody-late` where there is nobody to urge, `day.past` where the day is over.
 */
export async function roundLetter(system: System, acting: Acting, id: RoundId, asked: Asked): Promise<FileAnswer> {
  const facts = await transact(system, acting, (cx) => load(cx, id, asked.by));
  const { name, write } = WRITTEN[asked.letter];
  return officialFile(write(facts), { as: asked.as, name: `${name}-${facts.today}`, printer: system.printer });
}

async function load(cx: Cx, id: RoundId, asked: PlainDate | undefined): Promise<RoundFacts> {
  const today = dayOf(cx.now);
  const found = await findRoundId(cx, id);
  const [round] = found === undefined ? [] : await roundViews(cx, [found], today);
  if (round === undefined) throw new Problem('record.not-found');
  await mustReach(cx, RUNNING_RIGHT, [round.unit.id as UnitId]);
  const by = dayAsked(today, asked);
  const rows = await listRoundReports(cx, { round: id, at: today, q: '' }, { offset: 0, limit: MOST_UNITS });
  // Who runs the round asks the others: what it makes of their reports itself is not asked of anybody.
  const reports = (await reportViews(cx, rows)).filter(({ unit }) => unit.id !== round.unit.id);
  const counts = countsIn(await countLevels(cx, [id], today, round.unit.id));
  return { round, reports, counts, head: await bodyHead(cx, round.unit), today, by };
}
