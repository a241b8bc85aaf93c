// What the reader is not sure of, said aloud: a stable code, the place, and a sentence in Vietnamese and English.
import { fill } from './problem.ts';
import type { Anchor } from './reading.ts';

export type Doubt = {
  readonly code: DoubtCode;
  /** The place in question; absent where the doubt is about the whole document. */
  readonly anchor?: Anchor;
  readonly details: Readonly<Record<string, string | number>>;
};

/** `{name}` stands for a detail of that name. */
export const DOUBTS = {
  'file.misnamed': {
    vi: 'Tên tệp ghi “{said}” nhưng nội dung là {found}; đã đọc theo nội dung.',
    en: 'The file is named {said} but its content is {found}; it was read by its content.',
  },
  'text.lost': {
    vi: 'Có {count} ký tự của tệp không xếp được vào đoạn nào: “{sample}”.',
    en: '{count} characters of the file stand in no block: “{sample}”.',
  },
  'text.restored': {
    vi: 'Chữ của tệp bị hỏng dấu (khoảng {percent}% âm tiết); Sáu Rõ đã phục hồi {count} từ. Hãy đối chiếu với bản gốc.',
    en: 'The Vietnamese of the file was damaged (about {percent}% of its syllables); {count} words were restored. Check them against the original.',
  },
  'text.unsure': {
    vi: 'Không chắc chắn: tệp ghi “{read}”, đã phục hồi thành “{text}”.',
    en: 'Not sure: the file says “{read}”, restored as “{text}”.',
  },
  'text.unreadable': {
    vi: 'Chữ của tệp bị hỏng ở đây và được giữ như tệp ghi: “{read}”.',
    en: 'The text of the file is damaged here and stands as it was read: “{read}”.',
  },
  'element.ignored': {
    vi: 'Tệp có thành phần không đọc được ({element}).',
    en: 'An element of the file was not read ({element}).',
  },
  'scan.read': {
    vi: 'Có {count} trong {pages} trang là ảnh, chữ do máy nhận dạng: hãy đối chiếu với ảnh trang trước khi dùng.',
    en: '{count} of {pages} pages are pictures whose text was recognised: compare it with the picture before use.',
  },
  'scan.page-unread': {
    vi: 'Trang {page} không đọc được: ảnh quá mờ hoặc không có chữ in. Hãy quét lại trang này.',
    en: 'Page {page} could not be read: its picture is too poor, or holds no print. Scan it again.',
  },
  'scan.page-blank': { vi: 'Trang {page} trắng, không có chữ.', en: 'Page {page} is blank.' },
  'scan.page-poor': {
    vi: 'Trang {page} mờ, máy chỉ chắc {percent}% khi đọc: hãy đối chiếu từng dòng với ảnh.',
    en: 'Page {page} is poor, read with {percent}% confidence: compare each line with the picture.',
  },
  'scan.left-out': {
    vi: 'Trang {page} còn {count} chỗ có nét mà không đọc thành chữ được (chữ viết tay, dấu, hình vẽ): hãy xem ảnh trang.',
    en: 'Page {page} has {count} places with strokes that make no word (handwriting, stamps, drawings): see its picture.',
  },
  'scan.layer-taken': {
    vi: 'Trang {page} lấy chữ từ lớp chữ có sẵn trong tệp, vì rõ hơn chữ nhận dạng từ ảnh.',
    en: 'Page {page} is read from the text layer of the file, which is better than what was recognised.',
  },
  'scan.unsure': {
    vi: 'Chưa chắc đọc đúng: {words}. Hãy đối chiếu với ảnh.',
    en: 'May have been misread: {words}. Compare with the picture.',
  },
  'scan.head-unsure': {
    vi: 'Phần đầu văn bản có chỗ chưa chắc đọc đúng (“{text}”) nên để trống, không tự điền.',
    en: 'A field of the head may have been misread (“{text}”) and is left blank.',
  },
  'scan.page-not-read': {
    vi: 'Trang {pages} là ảnh và chưa được đọc.',
    en: 'Page {pages} is a picture and was not read.',
  },
  'head.no-kind': { vi: 'Không thấy tên loại văn bản.', en: 'The kind of the document was not found.' },
  'head.no-issuer': { vi: 'Không thấy cơ quan ban hành.', en: 'The issuer was not found.' },
  'head.no-number': { vi: 'Văn bản chưa có số.', en: 'The document has no number yet.' },
  'head.no-date': { vi: 'Văn bản chưa có ngày ban hành đầy đủ.', en: 'The document has no full date yet.' },
  'head.scope': {
    vi: 'Trích yếu và nội dung ghi phạm vi khác nhau: “{title}” và “{body}”.',
    en: 'Title and body name different scopes: “{title}” and “{body}”.',
  },
  'package.filled': {
    vi: 'Văn bản để trống {field}; đã lấy theo đầu gói edXML: “{value}”.',
    en: 'The document leaves its {field} blank; taken from the header of the edXML package: “{value}”.',
  },
  'package.differs': {
    vi: 'Đầu gói edXML ghi {field} “{said}”, văn bản ghi “{read}”; đã lấy theo văn bản.',
    en: 'The header of the edXML package says “{said}” ({field}), the document “{read}”; the document was taken.',
  },
  'task.no-lead': { vi: 'Nhiệm vụ chưa rõ đơn vị chủ trì.', en: 'The task has no lead unit.' },
  'task.no-deadline': { vi: 'Nhiệm vụ chưa rõ thời hạn.', en: 'The task has no deadline.' },
  'task.no-product': { vi: 'Nhiệm vụ chưa rõ sản phẩm.', en: 'The task has no product.' },
  'task.lead-is-not-unit': {
    vi: 'Ô chủ trì không ghi tên đơn vị: “{text}”.',
    en: 'The lead cell names no unit: “{text}”.',
  },
  'deadline.unreadable': { vi: 'Không đọc được thời hạn “{text}”.', en: 'The deadline “{text}” could not be read.' },
  'deadline.loose': {
    vi: 'Thời hạn “{text}” không ghi ngày; đã hiểu là chậm nhất {due}.',
    en: 'The deadline “{text}” says no day; it was taken as {due} at the latest.',
  },
  'deadline.before-issue': {
    vi: 'Thời hạn {due} sớm hơn ngày ban hành {date}.',
    en: 'The deadline {due} is before the date of issue {date}.',
  },
  'date.impossible': { vi: 'Ngày “{text}” không có trong lịch.', en: 'The date “{text}” does not exist.' },
  'number.order': {
    vi: 'Đánh số không liên tục: sau “{before}” là “{after}”.',
    en: 'Numbering out of order: “{after}” follows “{before}”.',
  },
  'annex.missing': { vi: 'Có nhắc “{name}” nhưng văn bản không kèm.', en: '“{name}” is named but is not in the file.' },
  'table.missing-cell': {
    vi: 'Dòng bảng thiếu ô cho cột “{column}”.',
    en: 'A row has no cell for the column “{column}”.',
  },
  'table.spaced': {
    vi: 'Bảng trong tệp chỉ được dàn bằng khoảng trắng: hãy đối chiếu từng cột với bản gốc.',
    en: 'A table of the file is set with blanks alone: compare its columns with the original.',
  },
  'reference.two-symbols': {
    vi: 'Một văn bản được ghi hai ký hiệu: {first} và {second}.',
    en: 'One document is cited under two symbols: {first} and {second}.',
  },
  'reference.two-dates': {
    vi: 'Văn bản {number} được ghi hai ngày: {first} và {second}.',
    en: 'The document {number} is cited with two dates: {first} and {second}.',
  },
  'reading.no-tasks': {
    vi: 'Không tìm thấy nhiệm vụ nào: có thể đây không phải là kế hoạch.',
    en: 'No task was found: this may not be a plan.',
  },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;

export type DoubtCode = keyof typeof DOUBTS;

/** The sentence for a person, with the details filled in. */
export function doubtMessage(doubt: Doubt, language: 'vi' | 'en' = 'vi'): string {
  return fill(DOUBTS[doubt.code][language], doubt.details);
}
