// The beginning of a transaction and on whose behalf it is, as one message to the server and back: every request pays for it
// twice, and each way to the server and back costs as much as the statement that it carries. Where either fails the server
// passes over what follows, so nothing runs without both.
import { sql } from 'kysely';
import type { Connection, Submittable } from 'pg';

const MARK = '/* opens the transaction */';

/** The end of the statement that says on whose behalf a transaction is: it goes out together with its beginning. Of texts only. */
export const OPENS = sql.raw(MARK);

export function isOpening(text: string): boolean {
  return text.endsWith(MARK);
}

/** Statements that a connection has kept under this name. */
const prepared = new WeakSet<Connection>();
const NAME = 'opening';

export class Opening implements Submittable {
  readonly #begin: string;
  readonly #text: string;
  readonly #values: readonly string[];
  #connection: Connection | undefined;
  #error: Error | undefined;
  #settle: (error: Error | undefined) => void = () => undefined;
  /** Fulfilled once both are done. A connection on which they fail is to be given up: it may know the statement or not. */
  readonly done: Promise<void>;

  /** @param text Always the same one: it is planned once by each connection. */
  constructor(begin: string, text: string, values: readonly string[]) {
    this.#begin = begin;
    this.#text = text;
    this.#values = values;
    this.done = new Promise((resolve, reject) => {
      this.#settle = (error) => (error === undefined ? resolve() : reject(error));
    });
  }

  submit(connection: Connection): void {
    this.#connection = connection;
    connection.stream.cork();
    connection.parse({ name: '', text: this.#begin, types: [] }, true);
    connection.bind({ values: [] }, true);
    connection.execute({}, true);
    if (!prepared.has(connection)) connection.parse({ name: NAME, text: this.#text, types: [] }, true);
    connection.bind({ statement: NAME, values: [...this.#values] }, true);
    connection.execute({}, true);
    connection.sync();
    connection.stream.uncork();
  }

  /** Of the settings: they are what was given. */
  handleDataRow(): void {}

  handleCommandComplete(): void {}

  handleError(error: Error): void {
    this.#error = error;
    this.#settle(error);
  }

  handleReadyForQuery(): void {
    if (this.#error === undefined && this.#connection !== undefined) prepared.add(this.#connection);
    this.#settle(this.#error);
  }
}
