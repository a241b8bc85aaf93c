// A unit's report as a spreadsheet that goes out filled and comes back: its sheets, their columns, and what may be filled in.
// One form both ways. Codes and names are locked; a hidden sheet keeps what stood when it went out, so that what comes back
// says exactly what a person has changed, however old the file is.
import { BASIS_TITLES } from '../../progress/figure-import.ts';
import type { FigureBasis } from '../../progress/figures.ts';
import type { AssignmentState } from '../../assignment/lifecycle.ts';

/** Raised when a column comes, goes or changes its meaning: an older file is then refused by name. */
export const FORM_VERSION = 1;
/** The hidden sheet. */
export const FORM_MARK = 'Sáu Rõ';

export type FormSheetName = 'results' | 'targets' | 'words';
export const FORM_SHEET_NAMES = ['results', 'targets', 'words'] as const satisfies readonly FormSheetName[];

/** `computed` is worked out by the spreadsheet and never read. */
export type FormColumnKind = 'key' | 'fixed' | 'choice' | 'number' | 'words' | 'computed';
export type FormColumn = {
  readonly name: string;
  readonly title: string;
  readonly width: number;
  readonly kind: FormColumnKind;
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
  words: {
    title: 'Nội dung',
    columns: [
      { name: 'key', title: 'Mã mục', width: 16, kind: 'key' },
      { name: 'title', title: 'Mục của báo cáo', width: 40, kind: 'fixed' },
      { name: 'text', title: 'Lời văn của đơn vị', width: 100, kind: 'words' },
    ],
  },
} as const satisfies Record<FormSheetName, FormSheet>;

/** Whether a cell may be filled in, where its line may be. */
export function isOpenCell(
  { name, kind }: Pick<FormColumn, 'name' | 'kind'>,
  { usual }: Pick<FormLine, 'usual'>,
): boolean {
  if (name === 'basis') return usual !== null;
  return kind === 'choice' || kind === 'number' || kind === 'words';
}

export const RESULT_TITLES = {
  'not-begun': 'Chưa thực hiện',
  doing: 'Đang thực hiện',
  returned: 'Bị trả lại',
  done: 'Đã hoàn thành',
  verified: 'Đã được xác nhận',
} as const;

/** What is offered in a list; the others only happen. */
export const FORM_CHOICES = {
  state: [RESULT_TITLES['not-begun'], RESULT_TITLES.doing, RESULT_TITLES.done],
  basis: [BASIS_TITLES.cumulative, BASIS_TITLES.increment],
} as const;

/** How a state is called in the sheet. */
export function resultTitleOf(state: AssignmentState): string {
  switch (state) {
    case 'in-progress':
      return RESULT_TITLES.doing;
    case 'returned':
      return RESULT_TITLES.returned;
    case 'reported':
      return RESULT_TITLES.done;
    case 'verified':
      return RESULT_TITLES.verified;
    case 'issued':
    case 'accepted':
    case 'declined':
    case 'withdrawn':
      return RESULT_TITLES['not-begun'];
  }
}

export type FormCell = string | number | null;
export type FormCells = Readonly<Record<string, FormCell>>;
/** Why nothing can be filled into a line. */
export type FormLock = 'not-yours' | 'reported' | 'verified' | 'too-long-here';
export type FormLine = {
  readonly key: string;
  readonly cells: FormCells;
  readonly lock: FormLock | null;
  /** Of a target: what its numbers are while nothing is told; null of a share, of which there is nothing to choose. */
  readonly usual?: FigureBasis | null;
};
export type FormSheets = Readonly<Record<FormSheetName, readonly FormLine[]>>;

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

/** A target of an assignment, as one code. */
export function targetKey(assignment: string, target: string): string {
  return `${assignment}/${target}`;
}

export function targetOfKey(key: string): { readonly assignment: string; readonly target: string } {
  const [assignment = '', target = ''] = key.split('/');
  return { assignment, target };
}
