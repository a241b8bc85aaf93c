// Lines that are nothing but a time and stand over its work, numbered or not: "QUÝ I", "Tháng 4/2026", "6 tháng đầu năm".

/** From the longer time to the shorter: a month stands under its quarter. */
const TITLES: readonly RegExp[] = [
  /^(?:(?:6|06|sáu) tháng (?:đầu|cuối) năm(?:\s+20\d\d)?|học kỳ\s+(?:I{1,2}|1|2))\s*:?$/iu,
  /^quý\s+(?:I{1,3}|IV|[1-4])(?:\s*(?:\/|-|,?\s*năm)\s*20\d\d)?\s*:?$/iu,
  /^tháng\s+\d{1,2}(?:\s*(?:\/|-|,?\s*năm)\s*20\d\d)?\s*:?$/iu,
];

/** How fine a time the line names, or -1 where it is no such title. */
export function grainOfTitle(text: string): number {
  return TITLES.findIndex((pattern) => pattern.test(text.trim()));
}
