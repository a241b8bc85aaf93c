// A text as it stands in a cell: without what a spreadsheet does not give back, and cut where a cell ends.
import { formText, LONGEST_CELL } from '@sauro/core';

export function textOrNull(text: string): string | null {
  const said = formText(text).slice(0, LONGEST_CELL);
  return said === '' ? null : said;
}
