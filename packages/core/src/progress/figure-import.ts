// Figures as a spreadsheet brings them: a line for each target of each assignment, told by the codes of the template, and all
// that can be wrong with a line.
import { fold } from '../fold.ts';
import type { ImportRow } from '../people/import-list.ts';
import type { Tongue } from '../tongue.ts';
import { FIGURE_TEXT_FAULTS, figureFrom, figureText, type FigureTyped } from './figure-text.ts';
import { ANY_KIND, type FigureKind } from './figure-kind.ts';
import type { Figure, FigureBasis } from './figures.ts';

/** Titles as they stand in the head row. What is only for who reads the list need not come back. */
export const FIGURE_COLUMNS = {
  numerator: 'Số đạt',
  denominator: 'Tổng số',
  value: 'Giá trị',
  basis: 'Cách tính',
  assignment: 'Mã công việc *',
  target: 'Mã chỉ tiêu *',
  /** Which entry the template showed; a list that was written by hand has none. */
  seen: 'Lần nhập',
} as const;
export type FigureColumn = keyof typeof FIGURE_COLUMNS;

export const BASIS_TITLES = { cumulative: 'Lũy kế', increment: 'Phát sinh' } as const satisfies Record<
  FigureBasis,
  string
>;

export const FIGURE_IMPORT_FAULTS = {
  ...FIGURE_TEXT_FAULTS,
  'code-missing': { vi: 'Thiếu mã. Hãy tải lại tệp mẫu và giữ nguyên hai cột mã.', en: 'The code is missing.' },
  'assignment-unknown': {
    vi: 'Không có công việc này trong kế hoạch, hoặc bạn không được xem.',
    en: 'There is no such work in the plan, or you may not see it.',
  },
  'target-unknown': { vi: 'Chỉ tiêu này không thuộc kế hoạch.', en: 'This target is not of the plan.' },
  'not-yours': { vi: 'Đơn vị khác mới nhập được số này.', en: 'Another unit enters this figure.' },
  locked: { vi: 'Công việc đã báo cáo hoặc đã được xác nhận.', en: 'The work was reported or accepted.' },
  twice: { vi: 'Ô này đã có ở một dòng trên.', en: 'This cell stands in a row above already.' },
  'share-half': { vi: 'Cần cả số đạt và tổng số.', en: 'Both parts of the share are needed.' },
  'share-and-value': {
    vi: 'Nhập số đạt và tổng số, hoặc giá trị, không nhập cả hai.',
    en: 'Give the share or the value, not both.',
  },
  'moved-on': {
    vi: 'Người khác đã nhập lại ô này sau khi bạn tải mẫu. Hãy tải mẫu mới để xem số hiện có, rồi điền lại dòng này.',
    en: 'Somebody has entered this cell since the template was made. Take a new one, look, and fill in the row again.',
  },
  'basis-form': { vi: 'Cách tính là “Lũy kế” hoặc “Phát sinh”.', en: 'It is “Lũy kế” or “Phát sinh”.' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type FigureImportFaultCode = keyof typeof FIGURE_IMPORT_FAULTS;
export type FigureImportFault = {
  /** As the spreadsheet numbers it: the head is row 1. */
  readonly row: number;
  readonly column: string;
  readonly code: FigureImportFaultCode;
  readonly value: string;
};

/** What may be told: by assignment whether it is open and the caller's, by target what its numbers are, by cell what stands. */
export type FigureGround = {
  readonly assignments: ReadonlyMap<string, { readonly isYours: boolean; readonly isOpen: boolean }>;
  readonly targets: ReadonlyMap<string, FigureKind>;
  readonly stands: (assignment: string, target: string) => Figure | null;
  /** Whether somebody else has told it since the entry of that number. */
  readonly isMovedOn: (assignment: string, target: string, seen: number) => boolean;
};
export type ImportedFigure = {
  readonly row: number;
  readonly assignment: string;
  readonly target: string;
  readonly figure: Figure;
};
export type CheckedFigures = {
  readonly told: readonly ImportedFigure[];
  /** Lines that say what stands already. */
  readonly same: number;
  readonly faults: readonly FigureImportFault[];
};

/**
 * Lines without a figure say nothing, whatever else they hold: a template comes back half filled.
 * @param tongue in whose notation the numbers are written.
 */
export function checkFigures(
  rows: readonly ImportRow<FigureColumn>[],
  ground: FigureGround,
  tongue: Tongue,
): CheckedFigures {
  const told: ImportedFigure[] = [];
  const faults: FigureImportFault[] = [];
  const seen = new Set<string>();
  let same = 0;
  for (const { row, cells } of rows) {
    const { assignment, target } = cells;
    const figure = figureOf(
      cells, // Of a target that there is not: the line is refused for that, whatever stands in it.
      ground.targets.get(target) ?? ANY_KIND,
      tongue,
    );
    if (figure === 'empty') continue;
    const fault = placeFault(cells, ground, seen) ?? ('fault' in figure ? figure.fault : null);
    seen.add(`${assignment} ${target}`);
    if (fault !== null) faults.push({ row, ...faultOf(fault, cells) });
    else if ('fault' in figure) throw new Error('A line with a fault has none.');
    else if (isSame(figure, ground.stands(assignment, target))) same += 1;
    else if (isBehind(cells, ground)) faults.push({ row, ...faultOf('moved-on', cells) });
    else told.push({ row, assignment, target, figure });
  }
  return { told, same, faults };
}

function isBehind({ assignment, target, seen }: Cells, ground: FigureGround): boolean {
  return ENTRY.test(seen) && ground.isMovedOn(assignment, target, Number(seen.replace(/\D/gu, '')));
}

/** A number of entries is whole: "1.000" and "1,000" are a thousand in whatever notation the list is read. */
const ENTRY = /^(?:\d+|\d{1,3}(?:[.,\s]\d{3})+)$/u;

type Cells = Readonly<Record<FigureColumn, string>>;
type Read = Exclude<FigureTyped, { readonly fault: unknown }> | { readonly fault: FigureImportFaultCode };

function figureOf({ numerator, denominator, value, basis }: Cells, kind: FigureKind, tongue: Tongue): Read {
  const number = unquoted(value);
  if (numerator === '' && denominator === '' && number === '') return 'empty';
  if (numerator !== '' || denominator !== '') {
    if (number !== '') return { fault: 'share-and-value' };
    if (numerator === '' || denominator === '') return { fault: 'share-half' };
    return figureFrom(`${numerator}/${denominator}`, kind, tongue);
  }
  const said = basis === '' ? kind.basis : basisIn(basis);
  return said === null ? { fault: 'basis-form' } : figureFrom(number, { ...kind, basis: said }, tongue);
}

/** The sign by which CSV keeps a text from being taken for a formula. */
function unquoted(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}

function basisIn(text: string): FigureBasis | null {
  const words = fold(text);
  if (words.includes('luy ke')) return 'cumulative';
  return words.includes('phat sinh') ? 'increment' : null;
}

function placeFault({ assignment, target }: Cells, ground: FigureGround, seen: ReadonlySet<string>) {
  if (assignment === '' || target === '') return 'code-missing';
  const known = ground.assignments.get(assignment);
  if (known === undefined) return 'assignment-unknown';
  if (!ground.targets.has(target)) return 'target-unknown';
  if (!known.isYours) return 'not-yours';
  if (!known.isOpen) return 'locked';
  return seen.has(`${assignment} ${target}`) ? 'twice' : null;
}

const COLUMN_OF: Partial<Record<FigureImportFaultCode, FigureColumn>> = {
  'code-missing': 'assignment',
  'assignment-unknown': 'assignment',
  'not-yours': 'assignment',
  locked: 'assignment',
  'target-unknown': 'target',
  twice: 'target',
  'share-form': 'denominator',
  'share-half': 'numerator',
  'basis-form': 'basis',
  'moved-on': 'seen',
};

function faultOf(code: FigureImportFaultCode, cells: Cells): Omit<FigureImportFault, 'row'> {
  const column = COLUMN_OF[code] ?? (cells.value === '' ? 'numerator' : 'value');
  return { column: FIGURE_COLUMNS[column].replace(' *', ''), code, value: cells[column].slice(0, 100) };
}

function isSame(figure: Figure, stands: Figure | null): boolean {
  return stands !== null && figureText(figure, 'cumulative') === figureText(stands, 'cumulative');
}
