import * as fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type World, world } from '../testing/world.ts';
import { copiedCsv } from './copied-csv.ts';
import { rowsByCopy } from './copy-out.ts';
import { csvText } from './csv.ts';
import { transactReading } from './db.ts';
import type { Cell, Column } from './xlsx.ts';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.end());

/** Whoever reads does so to the end. */
const LISTENING = new AbortController().signal;

type Row = readonly [string | null, number | null, string | null, string | null];
const COLUMNS: readonly Column[] = [
  { title: 'Chữ, có dấu phẩy', width: 9, kind: 'text' },
  { title: 'Số', width: 9, kind: 'number' },
  { title: 'Ngày', width: 9, kind: 'day' },
  { title: 'Chữ', width: 9, kind: 'text' },
];

async function written(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts).toString('utf8');
}

/** By the database itself: the values go in as one JSON. */
function byCopy(rows: readonly Row[]): Promise<string> {
  return transactReading(w.system, w.people.leader.acting, (cx) => {
    const query = sql`
      select row->>0, (row->>1)::bigint, (row->>2)::date, row->>3
      from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) with ordinality as all_ (row, place) order by place`;
    return written(copiedCsv(COLUMNS, rowsByCopy(cx, query, LISTENING)));
  });
}

/** Cell by cell, as lists are written whose cells are made here. */
async function byCell(rows: readonly Row[]): Promise<string> {
  return written(
    csvText(
      COLUMNS,
      (async function* () {
        yield rows satisfies readonly (readonly Cell[])[];
      })(),
    ),
  );
}

const HARD: readonly string[] = JSON.parse(`[
  "", " ", "=", "=1+1", "+84", "-1", "-", "@x", "\\t", "\\tx", "\\r", "\\r\\n", "\\n", "\\rx", "x\\r", "x\\r\\ny", "x\\r\\r\\ny",
  "\\"", "\\"\\"", "\\"x\\"", "x\\"y", "=\\",", "\\",=", ",", ",=", ",,", "x,=y", "\\n=x", "\\"\\n=x\\"", "\\"=x\\"",
  "\\\\", "\\\\.", "\\\\.\\"", "\\\\.\\",x", "\\\\.,", "\\\\N", "'", "NULL", "Đơn vị “Sông Ngân”, xã", "=Đ", "𝐀,\\"", "e\\u0301", "\\u00a0=", "\\ufeff=", "thường"
]`);
/** Longer than what is held at once. */
const LONG = 'x'.repeat(300_000);

test('what the database writes is to the byte what is written cell by cell', async () => {
  const rows = [...HARD, LONG].map(
    (text, at): Row => [text, at % 5 === 0 ? null : 7 - at, at % 3 === 0 ? null : '2026-03-04', HARD.at(-at) ?? null],
  );
  expect(await byCopy(rows)).toBe(await byCell(rows));
});

test('and so it is whatever stands in the cells', async () => {
  const sign = fc.constantFrom(...'=+-@\t\r\n",\\.\'xĐ 1');
  const text = fc.option(fc.string({ unit: sign, maxLength: 6 }));
  const number = fc.option(fc.integer());
  const row = fc.tuple(text, number, fc.constantFrom(null, '1945-09-02', '2026-12-31'), text);
  const property = fc.asyncProperty(fc.array(row, { maxLength: 60 }), async (rows) => {
    expect(await byCopy(rows)).toBe(await byCell(rows));
  });
  await fc.assert(property, { numRuns: 300 });
});

test('a list of one column, and one without a row, are no other', async () => {
  const one: readonly Column[] = [{ title: 'Chữ', width: 9, kind: 'text' }];
  const list = (texts: readonly string[]) =>
    transactReading(w.system, w.people.leader.acting, (cx) =>
      written(copiedCsv(one, rowsByCopy(cx, sql`select unnest(${texts}::text[])`, LISTENING))),
    );
  expect(await list(['\\.', '', '=', 'x'])).toBe("\ufeffChữ\r\n\\.\r\n\r\n'=\r\nx\r\n");
  expect(await list([])).toBe('\ufeffChữ\r\n');
});
