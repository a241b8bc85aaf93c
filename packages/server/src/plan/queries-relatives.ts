// SQL that finds plans by what their documents are called.
import type { DocumentId } from '../document/document.ts';
import { endingIn } from '../kit/like.ts';
import type { Cx } from '../kit/system.ts';
import type { PlanId } from './plan.ts';

export type NumberedPlan = {
  readonly plan: PlanId;
  readonly document: DocumentId;
  readonly numberKey: string;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
};

/** Plans whose document has one of the numbers. */
export async function listPlansNumbered(cx: Cx, keys: readonly string[]): Promise<readonly NumberedPlan[]> {
  if (keys.length === 0) return [];
  const rows = await cx.db
    .selectFrom('document')
    .innerJoin('plan', (join) =>
      join.onRef('plan.tenantId', '=', 'document.tenantId').onRef('plan.documentId', '=', 'document.id'),
    )
    .select(['plan.id as plan', 'document.id as document', 'document.numberKey', 'plan.issuedOn', 'plan.issuer'])
    .where('document.tenantId', '=', cx.acting.tenant)
    .where('document.numberKey', 'in', keys)
    .execute();
  return rows.flatMap(({ numberKey, ...row }) => (numberKey === null ? [] : [{ ...row, numberKey }]));
}

const MOST_OF_ISSUER = 2000;

/** Names of the plans of an issuer, given folded: the newest first. */
export async function listPlansOfIssuer(cx: Cx, issuer: string) {
  return cx.db
    .selectFrom('plan')
    .select(['id as plan', 'title', 'issuer'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('searchText', 'like', endingIn(issuer))
    .orderBy('confirmedAt', 'desc')
    .limit(MOST_OF_ISSUER)
    .execute();
}
