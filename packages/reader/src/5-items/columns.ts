// What the columns of a table of tasks hold, from the words of its head; heads of two and three rows are read as one.
import { textOf } from '../2-blocks/edit.ts';
import type { Cell, Row, Table } from '../flow.ts';
import { countWords, fold, squeeze } from '../vietnamese/wording.ts';

export const COLUMN_ROLES = [
  'number',
  'task',
  'lead',
  'coordinate',
  'product',
  'deadline',
  'authority',
  'target',
  'measure',
  'note',
  'other',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export type Columns = {
  readonly roles: readonly ColumnRole[];
  readonly titles: readonly string[];
  readonly bodyStart: number;
};
/** A grid place: the cell that covers it, and whether it begins there. */
export type Place = { readonly cell: Cell; readonly starts: boolean };

/** On the folded title of a column; the first that matches wins. */
const ROLES: readonly { readonly role: ColumnRole; readonly pattern: RegExp }[] = [
  { role: 'number', pattern: /^(?:s ?t ?t|t ?t|so ?t ?t|so thu tu|m ?uc|so muc|#)$/ },
  {
    role: 'note',
    pattern: /ghi chu|^kinh phi|nguon kinh phi|nguon von|du toan|can cu|co so phap ly|^diem|diem chuan|huong dan cham/,
  },
  {
    role: 'coordinate',
    pattern: /phoi hop|^(?:(?:don vi|co quan|bo phan) (?:cung )?)?(?:tham gia|ho tro)(?: thuc hien)?$/,
  },
  {
    role: 'product',
    pattern:
      /^(?:du kien )?(?:san pham|ket qua|dau ra)|san pham|ket qua dau ra|hinh thuc van ban|ket qua (?:can dat|thuc hien|du kien)/,
  },
  {
    role: 'deadline',
    pattern:
      /thoi gian|thoi han|thoi diem|tien do|lo trinh|thang hoan thanh|ngay hoan thanh|^hoan thanh|han hoan thanh|^(?:ngay )?(?:bat dau|ket thuc)$|^(?:thu, |thu )?ngay$|^(?:nam|quy|thang)$|^(?:quy|thang) [ivx\d]+(?: (?:nam )?\d{4})?$/,
  },
  {
    role: 'authority',
    pattern:
      /^(?:lanh dao|dong chi|d c|nguoi) (?:\w+ )*(?:chi dao|phu trach chung)|^lanh dao (?:\w+ )*(?:phu trach|theo doi)|cap (?:trinh|quyet dinh|phe duyet|ban hanh|co tham quyen)|tham quyen|co quan (?:ban hanh|phe duyet|quyet dinh)|noi trinh/,
  },
  {
    role: 'task',
    pattern:
      /nhiem vu|noi dung|cong viec|hoat dong|giai phap|ten (?:van ban|de an|chuong trinh|ke hoach|du an)|^viec|dau viec|danh muc/,
  },
  { role: 'target', pattern: /chi tieu|muc tieu|chi so/ },
  { role: 'measure', pattern: /don vi tinh|^dvt|^(?:19|20)\d\d$|gia tri|ke hoach nam|muc (?:phan dau|dat)|den nam/ },
  {
    role: 'lead',
    pattern:
      /chu tri|dau moi|phu trach|tham muu|thuc hien|don vi|co quan|trach nhiem|phan cong|^nguoi|^phong|^ho (?:va )?ten/,
  },
];

/** A head names its columns in a few words; a longer text is a row whose head is lost. */
const LONGEST_TITLE = 16;

/** A table of work or of targets has one of these beside its items. */
const TELLING: ReadonlySet<ColumnRole> = new Set(['lead', 'coordinate', 'product', 'deadline', 'measure']);

/** The grid of a table: for each row, the cell that covers each column (merged cells cover several). */
export function gridOf(table: Table): (Place | null)[][] {
  const grid: (Place | null)[][] = table.rows.map(() =>
    Array.from({ length: table.columns }, (): Place | null => null),
  );
  table.rows.forEach((row, r) => {
    for (const cell of row.cells) cover(grid, r, cell);
  });
  return grid;
}

function cover(grid: (Place | null)[][], top: number, cell: Cell): void {
  for (let r = top; r < Math.min(grid.length, top + cell.rowSpan); r++) {
    grid[r]?.fill({ cell, starts: r === top }, cell.column, cell.column + cell.columnSpan);
  }
}

/** The columns of a table of tasks, or null where its head tells of none. */
export function readColumns(table: Table, grid: readonly (readonly (Place | null)[])[]): Columns | null {
  const bodyStart = bodyRow(table, grid);
  if (bodyStart === 0) return null;
  const titleEnd = isIndexRow(table.rows[bodyStart - 1]) ? bodyStart - 1 : bodyStart;
  const titles = Array.from({ length: table.columns }, (_, c) => titleOf(grid, c, titleEnd));
  if (titles.some((title) => countWords(title) > LONGEST_TITLE)) return null;
  const roles = titles.map(roleOf);
  if (!roles.includes('task')) promoteTask(roles);
  demote(roles, titles);
  if (!roles.includes('task') && !roles.includes('target')) return null;
  if (!roles.some((role) => TELLING.has(role))) return null;
  return { roles, titles, bodyStart };
}

function titleOf(grid: readonly (readonly (Place | null)[])[], column: number, bodyStart: number): string {
  const cells = new Set<Cell>();
  for (let r = 0; r < bodyStart; r++) {
    const place = grid[r]?.[r + 1 < bodyStart ? titledAt(grid, r, column) : column];
    if (place) cells.add(place.cell);
  }
  // A narrow column breaks a year in two: "202" over "6".
  return squeeze([...cells].map((cell) => textOf(cell.content)).join(' ')).replace(
    /(?<!\d)((?:19|20)\d)\s(\d)(?!\d)/gu,
    '$1$2',
  );
}

/** "| Thời gian | | |" over "| 2026 | 2027 | 2028 |": what is not merged is said by the nearest title to the left. */
function titledAt(grid: readonly (readonly (Place | null)[])[], row: number, column: number): number {
  const isBlank = (r: number, c: number) => squeeze(textOf(grid[r]?.[c]?.cell.content ?? [])) === '';
  if (isBlank(row + 1, column) || !isBlank(row, column)) return column;
  let left = column;
  while (left > 0 && isBlank(row, left) && !isBlank(row + 1, left)) left--;
  return isBlank(row + 1, left) ? column : left;
}

function roleOf(title: string): ColumnRole {
  const plain = fold(title)
    .replace(/[^a-z0-9# ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '') return 'other';
  if (/phoi hop/.test(plain) && /chu tri/.test(plain) && !/chu tri.*phoi hop.*(?:chu tri|phoi hop)$/.test(plain))
    return 'lead';
  if (/chu tri.*phoi hop.*chu tri$/.test(plain)) return 'lead';
  return ROLES.find((rule) => rule.pattern.test(plain))?.role ?? 'other';
}

/** "Tên đề tài | Chủ trì | Thời gian": the first column that says nothing of itself holds the tasks. */
function promoteTask(roles: ColumnRole[]): void {
  const other = roles.indexOf('other');
  if (
    other >= 0 &&
    roles.includes('lead') &&
    (roles.includes('deadline') || roles.includes('coordinate') || roles.includes('product')) &&
    !roles.includes('target')
  )
    roles[other] = 'task';
}

/** "Nhóm nhiệm vụ | Nhiệm vụ cụ thể", "Người chủ trì | Đơn vị thực hiện": of two columns of a kind the one that says it. */
function demote(roles: ColumnRole[], titles: readonly string[]): void {
  const plain = titles.map((title) => fold(title).trim());
  const both = (role: ColumnRole) => new Set(plain.filter((_, c) => roles[c] === role)).size > 1;
  if (both('task') && plain.some((title, c) => roles[c] === 'task' && !IS_GROUP.test(title)))
    plain.forEach((title, c) => {
      if (roles[c] === 'task' && IS_GROUP.test(title)) roles[c] = 'other';
    });
  const persons = plain.filter((title, c) => roles[c] === 'lead' && IS_PERSON.test(title));
  if (both('lead') && persons.length > 0 && plain.some((title, c) => roles[c] === 'lead' && !IS_PERSON.test(title)))
    plain.forEach((title, c) => {
      if (roles[c] === 'lead' && IS_PERSON.test(title)) roles[c] = 'authority';
    });
  const leading = plain.filter((title, c) => roles[c] === 'lead' && /chu tri/.test(title));
  if (both('lead') && new Set(leading).size === 1)
    plain.forEach((title, c) => {
      if (roles[c] === 'lead' && !/chu tri/.test(title)) roles[c] = 'other';
    });
}
/** "Đồng chí phụ trách" beside "Cơ quan tham mưu": who answers for it above those who do it. */
const IS_PERSON = /^(?:dong chi|d\/c|lanh dao)(?![a-z])/;
const IS_GROUP = /^(?:nhom|linh vuc|mang|muc)(?![a-z])/;

const FIRST_BODY = /^(?:[IVX]{1,6}|\d{1,3}|[A-HĐ]|[a-zđ])(?:[.)]|\s*$)|^(?:[IVX]{1,6}|[A-H])\s*[.)-]\s/u;
const INDEX_ROW = /^\(?\d{1,2}\)?$/u;

/** The first row below the head. */
function bodyRow(table: Table, grid: readonly (readonly (Place | null)[])[]): number {
  for (let r = 1; r < Math.min(table.rows.length, 5); r++) {
    if (isIndexRow(table.rows[r])) return r + 1;
    const first = squeeze(textOf(table.rows[r]?.cells[0]?.content ?? []));
    const continuesHead = grid[r]?.some((place) => place !== null && !place.starts) ?? false;
    if ((!continuesHead && !isSubHead(table.rows[r])) || FIRST_BODY.test(first)) return r;
  }
  return table.rows.length > 1 ? 1 : 0;
}

const SUB_TITLE =
  /^(?:(?:cơ quan|đơn vị|bộ phận)\s+)?(?:chủ trì|phối hợp|thực hiện)$|^(?:bắt đầu|kết thúc)$|^(?:năm\s+)?(?:19|20)\d\d$|^(?:quý|tháng)\s+[IVX\d]+$/iu;

/** "| | | Chủ trì | Phối hợp | |": the second row of a head whose cells are not merged. */
function isSubHead(row: Row | undefined): boolean {
  const texts = (row?.cells ?? []).map((cell) => squeeze(textOf(cell.content)));
  const titles = texts.filter((text) => text !== '');
  return titles.length > 1 && texts[0] === '' && titles.every((text) => SUB_TITLE.test(text));
}

/** "(1) (2) (3)": the numbers of the columns. */
function isIndexRow(row: Row | undefined): boolean {
  const texts = (row?.cells ?? []).map((cell) => squeeze(textOf(cell.content))).filter((t) => t !== '');
  return texts.length >= 3 && texts.every((t) => INDEX_ROW.test(t)) && new Set(texts).size === texts.length;
}
