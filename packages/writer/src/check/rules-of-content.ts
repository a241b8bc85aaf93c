// Rules of what a document says: the wording of its parts, its numbering, and whether it contradicts itself.
import { annex, type Rule } from './rule.ts';

const SIX = '06 rõ (Quyết định 2179/QĐ-TTg)';

export const CONTENT_RULES = {
  'nation.spelling': {
    severity: 'error',
    article: annex('II.1'),
    vi: 'Quốc hiệu viết “{found}”, phải là “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”.',
    en: 'The name of the state reads “{found}”; it must read “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”.',
  },
  'motto.spelling': {
    severity: 'error',
    article: annex('II.1'),
    vi: 'Tiêu ngữ viết “{found}”, phải là “Độc lập - Tự do - Hạnh phúc” (gạch nối, có cách chữ).',
    en: 'The motto reads “{found}”; it must read “Độc lập - Tự do - Hạnh phúc” (hyphens with spaces).',
  },
  'number.pattern': {
    severity: 'warning',
    article: annex('II.3'),
    vi: 'Số, ký hiệu “{found}” không theo mẫu “Số: 12/KH-UBND” (công văn: “Số: 12/UBND-VX”).',
    en: 'Number and symbol “{found}” do not read like “Số: 12/KH-UBND” (a letter: “Số: 12/UBND-VX”).',
  },
  'number.spaces': {
    severity: 'warning',
    article: annex('II.3'),
    vi: 'Số, ký hiệu “{found}” có khoảng trắng quanh dấu gạch, phải viết liền.',
    en: 'Number and symbol “{found}” have blanks round the stroke or the dash; they are written without.',
  },
  'number.zero': {
    severity: 'warning',
    article: annex('II.3'),
    vi: 'Số văn bản “{found}” nhỏ hơn 10, phải ghi số 0 phía trước.',
    en: 'The number “{found}” is below 10 and is written with a zero.',
  },
  'number.kind': {
    severity: 'error',
    article: 'Nghị định 30/2020/NĐ-CP, Phụ lục III',
    vi: 'Ký hiệu ghi “{found}” nhưng tên loại là {kind} ({wanted}).',
    en: 'The symbol says “{found}”, but the kind is {kind} ({wanted}).',
  },
  'date.form': {
    severity: 'warning',
    article: annex('II.4'),
    vi: 'Địa danh và thời gian viết “{found}”, phải theo mẫu “Hà Nội, ngày 05 tháng 01 năm 2026”.',
    en: 'Place and date read “{found}”; they are written like “Hà Nội, ngày 05 tháng 01 năm 2026”.',
  },
  'date.zero': {
    severity: 'error',
    article: annex('II.4'),
    vi: 'Ngày ban hành viết “{found}”, phải viết “{wanted}”: ngày nhỏ hơn 10 và tháng 1, 2 thêm số 0, các tháng khác không.',
    en: 'The date reads “{found}”, it must read “{wanted}”: days below 10 and months 1 and 2 take a zero, other months none.',
  },
  'grounds.italic': {
    severity: 'warning',
    article: annex('II.6'),
    vi: 'Căn cứ ban hành phải trình bày kiểu chữ nghiêng.',
    en: 'The grounds must be set in italics.',
  },
  'grounds.mark': {
    severity: 'note',
    article: annex('II.6'),
    vi: 'Căn cứ phải kết thúc bằng dấu “{wanted}”.',
    en: 'This ground must end in “{wanted}”.',
  },
  'closing.mark': {
    severity: 'note',
    article: 'Nghị định 30/2020/NĐ-CP, Phụ lục III (các mẫu văn bản)',
    vi: 'Nội dung nên kết thúc bằng “./.”.',
    en: 'The body should end in “./.”.',
  },
  'recipients.file': {
    severity: 'warning',
    article: annex('II.9'),
    vi: 'Nơi nhận thiếu dòng cuối “- Lưu: VT, …”.',
    en: 'The recipients lack the last line “- Lưu: VT, …”.',
  },
  'recipients.mark': {
    severity: 'note',
    article: annex('II.9'),
    vi: 'Dòng nơi nhận phải có gạch đầu dòng và kết thúc bằng dấu “;”, dòng cuối bằng dấu “.”.',
    en: 'A line of the recipients begins with a dash and ends in “;”, the last in “.”.',
  },
  'signature.capacity': {
    severity: 'warning',
    article: annex('II.7'),
    vi: 'Quyền hạn ký viết “{found}”, phải viết “{wanted}”.',
    en: 'The capacity of signing reads “{found}”, it must read “{wanted}”.',
  },
  'body.numbering': {
    severity: 'warning',
    article: annex('II.6'),
    vi: 'Đánh số không liên tục: sau “{before}” là “{after}”.',
    en: 'Numbering out of order: “{after}” follows “{before}”.',
  },
  'body.annex-missing': {
    severity: 'warning',
    article: annex('III.1'),
    vi: 'Có nhắc “{name}” nhưng tệp không kèm.',
    en: '“{name}” is named but is not in the file.',
  },
  'body.scope': {
    severity: 'warning',
    article: null,
    vi: 'Trích yếu và nội dung ghi phạm vi khác nhau: “{title}” và “{body}”.',
    en: 'Title and body name different scopes: “{title}” and “{body}”.',
  },
  'date.impossible': {
    severity: 'error',
    article: null,
    vi: 'Ngày “{text}” không có trong lịch.',
    en: 'The date “{text}” does not exist.',
  },
  'date.weekday': {
    severity: 'error',
    article: null,
    vi: 'Ngày {date} là {wanted}, văn bản ghi “{found}”.',
    en: '{date} is {wanted}; the document says “{found}”.',
  },
  'date.before-issue': {
    severity: 'error',
    article: null,
    vi: 'Thời hạn {due} sớm hơn ngày ban hành {date}.',
    en: 'The deadline {due} is before the date of issue {date}.',
  },
  'citation.two-dates': {
    severity: 'error',
    article: null,
    vi: 'Văn bản {number} được ghi hai ngày: {first} và {second}.',
    en: 'The document {number} is cited with two dates: {first} and {second}.',
  },
  'citation.two-symbols': {
    severity: 'error',
    article: null,
    vi: 'Một văn bản được ghi hai ký hiệu: {first} và {second}.',
    en: 'One document is cited under two symbols: {first} and {second}.',
  },
  'unit.two-names': {
    severity: 'note',
    article: null,
    vi: 'Một đơn vị được ghi nhiều cách: {names}.',
    en: 'One unit is named in several ways: {names}.',
  },
  'task.unclear': {
    severity: 'note',
    article: SIX,
    vi: 'Nhiệm vụ chưa rõ: {facets}.',
    en: 'The task does not make clear: {facets}.',
  },
} as const satisfies Record<string, Rule>;
