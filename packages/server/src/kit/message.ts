// Statements that go to the database as one message: those that wait for no answer, and the next one that does. Each way there
// and back costs as much as the statement that it carries. Where one fails the server passes over all that follow, and who asked
// the last is told why.
import { sql } from 'kysely';
import { type Connection, type CustomTypesConfig, Query, type Submittable } from 'pg';
import utils from 'pg/lib/utils.js';
import { statementName } from './planned-once.ts';

const MARK = '/* goes with the next */';

/**
 * The end of a statement whose answer nobody asks for, such as a row that is written: within a transaction it goes out together
 * with the next that is asked something, at the latest with the end. That it was refused is told there, so nobody may catch it
 * before. Its text must be the same each time: it is planned once by each connection.
 */
export const GOES_WITH_NEXT = sql.raw(MARK);

export function goesWithNext(text: string): boolean {
  return text.endsWith(MARK);
}

export type Statement = { readonly text: string; readonly values: readonly unknown[] };

/** What the driver asks of the query that is under way. */
type Answering = Submittable & {
  readonly handleRowDescription: (message: unknown) => void;
  readonly handleDataRow: (message: unknown) => void;
  readonly handleCommandComplete: (message: unknown, connection: Connection) => void;
  readonly handleEmptyQuery: (connection: Connection) => void;
  readonly handleError: (error: Error, connection: Connection) => void;
  readonly handleReadyForQuery: (connection: Connection) => void;
};
type Answer = { readonly command: string; readonly rowCount: number | null; readonly rows: unknown[] };

/** Statements that a connection has kept under their names. */
const kept = new WeakMap<Connection, Set<string>>();

/** A connection on which it fails is to be given up: it may know its statements or not. */
export class Message implements Submittable {
  readonly #before: readonly (Statement & { readonly name: string | undefined })[];
  readonly #asked: Answering;
  #done = 0;
  readonly answer: Promise<Answer>;

  /** @param types How values of the answer are read. */
  constructor(
    before: readonly Statement[],
    { text, values, name }: Statement & { readonly name: string | undefined },
    types: CustomTypesConfig | undefined,
  ) {
    this.#before = before.map((one) => ({
      ...one,
      name: goesWithNext(one.text) ? statementName(one.text) : undefined,
    }));
    const { promise, settle } = answered();
    this.answer = promise;
    // One that has no values would else be sent as a message of its own.
    const config = { text, values: [...values], queryMode: 'extended', ...(types && { types }), ...(name && { name }) };
    // The driver's own query has what the driver asks of any.
    this.#asked = new Query(config, settle as () => void) as unknown as Answering;
  }

  submit(connection: Connection): void {
    // One may come twice in a message.
    const known = new Set(kept.get(connection));
    connection.stream.cork();
    try {
      for (const { text, values, name = '' } of this.#before) {
        if (name === '' || !known.has(name)) connection.parse({ name, text, types: [] }, true);
        known.add(name);
        connection.bind({ statement: name, values: [...values] as string[], valueMapper: utils.prepareValue }, true);
        connection.execute({}, true);
      }
      this.#asked.submit(connection);
    } finally {
      connection.stream.uncork();
    }
  }

  handleRowDescription(message: unknown): void {
    this.#asked.handleRowDescription(message);
  }

  /** What the ones before answer, nobody asks. */
  handleDataRow(message: unknown): void {
    if (this.#isAsked()) this.#asked.handleDataRow(message);
  }

  handleCommandComplete(message: unknown, connection: Connection): void {
    if (this.#isAsked()) this.#asked.handleCommandComplete(message, connection);
    this.#done += 1;
  }

  handleEmptyQuery(connection: Connection): void {
    this.#asked.handleEmptyQuery(connection);
  }

  handleError(error: Error, connection: Connection): void {
    this.#asked.handleError(error, connection);
  }

  handleReadyForQuery(connection: Connection): void {
    const names = kept.get(connection) ?? new Set();
    for (const { name } of this.#before) if (name !== undefined) names.add(name);
    kept.set(connection, names);
    this.#asked.handleReadyForQuery(connection);
  }

  #isAsked(): boolean {
    return this.#done >= this.#before.length;
  }
}

function answered() {
  let settle: (error: Error | undefined | null, answer: Answer) => void = () => undefined;
  const promise = new Promise<Answer>((resolve, reject) => {
    settle = (error, answer) => (error ? reject(error) : resolve(answer));
  });
  return { promise, settle };
}
