// A plan goes public: exactly what was looked at, with no personal data, by who may publish for the whole body.
import { newId } from '../kit/id.ts';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { mustReachAll } from '../people/reach.ts';
import type { PlanId } from '../plan/plan.ts';
import { type Chosen, type Made, makeSnapshot } from './make-snapshot.ts';
import { previewed, type PublicationId, published } from './publication-facts.ts';
import { sha256Of } from './snapshot.ts';

/** What it looked like, and to whom, stands in the ledger. */
export async function previewPublication(cx: Cx, plan: PlanId, chosen: Chosen): Promise<Made> {
  const made = await makeAllowed(cx, plan, chosen);
  const { kind, asOf } = made.snapshot;
  await record(cx, previewed, { subject: plan, data: { kind, asOf, sha256: sha256Of(made.snapshot) } });
  return made;
}

async function makeAllowed(cx: Cx, plan: PlanId, chosen: Chosen): Promise<Made> {
  await mustReachAll(cx, 'report.publish');
  return makeSnapshot(cx, plan, chosen);
}

type Wanted = Chosen & { readonly plan: PlanId; readonly slug: string; readonly sha256: string };

/** Throws `publication.personal`, `publication.moved-on`, `publication.slug-taken`, and what the preview throws. */
export async function publish(cx: Cx, { plan, slug, sha256, ...chosen }: Wanted): Promise<PublicationId> {
  const { snapshot, personal } = await makeAllowed(cx, plan, chosen);
  if (personal.length > 0) throw new Problem('publication.personal', { count: personal.length });
  if (sha256Of(snapshot) !== sha256) throw new Problem('publication.moved-on');
  const id = newId<'publication'>();
  const data = { plan, kind: snapshot.kind, slug, asOf: snapshot.asOf, sha256 };
  await record(cx, published, { subject: id, data, aside: { content: snapshot } });
  return id;
}
