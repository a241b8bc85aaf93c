// A unit's report in a spreadsheet: who may take and send it, when it may not, what comes of it, and that nothing is lost.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FillingWorld, fillingWorld, cellsOf, put, rowWith, valueAt } from './testing/filling.ts';

let a: FillingWorld;
beforeAll(async () => {
  a = await fillingWorld();
});
afterAll(() => a.w.end());

const refused = (code: string) => ({ problem: { code } });
const POOR = ['task', 'rà soát hộ nghèo'] as const;
const HEALTH = ['task', 'khám sức khỏe'] as const;

describe('who may not', () => {
  test('another unit finds no report; whoever receives it takes no template and sends none', async () => {
    const id = await a.reportAt('anBinh');
    const book = await a.take('anBinh', id);
    await expect(a.take('hoaLac', id)).rejects.toMatchObject(refused('record.not-found'));
    await expect(a.send('hoaLac', id, book)).rejects.toMatchObject(refused('record.not-found'));
    await expect(a.take('compiler', id)).rejects.toMatchObject(refused('right.elsewhere'));
    await expect(a.send('compiler', id, book)).rejects.toMatchObject(refused('right.elsewhere'));
  });

  test('what somebody has sent is hers alone to confirm and to read again', async () => {
    const id = await a.reportAt('anBinh');
    const book = await a.take('anBinh', id);
    put(book, 'words', [0, 'text'], 'Riêng của tôi');
    const tried = await a.send('anBinh', id, book);
    for (const who of ['hoaLac', 'compiler'] as const) {
      await expect(a.confirm(who, tried.id)).rejects.toMatchObject(refused('record.not-found'));
      const { workbooks } = await a.by(who);
      await expect(workbooks.getReportImportFile({ params: { id: tried.id } })).rejects.toMatchObject(
        refused('record.not-found'),
      );
    }
    const seen = await a.w.as(a.people.health, (cx) => cx.db.selectFrom('reportImport').selectAll().execute());
    expect(seen).toEqual([]);
  });
});

describe('when it may not', () => {
  test('what was sent takes no spreadsheet, neither a new one nor one that was looked through before', async () => {
    const id = await a.reportAt('anBinh');
    const book = await a.take('anBinh', id);
    put(book, 'words', [0, 'text'], 'Gõ trước khi gửi');
    const tried = await a.send('anBinh', id, book);
    await (await a.by('anBinh')).reports.submitReport({ params: { id }, body: { version: 1 } });
    await expect(a.take('anBinh', id)).rejects.toMatchObject(refused('report.not-now'));
    await expect(a.send('anBinh', id, book)).rejects.toMatchObject(refused('report.not-now'));
    await expect(a.confirm('anBinh', tried.id)).rejects.toMatchObject(refused('report.not-now'));
  });

  test('of a closed round nothing comes in any more', async () => {
    const round = await a.ask({ reporters: { units: [a.units.anBinh], groups: [] } });
    const { id } = await a.reportOf(round.id, 'anBinh');
    const book = await a.take('anBinh', id);
    await (await a.by('compiler')).rounds.closeRound({ params: { id: round.id }, body: { missing: [id] } });
    await expect(a.take('anBinh', id)).rejects.toMatchObject(refused('round.closed'));
    await expect(a.send('anBinh', id, book)).rejects.toMatchObject(refused('round.closed'));
  });
});

describe('a spreadsheet', () => {
  test('has what is known filled in, and unchanged it writes nothing', async () => {
    const work = await a.find('anBinh', 'rà soát hộ nghèo');
    await a.enter('anBinh', work.id, { percent: 35, words: 'Đã rà 3 thôn' });
    const id = await a.reportAt('anBinh');
    const book = await a.take('anBinh', id);
    const row = rowWith(book, 'results', POOR);
    expect(valueAt(book, 'results', [row, 'percent'])).toBe(35);
    expect(valueAt(book, 'results', [row, 'words'])).toBe('Đã rà 3 thôn');
    expect(valueAt(book, 'results', [row, 'state'])).toBe('Đang thực hiện');
    expect(book.sheets.map(({ name }) => name)).toEqual([
      'Kết quả',
      'Chỉ tiêu',
      'Khó khăn, vướng mắc',
      'Minh chứng',
      'Nội dung',
      'Hướng dẫn',
      'Danh mục',
      'Sáu Rõ',
    ]);
    expect(await a.send('anBinh', id, book)).toMatchObject({ changes: [], changeCount: 0, faults: [], faultCount: 0 });
  });

  test('is looked through cell by cell, writes nothing before it is confirmed, and is written once', async () => {
    const id = await a.reportAt('anBinh');
    const book = await a.take('anBinh', id);
    const [work, target] = [rowWith(book, 'results', HEALTH), 0];
    put(book, 'results', [work, 'percent'], 60);
    put(book, 'results', [work, 'words'], '- Đã khám 120 học sinh\n- Còn 80');
    put(book, 'targets', [target, 'numerator'], '1.880');
    put(book, 'targets', [target, 'denominator'], 2000);
    put(book, 'words', [1, 'text'], 'Kết quả đạt khá.');
    const tried = await a.send('anBinh', id, book);
    expect(tried.faults).toEqual([]);
    expect(tried.changes).toContainEqual({
      sheet: 'Kết quả',
      row: work + 2,
      column: 'Tiến độ (%)',
      cell: `G${work + 2}`,
      before: 0,
      after: 60,
    });
    const before = cellsOf(await a.take('anBinh', id));
    expect(before[0]?.[work + 1]?.[6]).toBe(0);
    const both = await Promise.all([a.confirm('anBinh', tried.id), a.confirm('anBinh', tried.id)]);
    expect(both).toEqual([{ changes: tried.changeCount }, { changes: tried.changeCount }]);
    const after = await a.take('anBinh', id);
    expect(valueAt(after, 'results', [work, 'words'])).toBe('- Đã khám 120 học sinh\n- Còn 80');
    expect(valueAt(after, 'results', [work, 'state'])).toBe('Đang thực hiện');
    expect(valueAt(after, 'targets', [target, 'numerator'])).toBe(1880);
    expect(valueAt(after, 'targets', [target, 'rate'])).toBe(94);
    expect(valueAt(after, 'words', [1, 'text'])).toBe('Kết quả đạt khá.');
    // The same file again says what stands.
    expect(await a.send('anBinh', id, book)).toMatchObject({ changeCount: 0, faultCount: 0 });
    const { items } = await (await a.by('anBinh')).workbooks.listReportImports({ params: { id } });
    expect(items.map(({ state }) => state)).toEqual(['checked', 'done']);
  });

  test('that reports work done makes it so, and the work holds still then', async () => {
    const id = await a.reportAt('hoaLac');
    const book = await a.take('hoaLac', id);
    const work = rowWith(book, 'results', POOR);
    put(book, 'results', [work, 'state'], 'Đã hoàn thành');
    const tried = await a.send('hoaLac', id, book);
    expect(tried.changes.map(({ column, after }) => [column, after])).toEqual([
      ['Tình trạng', 'Đã hoàn thành'],
      ['Tiến độ (%)', 100],
    ]);
    await a.confirm('hoaLac', tried.id);
    const again = await a.take('hoaLac', id);
    put(again, 'results', [work, 'percent'], 50);
    expect((await a.send('hoaLac', id, again)).faults).toMatchObject([
      { sheet: 'Kết quả', row: work + 2, column: 'Tiến độ (%)', code: 'reported' },
    ]);
  });

  test('does not lay over what somebody has changed since it was taken, and leaves alone what was not touched', async () => {
    const id = await a.reportAt('anBinh');
    const book = await a.take('anBinh', id);
    const work = rowWith(book, 'results', HEALTH);
    const { id: assignment } = await a.find('anBinh', 'khám sức khỏe');
    await a.enter('anBinh', assignment, { percent: 72, words: 'Nhập trên màn hình' });
    put(book, 'words', [2, 'text'], 'Chỉ sửa mục này');
    const tried = await a.send('anBinh', id, book);
    expect(tried).toMatchObject({ changeCount: 1, faultCount: 0 });
    put(book, 'results', [work, 'percent'], 80);
    expect((await a.send('anBinh', id, book)).faults).toEqual([
      { sheet: 'Kết quả', row: work + 2, column: 'Tiến độ (%)', code: 'conflict', value: '72' },
    ]);
    await a.confirm('anBinh', tried.id);
    expect(valueAt(await a.take('anBinh', id), 'results', [work, 'percent'])).toBe(72);
  });

  test('that has come to be wrong since it was looked through is written in no part', async () => {
    const id = await a.reportAt('anBinh');
    const book = await a.take('anBinh', id);
    put(book, 'words', [3, 'text'], 'Từ Excel');
    put(book, 'words', [4, 'text'], 'Cũng từ Excel');
    const tried = await a.send('anBinh', id, book);
    const section = String(valueAt(book, 'words', [3, 'key']));
    const { reports } = await a.by('anBinh');
    await reports.saveReportWords({ params: { id, section }, body: { text: 'Gõ trên trang', version: 0 } });
    await expect(a.confirm('anBinh', tried.id)).rejects.toMatchObject(refused('import.has-faults'));
    const after = await a.take('anBinh', id);
    expect(valueAt(after, 'words', [3, 'text'])).toBe('Gõ trên trang');
    expect(valueAt(after, 'words', [4, 'text'])).toBeNull();
  });

  test('the ledger knows of it, and not a word', async () => {
    const facts = await a.w.asSystem((cx) =>
      cx.db.selectFrom('fact').select(['kind', 'data']).where('kind', 'like', 'reportImport.%').execute(),
    );
    expect(new Set(facts.map(({ kind }) => kind))).toEqual(new Set(['reportImport.tried', 'reportImport.done']));
    expect(JSON.stringify(facts)).not.toContain('Kết quả đạt khá');
  });
});
