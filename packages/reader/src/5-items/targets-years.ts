// The year by which something holds, from a clause or a heading: "đến năm 2030", "hết năm 2025", "giai đoạn 2026 - 2030".

/** What may stand between "đến" and the year: the day, the month or the quarter in which it ends. */
const WITHIN =
  '(?:năm\\s|(?:ngày\\s\\d{1,2}\\s?(?:\\/|tháng\\s))?(?:tháng\\s)?\\d{1,2}(?:\\/|\\snăm\\s)|quý\\s[IV\\d]{1,3}(?:\\/|\\snăm\\s))';
const UNTIL = new RegExp(
  `(?<!từ )(?:đến|tới|hết|vào|trong|cuối|trước)\\s(?:hết\\s|cuối\\s|đầu\\s|trước\\s)?${WITHIN}((?:19|20)\\d{2})(?!\\d)`,
  'iu',
);
const PERIOD = /(?:giai đoạn|thời kỳ|nhiệm kỳ|năm học)\s(?:19|20)\d{2}\s?(?:-|–|đến)\s?((?:19|20)\d{2})/iu;
/** A bare "năm 2026", not of a date, a comparison or a school year. */
const BARE = /(?<!(?:từ|của|tháng \d{1,2}|học|trước) )năm\s((?:19|20)\d{2})(?!\s?[-–])/iu;

/** "so với cuối năm 2025", "so với trung bình giai đoạn 2021 - 2025": what is compared with holds by no year. */
const COMPARED = /so với\s[^,;.%]{0,40}?(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?/giu;

export function yearOf(whole: string): string | null {
  const text = whole.replace(COMPARED, ' ');
  return UNTIL.exec(text)?.[1] ?? PERIOD.exec(text)?.[1] ?? BARE.exec(text)?.[1] ?? null;
}

/** The nearest heading that names a year decides. */
export function yearOfHeadings(headings: readonly string[]): string | null {
  for (const heading of headings.toReversed()) {
    const year = yearOf(heading);
    if (year !== null) return year;
  }
  return null;
}
