// What a query finds, as the database's own COPY writes it (CSV, UTF-8): nothing of it is taken apart into values on the way,
// so that a million rows leave about as fast as they are read. It is the transaction's own statement like any other: who
// sees what is decided by row-level security.
import { createQueryId, type PostgresCursor, PostgresQueryCompiler, type RawBuilder, sql } from 'kysely';
import type { Connection, Submittable } from 'pg';
import type { Cx } from './system.ts';

/** One statement for the whole list, however long: other ones are ended sooner. */
const LONGEST = '1h';
const BLOCK_BYTES = 256 * 1024;
/** Blocks that may wait for whoever reads; then the database waits. */
const MOST_BLOCKS = 4;

type Block = { readonly bytes: Uint8Array };

/**
 * Whole rows at a time; the bytes are other ones after the next turn. Whoever takes no more ends the statement, and with it
 * the transaction; so does `left`, also while the database still looks for the first row.
 */
export async function* rowsByCopy(cx: Cx, query: RawBuilder<unknown>, left: AbortSignal): AsyncGenerator<Uint8Array> {
  // Days are written as JSON shows them, whatever the server is set to.
  const { rows: found } = await sql<{ pid: number }>`
    select set_config('statement_timeout', ${LONGEST}, true), set_config('datestyle', 'ISO', true),
      pg_backend_pid() as pid`.execute(cx.db);
  const executor = cx.db.getExecutor();
  const queryId = createQueryId();
  const text = `copy (${await textOf(cx, query)}) to stdout (format csv, encoding 'UTF8')`;
  const statement = { sql: text, parameters: [left, found[0]?.pid], queryId, query: query.toOperationNode() };
  for await (const { rows } of executor.stream<Block>(statement, 1)) for (const { bytes } of rows) yield bytes;
}

/** COPY takes no parameters: each value stands in the text as the server itself quotes it, of the type that its place asks for. */
async function textOf(cx: Cx, query: RawBuilder<unknown>): Promise<string> {
  const executor = cx.db.getExecutor();
  const queryId = createQueryId();
  const node = executor.transformQuery(query.toOperationNode(), queryId);
  const { parameters } = executor.compileQuery(node, queryId);
  if (parameters.length === 0) return executor.compileQuery(node, queryId).sql;
  const quoted = parameters.map((value) => sql`quote_nullable(${value}::text)`);
  const { rows } = await sql<{ values: readonly string[] }>`select array[${sql.join(quoted)}] as values`.execute(cx.db);
  return new QuotedValues(rows[0]?.values ?? []).compileQuery(node, queryId).sql;
}

class QuotedValues extends PostgresQueryCompiler {
  readonly #values: Iterator<string>;

  constructor(values: readonly string[]) {
    super();
    this.#values = values[Symbol.iterator]();
  }

  protected override appendValue(): void {
    const { done, value } = this.#values.next();
    if (done === true) throw new Error('The query asks for more values than it was read with.');
    this.append(value);
  }
}

/** The statement as the driver runs it; as a cursor, for that is how the builder of queries lets rows come in turn. */
export class CopyOut<Row> implements Submittable, PostgresCursor<Row> {
  readonly pid: number;
  readonly #text: string;
  readonly #left: AbortSignal;
  /** Ends the connection: given by who holds it. */
  #breakOff: () => void = () => undefined;
  #stream: Connection['stream'] | undefined;
  readonly #ready: Uint8Array[] = [];
  /** Memory that was read out of: taken again, for a new one every moment is more work for the collector than for us. */
  readonly #free: Uint8Array[] = [];
  #reading: Uint8Array | undefined;
  #filling: Uint8Array = new Uint8Array(BLOCK_BYTES);
  #filled = 0;
  #outcome: 'going' | 'ended' | { readonly error: Error } = 'going';
  #wake: () => void = () => undefined;

  /** As the builder gives them: the statement has no values, but who listens and which process of the server runs it. */
  constructor(text: string, [left, pid]: readonly unknown[]) {
    if (!(left instanceof AbortSignal)) throw new Error('Nobody says when the rows are not read any more.');
    this.#text = text;
    this.#left = left;
    // As the server has told it; the driver's own number is another one where a pooler stands between.
    this.pid = Number(pid);
    left.addEventListener('abort', this.#leave);
  }

  onBreakOff(breakOff: () => void): void {
    this.#breakOff = breakOff;
    if (this.#left.aborted) this.#leave();
  }

  readonly #leave = (): void => {
    if (this.#outcome !== 'going') return;
    this.#breakOff();
    this.#settle({ error: this.#left.reason });
  };

  async read(): Promise<Row[]> {
    if (this.#reading?.buffer.byteLength === BLOCK_BYTES) this.#free.push(new Uint8Array(this.#reading.buffer));
    this.#reading = undefined;
    while (this.#ready.length === 0 && this.#outcome === 'going') {
      this.#stream?.resume();
      await new Promise<void>((done) => (this.#wake = done));
    }
    const bytes = this.#ready.shift();
    this.#reading = bytes;
    // The builder knows nothing of what kind of rows its cursors have.
    if (bytes !== undefined) return [{ bytes } satisfies Block as Row];
    if (typeof this.#outcome === 'object') throw this.#outcome.error;
    return [];
  }

  async close(): Promise<void> {
    this.#left.removeEventListener('abort', this.#leave);
    if (this.#outcome === 'going') this.#breakOff();
  }

  submit(connection: Connection): void {
    this.#stream = connection.stream;
    connection.query(this.#text);
  }

  /** One row. Its bytes are the driver's, and other ones soon. */
  handleCopyData({ chunk }: { readonly chunk: Uint8Array }): void {
    if (this.#filled + chunk.byteLength > this.#filling.byteLength) this.#flush(chunk.byteLength);
    this.#filling.set(chunk, this.#filled);
    this.#filled += chunk.byteLength;
  }

  handleCommandComplete(): void {
    this.#flush(0);
  }

  handleReadyForQuery(): void {
    this.#settle('ended');
  }

  handleError(error: Error): void {
    this.#settle({ error });
  }

  #flush(least: number): void {
    if (this.#filled > 0) this.#ready.push(this.#filling.subarray(0, this.#filled));
    const free = least > BLOCK_BYTES ? undefined : this.#free.pop();
    this.#filling = free ?? new Uint8Array(Math.max(BLOCK_BYTES, least));
    this.#filled = 0;
    if (this.#ready.length >= MOST_BLOCKS) this.#stream?.pause();
    this.#wake();
  }

  #settle(outcome: 'ended' | { readonly error: Error }): void {
    this.#outcome = outcome;
    // What comes now is for others.
    this.#stream?.resume();
    this.#wake();
  }
}
