// The ledger under a chain of hashes. Facts are sealed some seconds after they happened, outside the write that made them:
// a chain that every write had to wait for would let one write happen at a time. A seal holds the hash of each of its facts
// and of the seal before it. Whoever keeps one hash elsewhere can tell whether anything before it was changed, taken out or
// slipped in; the check names the fact. The form of the hashes stands in docs/operations.md, for who checks without us.
import type { Id, TenantId } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import { asSystem } from './acting.ts';
import { transact } from './db.ts';
import { lowestIdAt, timeOfId } from './id.ts';
import type { Cx, System } from './system.ts';

/** Facts of one seal at most: what one transaction seals, and one stretch of a check reads, in about a tenth of a second. */
const MOST_FACTS = 5000;
/** A transaction that began before another's facts were sealed may still add facts with lower ids; none runs for so long. */
const LATE_MS = 3_600_000;
/** Nothing sealed for so long: the server, or its machine, may have stood still. */
const PAUSE_MS = 4 * 60_000;
const NO_SEAL = '0'.repeat(64);

export type LastSeal = { readonly number: number; readonly sha256: string; readonly lastFactId: string };

/**
 * Seals all facts that are committed and in no seal. Answers how many they were. Two who seal at once wait in turn. `late`:
 * whether to look for what came late too, which goes through all that was sealed within the hour: not to be done each time, but
 * the first time after a pause, whoever asks.
 */
export async function sealLedger(system: System, tenant: TenantId, late = true): Promise<number> {
  const sealAll = async (some: (cx: Cx) => Promise<number>): Promise<number> => {
    for (let total = 0; ; ) {
      const sealed = await transact(system, asSystem(tenant), some);
      total += sealed;
      if (sealed < MOST_FACTS) return total;
    }
  };
  // First what came late: what is sealed after it moves on the hour in which it counts as such.
  const looksBack = late || (await transact(system, asSystem(tenant), isAfterPause));
  return (looksBack ? await sealAll(sealLate) : 0) + (await sealAll(sealNew));
}

/** Something is to be sealed, and nothing was for so long that nobody has looked for what came late since. */
async function isAfterPause(cx: Cx): Promise<boolean> {
  const last = await findLastSeal(cx);
  if (last === undefined || cx.now.getTime() - last.sealedAt.getTime() < PAUSE_MS) return false;
  const next = await cx.db
    .selectFrom('fact')
    .select('id')
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '>', last.lastFactId as Id<'fact'>)
    .limit(1)
    .executeTakeFirst();
  return next !== undefined;
}

async function sealNew(cx: Cx): Promise<number> {
  const last = await holdLastSeal(cx);
  return sealThose(cx, last, last === undefined ? sql`true` : sql`fact.id > ${last.lastFactId}::uuid`);
}

/** What a long transaction added behind the last seal. */
async function sealLate(cx: Cx): Promise<number> {
  const last = await holdLastSeal(cx);
  if (last === undefined) return 0;
  return sealThose(
    cx,
    last,
    sql`fact.id between ${openFrom(last, cx.now)}::uuid and ${last.lastFactId}::uuid
      and not exists (
        select from ledger_link as link where link.tenant_id = fact.tenant_id and link.fact_id = fact.id
      )`,
  );
}

async function holdLastSeal(cx: Cx) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`ledger ${cx.acting.tenant}`}, 0))`.execute(cx.db);
  return findLastSeal(cx);
}

async function sealThose(cx: Cx, last: LastSeal | undefined, which: RawBuilder<unknown>): Promise<number> {
  const number = (last?.number ?? 0) + 1;
  const previous = last?.sha256 ?? NO_SEAL;
  const links = sql`string_agg(new.sha256, E'\n' order by new.position)`;
  const { rows } = await sql<{ facts: number }>`
    with new as (
      select fact.id, app_fact_sha256(fact) as sha256, row_number() over (order by fact.id) as position
      from fact
      where fact.tenant_id = ${cx.acting.tenant} and ${which}
      order by fact.id
      limit ${MOST_FACTS}
    ), sealed as (
      insert into ledger_seal (tenant_id, number, facts, last_fact_id, previous_sha256, sha256, sealed_at)
      select ${cx.acting.tenant}::uuid, ${number}::integer, count(*),
        greatest((array_agg(new.id order by new.id desc))[1], ${last?.lastFactId ?? null}::uuid), ${previous},
        ${sealHash(sql`${number}::integer`, sql`${previous}::text`, links)}, ${cx.now}
      from new
      having count(*) > 0
      returning facts
    ), linked as (
      insert into ledger_link (tenant_id, seal, position, fact_id, sha256)
      select ${cx.acting.tenant}::uuid, ${number}::integer, new.position, new.id, new.sha256 from new
    )
    select facts from sealed`.execute(cx.db);
  return rows[0]?.facts ?? 0;
}

/** Of a seal: its number, the hash before it and the hashes of its facts, a line each. */
function sealHash(number: RawBuilder<unknown>, previous: RawBuilder<unknown>, links: RawBuilder<unknown>) {
  return sql`encode(sha256(convert_to(concat_ws(E'\n', ${number}, ${previous}, ${links}), 'UTF8')), 'hex')`;
}

/** Facts before it that are in no seal came too late to be honest. A clock that ran ahead and was set back accuses nobody. */
function openFrom(last: Pick<LastSeal, 'lastFactId'> | undefined, now: Date): string {
  if (last === undefined) return lowestIdAt(0);
  return lowestIdAt(Math.max(0, Math.min(timeOfId(last.lastFactId), now.getTime()) - LATE_MS));
}

export async function findLastSeal(cx: Cx): Promise<(LastSeal & { readonly sealedAt: Date }) | undefined> {
  return cx.db
    .selectFrom('ledgerSeal')
    .select(['number', 'sha256', 'lastFactId', 'sealedAt'])
    .where('tenantId', '=', cx.acting.tenant)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Undefined where there is no such seal. */
export async function findSealHash(cx: Cx, number: number): Promise<string | undefined> {
  const row = await cx.db
    .selectFrom('ledgerSeal')
    .select('sha256')
    .where('tenantId', '=', cx.acting.tenant)
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.sha256;
}

export type LedgerCounts = { readonly facts: number; readonly sealed: number };

export async function countLedger(cx: Cx): Promise<LedgerCounts> {
  const last = await findLastSeal(cx);
  const { sealed } = await cx.db
    .selectFrom('ledgerSeal')
    .select(({ fn }) => fn.coalesce(fn.sum<number>('facts'), sql<number>`0`).as('sealed'))
    .where('tenantId', '=', cx.acting.tenant)
    .executeTakeFirstOrThrow();
  const { open } = await cx.db
    .selectFrom('fact')
    .select(({ fn }) => fn.countAll<number>().as('open'))
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '>', (last?.lastFactId ?? lowestIdAt(0)) as Id<'fact'>)
    .executeTakeFirstOrThrow();
  return { facts: Number(sealed) + open, sealed: Number(sealed) };
}

export const LEDGER_FAULTS = ['changed', 'missing', 'seal-changed', 'seal-missing', 'slipped-in'] as const;
/** `fact` where it is about one; `kind` and `at` as they stand now, null where the fact is gone. */
export type LedgerFault = {
  readonly fault: (typeof LEDGER_FAULTS)[number];
  readonly seal: number | null;
  readonly fact: Id<'fact'> | null;
  readonly kind: string | null;
  readonly at: Date | null;
};
export type CheckedStretch = {
  readonly faults: readonly LedgerFault[];
  readonly facts: number;
  /** The seal to go on from; null after the last. */
  readonly next: number | null;
};

/** How many seals one call checks. */
const STRETCH = 10;
/** A ledger that was written over has a fault in each line: the first ones tell enough. */
const MOST_FAULTS = 50;

/** Checks some seals from one number on, and after the last of them what is in no seal. */
export async function checkLedger(cx: Cx, from: number): Promise<CheckedStretch> {
  const last = await findLastSeal(cx);
  const to = Math.min(from + STRETCH - 1, last?.number ?? 0);
  const isEnd = last === undefined || to >= last.number;
  const facts = await countLinks(cx, from, to);
  const found = [
    await listChanged(cx, from, to),
    await listBrokenSeals(cx, from, to),
    isEnd ? await listSlippedIn(cx, last) : [],
  ];
  return { faults: found.flat().slice(0, MOST_FAULTS), facts, next: isEnd ? null : to + 1 };
}

async function countLinks(cx: Cx, from: number, to: number): Promise<number> {
  const { facts } = await cx.db
    .selectFrom('ledgerLink')
    .select(({ fn }) => fn.countAll<number>().as('facts'))
    .where('tenantId', '=', cx.acting.tenant)
    .where('seal', '>=', from)
    .where('seal', '<=', to)
    .executeTakeFirstOrThrow();
  return facts;
}

/** Facts that are not what was sealed. */
async function listChanged(cx: Cx, from: number, to: number): Promise<readonly LedgerFault[]> {
  const { rows } = await sql<LedgerFault>`
    select case when fact.id is null then 'missing' else 'changed' end as fault,
      link.seal, link.fact_id as fact, fact.kind, fact.happened_at as at
    from ledger_link as link
    left join fact on fact.tenant_id = link.tenant_id and fact.id = link.fact_id
    where link.tenant_id = ${cx.acting.tenant} and link.seal between ${from} and ${to}
      and (fact.id is null or app_fact_sha256(fact) <> link.sha256)
    order by link.seal, link.position
    limit ${MOST_FAULTS}`.execute(cx.db);
  return rows;
}

/** Seals that are not made of their links and of the seal before, and numbers without a seal. */
async function listBrokenSeals(cx: Cx, from: number, to: number): Promise<readonly LedgerFault[]> {
  const { rows } = await sql<LedgerFault>`
    select case when seal.number is null then 'seal-missing' else 'seal-changed' end as fault,
      wanted.number as seal, null as fact, null as kind, seal.sealed_at as at
    from generate_series(${from}::integer, ${to}::integer) as wanted (number)
    left join ledger_seal as seal on seal.tenant_id = ${cx.acting.tenant} and seal.number = wanted.number
    left join ledger_seal as before on before.tenant_id = seal.tenant_id and before.number = seal.number - 1
    left join lateral (
      select count(*) as facts, string_agg(link.sha256, E'\n' order by link.position) as hashes
      from ledger_link as link where link.tenant_id = seal.tenant_id and link.seal = seal.number
    ) as links on true
    where seal.number is null
      or seal.facts <> links.facts
      or seal.previous_sha256 <> coalesce(before.sha256, ${NO_SEAL})
      or seal.sha256 <> ${sealHash(sql`seal.number`, sql`seal.previous_sha256`, sql`links.hashes`)}
    order by wanted.number
    limit ${MOST_FAULTS}`.execute(cx.db);
  return rows;
}

/** Facts in no seal that claim to be older than what the next seal will take. */
async function listSlippedIn(cx: Cx, last: LastSeal | undefined): Promise<readonly LedgerFault[]> {
  const { rows } = await sql<LedgerFault>`
    select 'slipped-in' as fault, null as seal, fact.id as fact, fact.kind, fact.happened_at as at
    from fact
    where fact.tenant_id = ${cx.acting.tenant} and fact.id < ${openFrom(last, cx.now)}::uuid
      and not exists (
        select from ledger_link as link where link.tenant_id = fact.tenant_id and link.fact_id = fact.id
      )
    order by fact.id
    limit ${MOST_FAULTS}`.execute(cx.db);
  return rows;
}
