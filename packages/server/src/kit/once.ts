// An act that is sent again over a bad line is one act: its sender gives it an id, and what was done under an id is not done
// twice. The mark is written in the transaction of the act, so that one that was refused can be tried again.
import { createHash } from 'node:crypto';
import type { Id, PersonId } from '@sauro/core';
import { Problem } from './problem.ts';
import type { Cx } from './system.ts';

export type Sent = {
  /** Of who sends it; without one it is done each time that it comes. */
  readonly id: string | undefined;
  readonly act: string;
  readonly subject: string;
  readonly said: object;
};

/**
 * Does the work, unless the person has done it under this id: then nothing is done, and whoever calls answers as it stands.
 * @throws {Problem} `act.sent-otherwise` where something else was done under the id.
 */
export async function once(cx: Cx, { id, act, subject, said }: Sent, work: () => Promise<unknown>): Promise<void> {
  const { person } = cx.acting;
  if (id === undefined || person === null) return void (await work());
  const mark: Mark = { act, subjectId: subject, saidSha256: hashOf(said) };
  if (await isNew(cx, { person, id, mark })) return void (await work());
  const known = await getMark(cx, person, id);
  const isSame = (['act', 'subjectId', 'saidSha256'] as const).every((part) => known[part] === mark[part]);
  if (!isSame) throw new Problem('act.sent-otherwise');
}

type Mark = { readonly act: string; readonly subjectId: string; readonly saidSha256: string };

/** Who sends the same at the same time waits here until the first is through, or was refused. */
async function isNew(cx: Cx, { person, id, mark }: { person: PersonId; id: string; mark: Mark }): Promise<boolean> {
  const written = await cx.db
    .insertInto('sentAct')
    .values({ tenantId: cx.acting.tenant, personId: person, id: id as Id<'sentAct'>, ...mark, doneAt: cx.now })
    .onConflict((conflict) => conflict.columns(['tenantId', 'personId', 'id']).doNothing())
    .executeTakeFirst();
  return written.numInsertedOrUpdatedRows === 1n;
}

async function getMark(cx: Cx, person: PersonId, id: string): Promise<Mark> {
  return cx.db
    .selectFrom('sentAct')
    .select(['act', 'subjectId', 'saidSha256'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .where('id', '=', id as Id<'sentAct'>)
    .executeTakeFirstOrThrow();
}

/** The version is left out: what waits behind another act goes on what that one has made. */
function hashOf(said: object): string {
  const { id: _id, version: _version, ...rest } = said as Record<string, unknown>;
  return createHash('sha256').update(JSON.stringify(rest)).digest('hex');
}
