// What is public is withdrawn, with a reason: its address says so from then on.
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { mustReachAll } from '../people/reach.ts';
import { type PublicationId, withdrawn } from './publication-facts.ts';
import { holdPublication } from './queries.ts';

export async function withdrawPublication(cx: Cx, id: PublicationId, reason: string): Promise<void> {
  await mustReachAll(cx, 'report.publish');
  const found = await holdPublication(cx, id);
  if (found === undefined) throw new Problem('record.not-found');
  if (found.withdrawnAt !== null) throw new Problem('publication.withdrawn');
  await record(cx, withdrawn, { subject: id, data: { plan: found.planId, slug: found.slug, reason } });
}
