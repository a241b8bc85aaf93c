// Whatever a person fills in is what stands then, and the same file again changes nothing.
import { assert, boolean, double, integer, nat, option, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkForm } from './check-form.ts';
import { type FormLine, type FormSheetName, type FormSheets, formText } from './form.ts';
import type { CellRead } from './form-cell.ts';
import { RESULT_TITLES } from './form-choices.ts';
import { figureCells } from './form-rules.ts';
import type { FormChecked } from './form-writes.ts';
import { at, bookOf, FORM, REPORT, told } from './testing/sample-form.ts';

describe('without loss', () => {
  const text = string({ unit: 'binary', maxLength: 40 });
  const filled = record({
    percent: integer({ min: 0, max: 100 }),
    isDone: boolean(),
    words: text,
    share: option(record({ numerator: nat(1e6), denominator: integer({ min: 1, max: 1e6 }) }), {
      nil: null,
    }),
    count: double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
    section: text,
  });
  test('whatever is filled in stands then, and the same file again changes nothing', () => {
    assert(
      property(filled, ({ percent, isDone, words, share, count, section }) => {
        const rows = told(FORM);
        const cell = (sheet: FormSheetName, row: number, column: string, value: CellRead) => {
          (rows[sheet][row] ?? [])[at(sheet, column)] = value;
        };
        cell('results', 0, 'percent', isDone ? 100 : percent);
        if (isDone) cell('results', 0, 'state', RESULT_TITLES.done);
        cell('results', 0, 'words', words);
        cell('targets', 0, 'numerator', share?.numerator ?? null);
        cell('targets', 0, 'denominator', share?.denominator ?? null);
        cell('targets', 1, 'value', count);
        cell('words', 1, 'text', section);
        const book = bookOf(rows);
        const first = checkForm(book, REPORT, FORM);
        expect(first.faults).toEqual([]);
        const after = standing(first);
        expect(after.words[1]?.cells['text'] ?? '').toBe(formText(section));
        expect(after.results[0]?.cells).toMatchObject({ percent: isDone ? 100 : percent, words: formText(words) });
        expect(checkForm(book, REPORT, after)).toMatchObject({ changes: [], faults: [] });
      }),
      { numRuns: 200 },
    );
  });

  /** The form as it goes out once this was written. */
  function standing({ writes }: FormChecked): FormSheets {
    const results = FORM.results.map((line): FormLine => {
      const entry = writes.results.find(({ assignment }) => assignment === line.key);
      if (entry === undefined) return line;
      const { percent, words, report } = entry;
      const cells = { ...line.cells, percent, words, state: report ? RESULT_TITLES.done : RESULT_TITLES.doing };
      return { ...line, cells, lock: report ? 'reported' : null };
    });
    const targets = FORM.targets.map((line): FormLine => {
      const entry = writes.figures.find(({ assignment, target }) => `${assignment}/${target}` === line.key);
      return entry === undefined
        ? line
        : { ...line, cells: { ...line.cells, ...figureCells(entry.figure, line.usual ?? null) } };
    });
    const words = FORM.words.map((line): FormLine => {
      const entry = writes.words.find(({ section }) => section === line.key);
      return entry === undefined ? line : { ...line, cells: { ...line.cells, text: entry.text } };
    });
    return { ...FORM, results, targets, words };
  }
});
