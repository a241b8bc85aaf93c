// What a heading announces: aims, targets, tasks, money … Which rules read a part hangs on it.
import type { Part } from '../reading.ts';
import { countWords, fold } from '../vietnamese/wording.ts';

type Rule = { readonly part: Part; readonly pattern: RegExp };

/** On folded text; tried in this order, so "nhiệm vụ và tổ chức thực hiện" is tasks and "kinh phí thực hiện" is funding. */
const RULES: readonly Rule[] = [
  {
    part: 'reporting',
    pattern:
      /^(?:che do|cong tac|quy dinh(?: ve)?|thuc hien che do|thong tin,?)?\s*(?:thong tin,?\s*)?(?:va\s+)?bao cao\b|che do (?:thong tin,? )?bao cao|cong tac bao cao/,
  },
  {
    part: 'scope',
    pattern:
      /^(?:ve )?(?:cong tac )?(?:thi dua,? )?(?:khen thuong|so luong|thu tuc|ho so|hinh thuc khen|co cau giai|kinh phi khen)/,
  },
  { part: 'funding', pattern: /\bkinh phi\b|^nguon (?:luc|von)|\bdu toan\b|^ngan sach|^tai chinh\b/ },
  {
    part: 'implementation',
    pattern:
      /^(?:to chuc|trien khai) (?:va )?(?:thuc hien|trien khai)|^(?!noi dung|nhiem vu).*\bphan cong\b|^trach nhiem\b|\bto chuc thuc hien\b|^thuc hien$|^dieu khoan thi hanh|^bien phap to chuc|^hieu luc thi hanh/,
  },
  {
    part: 'background',
    pattern:
      /^(?:ve )?(?:su can thiet|can cu|co so|thuc trang|tinh hinh|dac diem|boi canh|danh gia|ket qua (?:dat duoc|thuc hien|trien khai)|khai quat|dat van de|ton tai|han che|nguyen nhan|bai hoc|thuan loi|kho khan|du bao|giai thich)/,
  },
  {
    part: 'tasks',
    pattern:
      /\bnhiem vu\b|\bgiai phap\b|\bnoi dung\b|\bhoat dong\b|\bcong viec\b|\bcong tac trong tam\b|\bbien phap\b|\bdanh muc\b|\bphuong an (?:trien khai|to chuc|thuc hien)\b|\bcac buoc\b|^cac giai doan\b|^tien trinh\b|^lich (?:thuc hien|trien khai|cong tac|hoat dong)\b/,
  },
  { part: 'target', pattern: /\bmuc tieu\b|\bchi tieu\b|\btam nhin\b/ },
  { part: 'principle', pattern: /\bquan diem\b|\bnguyen tac\b|\bphuong cham\b|\bdinh huong\b/ },
  { part: 'aim', pattern: /\bmuc dich\b|\byeu cau\b|^y nghia/ },
  {
    part: 'scope',
    pattern:
      /\bdoi tuong\b|\bpham vi\b|\bthoi gian\b(?! toi\b)|\bdia diem\b|\blo trinh\b|\btien do\b|\bchu de\b|\bthanh phan\b|\bthoi luong\b|\bhinh thuc khen thuong\b|\btieu chuan\b|\bco cau giai thuong\b|\btieu chi\b|\bcach thuc xep hang\b|^giai doan\b/,
  },
];

/** Parts that a heading inside a part of tasks may open for itself. */
const MAY_INTERRUPT: ReadonlySet<Part> = new Set([
  'funding',
  'reporting',
  'scope',
  'target',
  'aim',
  'principle',
  'background',
]);

/** What a heading announces, or null where its words say nothing. */
export function partOfHeading(title: string): Part | null {
  const plain = fold(title)
    .replace(/[^\p{L}\p{N},]+/gu, ' ')
    .trim();
  const both =
    /\bmuc tieu\b/.test(plain) &&
    /^muc tieu(?: chung| cu the| tong quat| den)?\b/.test(plain) &&
    !/\bnhiem vu|giai phap|noi dung/.test(plain);
  if (both) return 'target';
  return RULES.find((rule) => rule.pattern.test(plain))?.part ?? null;
}

/**
 * The part of a heading inside another: it keeps the outer part unless its own short title opens another kind.
 * "1. Mục tiêu" inside "NỘI DUNG" is target; "3. Xây dựng kế hoạch, dự toán" inside tasks stays tasks.
 */
export function partInside(outer: Part, title: string): Part {
  const own = partOfHeading(title);
  if (own === null || own === outer) return outer;
  if (outer === 'annex' || outer === 'preamble') return own;
  const plain = fold(title).trim();
  if (outer === 'target' && own === 'scope' && STRETCH.test(plain)) return outer;
  const short = countWords(title) <= (plain.startsWith('chu de ') ? 16 : 9);
  if (
    outer === 'target' ||
    outer === 'aim' ||
    outer === 'principle' ||
    outer === 'background' ||
    outer === 'funding' ||
    outer === 'scope'
  )
    return short &&
      (own === 'target' ||
        own === 'aim' ||
        own === 'principle' ||
        own === 'scope' ||
        (outer === 'scope' && (own === 'tasks' || own === 'implementation' || own === 'reporting')) ||
        (own === 'tasks' && /^(?:cac )?(?:nhiem vu|noi dung|giai phap|phuong an)/.test(plain)))
      ? own
      : outer;
  if (!short || !MAY_INTERRUPT.has(own)) return outer;
  return opensOwnPart(own, plain) ? own : outer;
}

/** "2.1. Giai đoạn 2026 - 2028" among the goals tells by when they hold. */
const STRETCH = /^(?:(?:cho |trong )?giai doan|den (?:het )?nam) (?:\d{4}|i{1,3}\b|\d\b)/;

/** "2. Phân công trách nhiệm" under "NHIỆM VỤ, GIẢI PHÁP", "IV. Tổ chức thực hiện" under "PHẦN THỨ HAI". */
export function opensImplementation(title: string): boolean {
  return /^(?:to chuc(?: trien khai)? thuc hien|phan cong(?: (?:nhiem vu|trach nhiem|thuc hien|to chuc thuc hien))?|trach nhiem(?: thuc hien| cua cac \S+(?: \S+){0,4})?)$/.test(
    fold(title)
      .replace(/[^a-z ]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** Inside tasks only a title that is nothing else interrupts: "Mục tiêu", "Kinh phí thực hiện", "Chế độ báo cáo". */
function opensOwnPart(own: Part, plain: string): boolean {
  if (own === 'target') return /^(?:cac )?(?:muc tieu|chi tieu)/.test(plain);
  if (own === 'funding') return /^(?:ve )?(?:kinh phi|nguon kinh phi|nguon luc|du toan)/.test(plain);
  if (own === 'aim') return /^(?:muc dich|yeu cau)/.test(plain);
  if (own === 'principle') return /^(?:quan diem|nguyen tac)/.test(plain);
  if (own === 'background')
    return /^(?:thuc trang|tinh hinh|dac diem|ket qua dat duoc|(?:cac )?can cu|co so (?:phap ly|thuc tien)|su can thiet|boi canh|ton tai|han che|nguyen nhan|bai hoc|thuan loi|kho khan|danh gia (?:chung|tinh hinh|ket qua|thuc trang))/.test(
      plain,
    );
  if (own === 'scope')
    return /^(?:doi tuong|pham vi|thoi gian|dia diem|chu de|thanh phan|hinh thuc khen thuong|tieu chi|tieu chuan|cach thuc xep hang|lo trinh|cac giai doan)/.test(
      plain,
    );
  return true;
}
