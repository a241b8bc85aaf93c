// A body comes to use the system.
import type { TenantId } from '@sauro/core';
import { record } from '../kit/ledger.ts';
import type { Cx } from '../kit/system.ts';
import { type NewTenant, tenantFounded } from './actions.ts';

/** The transaction already runs within the tenant that it founds: `asSystem(newId())`. */
export async function foundTenant(cx: Cx, tenant: NewTenant): Promise<TenantId> {
  await record(cx, tenantFounded, { subject: cx.acting.tenant, data: tenant });
  return cx.acting.tenant;
}
