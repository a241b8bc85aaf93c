// What a document is checked for: one dictionary of rules, each with how grave it is, where it stands in law, and what is
// said of a place that breaks it. Decree 30/2020/NĐ-CP, annex I, part I, unless another source is named.

/** `error` breaks the decree or contradicts itself; `warning` very likely does; `note` is good to look at. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type Rule = {
  readonly severity: Severity;
  /** Article in law; null where it is sense and not law. */
  readonly article: string | null;
  /** `{name}` stands for a detail of that name. */
  readonly vi: string;
  readonly en: string;
};

const annex = (item: string) => `Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục ${item}`;
const SIX = '06 rõ (Quyết định 2179/QĐ-TTg)';

export const RULES = {
  'page.size': {
    severity: 'error',
    article: annex('I.1'),
    vi: 'Khổ giấy {found} mm, phải là A4 (210 × 297 mm).',
    en: 'The paper is {found} mm; it must be A4 (210 × 297 mm).',
  },
  'page.margin': {
    severity: 'error',
    article: annex('I.3'),
    vi: 'Lề {side} {found} mm, phải từ {least} đến {most} mm.',
    en: 'The {side} margin is {found} mm; it must be {least} to {most} mm.',
  },
  'page.number-missing': {
    severity: 'error',
    article: annex('I.7'),
    vi: 'Văn bản nhiều trang nhưng không đánh số trang.',
    en: 'The document has several pages and no page numbers.',
  },
  'page.number-place': {
    severity: 'warning',
    article: annex('I.7'),
    vi: 'Số trang ở {found}, phải canh giữa theo chiều ngang trong phần lề trên.',
    en: 'The page number stands {found}; it must stand in the middle of the top margin.',
  },
  'page.number-first': {
    severity: 'warning',
    article: annex('I.7'),
    vi: 'Trang thứ nhất hiện số trang; số trang không hiển thị ở trang thứ nhất.',
    en: 'The first page shows its number; it must not.',
  },
  'page.number-look': {
    severity: 'note',
    article: annex('I.7'),
    vi: 'Số trang cỡ {found}, phải cỡ 13 đến 14, kiểu chữ đứng.',
    en: 'The page number is set in {found}; it must be 13 to 14, upright.',
  },
  'type.font': {
    severity: 'error',
    article: annex('I.4'),
    vi: 'Có {count} đoạn dùng phông chữ {found}, phải là Times New Roman (Unicode TCVN 6909:2001).',
    en: '{count} paragraphs are set in {found}; the font must be Times New Roman (Unicode).',
  },
  'type.old-font': {
    severity: 'error',
    article: annex('I.4'),
    vi: 'Có {count} đoạn dùng phông chữ {found} theo bảng mã cũ, phải chuyển sang Unicode TCVN 6909:2001.',
    en: '{count} paragraphs are set in {found}, whose text is no Unicode; it must be converted.',
  },
  'type.colour': {
    severity: 'warning',
    article: annex('I.4'),
    vi: 'Có {count} đoạn có chữ màu #{found}, phải màu đen.',
    en: '{count} paragraphs have text in #{found}; it must be black.',
  },
  'type.size': {
    severity: 'error',
    article: annex('II.6'),
    vi: 'Có {count} đoạn nội dung cỡ chữ {found}, phải từ 13 đến 14.',
    en: '{count} paragraphs of the body are set in {found} points; it must be 13 to 14.',
  },
  'type.align': {
    severity: 'note',
    article: annex('II.6'),
    vi: '{count} trong {of} đoạn nội dung chưa canh đều cả hai lề.',
    en: '{count} of {of} paragraphs of the body are not justified.',
  },
  'part.size': {
    severity: 'warning',
    article: annex('V'),
    vi: '{part} cỡ chữ {found}, phải {wanted}.',
    en: '{part} is set in {found} points; it must be {wanted}.',
  },
  'part.look': {
    severity: 'warning',
    article: annex('V'),
    vi: '{part} phải trình bày kiểu chữ {wanted}.',
    en: '{part} must be set {wanted}.',
  },
  'part.upper': {
    severity: 'warning',
    article: annex('V'),
    vi: '{part} phải trình bày bằng chữ in hoa.',
    en: '{part} must be set in capitals.',
  },
  'part.missing': {
    severity: 'error',
    article: 'Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2',
    vi: 'Không thấy {part}.',
    en: 'There is no {part}.',
  },
  'part.order': {
    severity: 'warning',
    article: annex('IV'),
    vi: '{part} phải đứng trước {after}.',
    en: '{part} must stand before {after}.',
  },
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

export type RuleCode = keyof typeof RULES;

/** The sentence for a person, with the details filled in; a missing one stays visible as it is. */
export function ruleMessage(
  code: RuleCode,
  details: Readonly<Record<string, string | number>>,
  language: 'vi' | 'en' = 'vi',
): string {
  return RULES[code][language].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = details[name];
    if (value === undefined) return place;
    const word = language === 'en' ? WORDS_IN_ENGLISH[String(value)] : undefined;
    return word ?? String(value);
  });
}

/** Details that are words of ours, in English. */
const WORDS_IN_ENGLISH: Readonly<Record<string, string>> = {
  trên: 'top',
  dưới: 'bottom',
  trái: 'left',
  phải: 'right',
  'Quốc hiệu': 'the name of the state',
  'Tiêu ngữ': 'the motto',
  'Tên cơ quan ban hành': 'the issuing body',
  'Số, ký hiệu': 'number and symbol',
  'Địa danh, thời gian': 'place and date',
  'Tên loại': 'the kind',
  'Trích yếu': 'the title',
  'Nơi nhận': 'the recipients',
  'Danh sách nơi nhận': 'the list of recipients',
  'Quyền hạn, chức vụ': 'the capacity of signing',
  'Họ tên người ký': 'the name of the signer',
  'chân trang': 'in the footer',
  'lề trên, lệch trái': 'in the top margin, on the left',
  'lề trên, lệch phải': 'in the top margin, on the right',
  'đứng, đậm': 'upright and bold',
  nghiêng: 'in italics',
  'nghiêng, đậm': 'bold and in italics',
  'đứng, không đậm': 'upright and not bold',
};
