// Marks that open a paragraph of an administrative document: numerals, letters, dashes and bullets.

const MARKER = new RegExp(
  [
    '(?:[IVXLC]{1,6}|[A-ZĐ])[.)/]\\s',
    '\\d{1,3}(?:\\.\\d{1,3}){0,4}[.)/]\\s',
    '\\d{1,3}(?:\\.\\d{1,3}){1,4}\\s+\\p{Lu}',
    '[a-zđ]{1,2}(?:\\.\\d{1,2})*[.)]\\s',
    '\\(\\d{1,3}\\)\\s|\\([a-zđ]\\)\\s',
    '[-–—+*•●▪■◦○➢✓❖]\\s*',
    '(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Điều|ĐIỀU|Phụ lục|PHỤ LỤC)\\s+(?:[IVXLC]+|\\d+)\\b',
  ].join('|'),
  'uy',
);

/** The marker at the start of a text, with the space after it, or '' where there is none. */
export function markerOf(text: string): string {
  MARKER.lastIndex = 0;
  return MARKER.exec(text)?.[0] ?? '';
}

const OWN_LINE =
  /^(?:TM|KT|TL|TUQ|TKT|Q)\.|^(?:QUYỀN |PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH|BỘ TRƯỞNG|THỨ TRƯỞNG|TRƯỞNG|HIỆU TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|BÍ THƯ)(?!\p{L})|^(?:SỞ|PHÒNG|CHI CỤC|TRƯỜNG|TRUNG TÂM)\s/u;

/** Lines of a letterhead or signature that stand alone by the form of Decree 30/2020: a capacity, an office, a body. */
export function standsAlone(text: string): boolean {
  return OWN_LINE.test(text);
}
