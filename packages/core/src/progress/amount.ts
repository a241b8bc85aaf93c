// A number with the unit of its target, as it is said: "82,4 %", "1.250 lớp"; of a place in an order or a level "hạng 3", "mức 2".

/** What a reading calls a measure that has no word of its own in the plan. `{number}`: where the number stands. */
const MEASURES: ReadonlyMap<string, { readonly vi: string; readonly en: string }> = new Map([
  ['rank', { vi: 'hạng {number}', en: 'rank {number}' }],
  ['level', { vi: 'mức {number}', en: 'level {number}' }],
  ['%/year', { vi: '{number} %/năm', en: '{number} %/year' }],
]);

/** `number`: as the language writes it. */
export function amountOf(number: string, unit: string | null, tongue: 'vi' | 'en'): string {
  const measure = unit === null ? undefined : MEASURES.get(unit);
  if (measure !== undefined) return measure[tongue].replace('{number}', () => number);
  return `${number} ${unit ?? ''}`.trim();
}
