import { sql } from 'kysely';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type World, world } from '../../testing/world.ts';
import { Problem } from '../problem.ts';
import type { Cx } from '../system.ts';
import { writeXlsxList } from '../xlsx.ts';
import { exportList } from './export-list.ts';
import type { ListExport } from './list-export.ts';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.end());

type Row = { readonly n: number };
const COLUMNS = [
  { title: 'Số', width: 8, kind: 'number' as const },
  { title: 'Chữ, có dấu phẩy', width: 20, kind: 'text' as const },
];

function numbers(count: number, text: (n: number) => string = (n) => `dòng ${n}`): ListExport<Row> {
  return {
    file: 'danh-sach',
    title: 'Danh sách',
    columns: COLUMNS,
    count,
    notes: [],
    by: '',
    query: sql<Row>`select n from generate_series(1, ${count}::int) as n`,
    cells: async (_cx, rows) => rows.map(({ n }) => [n, text(n)]),
  };
}

const settled = (list: ListExport<Row>) => async (_cx: Cx) => list;
const taken = (format: 'csv' | 'xlsx', list: ListExport<Row>) =>
  exportList(w.system, w.people.leader.acting, { format, settle: settled(list) });
const textOf = async ({ body }: Awaited<ReturnType<typeof taken>>) => new Response(body as BodyInit).text();

test('every row comes, in its order, whatever stretch it was fetched in', async () => {
  const file = await taken('csv', numbers(1501));
  const lines = (await textOf(file)).trimEnd().split('\r\n');
  expect(file).toMatchObject({ rows: 1501, size: null, type: 'text/csv; charset=utf-8' });
  expect(lines.length).toBe(1502);
  expect(lines.at(-1)).toBe('1501,dòng 1501');
});

test('a CSV begins with the mark of UTF-8 and its head, and nothing in it is a formula or a second line', async () => {
  const words = ['=cmd()', '+84', '-1', '@x', '\tx', 'hai\r\ndòng', 'có "ngoặc"', 'thường'];
  const file = await taken(
    'csv',
    numbers(words.length, (n) => words[n - 1] ?? ''),
  );
  const bytes = new Uint8Array(await new Response(file.body as BodyInit).arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes).split('\r\n')).toEqual([
    'Số,"Chữ, có dấu phẩy"',
    "1,'=cmd()",
    "2,'+84",
    "3,'-1",
    "4,'@x",
    "5,'\tx",
    '6,"hai\ndòng"',
    '7,"có ""ngoặc"""',
    '8,thường',
    '',
  ]);
});

test('a refusal before the first row is told as one, and a failure later breaks the file off', async () => {
  const refused = exportList(w.system, w.people.leader.acting, {
    format: 'csv',
    settle: async () => {
      throw new Problem('record.not-found');
    },
  });
  await expect(refused).rejects.toMatchObject({ code: 'record.not-found' });
  const broken = await taken('csv', {
    ...numbers(2000),
    cells: async (_cx, rows) => {
      if (rows[0]?.n !== 1) throw new Error('the row is gone');
      return rows.map(({ n }) => [n, 'x']);
    },
  });
  await expect(textOf(broken)).rejects.toThrow('the row is gone');
});

test('nothing can be written where a list is read', async () => {
  const writing = exportList(w.system, w.people.leader.acting, {
    format: 'csv',
    settle: async (cx) => {
      await sql`insert into throttle (tenant_id, key, tries, since) values (${w.tenant}, 'x', 1, now())`.execute(cx.db);
      return numbers(1);
    },
  });
  await expect(writing).rejects.toMatchObject({ code: '25006' });
});

test('only what the person sees is in it', async () => {
  const units = (person: World['people'][keyof World['people']]) =>
    exportList(w.system, person.acting, {
      format: 'csv',
      settle: async () => ({
        ...numbers(0),
        query: sql<{ n: number; code: string }>`select 1 as n, code from unit where app_sees_unit(id) order by code`,
        cells: async (_cx, rows) => rows.map((row) => [row.n, (row as Row & { code: string }).code]),
      }),
    });
  expect(await textOf(await units(w.people.unit))).toMatch(/1,TRUONG\r\n1,XA\r\n$/);
});

test('when nobody reads any more, the transaction ends', async () => {
  const file = await taken('csv', numbers(3_000_000));
  await (file.body as ReadableStream).cancel();
  const running = async () => {
    const { rows } = await w.pool.query(
      `select count(*)::int as count from pg_stat_activity where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()`,
    );
    return (rows as { count: number }[])[0]?.count;
  };
  await expect.poll(running, { timeout: 5000 }).toBe(0);
});

test('a list that is longer than a sheet goes on in further ones, each with its head', async () => {
  async function* rows() {
    for (let n = 1; n <= 25; n += 1) yield [n, `dòng ${n}`];
  }
  const chunks: Uint8Array[] = [];
  const list = { name: 'Danh sách', columns: COLUMNS, count: 25, rows: rows() };
  for await (const chunk of writeXlsxList(list, { name: 'Thông tin', lines: [] }, 10)) chunks.push(chunk);
  const { sheets } = await readXlsx(Buffer.concat(chunks));
  expect(sheets.map((sheet) => [sheet.name, sheet.rows.length, sheet.rows[1]?.[0]])).toEqual([
    ['Danh sách', 11, 1],
    ['Danh sách (2)', 11, 11],
    ['Danh sách (3)', 6, 21],
    ['Thông tin', 0, undefined],
  ]);
});
