// Rules of how a document is set: page, type, and the look and order of its parts.
import { annex, type Rule } from './rule.ts';

export const FORM_RULES = {
  'page.size': {
    severity: 'error',
    article: annex('I.1'),
    vi: 'Khổ giấy {found} mm, phải là A4 (210 × 297 mm).',
    en: 'The paper is {found} mm; it must be A4 (210 × 297 mm).',
  },
  'page.side': {
    severity: 'warning',
    article: annex('I.2'),
    vi: 'Trang văn bản nằm ngang nhưng không có bảng, biểu; phải trình bày theo chiều dài của trang A4.',
    en: 'The pages lie on their side without a table; the document must be set along the length of A4.',
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
  'page.number-start': {
    severity: 'warning',
    article: annex('I.7'),
    vi: 'Số trang đánh từ {found}, phải đánh từ 1.',
    en: 'Pages are counted from {found}; they must be counted from 1.',
  },
  'page.number-figures': {
    severity: 'warning',
    article: annex('I.7'),
    vi: 'Số trang đánh bằng số La Mã hoặc chữ cái, phải đánh bằng chữ số Ả Rập.',
    en: 'Page numbers are Roman figures or letters; they must be Arabic figures.',
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
} as const satisfies Record<string, Rule>;
