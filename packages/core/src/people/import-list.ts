// Lists of units and people as a spreadsheet brings them: their columns, their rows by column, and all that can be wrong.
import { fold } from '../fold.ts';
import type { UnitId } from '../id.ts';

export const IMPORT_KINDS = ['units', 'people'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** `title` as it stands in the head row; what must be there is marked with a star. */
export const IMPORT_COLUMNS = {
  units: {
    code: 'Mã đơn vị *',
    name: 'Tên đơn vị *',
    kind: 'Loại *',
    parent: 'Mã đơn vị cấp trên *',
    openedOn: 'Ngày thành lập',
    agencyCode: 'Mã định danh',
    oldAgencyCode: 'Mã định danh cũ',
    short: 'Viết tắt',
    former: 'Tên cũ',
  },
  people: {
    name: 'Họ và tên *',
    username: 'Tên đăng nhập *',
    unit: 'Mã đơn vị *',
    role: 'Vai trò *',
    title: 'Chức vụ',
    head: 'Người đứng đầu',
    phone: 'Điện thoại công vụ',
  },
} as const satisfies Record<ImportKind, Readonly<Record<string, string>>>;
export type UnitColumn = keyof typeof IMPORT_COLUMNS.units;
export type PersonColumn = keyof typeof IMPORT_COLUMNS.people;

export const IMPORT_FAULTS = {
  missing: { vi: 'Thiếu dữ liệu bắt buộc.', en: 'Must not be empty.' },
  'too-long': { vi: 'Dài quá mức cho phép.', en: 'Is too long.' },
  'code-form': { vi: 'Mã chỉ gồm chữ, số và các dấu . - _ /', en: 'A code holds letters, digits and . - _ / only.' },
  'agency-form': { vi: 'Mã định danh viết như H15.12 hoặc 000.00.12.H15.', en: 'Write it as H15.12 or 000.00.12.H15.' },
  'kind-unknown': { vi: 'Không có loại đơn vị “{value}”.', en: 'There is no kind of unit “{value}”.' },
  'parent-unknown': { vi: 'Không có đơn vị mang mã “{value}”.', en: 'No unit has the code “{value}”.' },
  'unit-unknown': { vi: 'Không có đơn vị mang mã “{value}”.', en: 'No unit has the code “{value}”.' },
  'out-of-reach': {
    vi: 'Đơn vị “{value}” nằm ngoài phạm vi của bạn.',
    en: 'The unit “{value}” is outside your reach.',
  },
  twice: { vi: '“{value}” đã có ở một dòng trên.', en: '“{value}” stands in a row above already.' },
  taken: { vi: '“{value}” đã được dùng.', en: '“{value}” is taken.' },
  'other-name': { vi: 'Mã này đã có với tên khác: {value}.', en: 'This code belongs to another name: {value}.' },
  circle: { vi: 'Các đơn vị cấp trên tạo thành vòng.', en: 'The units above form a circle.' },
  'day-form': {
    vi: '“{value}” không phải là ngày; ngày viết như 01/7/2025.',
    en: '“{value}” is no day; write it as 01/7/2025.',
  },
  'day-ahead': {
    vi: '“{value}” là ngày chưa đến; ngày thành lập không muộn hơn hôm nay.',
    en: '“{value}” is yet to come; a unit was opened today or before.',
  },
  'before-parent': {
    vi: 'Trước ngày thành lập của đơn vị cấp trên ({value}).',
    en: 'Is before the unit above was opened ({value}).',
  },
  'top-only': {
    vi: 'Ủy ban nhân dân cấp tỉnh chỉ đứng ở cấp cao nhất, không đặt dưới đơn vị khác.',
    en: 'A provincial people’s committee stands at the top alone, under no other unit.',
  },
  'name-there': {
    vi: 'Ở cùng đơn vị cấp trên đã có đơn vị tên này (mã {value}).',
    en: 'Under the same unit there is one of this name already (code {value}).',
  },
  'role-unknown': { vi: 'Không có vai trò “{value}”.', en: 'There is no role “{value}”.' },
  'yes-or-no': {
    vi: 'Không rõ “{value}” là có hay không. Ghi x cho người đứng đầu, để trống nếu không phải.',
    en: 'Whether “{value}” is yes or no is not clear. Write x for the head, and nothing for others.',
  },
  'head-twice': {
    vi: 'Đơn vị “{value}” đã có người đứng đầu ở một dòng trên.',
    en: 'A row above names the head of “{value}” already.',
  },
  'phone-form': { vi: 'Số điện thoại viết như 0912 345 678.', en: 'Write the number as 0912 345 678.' },
  'username-form': {
    vi: 'Tên đăng nhập gồm 2–60 chữ không dấu, số và . _ @ -',
    en: 'A username is 2 to 60 plain letters, digits and . _ @ -',
  },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type ImportFaultCode = keyof typeof IMPORT_FAULTS;

/** `row` as the spreadsheet numbers it: the head is row 1. */
export type ImportFault = {
  readonly row: number;
  readonly column: string;
  readonly code: ImportFaultCode;
  readonly value: string;
};

export type ImportRow<Column extends string> = {
  readonly row: number;
  readonly cells: Readonly<Record<Column, string>>;
};

export type ListedUnit = {
  readonly id: UnitId;
  readonly code: string;
  readonly name: string;
  readonly parent: UnitId | null;
  readonly openedOn: string;
  readonly managed: boolean;
};
/** The columns that the head row lacks, or the rows below it by column. */
export function tableOf<Kind extends ImportKind>(
  kind: Kind,
  table: readonly (readonly string[])[],
): TableRead<keyof (typeof IMPORT_COLUMNS)[Kind] & string> {
  type Column = keyof (typeof IMPORT_COLUMNS)[Kind] & string;
  // The keys of a constant table are its columns.
  return tableBy(IMPORT_COLUMNS[kind] as unknown as Readonly<Record<Column, string>>, table);
}

export type TableRead<Column extends string> =
  | { readonly missing: readonly string[] }
  | { readonly rows: readonly ImportRow<Column>[] };

/** By title of each column; titles are compared without marks, stars and case, and one that bears a star must be there. */
export function tableBy<Column extends string>(
  titlesOf: Readonly<Record<Column, string>>,
  table: readonly (readonly string[])[],
): TableRead<Column> {
  // The keys of a constant table are its columns.
  const columns = Object.entries(titlesOf) as unknown as readonly (readonly [Column, string])[];
  const [head = [], ...body] = table;
  const titles = head.map(titleKey);
  const places = columns.map(([column, title]) => [column, titles.indexOf(titleKey(title)), title] as const);
  const missing = places.filter(([, at, title]) => at === -1 && title.endsWith('*')).map(([, , title]) => title);
  if (missing.length > 0) return { missing };
  const rows = body
    .map((cells, index) => ({
      row: index + 2,
      // Every column has its key.
      cells: Object.fromEntries(places.map(([column, at]) => [column, cellText(cells[at] ?? '')])) as Record<
        Column,
        string
      >,
    }))
    .filter(({ cells }) => Object.values<string>(cells).some((cell) => cell !== ''));
  return { rows };
}

function cellText(cell: string): string {
  return cell.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function titleKey(title: string): string {
  return fold(title)
    .replace(/[*\s]+/gu, ' ')
    .trim();
}
