// A list of awards: who was given what by a decision. Units and persons of the service alone: a row that looks like one of a
// learner, or says more of a person than name and unit, is refused (Law 91/2025/QH15).
import { fold } from '../fold.ts';
import { findLearners, isLearner } from './learners.ts';
import { findPersonal } from './personal-data.ts';

/** Usual titles and forms of the Law on emulation and commendation, 06/2022/QH15; any other may be written. */
export const AWARD_FORMS: readonly string[] = [
  'Giấy khen',
  'Bằng khen',
  'Cờ thi đua',
  'Kỷ niệm chương',
  'Tập thể lao động tiên tiến',
  'Tập thể lao động xuất sắc',
  'Lao động tiên tiến',
  'Chiến sĩ thi đua cơ sở',
  'Chiến sĩ thi đua cấp tỉnh',
  'Chiến sĩ thi đua toàn quốc',
  'Huân chương Lao động',
];

/** Rows of one list: a decision has some hundreds at most. */
export const MOST_AWARDS = 2000;

export const AWARDED = {
  collective: { vi: 'Tập thể', en: 'Collective' },
  individual: { vi: 'Cá nhân', en: 'Individual' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type Awarded = keyof typeof AWARDED;
export const AWARDED_NAMES = ['collective', 'individual'] as const satisfies readonly Awarded[];

export type AwardRow = {
  readonly form: string;
  readonly who: Awarded;
  readonly name: string;
  /** Of a person: where she works. Of a collective: to what it belongs; may be empty. */
  readonly unit: string;
};

export const AWARD_COLUMNS = {
  form: 'Hình thức, danh hiệu',
  who: 'Tập thể hay cá nhân',
  name: 'Tên',
  unit: 'Đơn vị',
} as const satisfies Record<keyof AwardRow, string>;
export type AwardColumn = keyof typeof AWARD_COLUMNS;

export const AWARD_FAULTS = {
  'column-missing': { vi: 'thiếu cột này', en: 'this column is missing' },
  'column-personal': {
    vi: 'cột này là thông tin riêng của người (ngày sinh, số định danh, địa chỉ, liên lạc); hãy bỏ cột rồi tải lại',
    en: 'this column tells of a person what may not go out (birth, numbers, address, contact); remove it and try again',
  },
  'column-learner': {
    vi: 'cột này là của người học; không nhận dữ liệu về người học, hãy bỏ cột và các dòng của người học',
    en: 'this column is of learners, of whom nothing is taken; remove it with their rows',
  },
  missing: { vi: 'chưa điền', en: 'is empty' },
  'who-unknown': { vi: 'chỉ ghi “Tập thể” hoặc “Cá nhân”', en: 'takes “Tập thể” or “Cá nhân” only' },
  'too-long': { vi: 'dài quá 300 ký tự', en: 'is longer than 300 letters' },
  'name-form': {
    vi: 'tên người chỉ gồm chữ; không ghi ngày sinh, số, địa chỉ hay chức vụ ở đây',
    en: 'the name of a person is letters alone; no birth, number, address or office stands here',
  },
  personal: {
    vi: 'có ngày sinh, số định danh, số điện thoại, thư điện tử hoặc họ tên người; hãy bỏ ra',
    en: 'holds a birth, a citizen number, a telephone, an e-mail or the name of a person; remove it',
  },
  learner: {
    vi: 'giống dòng của người học (học sinh, sinh viên, lớp…); luật không cho lưu, hãy bỏ dòng này',
    en: 'looks like a learner, of whom the law lets nothing be kept; remove the row',
  },
  'too-many': {
    vi: 'danh sách nhiều hơn 2.000 dòng; hãy chia theo quyết định',
    en: 'the list is longer than 2,000 rows; part it by decision',
  },
  'of-learners': {
    vi: 'nói về người học; trang này chỉ công khai khen thưởng của đơn vị và cán bộ',
    en: 'speaks of learners; only awards of units and of staff go public here',
  },
  twice: { vi: 'trùng một dòng ở trên', en: 'is the same as a row above' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type AwardFaultCode = keyof typeof AWARD_FAULTS;

/** `row`: as the spreadsheet counts it; null: of the decision itself. `column`: its title. */
export type AwardFault = { readonly row: number | null; readonly column: string; readonly code: AwardFaultCode };

export type CheckedAwards = {
  readonly rows: readonly AwardRow[];
  readonly faults: readonly AwardFault[];
  /** Titles of columns of which nothing was taken. */
  readonly ignored: readonly string[];
};

const ALSO: Readonly<Record<AwardColumn, readonly string[]>> = {
  form: ['hinh thuc', 'danh hieu', 'hinh thuc khen thuong', 'danh hieu thi dua', 'hinh thuc danh hieu'],
  who: ['doi tuong', 'loai', 'tap the hay ca nhan', 'tap the ca nhan'],
  name: ['ten', 'ho ten', 'ho va ten', 'ten tap the ca nhan', 'tap the ca nhan duoc khen', 'nguoi duoc khen'],
  unit: ['don vi', 'don vi cong tac', 'noi cong tac', 'truc thuoc', 'co quan'],
};
const PERSONAL_COLUMN =
  /\b(?:ngay sinh|nam sinh|ngay thang nam sinh|sinh ngay|tuoi|cccd|cmnd|can cuoc|so dinh danh|dia chi|thuong tru|tam tru|que quan|noi sinh|dien thoai|sdt|email|thu dien tu|gioi tinh|dan toc|ton giao|so tai khoan)\b/;
const LEARNER_COLUMN = /^(?:khoi|nien khoa|khoa hoc)$|\b(?:lop|hoc sinh|sinh vien|hoc vien|ma hs|ma sv|phu huynh)\b/;

/** A spreadsheet, or what was pasted of one, with its titles in the first row that is not empty. */
export function awardsIn(table: readonly (readonly string[])[]): CheckedAwards {
  const head = table.findIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  const titles = (table[head] ?? []).map((title) => title.trim());
  const places = new Map<AwardColumn, number>();
  const faults: AwardFault[] = [];
  const ignored: string[] = [];
  for (const [place, title] of titles.entries()) {
    const plain = fold(title)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
    const column = COLUMN_NAMES.find((name) => plain === folded(name) || ALSO[name].includes(plain));
    if (column !== undefined && !places.has(column)) places.set(column, place);
    else if (PERSONAL_COLUMN.test(plain)) faults.push({ row: head + 1, column: title, code: 'column-personal' });
    else if (LEARNER_COLUMN.test(plain)) faults.push({ row: head + 1, column: title, code: 'column-learner' });
    else if (plain !== '') ignored.push(title);
  }
  for (const column of ['form', 'who', 'name'] as const) {
    if (!places.has(column))
      faults.push({ row: Math.max(1, head + 1), column: AWARD_COLUMNS[column], code: 'column-missing' });
  }
  if (faults.length > 0) return { rows: [], faults, ignored };
  const lines = table.slice(head + 1).flatMap((cells, index) => {
    const cellOf = (column: AwardColumn) => plainText(cells[places.get(column) ?? -1] ?? '');
    const said = { form: cellOf('form'), who: cellOf('who'), name: cellOf('name'), unit: cellOf('unit') };
    return Object.values(said).every((text) => text === '') ? [] : [{ row: head + 2 + index, said }];
  });
  return { ...checkAwards(lines), ignored };
}

const COLUMN_NAMES = ['form', 'who', 'name', 'unit'] as const satisfies readonly AwardColumn[];

function folded(column: AwardColumn): string {
  return fold(AWARD_COLUMNS[column])
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

type Line = { readonly row: number; readonly said: Readonly<Record<AwardColumn, string>> };

/** `who` as people write it, or as it is called here. */
export function checkAwards(lines: readonly Line[]): Omit<CheckedAwards, 'ignored'> {
  const rows: AwardRow[] = [];
  const faults: AwardFault[] = [];
  const known = new Set<string>();
  for (const { row, said } of lines) {
    const who = whoIn(said.who);
    const found: (readonly [AwardColumn, AwardFaultCode])[] = [
      ...COLUMN_NAMES.flatMap((column) => faultsIn(column, said[column], who)),
      ...(isOfLearner(said) ? [['name', 'learner'] as const] : []),
    ];
    // Two people of one unit may bear one name; two units do not.
    const key = [said.form, said.name, said.unit].map((part) => part.normalize('NFC').toLowerCase()).join('|');
    if (found.length === 0 && who === 'collective' && known.has(key)) found.push(['name', 'twice']);
    known.add(key);
    faults.push(...found.map(([column, code]) => ({ row, column: AWARD_COLUMNS[column], code })));
    if (found.length === 0 && who !== undefined) rows.push({ ...said, who });
  }
  return { rows, faults };
}

const LONGEST = 300;

function faultsIn(
  column: AwardColumn,
  text: string,
  who: Awarded | undefined,
): (readonly [AwardColumn, AwardFaultCode])[] {
  const isNeeded = column !== 'unit' || who === 'individual';
  if (text === '') return isNeeded ? [[column, 'missing']] : [];
  if (text.length > LONGEST) return [[column, 'too-long']];
  if (column === 'who') return who === undefined ? [[column, 'who-unknown']] : [];
  if (column === 'name' && who === 'individual') return NAME.test(text) ? [] : [[column, 'name-form']];
  // That it is of a learner is told of the row.
  const isPersonal = findPersonal(text, NOBODY).some(({ kind }) => kind !== 'learner');
  return BIRTH.test(text) || isPersonal ? [[column, 'personal']] : [];
}

/** No word of learners may stand in a row at all, nor a name with a class in the cell beside it. */
function isOfLearner({ form, name, unit }: Line['said']): boolean {
  return isLearner([form, name, unit].join('\n')) || findLearners([form, name, unit].join('\t')).length > 0;
}

const NOBODY: ReadonlySet<string> = new Set();
/** Two words and more of letters; a name is no sentence. */
const NAME = /^(?=.{3,60}$)[\p{L}\p{M}'’.-]+(?:\s+[\p{L}\p{M}'’.-]+){1,6}$/u;
const BIRTH = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}(?!\d)|sinh\s+(?:ngày|năm)/iu;

function whoIn(text: string): Awarded | undefined {
  const plain = fold(text)
    .replace(/[^a-z]+/g, ' ')
    .trim();
  if (['collective', 'tap the', 'tt'].includes(plain)) return 'collective';
  return ['individual', 'ca nhan', 'cn'].includes(plain) ? 'individual' : undefined;
}

function plainText(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/** What was copied out of a spreadsheet: cells between tabs, or between semicolons where there is no tab. */
export function pastedTable(text: string): readonly (readonly string[])[] {
  const sign = text.includes('\t') ? '\t' : ';';
  return text.split(/\r?\n/u).map((line) => line.split(sign).map((cell) => cell.replace(/^"(.*)"$/u, '$1')));
}
