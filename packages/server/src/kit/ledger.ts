// `record` is the only way to change a stage's state: it appends the fact, applies it to the state and adds the jobs that
// follow from it, in the transaction that runs. An audit that one could forget would be forgotten.
import type { HeardBy, Id } from '@sauro/core';
import { sql } from 'kysely';
import { writtenOnce } from './built-once.ts';
import { newId } from './id.ts';
import { enqueue, type Wanted } from './jobs.ts';
import { GOES_WITH_NEXT } from './message.ts';
import type { Cx } from './system.ts';
import { noteUntold } from './untold.ts';

/** What happened, as it stands in the ledger for ever. */
export type Fact<Kind extends string, Data> = {
  readonly id: Id<'fact'>;
  readonly kind: string;
  readonly subject: Id<Kind>;
  readonly at: Date;
  readonly data: Data;
};

/**
 * A kind of fact about a kind of thing. `Aside` is what the state needs and the ledger must not hold: the hash of a
 * password, the text of a document.
 */
export type Action<Kind extends string, Data extends object, Aside = undefined> = {
  readonly kind: `${Kind}.${string}`;
  readonly apply: (cx: Cx, fact: Fact<Kind, Data>, aside: Aside) => Promise<void>;
  readonly jobs?: (fact: Fact<Kind, Data>) => readonly Wanted[];
  /** Who is to be told of it, once it is written. */
  readonly heardBy?: HeardBy | undefined;
};

type Happening<Kind extends string, Data, Aside> = {
  readonly subject: Id<Kind>;
  readonly data: Data;
} & (Aside extends undefined ? { readonly aside?: undefined } : { readonly aside: Aside });

export async function record<Kind extends string, Data extends object, Aside = undefined>(
  cx: Cx,
  action: Action<Kind, Data, Aside>,
  happening: Happening<Kind, Data, Aside>,
): Promise<Fact<Kind, Data>> {
  const fact = { id: newId<'fact'>(), kind: action.kind, subject: happening.subject, at: cx.now, data: happening.data };
  // Absent exactly where the action has none: `Happening` says so.
  await action.apply(cx, fact, happening.aside as Aside);
  await append(cx, [fact]);
  for (const wanted of action.jobs?.(fact) ?? []) await enqueue(cx, wanted);
  if (action.heardBy !== undefined) await noteUntold(cx, action.heardBy, [fact.id]);
  return fact;
}

/** One thing that happens to many at once: applied and appended with a few statements, however many they are. */
export type ManyAction<Kind extends string, Data extends object, Aside = undefined> = {
  readonly kind: `${Kind}.${string}`;
  readonly applyMany: (cx: Cx, facts: readonly (Fact<Kind, Data> & { readonly aside: Aside })[]) => Promise<void>;
  /** Who is to be told of it, once it is written. */
  readonly heardBy?: HeardBy | undefined;
};

/** Of a statement: ten thousand at once would come near to the time that one may take on a busy machine. */
const FACTS_AT_ONCE = 1000;

/** As `record`, for many subjects. Each has a fact of its own; one job follows where somebody is to be told. */
export async function recordMany<Kind extends string, Data extends object, Aside = undefined>(
  cx: Cx,
  action: ManyAction<Kind, Data, Aside>,
  happenings: readonly { readonly subject: Id<Kind>; readonly data: Data; readonly aside: Aside }[],
): Promise<void> {
  if (happenings.length === 0) return;
  const facts = happenings.map(({ subject, data, aside }) => ({
    id: newId<'fact'>(),
    kind: action.kind,
    subject,
    at: cx.now,
    data,
    aside,
  }));
  for (let from = 0; from < facts.length; from += FACTS_AT_ONCE) {
    const some = facts.slice(from, from + FACTS_AT_ONCE);
    await action.applyMany(cx, some);
    await append(cx, some);
  }
  if (action.heardBy !== undefined) {
    await noteUntold(
      cx,
      action.heardBy,
      facts.map(({ id }) => id),
    );
  }
}

async function append(cx: Cx, facts: readonly Fact<string, object>[]): Promise<void> {
  await insertFacts(
    cx,
    facts.map(({ data, ...fact }) => ({ ...fact, data: JSON.stringify(data) })),
  );
}

const insertFacts = writtenOnce(
  ['id', 'kind', 'subject', 'at', 'data'],
  (cx, { id, kind, subject, at, data }) => sql`
    insert into fact (tenant_id, id, kind, subject_id, person_id, happened_at, data)
    select ${cx.acting.tenant}::uuid, id, kind, subject_id, ${cx.acting.person}::uuid, happened_at, data::jsonb
    from unnest(${id}::uuid[], ${kind}::text[], ${subject}::uuid[], ${at}::timestamptz[], ${data}::text[])
      as new (id, kind, subject_id, happened_at, data) ${GOES_WITH_NEXT}`,
);
