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

const CAPACITY =
  /^(?:TM|KT|TL|TUQ|TKT|Q)\.|^(?:QUYỀN |PHÓ )?(?:CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|BÍ THƯ|CHÁNH \p{Lu}+(?: \p{Lu}+)?|\p{Lu}*\s?TRƯỞNG(?: \p{Lu}+)?)(?: THƯỜNG TRỰC)?$/u;

/** A line of a signature in the form of Decree 30/2020 that stands alone: "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
export function isCapacity(text: string): boolean {
  return CAPACITY.test(text);
}
