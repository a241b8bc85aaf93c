// Statements that go to the database as one message: those that wait for no answer, and those whose answers are then awaited
// together. Each way there and back costs as much as the statement that it carries. Where one fails the server passes over all that
// follow, and who asked is told why.
import { sql } from 'kysely';
import { type Connection, type CustomTypesConfig, type Submittable, types as usualTypes } from 'pg';
import utils from 'pg/lib/utils.js';
import { keyOf } from './key-of.ts';
import { NEXT_MARK, plannedName } from './planned-once.ts';

declare module 'pg' {
  interface Connection {
    /** What the driver knows to be kept by the server: texts by their names. */
    readonly parsedStatements: Record<string, string>;
  }
}

/**
 * The end of a statement whose answer nobody asks for, such as a row that is written: within a transaction it goes out together
 * with the next that is asked something, at the latest with the end. That it was refused is told there, so nobody may catch it
 * before. Its text must be the same each time: it is planned once by each connection.
 */
export const GOES_WITH_NEXT = sql.raw(NEXT_MARK);

export function goesWithNext(text: string): boolean {
  return text.endsWith(NEXT_MARK);
}

export type Statement = { readonly text: string; readonly values: readonly unknown[] };
/** Of a message. */
export type Part = Statement & { readonly isAsked: boolean };
export type Answer = {
  readonly command: string;
  readonly rowCount: number | null;
  readonly rows: Record<string, unknown>[];
};
export type Asking = {
  /** How a value is called in its row: as the database calls the column, or as we do. */
  readonly called: 'column' | 'key';
  readonly types: CustomTypesConfig | undefined;
};

type Column = { readonly column: string; readonly key: string; readonly read: (value: string) => unknown };
type Described = { readonly fields: readonly { name: string; dataTypeID: number; format: 'text' | 'binary' }[] };
type Sent = Part & { readonly name: string };

/** Of the statements that a connection has kept under their names, which columns they answer with. */
const described = new WeakMap<Connection, Map<string, readonly Column[]>>();

export class Message implements Submittable {
  readonly #statements: readonly Sent[];
  readonly #asking: Asking;
  readonly #answers: Answer[] = [];
  readonly #settle: (error: Error | null) => void;
  #connection: Connection | undefined;
  #done = 0;
  #columns: readonly Column[] | undefined;
  #rows: Record<string, unknown>[] = [];
  #unreadable: Error | null = null;
  #tells = false;
  /** Of those that were asked, in their order. */
  readonly answers: Promise<readonly Answer[]>;

  constructor(parts: readonly Part[], asking: Asking) {
    this.#statements = parts.map((one) => ({ ...one, name: plannedName(one.text) ?? '' }));
    this.#asking = asking;
    const { promise, resolve, reject } = withResolvers<readonly Answer[]>();
    this.answers = promise;
    this.#settle = (error) => (error === null ? resolve(this.#answers) : reject(error));
  }

  /** Whether it tells the connection statements to be kept: where it fails nobody knows which of them the connection has. */
  get tellsStatements(): boolean {
    return this.#tells;
  }

  submit(connection: Connection): void {
    this.#connection = connection;
    // One may come twice in a message.
    const sent = new Set<string>();
    connection.stream.cork();
    try {
      for (const { name, text, values, isAsked } of this.#statements) {
        if (name === '' || (connection.parsedStatements[name] === undefined && !sent.has(name))) {
          connection.parse({ name, text, types: [] }, true);
          sent.add(name);
          this.#tells ||= name !== '';
        }
        connection.bind({ statement: name, values: [...values] as string[], valueMapper: utils.prepareValue }, true);
        if (isAsked && columnsOf(connection, name) === undefined) {
          connection.describe({ type: 'P' }, true);
        }
        connection.execute({}, true);
      }
      connection.sync();
    } finally {
      connection.stream.uncork();
    }
  }

  handleRowDescription({ fields }: Described): void {
    const { types = usualTypes } = this.#asking;
    this.#columns = fields.map(({ name, dataTypeID, format }) => ({
      column: name,
      key: keyOf(name),
      read: types.getTypeParser(dataTypeID, format) as Column['read'],
    }));
    const name = this.#statements[this.#done]?.name;
    if (name !== undefined && this.#connection !== undefined) keepColumns(this.#connection, name, this.#columns);
  }

  /** What the ones before answer, nobody asks. */
  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    if (!this.#isAsked() || this.#unreadable !== null) return;
    try {
      this.#rows.push(this.#rowOf(fields));
    } catch (error) {
      this.#unreadable = error instanceof Error ? error : new Error(String(error));
    }
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    if (this.#isAsked()) this.#answers.push({ ...told(text), rows: this.#rows });
    this.#rows = [];
    this.#columns = undefined;
    this.#done += 1;
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete({ text: '' });
  }

  handleError(error: Error): void {
    this.#settle(error);
  }

  handleReadyForQuery(connection: Connection): void {
    for (const { name, text } of this.#statements) if (name !== '') connection.parsedStatements[name] = text;
    this.#settle(this.#unreadable);
  }

  #isAsked(): boolean {
    return this.#statements[this.#done]?.isAsked === true;
  }

  #rowOf(fields: readonly (string | null)[]): Record<string, unknown> {
    this.#columns ??= this.#connection && columnsOf(this.#connection, this.#statements[this.#done]?.name ?? '');
    if (this.#columns === undefined) throw new Error('Rows came of which the columns were not told.');
    const row: Record<string, unknown> = {};
    let index = 0;
    for (const column of this.#columns) {
      const value = fields[index++] ?? null;
      row[column[this.#asking.called]] = value === null ? null : column.read(value);
    }
    return row;
  }
}

function columnsOf(connection: Connection, name: string): readonly Column[] | undefined {
  return name === '' ? undefined : described.get(connection)?.get(name);
}

function keepColumns(connection: Connection, name: string, columns: readonly Column[]): void {
  if (name === '') return;
  const known = described.get(connection) ?? new Map<string, readonly Column[]>();
  described.set(connection, known.set(name, columns));
}

/** 'INSERT 0 1', 'SELECT 3', 'BEGIN': what was done, and to how many rows. */
function told(text: string): Pick<Answer, 'command' | 'rowCount'> {
  const [command = '', ...numbers] = text.split(' ');
  const count = Number(numbers.at(-1) ?? Number.NaN);
  return { command, rowCount: Number.isNaN(count) ? null : count };
}

function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
