// `record` is the only way to change a stage's state: it appends the fact, applies it to the state and adds the jobs that
// follow from it, in the transaction that runs. An audit that one could forget would be forgotten.
import type { Id } from '@sauro/core';
import { newId } from './id.ts';
import { enqueue, type Wanted } from './jobs.ts';
import type { Cx } from './system.ts';

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
  return fact;
}

/** A kind of fact that comes by the thousand: applied to the state all at once. */
export type BulkAction<Kind extends string, Data extends object> = {
  readonly kind: `${Kind}.${string}`;
  readonly applyAll: (cx: Cx, facts: readonly Fact<Kind, Data>[]) => Promise<void>;
};

/** Many facts of one kind, each with its own line in the ledger, in the order in which they are given. */
export async function recordAll<Kind extends string, Data extends object>(
  cx: Cx,
  { kind, applyAll }: BulkAction<Kind, Data>,
  happenings: readonly { readonly subject: Id<Kind>; readonly data: Data }[],
): Promise<void> {
  const facts = happenings.map(({ subject, data }) => ({ id: newId<'fact'>(), kind, subject, at: cx.now, data }));
  await applyAll(cx, facts);
  await append(cx, facts);
}

const LINES_AT_ONCE = 500;

async function append(cx: Cx, facts: readonly Fact<string, object>[]): Promise<void> {
  for (let from = 0; from < facts.length; from += LINES_AT_ONCE) {
    const lines = facts.slice(from, from + LINES_AT_ONCE).map((fact) => ({
      tenantId: cx.acting.tenant,
      id: fact.id,
      kind: fact.kind,
      subjectId: fact.subject,
      personId: cx.acting.person,
      happenedAt: fact.at,
      data: JSON.stringify(fact.data),
    }));
    await cx.db.insertInto('fact').values(lines).execute();
  }
}
