// A unit's report as a spreadsheet that goes out filled and comes back: its sheets, their columns, and what may be filled in.
// One form both ways. Codes and names are locked; a hidden sheet keeps what stood when it went out, so that what comes back
// says exactly what a person has changed, however old the file is. New rows stand there empty, each with its code: whatever
// is sent twice under one code is one thing.
import type { FigureKind } from '../../progress/figure-kind.ts';
import type { FigureBasis } from '../../progress/figures.ts';
import type { DifficultyAct } from '../../registers/difficulty-lifecycle.ts';

/** Raised when a column comes, goes or changes its meaning. */
export const FORM_VERSION = 2;
/** Older ones that are read still: what they have no sheet for they say nothing of. */
export const FORMER_SHEETS: Readonly<Record<number, readonly FormSheetName[]>> = { 1: ['results', 'targets', 'words'] };
/** The hidden sheet. */
export const FORM_MARK = 'Sáu Rõ';
/** The sheet of what lists offer, hidden too. */
export const FORM_LISTS = 'Danh mục';

export type FormSheetName = 'results' | 'targets' | 'difficulties' | 'evidence' | 'words';
export const FORM_SHEET_NAMES = [
  'results',
  'targets',
  'difficulties',
  'evidence',
  'words',
] as const satisfies readonly FormSheetName[];

/** `computed` is worked out by the spreadsheet and never read. */
export type FormColumnKind = 'key' | 'fixed' | 'choice' | 'number' | 'day' | 'words' | 'computed';
export type FormColumn = {
  readonly name: string;
  readonly title: string;
  readonly width: number;
  readonly kind: FormColumnKind;
  /** Filled in on new rows alone, or on those that were there alone; of neither on both. */
  readonly on?: 'new' | 'old';
};
export type FormSheet = { readonly title: string; readonly columns: readonly FormColumn[] };

export const REPORT_FORM = {
  results: {
    title: 'Kết quả',
    columns: [
      { name: 'key', title: 'Mã công việc', width: 16, kind: 'key' },
      { name: 'plan', title: 'Kế hoạch', width: 26, kind: 'fixed' },
      { name: 'task', title: 'Nhiệm vụ', width: 52, kind: 'fixed' },
      { name: 'period', title: 'Kỳ', width: 11, kind: 'fixed' },
      { name: 'due', title: 'Hạn', width: 12, kind: 'fixed' },
      { name: 'state', title: 'Tình trạng', width: 18, kind: 'choice' },
      { name: 'percent', title: 'Tiến độ (%)', width: 12, kind: 'number' },
      { name: 'words', title: 'Kết quả thực hiện', width: 60, kind: 'words' },
    ],
  },
  targets: {
    title: 'Chỉ tiêu',
    columns: [
      { name: 'key', title: 'Mã chỉ tiêu', width: 16, kind: 'key' },
      { name: 'plan', title: 'Kế hoạch', width: 26, kind: 'fixed' },
      { name: 'target', title: 'Chỉ tiêu', width: 48, kind: 'fixed' },
      { name: 'task', title: 'Số liệu của nhiệm vụ', width: 36, kind: 'fixed' },
      { name: 'period', title: 'Kỳ', width: 11, kind: 'fixed' },
      { name: 'measure', title: 'Đơn vị tính', width: 12, kind: 'fixed' },
      { name: 'numerator', title: 'Số đạt (tử số)', width: 14, kind: 'number' },
      { name: 'denominator', title: 'Tổng số (mẫu số)', width: 14, kind: 'number' },
      { name: 'value', title: 'Giá trị', width: 14, kind: 'number' },
      { name: 'basis', title: 'Cách tính', width: 14, kind: 'choice' },
      { name: 'rate', title: 'Tỷ lệ (%)', width: 12, kind: 'computed' },
    ],
  },
  difficulties: {
    title: 'Khó khăn, vướng mắc',
    columns: [
      { name: 'key', title: 'Mã vướng mắc', width: 16, kind: 'key' },
      { name: 'work', title: 'Công việc', width: 40, kind: 'choice', on: 'new' },
      { name: 'kind', title: 'Loại, nguyên nhân', width: 24, kind: 'choice', on: 'new' },
      { name: 'words', title: 'Nội dung vướng mắc', width: 48, kind: 'words', on: 'new' },
      { name: 'proposal', title: 'Đề xuất tháo gỡ', width: 40, kind: 'words', on: 'new' },
      { name: 'urgent', title: 'Khẩn', width: 8, kind: 'choice', on: 'new' },
      { name: 'beyond', title: 'Vượt thẩm quyền', width: 12, kind: 'choice', on: 'new' },
      { name: 'holder', title: 'Nơi phải giải quyết', width: 24, kind: 'fixed' },
      { name: 'state', title: 'Tình trạng', width: 16, kind: 'fixed' },
      { name: 'answer', title: 'Trả lời', width: 36, kind: 'fixed' },
      { name: 'seen', title: 'Lần cập nhật', width: 10, kind: 'fixed' },
      { name: 'act', title: 'Xử lý của đơn vị', width: 20, kind: 'choice', on: 'old' },
      { name: 'reason', title: 'Lý do', width: 32, kind: 'words', on: 'old' },
    ],
  },
  evidence: {
    title: 'Minh chứng',
    columns: [
      { name: 'key', title: 'Mã minh chứng', width: 16, kind: 'key' },
      { name: 'work', title: 'Công việc', width: 40, kind: 'choice', on: 'new' },
      { name: 'number', title: 'Số, ký hiệu', width: 20, kind: 'words' },
      { name: 'issued', title: 'Ngày văn bản', width: 14, kind: 'day' },
      { name: 'paper', title: 'Loại văn bản', width: 18, kind: 'choice' },
      { name: 'title', title: 'Trích yếu', width: 48, kind: 'words' },
      { name: 'url', title: 'Liên kết', width: 36, kind: 'words', on: 'new' },
      { name: 'file', title: 'Tên tệp', width: 30, kind: 'fixed' },
      { name: 'state', title: 'Tình trạng', width: 24, kind: 'fixed' },
      { name: 'line', title: 'Mã công việc', width: 16, kind: 'fixed' },
    ],
  },
  words: {
    title: 'Nội dung',
    columns: [
      { name: 'key', title: 'Mã mục', width: 16, kind: 'key' },
      { name: 'title', title: 'Mục của báo cáo', width: 40, kind: 'fixed' },
      { name: 'text', title: 'Lời văn của đơn vị', width: 100, kind: 'words' },
    ],
  },
} as const satisfies Record<FormSheetName, FormSheet>;

/** How many rows go out empty in the sheets that take new ones. */
export const NEW_ROWS = 20;

export function formColumns(sheet: FormSheetName): readonly FormColumn[] {
  return REPORT_FORM[sheet].columns;
}

/** Those that the hidden sheet keeps of each line, in their order. */
export function keptColumns(sheet: FormSheetName): readonly FormColumn[] {
  return formColumns(sheet).filter(({ kind }) => kind !== 'key' && kind !== 'computed');
}

/** Whether a cell may be filled in, where its line may be. */
export function isOpenCell(
  { name, kind, on }: Pick<FormColumn, 'name' | 'kind' | 'on'>,
  { usual, isNew = false }: Pick<FormLine, 'usual' | 'isNew'>,
): boolean {
  if (name === 'basis') return usual !== null;
  if (on !== undefined && (on === 'new') !== isNew) return false;
  return kind === 'choice' || kind === 'number' || kind === 'day' || kind === 'words';
}

export type FormCell = string | number | null;
export type FormCells = Readonly<Record<string, FormCell>>;
/** Why nothing can be filled into a line. */
export type FormLock = 'not-yours' | 'reported' | 'verified' | 'too-long-here' | 'over' | 'removed';
export type FormLine = {
  readonly key: string;
  readonly cells: FormCells;
  readonly lock: FormLock | null;
  /** Of a target: what its numbers are while nothing is told; null of a share, of which there is nothing to choose. */
  readonly usual?: FigureBasis | null;
  /** Of a target: what its figures can be. */
  readonly kind?: FigureKind;
  /** Nothing stands in it yet. */
  readonly isNew?: boolean;
  /** Of a difficulty or of evidence: the work that it is of. */
  readonly works?: readonly string[];
  /** Of a difficulty: what may be done about it. */
  readonly acts?: readonly DifficultyAct[];
};
/** Work as the lists of new rows offer it. */
export type FormWork = {
  readonly id: string;
  readonly plan: string;
  /** Unlike any other in the file. */
  readonly label: string;
  /** To which unit a difficulty of it would go, as the register sends it; null where that is not asked. */
  readonly holder: string | null;
  /** Why no difficulty is raised of it, and why no evidence is put to it. */
  readonly raise: FormLock | null;
  readonly prove: FormLock | null;
};
export type FormSheets = Readonly<Record<FormSheetName, readonly FormLine[]>> & { readonly works: readonly FormWork[] };

/** A cell of a spreadsheet holds no more letters. */
export const LONGEST_CELL = 32_767;

/** What a spreadsheet gives back as it was given: without what XML does not hold, and without spaces around. */
export function formText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .trim();
}

/** As long as a list shows. */
const LONGEST_LABEL = 120;

/** How a list calls the work that stands in that line of the results, the first being 1. */
export function workLabel(line: number, { task, period }: { readonly task: string; readonly period: string }): string {
  const words = formText(task).replace(/\s+/gu, ' ');
  const short = words.length > LONGEST_LABEL ? `${words.slice(0, LONGEST_LABEL - 1).trim()}…` : words;
  return `${line}. ${short}${period === '' ? '' : ` (${period})`}`;
}

/** A target of an assignment, as one code. */
export function targetKey(assignment: string, target: string): string {
  return `${assignment}/${target}`;
}

export function targetOfKey(key: string): { readonly assignment: string; readonly target: string } {
  const [assignment = '', target = ''] = key.split('/');
  return { assignment, target };
}
