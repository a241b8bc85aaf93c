// What a room, a board or a centre is called by: the field right behind its head, and numbers that tell rooms apart.
import { FIELDS_OF_ROOMS } from './unit-names.ts';

const ROOM = /^(?:phòng|ban|trung tâm|chi cục|tổ|bộ phận|quỹ|văn phòng|đội|vụ|cục)$/u;
const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Length of the field of a room that stands at `at`, right behind its head; 0 where none does. */
export function fieldBehind(plain: string, head: string, at: number): number {
  if (!ROOM.test(head)) return 0;
  const field = FIELDS_OF_ROOMS.filter(
    (name) => plain.startsWith(` ${name}`, at) && !isLetter(plain[at + 1 + name.length]),
  ).toSorted((a, b) => b.length - a.length)[0];
  return field === undefined ? 0 : field.length + 1;
}

const NUMBERED =
  /^(?:\s*,\s*(?:và\s+)?(?:số\s+)?\d{1,2}|\s+và\s+(?:số\s+)?\d{1,2})+(?![\d./%])(?!\s*(?:ngày|tháng|năm|giờ|quý|lớp|cuộc|đợt|lần|người|hộ|triệu|tỷ|đồng|đơn vị|nhiệm vụ)(?![\p{L}]))/u;

/** "Phòng Nghiệp vụ 1, 2 và 3": length of the numbers that go on behind a name that ends in one. */
export function numbersBehind(plain: string, end: number): number {
  if (!/\s\d{1,2}$/u.test(plain.slice(Math.max(0, end - 4), end))) return 0;
  return NUMBERED.exec(plain.slice(end, end + 60))?.[0].length ?? 0;
}

/** "các phòng, Trung tâm Trợ giúp pháp lý": the last word of the group is the head of a name of its own. */
export function endsInName(text: string, start: number, formula: string): boolean {
  const kind = /,\strung tâm$/u.exec(formula)?.[0].length ?? 0;
  const end = start + formula.length;
  return kind > 0 && /^\p{Lu}/u.test(text.slice(end - kind + 2)) && /^\s\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
}
