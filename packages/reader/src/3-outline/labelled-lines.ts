// Lines that say something about the tasks beside them: "b) Đơn vị chủ trì: …", "- Thời gian thực hiện: …".
// They belong to all tasks of their heading and are no tasks themselves.
import { fold } from '../vietnamese/wording.ts';

export const LINE_KINDS = ['content', 'performer', 'lead', 'coordinate', 'product', 'deadline', 'other'] as const;
export type LineKind = (typeof LINE_KINDS)[number];
export type LabelledLine = { readonly kind: LineKind; readonly value: string; readonly start: number };

/** On the folded label; the first that matches wins. */
const LABELS: readonly { readonly kind: LineKind; readonly pattern: RegExp }[] = [
  {
    kind: 'coordinate',
    pattern:
      /^(?:(?:cac )?(?:co quan|don vi|phong|bo phan|thanh phan|ca nhan)(?:,? (?:don vi|dia phuong|ca nhan))?\s+)?(?:cung )?phoi hop(?: thuc hien)?$/,
  },
  {
    kind: 'lead',
    pattern:
      /^(?:(?:cac )?(?:co quan|don vi|phong|bo phan|ca nhan|nguoi)(?:,? (?:don vi|dia phuong|ca nhan))?\s+)?(?:chu tri|dau moi|phu trach|tham muu)(?:,? (?:tham muu|thuc hien|tong hop))*$/,
  },
  {
    // "Đơn vị chủ trì, phối hợp: A chủ trì, phối hợp với B": the words behind the colon tell them apart.
    kind: 'performer',
    pattern:
      /^(?:(?:co quan|don vi|phong|bo phan) )?chu tri(?:,| va)? (?:(?:co quan|don vi|phong|bo phan) )?phoi hop(?: thuc hien)?$/,
  },
  {
    kind: 'performer',
    pattern:
      /^(?:(?:cac )?(?:co quan|don vi|phong|bo phan|ca nhan|nguoi|chu the)(?:,? (?:don vi|dia phuong|ca nhan))?\s+)(?:to chuc )?thuc hien$|^phan cong(?: thuc hien| nhiem vu)?$|^trach nhiem(?: thuc hien)?$|^to chuc thuc hien$/,
  },
  {
    kind: 'deadline',
    pattern:
      /^hoan thanh$|^(?:du kien )?(?:thoi gian|thoi han|thoi diem|tien do|lo trinh|moc thoi gian|han)(?:,? (?:thuc hien|hoan thanh|trien khai|to chuc|bao cao|du kien|va lo trinh|hoan tat|dao tao|tap huan))*$/,
  },
  {
    // "Thời hạn gửi kết quả rà soát", "Thời gian trình": when something is handed in.
    kind: 'deadline',
    pattern:
      /^(?:thoi gian|thoi han|han) (?:trinh|gui|nop|ban hanh|cong bo|phe duyet|ban giao)(?: (?!khen)[a-z]+){0,5}$/,
  },
  {
    kind: 'product',
    pattern:
      /^(?:(?:san pham|ket qua|dau ra)(?:,? (?:san pham|ket qua|dau ra|du kien|can dat|thuc hien|dat duoc|yeu cau|hoan thanh))*)$/,
  },
  {
    kind: 'content',
    pattern:
      /^(?:noi dung|nhiem vu|cong viec|noi dung(?: va)? (?:thuc hien|cong viec|nhiem vu|trien khai|hoat dong|chinh|cu the)|nhiem vu cu the|cach thuc thuc hien)$/,
  },
  {
    kind: 'other',
    pattern:
      /^(?:ten (?:goi|chuong trinh|cuoc thi|hoi thi|su kien|giai)|chu de|thong diep|muc dich|yeu cau|doi tuong(?: ap dung| thuc hien| tham gia| tham du)?|dia diem(?: thuc hien| to chuc)?|thanh phan(?: tham du| tham gia)?|so luong|kinh phi(?: thuc hien)?|nguon kinh phi|nguon luc|du toan|ghi chu|hinh thuc(?: thuc hien| to chuc)?|danh nghia(?: to chuc)?|(?:co quan|don vi) (?:chi dao|bao tro|dong hanh|tai tro|chu quan)|khach moi|quy mo|pham vi|muc tieu|chi tieu|giai phap|can cu)$/,
  },
];

/** "Thời gian thực hiện sau khi …": the colon is missing. */
const UNMARKED_TIME =
  /^hoàn thành\s+(?=(?:xong\s+)?(?:trước|trong|chậm nhất|vào|đến hết)\s[^,;:]{2,40}$)(?=.*(?:\d|quý\s[IVX]))|^thời (?:gian|hạn) (?:thực hiện|hoàn thành)\s+(?=(?:từ|trước|trong|sau|hằng|hàng|thường xuyên|quý|tháng|năm|đến|chậm nhất)(?![\p{L}]))(?=.{4,140}$)/iu;

/** The label with which a line begins, and the text after it; null where it has none. A bare "a) Nội dung" counts. */
export function readLabelledLine(text: string): LabelledLine | null {
  const dated = UNMARKED_TIME.exec(text);
  if (dated) return { kind: 'deadline', value: text.slice(dated[0].length).trim(), start: dated[0].length };
  const colon = text.indexOf(':');
  const label = colon > 0 && colon <= 60 ? text.slice(0, colon) : text.length <= 40 ? text : '';
  const plain = fold(label)
    .replace(/[^a-z0-9, ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const rule = plain === '' ? undefined : LABELS.find((l) => l.pattern.test(plain));
  if (!rule) return null;
  const start = colon > 0 && label.length === colon ? colon + 1 : text.length;
  const value = text.slice(start);
  return { kind: rule.kind, value: value.trim(), start: start + (value.length - value.trimStart().length) };
}

/** All labels of a line: "Chủ trì: Sở A. Phối hợp: Sở B; Sở C." is two. The first must stand at its beginning. */
export function readLabelledParts(text: string): LabelledLine[] {
  const first = readLabelledLine(text);
  if (!first) return [];
  const parts: LabelledLine[] = [];
  let open = first;
  for (const match of text.matchAll(/[.;]\s+(?=\p{L}[^:.;]{3,40}:|hoàn thành\s)/giu)) {
    const at = match.index + match[0].length;
    const next = at > open.start ? readLabelledLine(text.slice(at)) : null;
    if (!next) continue;
    parts.push({ ...open, value: text.slice(open.start, match.index).trim() });
    open = { ...next, start: at + next.start };
  }
  return [...parts, { ...open, value: text.slice(open.start).trim() }];
}
