// SQL of templates.
import { sql } from 'kysely';
import type { UnitId } from '@sauro/core';
import type { Cx } from '../../kit/system.ts';
import type { TemplateId, TemplateRow } from './template.ts';

export async function findTemplate(cx: Cx, id: TemplateId): Promise<TemplateRow | undefined> {
  return cx.db
    .selectFrom('reportTemplate')
    .selectAll()
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Those that are offered, by their names, each with its unit and with the regimes in force that use it. */
export async function listTemplates(cx: Cx) {
  return cx.db
    .selectFrom('reportTemplate as kept')
    .innerJoin('unit', (join) => join.onRef('unit.tenantId', '=', 'kept.tenantId').onRef('unit.id', '=', 'kept.unitId'))
    .select(['kept.id', 'kept.unitId', 'kept.name', 'kept.sizeBytes', 'kept.placeholders', 'kept.madeAt'])
    .select(['unit.name as unitName'])
    .select(
      sql<number>`(select count(*)::integer from report_regime where report_regime.tenant_id = kept.tenant_id
        and report_regime.template_id = kept.id and report_regime.ended_on is null)`.as('regimes'),
    )
    .where('kept.tenantId', '=', cx.acting.tenant)
    .where('kept.removedAt', 'is', null)
    .orderBy('kept.name')
    .orderBy('kept.id')
    .execute();
}

export type NewTemplate = {
  readonly id: TemplateId;
  readonly unitId: UnitId;
  readonly name: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly placeholders: readonly string[];
};

export async function insertTemplate(cx: Cx, { placeholders, ...kept }: NewTemplate): Promise<void> {
  const made = { tenantId: cx.acting.tenant, madeBy: cx.acting.person, madeAt: cx.now };
  await cx.db
    .insertInto('reportTemplate')
    .values({ ...made, ...kept, placeholders: [...placeholders], removedAt: null })
    .execute();
}

export async function updateRemoved(cx: Cx, id: TemplateId): Promise<void> {
  await cx.db
    .updateTable('reportTemplate')
    .set({ removedAt: cx.now })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}
