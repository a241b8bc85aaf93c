// A person to whom work is assigned by name or by office: "Đồng chí Lê Văn An, Phó Chủ tịch UBND xã", "Cô Trần Thị Bình - Kế toán".
// The words of the office after the name belong to it, so the whole stretch is one who acts.
import type { UnitName } from './units.ts';

const ADDRESSED = '(?:đ\\/c|đồng chí|ông|bà|thầy|cô)';
const OWN_NAME = '\\p{Lu}\\p{L}*(?:\\s+\\p{Lu}\\p{L}*)+';
/** To the colon, or to the end of a heading: "- Thầy Phó Hiệu trưởng Trần Văn Cường:". */
const PERSON = new RegExp(`^${ADDRESSED}\\s+(?=[^:]*${OWN_NAME})[^:.;]{4,130}(?=\\s*:|$)`, 'iu');
const NAMED = new RegExp(OWN_NAME, 'u');
const LONGEST = 24;
/** Longer than any match, so that the end of the part is never taken for that of a heading. */
const REACH = 160;

/** The person at the beginning of a text who is named before a colon or fills the whole of it, or null. */
export function readPerson(text: string): UnitName | null {
  const name = PERSON.exec(text.slice(0, REACH))?.[0].trimEnd();
  if (!name || !NAMED.test(name) || name.split(/\s+/u).length > LONGEST) return null;
  return { text: name.replace(/\s+/gu, ' '), start: 0, end: name.length };
}
