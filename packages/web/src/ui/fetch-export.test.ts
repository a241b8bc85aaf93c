import { expect, test } from 'vitest';
import { countRows, type ExportProgress, readExport } from './fetch-export.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const answer = (chunks: readonly string[], headers: Record<string, string>) =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(bytes(chunk));
        controller.close();
      },
    }),
    { headers },
  );

test('rows of a CSV are counted as they come, the head left out, a break within a cell too', async () => {
  const seen: ExportProgress[] = [];
  const { name, content } = await readExport(
    answer(['Tên\r\nmột\r', '\n"hai\ndòng"\r\n', 'ba\r\n'], {
      'content-type': 'text/csv; charset=utf-8',
      'x-rows': '3',
      'content-disposition': "attachment; filename*=UTF-8''can-bo.csv",
    }),
    (progress) => seen.push(progress),
  );
  expect(seen.map(({ rowsCome }) => rowsCome)).toEqual([0, 2, 3]);
  expect([name, await content.text()]).toEqual(['can-bo.csv', 'Tên\r\nmột\r\n"hai\ndòng"\r\nba\r\n']);
});

test('of a workbook only the bytes are known', async () => {
  const seen: ExportProgress[] = [];
  await readExport(answer(['PK'], { 'content-type': 'application/zip', 'x-rows': '9' }), (one) => seen.push(one));
  expect(seen).toEqual([{ bytes: 2, rows: 9, rowsCome: null }]);
});

test('a return alone is no row', () => {
  expect(countRows(bytes('a\rb\r\n'), 0, false)).toEqual([1, false]);
});
