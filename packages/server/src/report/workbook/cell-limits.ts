// What a cell of a report's spreadsheet takes: one of a list, a number within limits, a text no longer than the screen takes. The
// lists stand in a hidden sheet: as text within a rule they would end at 255 letters, and a comma would part one choice in two.
import {
  FORM_CHOICES,
  FORM_LISTS,
  type FormColumn,
  type FormSheets,
  LONGEST_CELL,
  LONGEST_PAPER,
  LONGEST_RESULT,
  MOST_FIGURE,
} from '@sauro/core';
import type { WriteSheet } from 'hucre/xlsx';

/** Of `work` each sheet has its own. */
function listsOf({ works }: FormSheets): Readonly<Record<string, readonly string[]>> {
  return {
    ...FORM_CHOICES,
    'difficulties.work': works.filter(({ raise }) => raise === null).map(({ label }) => label),
    'evidence.work': works.filter(({ prove }) => prove === null).map(({ label }) => label),
  };
}

/** A list in each column; the first row says whose it is. */
export function listsSheet(sheets: FormSheets): WriteSheet {
  const lists = Object.entries(listsOf(sheets));
  const longest = Math.max(...lists.map(([, titles]) => titles.length));
  const rows = Array.from({ length: longest }, (_, at) => lists.map(([, titles]) => titles[at] ?? null));
  return { name: FORM_LISTS, rows: [lists.map(([name]) => name), ...rows], hidden: true, protection: { sheet: true } };
}

/** By the name of its column, or of sheet and column: where its list stands; none where nothing is offered. */
export function listRanges(sheets: FormSheets): Readonly<Record<string, string>> {
  const ranges = Object.entries(listsOf(sheets)).map(([name, titles], at) => {
    const column = String.fromCodePoint(65 + at);
    return [name, titles.length === 0 ? '' : `'${FORM_LISTS}'!$${column}$2:$${column}$${titles.length + 1}`] as const;
  });
  return Object.fromEntries(ranges.filter(([, range]) => range !== ''));
}

type Limits = NonNullable<WriteSheet['dataValidations']>;

export function limitsOf({ name, kind }: FormColumn, range: string, list: string | undefined): Limits {
  if (kind === 'key' || kind === 'fixed' || kind === 'computed') return [];
  const said = { range, allowBlank: true, showErrorMessage: true, errorStyle: 'stop', errorTitle: 'Sáu Rõ' } as const;
  const between = (from: number, to: number) =>
    ({ operator: 'between', formula1: String(from), formula2: String(to) }) as const;
  const longest = (most: number): Limits => [
    { ...said, type: 'textLength', ...between(0, most), errorMessage: `Tối đa ${most} chữ.` },
  ];
  if (list !== undefined) return [{ ...said, type: 'list', formula1: list, errorMessage: 'Hãy chọn trong danh sách.' }];
  switch (name) {
    case 'percent':
      return [{ ...said, type: 'whole', ...between(0, 100), errorMessage: 'Số nguyên từ 0 đến 100.' }];
    case 'numerator':
      return [{ ...said, type: 'decimal', ...between(0, MOST_FIGURE), errorMessage: 'Số từ 0 trở lên.' }];
    case 'denominator':
      return [{ ...said, type: 'decimal', operator: 'greaterThan', formula1: '0', errorMessage: 'Số lớn hơn 0.' }];
    case 'value':
      return [{ ...said, type: 'decimal', ...between(-MOST_FIGURE, MOST_FIGURE), errorMessage: 'Hãy nhập số.' }];
    case 'words':
    case 'proposal':
    case 'reason':
      return longest(LONGEST_RESULT);
    case 'number':
      return longest(LONGEST_PAPER.number);
    case 'title':
      return longest(LONGEST_PAPER.title);
    case 'text':
      return longest(LONGEST_CELL);
    default:
      return [];
  }
}
