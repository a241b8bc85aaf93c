// The workbook of a report: its formulas come to the figures of the report, also where LibreOffice works them out anew.
import {
  composeReport,
  consolidate,
  placedFigures,
  placedSections,
  type ReportContent,
  type TableRow,
  type ToldFigure,
  toldBy,
  withWords,
} from '@sauro/core';
import { type Cell, readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { findSoffice } from '../../document/convert-doc.ts';
import { recalculated, SPOILT, spoilt } from './testing/recalculated.ts';
import { SAMPLE_HEAD, sampleFacts } from './testing/sample-facts.ts';
import { writeWorkbook } from './write-workbook.ts';

const soffice = await findSoffice();
const composed = composeReport(sampleFacts({ tasks: 40, units: 12, late: 5, difficulties: 6 }));
/** With what four units have sent in it: side by side, and held against what was counted. */
const gathered = consolidate(
  composed,
  [1, 2, 3, 4].map((nth) => {
    const sent = composeReport(sampleFacts({ tasks: 3, units: nth, late: 0, difficulties: 1 }));
    const unit = { id: `00000000-0000-7000-8000-00000000000${nth}`, name: `Trường Sông Ngân ${nth}` };
    return toldBy({ id: `s${nth}`, unit, content: withWords({ ...sent, unit }, { general: `Đã làm ${nth} việc.` }) });
  }),
  () => [composed.unit.id],
);
const REPORTS: readonly (readonly [string, ReportContent])[] = [
  ['as it is composed', composed],
  ['with what units have sent', gathered],
];

type Formula = { readonly at: string; readonly formula: string; readonly value: unknown };

/** Of every sheet, by its name and place. */
async function formulasIn(bytes: Uint8Array): Promise<readonly Formula[]> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return sheets.flatMap(({ name, cells = new Map<string, Cell>() }) =>
    [...cells].flatMap(([place, { formula, formulaResult, value }]) =>
      formula === undefined ? [] : [{ at: `${name} ${place}`, formula, value: formulaResult ?? value }],
    ),
  );
}

const rounded = (value: unknown) => (typeof value === 'number' ? Number(value.toFixed(9)) : value);
const values = (formulas: readonly Formula[]) => formulas.map(({ at, value }) => [at, rounded(value)]);

/** The figures of the report's tables, in the order of their sheets: the first sheet tells of the report. */
function figuresByPlace(content: ReportContent): ReadonlyMap<string, ToldFigure> {
  const tables = placedSections(content).flatMap(({ section }) =>
    section.blocks.flatMap((block) => (block.kind === 'table' && block.rows.length > 0 ? [block.rows] : [])),
  );
  const inRow = ({ cells }: TableRow, sheet: number, row: number) =>
    cells.flatMap((cell, column) =>
      typeof cell === 'string' ? [] : [[`${sheet + 1}:${row + 1},${column}`, cell] as const],
    );
  return new Map(tables.flatMap((rows, sheet) => rows.flatMap((row, index) => inRow(row, sheet, index))));
}

test.each(REPORTS)('a report %s stores with each formula the figure that it tells', async (_what, content) => {
  const { sheets } = await readXlsx(await writeWorkbook({ content, head: SAMPLE_HEAD }), { readStyles: true });
  const figures = figuresByPlace(content);
  const told = sheets.flatMap(({ cells = new Map<string, Cell>() }, sheet) =>
    [...cells].flatMap(([place, { formula, formulaResult, value }]) =>
      formula === undefined ? [] : [[`${sheet}:${place}`, formulaResult ?? value] as const],
    ),
  );
  expect(told.length).toBeGreaterThan(20);
  expect(told).toEqual(told.map(([place]) => [place, figures.get(place)?.value]));
});

test('a share in the last row is worked out of the sums beside it', async () => {
  const { sheets } = await readXlsx(await writeWorkbook({ content: composed, head: SAMPLE_HEAD }), {
    readStyles: true,
  });
  const ranked = sheets.find(({ rows }) => rows[0]?.[0] === 'Thứ tự');
  expect(ranked?.cells?.get('13,5')?.formula).toBe('IF(D14=0,"",100*E14/D14)');
});

test.each(REPORTS)('the flat sheet of a report %s tells every figure once, as a number', async (_what, content) => {
  const { sheets } = await readXlsx(await writeWorkbook({ content, head: SAMPLE_HEAD }));
  const flat = sheets.find(({ name }) => name === 'Dữ liệu');
  const told = (flat?.rows ?? []).slice(1).map((row) => row[3] ?? null);
  expect(told).toEqual(placedFigures(content).map(({ figure }) => figure.value));
});

test.skipIf(soffice === undefined).each(REPORTS)(
  'a report %s comes to the same figures where LibreOffice works out every formula anew',
  async (_what, content) => {
    const bytes = await writeWorkbook({ content, head: SAMPLE_HEAD });
    const stored = await formulasIn(bytes);
    const spoiltBytes = spoilt(bytes);
    expect(new Set((await formulasIn(spoiltBytes)).map(({ value }) => value))).toEqual(new Set([SPOILT]));
    const again = await recalculated(soffice ?? '', spoiltBytes);
    expect(values(await formulasIn(again))).toEqual(values(stored));
    const { sheets } = await readXlsx(again);
    const words = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string');
    expect(words.filter((word) => /^(?:Err:\d+|#[A-Z/0]+[?!]?)$/u.test(word))).toEqual([]);
  },
  120_000,
);
