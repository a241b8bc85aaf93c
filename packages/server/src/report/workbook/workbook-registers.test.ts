// Difficulties and evidence in the spreadsheet of a report: raised, followed, added and corrected by what the screens write with;
// and the files that were sent, for whoever writes the report.
import { randomUUID } from 'node:crypto';
import { dayOf } from '@sauro/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Book,
  choiceWith,
  emptyRow,
  type FillingWorld,
  fillingWorld,
  put,
  rowWith,
  valueAt,
} from './testing/filling.ts';

let a: FillingWorld;
beforeAll(async () => {
  a = await fillingWorld();
});
afterAll(() => a.w.end());

const refused = (code: string) => ({ problem: { code } });
const POOR = 'rà soát hộ nghèo';

/** A new difficulty, or new evidence, of the work; answers its row. */
function fillNew(
  book: Book,
  sheet: 'difficulties' | 'evidence',
  cells: Readonly<Record<string, string | Date>>,
): number {
  const row = emptyRow(book, sheet);
  put(book, sheet, [row, 'work'], choiceWith(book, `${sheet}.work`, POOR));
  for (const [name, value] of Object.entries(cells)) put(book, sheet, [row, name], value);
  return row;
}

const evidenceOf = async (who: 'anBinh', words: string) => {
  const { id } = await a.find(who, words);
  return (await (await a.by(who)).evidence.listEvidence({ params: { id } })).items;
};

describe('who may not', () => {
  test('neither another unit nor whoever receives the report raises a difficulty by its spreadsheet', async () => {
    const { id } = await a.reportOf((await a.ask()).id, 'anBinh');
    const theirs = await a.take('anBinh', id);
    fillNew(theirs, 'difficulties', { kind: 'Nhân lực', words: 'Của đơn vị khác' });
    await expect(a.send('hoaLac', id, theirs)).rejects.toMatchObject(refused('record.not-found'));
    await expect(a.send('compiler', id, theirs)).rejects.toMatchObject(refused('right.elsewhere'));
  });

  test('nobody but the unit says which document a piece of evidence is, nor once its work was reported', async () => {
    const { id } = await a.find('hoaLac', POOR);
    const { evidence } = await a.by('hoaLac');
    const added = await evidence.addLink({ params: { id }, body: { url: 'https://hoa-lac.test/1' } });
    const params = { id: added.evidence.id };
    const paper = { kind: 'QĐ', number: '1/QĐ-UBND', issuedOn: null, title: null } as const;
    const body = { version: added.assignment.version, paper };
    const tell = async (who: 'compiler' | 'anBinh') => (await a.by(who)).evidence.describeEvidence({ params, body });
    await expect(tell('compiler')).rejects.toMatchObject(refused('right.missing'));
    await expect(tell('anBinh')).rejects.toMatchObject(refused('record.not-found'));
    await expect(
      evidence.describeEvidence({ params, body: { ...body, version: body.version + 1 } }),
    ).rejects.toMatchObject(refused('assignment.moved-on'));
    const said = await evidence.describeEvidence({ params, body });
    expect(said.evidence.paper).toEqual(paper);
    await a.enter('hoaLac', id, { report: true });
    const { version } = await a.now(id);
    await expect(evidence.describeEvidence({ params, body: { version, paper } })).rejects.toMatchObject(
      refused('assignment.not-now'),
    );
  });
});

describe('a difficulty', () => {
  test('is raised from a row of its own, goes where the register sends it, and the same file raises it once', async () => {
    const id = await a.reportAt('anBinh');
    const book = await a.take('anBinh', id);
    const row = fillNew(book, 'difficulties', {
      kind: 'Nguồn lực, kinh phí ',
      words: '  Chưa có kinh phí in phiếu\nrà soát ',
      proposal: 'Cấp bổ sung',
      urgent: 'có',
    });
    const tried = await a.send('anBinh', id, book);
    expect([tried.faults, tried.files, tried.notices]).toEqual([[], [], []]);
    expect(tried.changes.map(({ sheet, row: at, column }) => [sheet, at, column])).toContainEqual([
      'Khó khăn, vướng mắc',
      row + 2,
      'Nội dung vướng mắc',
    ]);
    expect(tried.changes.find(({ column }) => column === 'Nơi phải giải quyết')?.after).toBe('Sở Nội vụ');
    await a.confirm('anBinh', tried.id);
    const code = String(valueAt(book, 'difficulties', [row, 'key']));
    const { difficulty } = await (await a.by('anBinh')).difficulties.getDifficulty({ params: { id: code } });
    expect(difficulty).toMatchObject({
      state: 'raised',
      kind: 'resources',
      words: 'Chưa có kinh phí in phiếu\nrà soát',
      urgent: true,
      beyondAuthority: false,
      holder: { name: 'Sở Nội vụ' },
    });
    expect(await a.send('anBinh', id, book)).toMatchObject({ changeCount: 0, faultCount: 0 });
    put(book, 'difficulties', [row, 'words'], 'Nói khác đi');
    expect((await a.send('anBinh', id, book)).faults).toMatchObject([{ row: row + 2, code: 'raised-already' }]);
  });

  test('that was there is answered meanwhile: what was to be done about it is told and not done', async () => {
    const id = await a.reportAt('anBinh');
    const book = await a.take('anBinh', id);
    const row = rowWith(book, 'difficulties', ['words', 'Chưa có kinh phí']);
    expect(valueAt(book, 'difficulties', [row, 'holder'])).toMatch(/^Sở Nội vụ, hạn \d\d\/\d\d\/\d{4}$/u);
    put(book, 'difficulties', [row, 'act'], 'Rút vướng mắc');
    const tried = await a.send('anBinh', id, book);
    expect(tried.faults).toEqual([]);
    const code = String(valueAt(book, 'difficulties', [row, 'key']));
    const { difficulties } = await a.by('leader');
    const by = dayOf(a.w.system.clock());
    const body = { version: 1, outcome: 'planned', words: 'Sẽ cấp trong quý', document: null, by } as const;
    await difficulties.answerDifficulty({ params: { id: code }, body });
    await expect(a.confirm('anBinh', tried.id)).rejects.toMatchObject(refused('import.has-faults'));
    expect((await a.send('anBinh', id, book)).faults).toMatchObject([
      { sheet: 'Khó khăn, vướng mắc', column: 'Tình trạng', code: 'conflict', value: 'Đã trả lời' },
    ]);
  });

  test('is opened again with a reason, and the same file again does nothing', async () => {
    const id = await a.reportAt('anBinh');
    const book = await a.take('anBinh', id);
    const row = rowWith(book, 'difficulties', ['words', 'Chưa có kinh phí']);
    expect(valueAt(book, 'difficulties', [row, 'answer'])).toMatch(
      /^Sẽ xử lý, hẹn xong \d\d\/\d\d\/\d{4}: Sẽ cấp trong quý$/u,
    );
    put(book, 'difficulties', [row, 'act'], 'Mở lại');
    expect((await a.send('anBinh', id, book)).faults).toMatchObject([{ column: 'Lý do', code: 'reason-missing' }]);
    put(book, 'difficulties', [row, 'reason'], 'Cần ngay trong tháng');
    await a.confirm('anBinh', (await a.send('anBinh', id, book)).id);
    const after = await a.take('anBinh', id);
    expect(valueAt(after, 'difficulties', [row, 'state'])).toBe('Mở lại');
    expect(await a.send('anBinh', id, book)).toMatchObject({ changeCount: 0, faultCount: 0 });
  });
});

describe('evidence', () => {
  test('with a link is added as a document; its number is corrected in the next file, and told to have been', async () => {
    const id = await a.reportAt('anBinh');
    const book = await a.take('anBinh', id);
    const row = fillNew(book, 'evidence', {
      number: ' 34/BC-UBND ',
      issued: '3/6/2026',
      paper: 'báo cáo',
      title: 'Kết quả rà soát',
      url: 'https://an-binh.test/34',
    });
    await a.confirm('anBinh', (await a.send('anBinh', id, book)).id);
    const code = String(valueAt(book, 'evidence', [row, 'key']));
    expect(await evidenceOf('anBinh', POOR)).toMatchObject([
      {
        id: code,
        kind: 'link',
        name: 'Kết quả rà soát',
        paper: { kind: 'BC', number: '34/BC-UBND', issuedOn: '2026-06-03', title: 'Kết quả rà soát' },
      },
    ]);
    expect(await a.send('anBinh', id, book)).toMatchObject({ changeCount: 0, faultCount: 0 });
    const next = await a.take('anBinh', id);
    const there = rowWith(next, 'evidence', ['number', '34/BC-UBND']);
    put(next, 'evidence', [there, 'number'], '35/BC-UBND');
    put(next, 'evidence', [there, 'issued'], new Date(Date.UTC(2026, 5, 4)));
    const tried = await a.send('anBinh', id, next);
    expect(tried.changes.map(({ before, after }) => [before, after])).toEqual([
      ['34/BC-UBND', '35/BC-UBND'],
      ['03/06/2026', '04/06/2026'],
    ]);
    await a.confirm('anBinh', tried.id);
    expect((await evidenceOf('anBinh', POOR))[0]?.paper).toMatchObject({
      number: '35/BC-UBND',
      issuedOn: '2026-06-04',
    });
    const facts = await a.w.asSystem((cx) =>
      cx.db.selectFrom('fact').select('data').where('kind', '=', 'assignment.evidence-described').execute(),
    );
    expect(facts.map(({ data }) => data)).toContainEqual(expect.objectContaining({ evidence: code }));
    expect(JSON.stringify(facts)).not.toContain('35/BC-UBND');
  });

  test('without a link waits for its file, which is attached under the code of its row with what the row says', async () => {
    const id = await a.reportAt('anBinh');
    const book = await a.take('anBinh', id);
    const row = fillNew(book, 'evidence', { number: '7/QĐ-UBND', paper: 'Quyết định' });
    const tried = await a.send('anBinh', id, book);
    const code = String(valueAt(book, 'evidence', [row, 'key']));
    const { id: work } = await a.find('anBinh', POOR);
    const paper = { kind: 'QĐ', number: '7/QĐ-UBND', issuedOn: null, title: null };
    expect(tried).toMatchObject({
      changeCount: 0,
      faultCount: 0,
      files: [{ id: code, row: row + 2, assignment: work, paper }],
    });
    const { evidence, workbooks } = await a.by('anBinh');
    const { items } = await workbooks.listReportImports({ params: { id } });
    expect(items[0]?.parts).toEqual({ files: 1 });
    await evidence.addEvidence({
      params: { id: work },
      query: { id: code, kind: 'QĐ', number: '7/QĐ-UBND' },
      body: new File(['%PDF-1.7 quyết định'], 'qd7.pdf'),
    });
    expect(await a.send('anBinh', id, book)).toMatchObject({ changeCount: 0, faultCount: 0, files: [] });
  });

  test('brought again with what it is has it said once: what was said is not laid over', async () => {
    const { id } = await a.find('anBinh', 'vệ sinh trường lớp');
    const { evidence } = await a.by('anBinh');
    const bring = (query: { readonly number?: string }) =>
      evidence.addEvidence({ params: { id }, query, body: new File(['%PDF-1.7 vệ sinh'], 've-sinh.pdf') });
    await bring({});
    const again = [await bring({ number: '3/BC' }), await bring({ number: '3/BC' }), await bring({ number: '4/BC' })];
    expect(again.map((added) => [added.duplicate, added.evidence.paper.number, added.moved])).toEqual([
      [true, '3/BC', true],
      // Its answer was lost: that the work has moved is still her doing.
      [true, '3/BC', true],
      [true, '3/BC', false],
    ]);
  });

  test('that was removed on the screen is told, and not added anew by the old file', async () => {
    const id = await a.reportAt('anBinh');
    const book = await a.take('anBinh', id);
    const row = fillNew(book, 'evidence', { number: '8/TB', url: 'https://an-binh.test/8' });
    await a.confirm('anBinh', (await a.send('anBinh', id, book)).id);
    const code = String(valueAt(book, 'evidence', [row, 'key']));
    const { version } = await a.now((await a.find('anBinh', POOR)).id);
    await (await a.by('anBinh')).evidence.removeEvidence({ params: { id: code }, body: { version } });
    expect((await a.send('anBinh', id, book)).faults).toMatchObject([{ row: row + 2, code: 'removed' }]);
  });

  test('is written in no part where a difficulty of the same file has come to be wrong', async () => {
    const id = await a.reportAt('anBinh');
    const book = await a.take('anBinh', id);
    fillNew(book, 'evidence', { number: '99/CV', url: 'https://an-binh.test/99' });
    const row = fillNew(book, 'difficulties', { kind: 'Khác', words: 'Trùng mã' });
    const tried = await a.send('anBinh', id, book);
    const { difficulties } = await a.by('anBinh');
    const { id: work } = await a.find('anBinh', POOR);
    const said = { kind: 'other', words: 'Đã nêu khác', proposal: '', urgent: false, beyondAuthority: false } as const;
    const code = String(valueAt(book, 'difficulties', [row, 'key']));
    await difficulties.raiseDifficulty({ body: { id: code, assignments: [work], ...said } });
    await expect(a.confirm('anBinh', tried.id)).rejects.toMatchObject(refused('import.has-faults'));
    expect((await evidenceOf('anBinh', POOR)).map(({ url }) => url)).not.toContain('https://an-binh.test/99');
  });
});

describe('a file', () => {
  test('of a template that was taken before another says so, and is read all the same', async () => {
    const id = await a.reportAt('anBinh');
    const [old, later] = [await a.take('anBinh', id), await a.take('anBinh', id)];
    put(old, 'words', [0, 'text'], 'Từ bản cũ');
    expect(await a.send('anBinh', id, old)).toMatchObject({ notices: ['stale'], faultCount: 0, changeCount: 1 });
    expect(await a.send('anBinh', id, later)).toMatchObject({ notices: [] });
  });

  test('that was sent is listed for whoever writes the report, with its faults, and comes back byte for byte', async () => {
    const id = await a.reportAt('anBinh');
    const book = await a.take('anBinh', id);
    put(book, 'words', [0, 'text'], 'Một');
    const good = await a.send('anBinh', id, book);
    await a.confirm('anBinh', good.id);
    put(book, 'results', [0, 'percent'], 400);
    const bad = await a.send('anBinh', id, book);
    const { workbooks } = await a.by('anBinh');
    const { items } = await workbooks.listReportImports({ params: { id } });
    expect(items).toMatchObject([
      { id: bad.id, state: 'checked', faults: 1, by: { name: expect.any(String) } },
      { id: good.id, state: 'done', faults: 0, changes: 1, parts: { words: 1 } },
    ]);
    const file = await workbooks.getReportImportFile({ params: { id: bad.id } });
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(1000);
    expect((await (await a.by('compiler')).workbooks.listReportImports({ params: { id } })).items).toEqual([]);
    await expect((await a.by('hoaLac')).workbooks.listReportImports({ params: { id } })).rejects.toMatchObject(
      refused('record.not-found'),
    );
  });

  test('names a row that nobody gave out: nothing of it is written', async () => {
    const id = await a.reportAt('anBinh');
    const book = await a.take('anBinh', id);
    const row = fillNew(book, 'difficulties', { kind: 'Khác', words: 'Mã tự đặt' });
    put(book, 'difficulties', [row, 'key'], randomUUID());
    expect((await a.send('anBinh', id, book)).faults).toMatchObject([{ row: row + 2, code: 'code-unknown' }]);
  });
});
