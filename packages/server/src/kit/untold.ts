// Facts of which somebody is to be told. Each is noted in the transaction that appends it, and taken away in the one that
// leaves the notices: whatever is killed in between, none is lost and none is told twice. Telling itself is a job's work.
import { sql } from 'kysely';
import { z } from 'zod';
import type { HeardBy, Id } from '@sauro/core';
import { writtenOnce } from './built-once.ts';
import type { Job } from './jobs.ts';
import { GOES_WITH_NEXT } from './message.ts';
import type { Cx } from './system.ts';

/** Wakes whoever tells. What it is to tell stands in the database: woken twice, it finds nothing. */
export const untoldJob: Job<z.ZodObject<Record<string, never>>> = {
  name: 'fact.tell',
  data: z.object({}),
  isOften: true,
};

/**
 * Without a key: two who write at once would wait for each other to replace one job. What only other systems hear of is noted
 * where a body has any that listen, so that nobody pays for what nobody asked for.
 */
export async function noteUntold(cx: Cx, by: HeardBy, facts: readonly Id<'fact'>[]): Promise<void> {
  await insertUntold(
    cx,
    facts.map((fact) => ({ fact, isForPeople: by === 'people' })),
  );
}

const insertUntold = writtenOnce(
  ['fact', 'isForPeople'],
  (cx, { fact, isForPeople }) => sql`
    with noted as (
      insert into untold_fact (tenant_id, fact_id)
      select ${cx.acting.tenant}::uuid, new.fact_id
      from unnest(${fact}::uuid[], ${isForPeople}::boolean[]) as new (fact_id, is_for_people)
      where new.is_for_people or (select app_has_subscriptions())
      returning fact_id
    )
    select enqueue_job(${untoldJob.name}, '{}'::jsonb, null) where exists (select from noted) ${GOES_WITH_NEXT}`,
);

export type UntoldFact = {
  readonly id: Id<'fact'>;
  readonly kind: string;
  readonly subjectId: string;
  readonly personId: Id<'person'> | null;
  readonly happenedAt: Date;
  readonly data: unknown;
};

/** The oldest, in their order. What another transaction is telling is left to it. */
export async function takeUntold(cx: Cx, limit: number): Promise<readonly UntoldFact[]> {
  const { rows } = await sql<UntoldFact>`
    with taken as (
      select fact_id from untold_fact
      where tenant_id = ${cx.acting.tenant}::uuid
      order by fact_id limit ${limit} for update skip locked
    ), gone as (
      delete from untold_fact using taken
      where untold_fact.tenant_id = ${cx.acting.tenant}::uuid and untold_fact.fact_id = taken.fact_id
    )
    select fact.id, fact.kind, fact.subject_id, fact.person_id, fact.happened_at, fact.data
    from fact join taken on taken.fact_id = fact.id
    where fact.tenant_id = ${cx.acting.tenant}::uuid
    order by fact.id
  `.execute(cx.db);
  return rows;
}
