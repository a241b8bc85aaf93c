// The file itself: whatever words and numbers go out in a template come back as they were, also when another program has saved
// it; and what is no spreadsheet of ours is told apart.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkForm, figureCells, type FormSheets, formText, type SheetRead } from '@sauro/core';
import { strToU8, zipSync } from 'fflate';
import { array, assert, asyncProperty, double, string } from 'fast-check';
import { type Cell, readXlsx, writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { findSoffice } from '../../document/convert-doc.ts';
import { readSheets } from '../../document/sheets/read-sheets.ts';
import { writeForm } from './write-form.ts';

const REPORT = '0190a000-0000-7000-8000-000000000001';
const [NEW_COPY, NEW_DIFFICULTY, NEW_EVIDENCE] = [
  '0190a000-0000-7000-8000-0000000000c1',
  '0190a000-0000-7000-8000-0000000000d1',
  '0190a000-0000-7000-8000-0000000000e1',
] as const;
const soffice = await findSoffice();

function formOf(texts: readonly string[], value: number): FormSheets {
  const said = texts.map((text) => formText(text) || null);
  const place = { plan: 'Kế hoạch', task: said[0] ?? null, period: null };
  return {
    results: said.map((words, at) => ({
      key: `work-${at}`,
      cells: { ...place, due: '30/06/2026', state: 'Đang thực hiện', percent: at, words },
      lock: at === 1 ? 'verified' : null,
    })),
    targets: [
      {
        key: 'work-0/a',
        cells: {
          ...place,
          target: 'Tỷ lệ',
          measure: '%',
          ...figureCells({ basis: 'cumulative', value: (100 * 96) / 95, numerator: 96, denominator: 95 }, null),
        },
        lock: null,
        usual: null,
      },
      {
        key: 'work-0/b',
        cells: {
          ...place,
          target: 'Số lớp',
          measure: 'lớp',
          ...figureCells({ basis: 'increment', value, numerator: null, denominator: null }, 'increment'),
        },
        lock: null,
        usual: 'increment',
      },
    ],
    difficulties: [
      ...said.map((words, at) => ({
        key: `difficulty-${at}`,
        cells: {
          work: said[0] ?? null,
          kind: 'Nhân lực',
          words,
          proposal: words,
          urgent: 'Có',
          beyond: null,
          holder: 'Sở Nội vụ',
          state: 'Chờ trả lời',
          answer: words,
          seen: 1,
          act: null,
          reason: null,
        },
        lock: null,
        acts: ['withdraw'] as const,
      })),
      { key: NEW_DIFFICULTY, cells: {}, lock: null, isNew: true },
    ],
    evidence: [
      ...said.map((title, at) => ({
        key: `proof-${at}`,
        cells: {
          work: '1. Việc',
          number: title?.slice(0, 80).trim() || null,
          issued: '03/06/2026',
          paper: 'Quyết định',
          title,
          url: null,
          file: title,
          state: 'Đã thêm',
          line: 'work-0',
        },
        lock: null,
      })),
      { key: NEW_EVIDENCE, cells: {}, lock: null, isNew: true },
    ],
    words: said.map((text, at) => ({ key: `part-${at}`, cells: { title: 'Mục', text }, lock: null })),
    works: [{ id: 'work-0', plan: 'p1', label: '1. Việc', holder: null, raise: null, prove: null }],
  };
}

const fileOf = (sheets: FormSheets) =>
  writeForm({
    of: { report: REPORT, version: 1, copy: NEW_COPY },
    title: 'Báo cáo',
    unit: 'Xã An Bình',
    cutOff: '2026-06-14',
    sheets,
  });

async function sheetsIn(bytes: Uint8Array): Promise<readonly SheetRead[]> {
  const result = await readSheets(bytes);
  if (!result.ok || !('sheets' in result.value)) throw new Error('It is not read.');
  return result.value.sheets;
}

test('whatever goes out comes back as it was', async () => {
  const words = string({ unit: 'binary', maxLength: 60 });
  await assert(
    asyncProperty(
      array(words, { minLength: 1, maxLength: 4 }),
      double({ noNaN: true, min: -1e9, max: 1e9 }),
      async (texts, value) => {
        const form = formOf(texts, value);
        const book = await sheetsIn(await fileOf(form));
        expect(checkForm(book, REPORT, form)).toMatchObject({ changes: [], faults: [] });
      },
    ),
    { numRuns: 40 },
  );
});

const QUIRKS = [
  '=1+1',
  '- đã làm\n- còn lại',
  '_x0041_ và _x000D_',
  '1/2',
  '0012',
  '  đầu',
  'a\tb',
  '+84',
  '@ai',
  '“trích” <b>&amp;',
  '12,5',
];

async function savedByLibreOffice(program: string, bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'sauro-lo-'));
  try {
    const [mine, saved] = [join(folder, 'mau.xlsx'), join(folder, 'saved')];
    await writeFile(mine, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await promisify(execFile)(program, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', saved, mine]);
    return new Uint8Array(await readFile(join(saved, 'mau.xlsx')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('words that a program would take for something else stay words, also where LibreOffice has saved the file', async () => {
  const form = formOf(QUIRKS, 1 / 3);
  const bytes = await fileOf(form);
  expect(checkForm(await sheetsIn(bytes), REPORT, form)).toMatchObject({ changes: [], faults: [] });
  if (soffice === undefined) return;
  const again = await savedByLibreOffice(soffice, bytes);
  expect(checkForm(await sheetsIn(again), REPORT, form)).toMatchObject({ changes: [], faults: [], copy: NEW_COPY });
  const { sheets } = await readXlsx(again, { readStyles: true });
  const [results, , difficulties] = sheets;
  expect([
    results?.cells?.get('1,7')?.style?.protection?.locked,
    results?.cells?.get('2,7')?.style?.protection?.locked,
  ]).toEqual([false, true]);
  expect(sheets.at(-1)).toMatchObject({ name: 'Sáu Rõ', hidden: true });
  expect(
    difficulties?.dataValidations?.map(({ type, formula1 }) => [type, formula1?.replace(/^\$?'?/u, '')]),
  ).toContainEqual(['list', "Danh mục'!$H$2:$H$2"]);
}, 120_000);

test('what is filled in is read as it was meant, also where LibreOffice has saved it and where formulas have worked it out', async () => {
  const form = formOf(['một'], 2);
  const { sheets } = await readXlsx(await fileOf(form), { readStyles: true });
  const cells = (name: string, filled: Readonly<Record<string, Partial<Cell>>>) => {
    const sheet = sheets.find((one) => one.name === name);
    for (const [at, cell] of Object.entries(filled)) {
      const [row = 0, column = 0] = at.split(',').map(Number);
      const line = [...(sheet?.rows[row] ?? [])];
      while (line.length <= column) line.push(null);
      line[column] = cell.value ?? null;
      if (sheet !== undefined) sheet.rows[row] = line;
      sheet?.cells?.set(at, { type: 'string', value: null, ...cell });
    }
  };
  const june = new Date(Date.UTC(2026, 5, 4));
  cells('Chỉ tiêu', { '2,8': { value: '1.234,5 ' } });
  cells('Khó khăn, vướng mắc', {
    '2,1': { value: ' 1. việc ' },
    '2,2': { value: 'Nhân lực', formula: '"Nhân "&"lực"', formulaResult: 'Nhân lực' },
    '2,3': { value: 'Thiếu người' },
  });
  cells('Minh chứng', {
    '1,3': { value: june, type: 'date', style: { numFmt: 'dd/mm/yyyy' } },
    '2,1': { value: '1. Việc' },
    '2,2': { value: '7/BC' },
    '2,3': { value: 46_176, type: 'number' },
  });
  const bytes = await writeXlsx({
    sheets: sheets.map(({ name, rows, cells: known = new Map() }) => ({ name, rows, cells: known })),
  });
  const saved = soffice === undefined ? [bytes] : [bytes, await savedByLibreOffice(soffice, bytes)];
  for (const file of saved) {
    const { faults, writes, files } = checkForm(await sheetsIn(file), REPORT, form);
    expect(faults).toEqual([]);
    expect(writes.figures.map(({ figure }) => figure?.value)).toEqual([1234.5]);
    expect(writes.difficulties).toMatchObject([{ id: NEW_DIFFICULTY, assignments: ['work-0'], kind: 'staffing' }]);
    expect(writes.papers.map(({ paper }) => paper.issuedOn)).toEqual(['2026-06-04']);
    expect(files).toMatchObject([{ id: NEW_EVIDENCE, paper: { number: '7/BC', issuedOn: '2026-06-03' } }]);
  }
}, 120_000);

test('what may be filled in is open, with a list or limits; nothing else is', async () => {
  const { sheets } = await readXlsx(await fileOf(formOf(['một', 'hai'], 1)), { readStyles: true });
  const [results, targets] = sheets;
  expect(results?.protection).toMatchObject({ sheet: true });
  expect(results?.protection?.password).toBeUndefined();
  const open = (row: number) =>
    Array.from({ length: 8 }, (_, at) => results?.cells?.get(`${row},${at}`)?.style?.protection?.locked === false);
  expect(open(1)).toEqual([false, false, false, false, false, true, true, true]);
  expect(open(2)).toEqual(Array.from({ length: 8 }, () => false));
  expect(results?.dataValidations?.map(({ type, range }) => [type, range])).toEqual([
    ['list', 'F2:F3'],
    ['whole', 'G2:G3'],
    ['textLength', 'H2:H3'],
  ]);
  // Nothing is chosen of a share.
  expect(targets?.cells?.get('1,9')?.style?.protection?.locked).not.toBe(false);
  expect(targets?.cells?.get('1,10')?.formula).toContain('100*G2/H2');
});

const refusal = async (bytes: Uint8Array) => {
  const result = await readSheets(bytes);
  return result.ok && 'refused' in result.value ? result.value.refused : null;
};

test('a file with macros, of another kind, with a password or broken is told apart', async () => {
  expect(await refusal(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/vbaProject.bin': strToU8('x') }))).toBe(
    'macros',
  );
  expect(await refusal(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toBe('other-file');
  expect(await refusal(strToU8('Mã,Tiến độ\n1,2'))).toBe('other-file');
  expect(await refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe('other-file');
  expect(await refusal(zipSync({ 'xl/workbook.xml': strToU8('<workbook') }))).toBe('other-file');
});

test('formulas, errors, days and shares are told as what they are', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'A',
        rows: [[null, null, null, null, true, null]],
        cells: new Map([
          ['0,0', { value: 5, formula: '2+3', formulaResult: 5 }],
          ['0,1', { value: null, formula: 'B9' }],
          ['0,2', { value: 0.45, style: { numFmt: '0%' } }],
          ['0,3', { value: new Date(Date.UTC(2026, 1, 3)), style: { numFmt: 'dd/mm/yyyy' } }],
          ['0,5', { value: 94, style: { numFmt: '0.0" %"' } }],
        ]),
        merges: [{ startRow: 0, startCol: 4, endRow: 1, endCol: 4 }],
      },
    ],
  });
  const [sheet] = await sheetsIn(bytes);
  expect(sheet?.rows[0]).toEqual([
    5,
    { is: 'unfinished' },
    { is: 'percent', value: 0.45 },
    { is: 'day', day: '2026-02-03' },
    { is: 'flag', value: true },
    94,
  ]);
  expect(sheet?.merges).toEqual([{ row: 0, column: 4 }]);
});
