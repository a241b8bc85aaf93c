// Questions that do not wait for each other's answers go to the database as one message. Each way there and back costs as much as
// the statement that it carries, in the program as in the database.
import { createQueryId, RawNode } from 'kysely';
import type { Acting } from './acting.ts';
import { behalfOf } from './behalf.ts';
import { Questions } from './builder-pool.ts';
import type { Statement } from './message.ts';
import type { Cx, System } from './system.ts';

declare const row: unique symbol;
/** A statement with its values, of which it is known what it answers with. Made by `builtOnce`. */
export type Question<Row> = Statement & { readonly [row]?: Row };

/** Who asks, and when: within a transaction, or outside any. */
export type Asker = Pick<Cx, 'acting' | 'now'> & Pick<System | Cx, 'db'>;

/** Outside any transaction: each message is one by itself, and may only read. */
export function asker({ db, clock }: System, acting: Acting): Asker {
  return { db, acting, now: clock() };
}

export type Answers<Asked extends readonly Question<unknown>[]> = {
  readonly [At in keyof Asked]: Asked[At] extends Question<infer Row> ? Row[] : never;
};

const NODE = RawNode.createWithSql('several questions');

/** The answers, in the order of the questions. Where one fails, all fail. */
export async function together<const Asked extends readonly Question<unknown>[]>(
  { db, acting }: Asker,
  asked: Asked,
): Promise<Answers<Asked>> {
  const questions = new Questions(db.isTransaction ? [] : [behalfOf(acting, 'only reads')], asked);
  const statement = { sql: 'several questions', parameters: [questions], query: NODE, queryId: createQueryId() };
  // The rows come with their columns called as we do: what renames them would only look at each of them again.
  const { rows } = await db.getExecutor().withoutPlugins().executeQuery(statement);
  // One for each question, as `builtOnce` knew it.
  return rows as unknown as Answers<Asked>;
}
