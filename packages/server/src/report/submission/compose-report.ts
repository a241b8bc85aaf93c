// What a report says before it is sent: the facts as they stood at the cut-off, or stand today before it, in the sections of
// the round's outline; and of a unit that gathers, what the units below have sent and it has accepted.
import { consolidate, dayOf, inOutline, type ReportContent, type Told, toldBy, type UnitId } from '@sauro/core';
import type { Cx } from '../../kit/system.ts';
import { loadTree } from '../../people/tree.ts';
import { composeContent } from '../content/compose-content.ts';
import { acceptedContents, listUnitsNamed, type RoundRow } from './queries.ts';
import { contentOf, type ReportRow } from './report.ts';

export async function composeUnitReport(cx: Cx, row: ReportRow, round: RoundRow): Promise<ReportContent> {
  const names = await listUnitsNamed(cx, [row.unitId]);
  const today = dayOf(cx.now);
  const at = round.toOn < today ? round.toOn : today;
  const content = await composeContent(cx, {
    unit: { id: row.unitId, name: names.get(row.unitId) ?? '' },
    title: round.title,
    plans: round.plans,
    // A round may be opened before its period has begun.
    from: round.fromOn < at ? round.fromOn : at,
    at,
    // Who runs the round gathers what it has given; a review is of what a plan asks of it.
    side: row.unitId === round.unitId ? 'both' : 'own',
    review: round.review,
  });
  const below = await acceptedBelow(cx, row);
  if (below.length === 0) return inOutline(content, round.outline);
  const tree = await loadTree(cx);
  // Ids of units, as contents that were sent have them.
  return consolidate(inOutline(content, round.outline), below, (unit) => tree.aboveOf(unit as UnitId));
}

/** Of thousands of reports only what the parent takes of each is held; their contents pass, some at a time. */
async function acceptedBelow(cx: Cx, row: ReportRow): Promise<readonly Told[]> {
  const all: Told[] = [];
  for await (const rows of acceptedContents(cx, row)) {
    for (const { id, unitId, unitName, content } of rows) {
      all.push(toldBy({ id, unit: { id: unitId, name: unitName }, content: contentOf({ content }) }));
    }
  }
  return all;
}
