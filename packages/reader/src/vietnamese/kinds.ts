// Kinds of document with their abbreviations: Decree 30/2020, annex III, with the kinds of law-making and of the Party
// that plans cite. One table, so that a name, a symbol and a heading are recognised alike.
import { fold, squeeze } from './wording.ts';

export type Kind = { readonly code: string; readonly name: string };

export const KINDS = [
  { code: 'NQ', name: 'Nghị quyết' },
  { code: 'QĐ', name: 'Quyết định' },
  { code: 'CT', name: 'Chỉ thị' },
  { code: 'QC', name: 'Quy chế' },
  { code: 'QyĐ', name: 'Quy định' },
  { code: 'TC', name: 'Thông cáo' },
  { code: 'TB', name: 'Thông báo' },
  { code: 'HD', name: 'Hướng dẫn' },
  { code: 'CTr', name: 'Chương trình' },
  { code: 'KH', name: 'Kế hoạch' },
  { code: 'PA', name: 'Phương án' },
  { code: 'ĐA', name: 'Đề án' },
  { code: 'DA', name: 'Dự án' },
  { code: 'BC', name: 'Báo cáo' },
  { code: 'BB', name: 'Biên bản' },
  { code: 'TTr', name: 'Tờ trình' },
  { code: 'HĐ', name: 'Hợp đồng' },
  { code: 'CĐ', name: 'Công điện' },
  { code: 'BGN', name: 'Bản ghi nhớ' },
  { code: 'BTT', name: 'Bản thỏa thuận' },
  { code: 'GUQ', name: 'Giấy ủy quyền' },
  { code: 'GM', name: 'Giấy mời' },
  { code: 'GGT', name: 'Giấy giới thiệu' },
  { code: 'GNP', name: 'Giấy nghỉ phép' },
  { code: 'PG', name: 'Phiếu gửi' },
  { code: 'PC', name: 'Phiếu chuyển' },
  { code: 'PB', name: 'Phiếu báo' },
  { code: 'KL', name: 'Kết luận' },
  { code: 'NĐ', name: 'Nghị định' },
  { code: 'TT', name: 'Thông tư' },
  { code: 'TTLT', name: 'Thông tư liên tịch' },
  { code: 'VBHN', name: 'Văn bản hợp nhất' },
  { code: 'PL', name: 'Pháp lệnh' },
  { code: 'L', name: 'Luật' },
  { code: 'CV', name: 'Công văn' },
] as const satisfies readonly Kind[];

/** Joint documents add these letters to the kind: KHPH (kế hoạch phối hợp), NQLT (nghị quyết liên tịch). */
const JOINT = /(?:PH|LT|LN|LS)$/u;

const plainCode = (code: string) => fold(code).replace(/[^a-z]/gu, '');
const BY_CODE = new Map(KINDS.map((kind) => [plainCode(kind.code), kind] as const));

/** The kind that an abbreviation means, whatever its letter case and D for Đ; joint forms count as their kind. */
export function findKindByCode(code: string): Kind | undefined {
  const exact = KINDS.find((kind) => kind.code === code);
  return exact ?? BY_CODE.get(plainCode(code)) ?? BY_CODE.get(plainCode(code.replace(JOINT, '')));
}

/** "KHLT", "KHPH": it is written as it stands, for the added letters tell that several bodies issue it. */
export const isJointCode = (code: string) => code !== 'TTLT' && JOINT.test(code) && findKindByCode(code) !== undefined;

/** Longest name first, so that "Thông tư liên tịch" is not taken for "Thông tư". */
const BY_NAME = KINDS.toSorted((a, b) => b.name.length - a.name.length).map((kind) => ({
  ...kind,
  folded: fold(kind.name),
}));
const LONGEST_NAME = BY_NAME[0]?.name.length ?? 0;
/** Letter-spaced, with blanks between the words. */
const LONGEST_HEADING = 6 * LONGEST_NAME;

/** "Phường An Bình" is a place, though folded it begins like "Phương án". */
const WARD = /^p\s*h\s*ư\s*ờ\s*n\s*g/iu;
const isWard = (kind: Kind, text: string) => kind.code === 'PA' && WARD.test(text);

/** The kind whose name a text begins with, and the length of that name. */
export function findKindAtStart(text: string): { readonly kind: Kind; readonly length: number } | undefined {
  const folded = fold(text.slice(0, LONGEST_NAME + 1));
  const kind = BY_NAME.find(
    (known) =>
      folded.startsWith(known.folded) && !/[\p{L}]/u.test(folded[known.folded.length] ?? '') && !isWard(known, text),
  );
  return kind && { kind, length: kind.folded.length };
}

/** The last kind that a text names: "… về việc ban hành Kế hoạch số" names a plan. */
export function findLastKind(text: string): { readonly kind: Kind; readonly at: number } | undefined {
  const folded = fold(text);
  let best: { kind: Kind; at: number } | undefined;
  for (const kind of BY_NAME) {
    const at = folded.lastIndexOf(kind.folded);
    const free =
      at >= 0 &&
      !/\p{L}/u.test(folded[at - 1] ?? '') &&
      !/\p{L}/u.test(folded[at + kind.folded.length] ?? '') &&
      !isWard(kind, text.slice(at));
    if (free && (best === undefined || at > best.at || (at === best.at && kind.name.length > best.kind.name.length)))
      best = { kind, at };
  }
  return best;
}

const MANNERS: ReadonlySet<string> = new Set(['', 'hanhdong', 'phoihop', 'liennganh', 'lientich']);

/** A line that is nothing but the name of a kind, letter-spaced or not: "KẾ HOẠCH", "K Ế   H O Ạ C H", "KẾ HOẠCH HÀNH ĐỘNG". */
export function kindOfHeading(line: string): Kind | undefined {
  if (line.length > LONGEST_HEADING) return undefined;
  const glued = fold(squeeze(line)).replace(/[\s.:*_-]/gu, '');
  return BY_NAME.find((kind) => {
    const name = kind.folded.replaceAll(' ', '');
    if (isWard(kind, squeeze(line))) return false;
    return glued.startsWith(name) && MANNERS.has(glued.slice(name.length));
  });
}
