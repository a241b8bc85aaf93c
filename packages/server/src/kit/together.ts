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

type Several = readonly Question<unknown>[];

/** The answers, in the order of the questions. Where one fails, all fail. */
export function together<const All extends Several>({ db, acting }: Asker, asked: All): Promise<Answers<All>> {
  return ask<All>(db, new Questions(asked, { before: db.isTransaction ? [] : [behalfOf(acting, 'only reads')] }));
}

/**
 * As `together`, for the last that a piece of work asks: the transaction ends in the same message, and is kept where none of the
 * questions fails. Nothing can be asked or written after it, and who throws after it takes nothing back.
 */
export function lastly<const All extends Several>({ db }: Cx, asked: All): Promise<Answers<All>> {
  return ask<All>(db, new Questions(asked, { areLast: true }));
}

async function ask<All extends Several>(db: Asker['db'], questions: Questions): Promise<Answers<All>> {
  const statement = { sql: 'several questions', parameters: [questions], query: NODE, queryId: createQueryId() };
  // The rows come with their columns called as we do: what renames them would only look at each of them again.
  const { rows } = await db.getExecutor().withoutPlugins().executeQuery(statement);
  // One for each question, as `builtOnce` knew it.
  return rows as unknown as Answers<All>;
}
