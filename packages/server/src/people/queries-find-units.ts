// SQL that looks for units: by code, name or another name.
import type { UnitId } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import { containing } from '../kit/like.ts';
import type { Cx } from '../kit/system.ts';
import { heldOffices } from './queries.ts';
import { lines, ORDER, type Page, type UnitRow } from './queries-tree.ts';

export type UnitFilter = {
  readonly words: readonly string[];
  readonly kind: string | undefined;
  readonly closed: boolean;
  /** Those alone that have no named head today. */
  readonly headless: boolean;
};

/**
 * By code, name or another name; each word in any of them. `words` are folded. First those in whose name the words stand
 * one after another as they were typed (`said`), then without regard to diacritics.
 */
export async function findUnits(
  cx: Cx,
  filter: UnitFilter,
  { limit, offset, said }: Page & { readonly said: string },
): Promise<readonly UnitRow[]> {
  const nearness = sql`case
    when strpos(lower(unit.name), ${said.trim().toLowerCase()}) > 0 then 0
    when strpos(unit.folded, ${filter.words.join(' ')}) > 0 then 1
    else 2
  end`;
  return lines(cx)
    .where((row) => row.and(conditionsOf(cx, filter)))
    .$if(filter.words.length > 0, (query) => query.orderBy(nearness))
    .orderBy(ORDER)
    .orderBy('unit.code')
    .limit(limit)
    .offset(offset)
    .execute();
}

/** All of them: to be read by a cursor. */
export function unitsInOrder(cx: Cx, filter: UnitFilter): RawBuilder<UnitRow> {
  const found = lines(cx)
    .where((row) => row.and(conditionsOf(cx, filter)))
    .orderBy(ORDER)
    .orderBy('unit.code');
  return sql`${found}`;
}

export async function countUnits(cx: Cx, filter: UnitFilter): Promise<number> {
  const { total } = await cx.db
    .selectFrom('unit')
    .select((row) => row.fn.countAll<number>().as('total'))
    .where('unit.tenantId', '=', cx.acting.tenant)
    .where(sql<boolean>`app_sees_unit(unit.id)`)
    .where((row) => row.and(conditionsOf(cx, filter)))
    .executeTakeFirstOrThrow();
  return total;
}

function conditionsOf(cx: Cx, { words, kind, closed, headless }: UnitFilter) {
  return [
    ...(kind === undefined ? [] : [sql<boolean>`unit.kind = ${kind}`]),
    ...(closed ? [] : [sql<boolean>`unit.closed_on is null`]),
    ...(headless
      ? [
          sql<boolean>`not exists (${heldOffices(cx)
            .select('office.id')
            .where('office.isHead', '=', true)
            .where('office.unitId', '=', sql.ref<UnitId>('unit.id'))})`,
        ]
      : []),
    ...words.map((word) => {
      const like = containing(word);
      return sql<boolean>`(unit.folded like ${like} or exists (
        select from unit_alias
        where unit_alias.tenant_id = unit.tenant_id and unit_alias.unit_id = unit.id
          and fold_text(unit_alias.name) like ${like}))`;
    }),
  ];
}
