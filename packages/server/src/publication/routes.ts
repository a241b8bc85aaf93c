// Publishing, answered.
import type { z } from 'zod';
import { routes } from '../kit/http/serve.ts';
import { mustReachAll } from '../people/reach.ts';
import type { PlanId } from '../plan/plan.ts';
import { PublicationLine, publicationContract } from './contract.ts';
import type { PublicationId } from './publication-facts.ts';
import { previewPublication, publish } from './publish.ts';
import { listPublicationsOf } from './queries.ts';
import { sha256Of } from './snapshot.ts';
import { withdrawPublication } from './withdraw-publication.ts';

/** Ids were checked by the contract to be ids. */
export const publicationRoutes = routes(publicationContract, {
  previewPublication: async (cx, { params, body }) => {
    const { snapshot, tasks, personal } = await previewPublication(cx, params.id as PlanId, body);
    const { plan, asOf, figures, units, targets, leftOut } = snapshot;
    return {
      sha256: sha256Of(snapshot),
      title: plan.name,
      asOf,
      tasks: snapshot.tasks.map(({ section, text, lead, deadline }, index) => ({
        id: tasks[index] ?? '',
        section,
        text,
        lead,
        deadline,
      })),
      figures,
      units,
      targets,
      leftOut,
      personal: [...personal],
    };
  },
  publish: async (cx, { body: { plan, ...body } }) => ({ id: await publish(cx, { ...body, plan: plan as PlanId }) }),
  withdrawPublication: (cx, { params, body }) => withdrawPublication(cx, params.id as PublicationId, body.reason),
  listPublications: async (cx, { query }) => {
    await mustReachAll(cx, 'report.publish');
    const rows = await listPublicationsOf(cx, query.plan as PlanId);
    return { items: rows.map(lineOf) };
  },
});

type Row = Awaited<ReturnType<typeof listPublicationsOf>>[number];

export function lineOf({
  kind,
  publishedAt,
  withdrawnAt,
  planId: _plan,
  ...row
}: Row): z.output<typeof PublicationLine> {
  return {
    ...row,
    // Held by a constraint of the table.
    kind: PublicationLine.shape.kind.parse(kind),
    publishedAt: publishedAt.toISOString(),
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
  };
}
