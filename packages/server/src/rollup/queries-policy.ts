// SQL of the policy of warnings.
import type { WarningPolicy } from '@sauro/core';
import type { Cx } from '../kit/system.ts';

export async function findPolicy(cx: Cx): Promise<WarningPolicy | undefined> {
  return cx.db
    .selectFrom('warningPolicy')
    .select([
      'silentWorkingDays',
      'driftPoints',
      'driftDays',
      'returnedTimes',
      'dueSoonWorkingDays',
      'unclearFacets',
      'judgingWorkingDays',
      'correctionWorkingDays',
      'rankedFrom',
    ])
    .where('tenantId', '=', cx.acting.tenant)
    .executeTakeFirst();
}

export async function upsertPolicy(cx: Cx, policy: WarningPolicy): Promise<void> {
  await cx.db
    .insertInto('warningPolicy')
    .values({ tenantId: cx.acting.tenant, ...policy })
    .onConflict((conflict) => conflict.column('tenantId').doUpdateSet(policy))
    .execute();
}
