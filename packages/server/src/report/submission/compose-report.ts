// What a report says before it is sent: the facts as they stood at the cut-off, or stand today before it, in the sections of
// the round's outline.
import { dayOf, inOutline, type ReportContent } from '@sauro/core';
import type { Cx } from '../../kit/system.ts';
import { composeContent } from '../content/compose-content.ts';
import { listUnitsNamed, type RoundRow } from './queries.ts';
import type { ReportRow } from './report.ts';

export async function composeReport(cx: Cx, row: ReportRow, round: RoundRow): Promise<ReportContent> {
  const names = await listUnitsNamed(cx, [row.unitId]);
  const today = dayOf(cx.now);
  const content = await composeContent(cx, {
    unit: { id: row.unitId, name: names.get(row.unitId) ?? '' },
    title: round.title,
    plans: round.plans,
    from: round.fromOn,
    at: round.toOn < today ? round.toOn : today,
  });
  return inOutline(content, round.outline);
}
