// Learners, of whom counts and rates alone may be kept and told (Law 91/2025/QH15). Two questions: whether words are about
// learners at all, for lists in which they have no place; and whether they name one, for texts that may speak of them as a group.
import { fold } from '../fold.ts';
import { inAnyCase, nameAt, namesIn, PLACE_SIGN, withoutBearers } from './person-names.ts';

/** Rooms, boards, houses and associations that look after learners are none. Of text without its marks. */
const ABOUT_LEARNERS =
  /\b(?:cong tac|quan ly|cha me|phu huynh|ho tro|bao tro|quan he|hoi|nha|cung|trung tam|hoi dong doi|phong trao)\s+(?:thanh\s+)?(?:hoc sinh|sinh vien|hoc vien|thieu nhi)(?:\s*(?:,|va|-)\s*(?:hoc sinh|sinh vien|hoc vien|thieu nhi))*/g;
/** A pupil's class is a number with a letter; a course of training has neither. */
const LEARNER =
  /\b(?:hoc sinh|sinh vien|hoc vien|nghien cuu sinh|tre mam non|thieu nhi)\b|\blop\s*(?:\d{1,2}\s*\/?\s*[a-z]?\d{0,2}|mam|choi|la)\b|\bhs\s+(?:lop|gioi|xuat sac|tieu bieu)\b/;

export function isLearner(text: string): boolean {
  return LEARNER.test(fold(text).replaceAll(ABOUT_LEARNERS, ''));
}

const CHILD = inAnyCase(['em', 'cháu', 'bé'], 'keep');
const GROUP = inAnyCase(
  'học sinh,sinh viên,học viên,nghiên cứu sinh,thí sinh,thiếu nhi,nhi đồng,đội viên,trẻ mầm non,trẻ em'.split(','),
);
const ANY = `(?:${GROUP}|${CHILD}|${inAnyCase(['trẻ'], 'keep')}|HSSV|HS|SV|HV|[Hh]/[Ss])`;
const WORD_ENDS = '(?![\\p{L}\\p{M}\\p{N}])';
const WORD_BEGINS = '(?<![\\p{L}\\p{M}\\p{N}])';
const LEARNERS = new RegExp(`${WORD_BEGINS}${ANY}${WORD_ENDS}`, 'gu');
const IS_CHILD = new RegExp(`^(?:${CHILD})$`, 'u');
/** "anh em", "ông cháu": they are kin, and none of them need learn. */
const KIN_BEFORE = new RegExp(`${WORD_BEGINS}(?:${inAnyCase(['anh', 'chị', 'ông', 'bà'], 'keep')}) $`, 'u');
/** "trẻ em", "con em", "các em", "nhỏ bé": no single child. */
const MANY_BEFORE = new RegExp(`(?:${inAnyCase('trẻ,con,đàn,các,những,nhiều,mọi,nhỏ'.split(','))}|\\d) $`, 'u');
/** A number of them, but for one, or a share: what follows is counted. */
const COUNTED_BEFORE = new RegExp(
  `(?:\\d ?%|(?<![\\d.,/]|[Nn]ăm )(?!0*1 )[\\d.,]+|${inAnyCase('các,những,toàn bộ,tất cả,mọi,nhiều,một số,số,số lượng,tỷ lệ,tỉ lệ'.split(','))})(?: lượt)? $`,
  'u',
);

const CLASS_WORD = `(?:${inAnyCase(['lớp'])})`;
/** One class of a school: "9A", "12 A1", "9/2". A number alone is a year of schooling, and all who are in it. */
const ONE_CLASS = `(?:${CLASS_WORD} ?\\d{1,2}(?: ?[A-Za-z]\\d{0,2}|[/.]\\d{1,2})|\\d{1,2}[A-E]\\d{0,2})(?![\\p{L}\\p{M}\\p{N}/])`;
const ANY_CLASS = `(?:${ONE_CLASS}|${CLASS_WORD} ?\\d{1,2}(?![\\p{L}\\p{M}\\p{N}/]))`;
const TOLD = inAnyCase(
  'giỏi,xuất sắc,tiêu biểu,ưu tú,nghèo,vượt khó,nghèo vượt khó,hiếu học,khuyết tật,mồ côi,nam,nữ,tên,tên là,có tên,là,có tên là,gồm,bao gồm,khó khăn,có hoàn cảnh khó khăn,dân tộc thiểu số,bị tai nạn,đuối nước,bỏ học,vi phạm'.split(
    ',',
  ),
);
/** Her year, her prize, her number in a list. */
const RANK = `(?:${inAnyCase(['năm'])}) (?:\\d|(?:thứ )?(?:nhất|hai|ba|tư|năm|sáu))${WORD_ENDS}|(?:${inAnyCase(['khối'])}) \\d{1,2}|(?:${inAnyCase(['đạt giải', 'đoạt giải'])})(?: (?:${inAnyCase(['nhất', 'nhì', 'ba', 'khuyến khích'])})${WORD_ENDS}| ?(?=:))|\\d{1,2}[.)](?= )`;
const SEPARATORS = '[ :(–.|“"-]{0,9}';
/** What may stand between the word and the name: what she is like, her class, her school. */
const BETWEEN = new RegExp(
  `${SEPARATORS}(?:(?:${ANY_CLASS}|${RANK}|(?:${TOLD}|${ANY})${WORD_ENDS}|${PLACE_SIGN})[ :(),–.|“"-]{0,9}){0,9}`,
  'uy',
);
const CLASS_BESIDE = new RegExp(`[ :(,–|-]*${ONE_CLASS}`, 'uy');
const INITIALS = /\p{Lu}\.(?: ?\p{Lu}\b\.?)+/uy;
const ONE_NAME = /(?!\p{Lu}{2})\p{Lu}[\p{L}\p{M}]*(?![\p{L}\p{M}])(?! \p{Lu})/uy;
/** Told in small letters: the middle word alone makes it a name. */
const SMALL_NAME =
  /(?:nguyễn|trần|lê|phạm|huỳnh|hoàng|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý) (?:thị|văn) \p{L}[\p{L}\p{M}]*/uy;

const AFTER_NAME = new RegExp(
  `[ ,;:(–|-]+(?:là )?(?:(?:${ANY})[ :,–(-]*)?${ANY_CLASS}|[ ]?[,(–|-][ ]?(?:là )?${ANY} ?(?:${inAnyCase('trường,năm,khoa,khóa,của'.split(','))}|${PLACE_SIGN}|[).;|]|$)`,
  'uy',
);
/** "83B Lý Thường Kiệt" is a house: a class that is not called one stands apart from the name. */
const BEFORE_NAME = new RegExp(
  `${WORD_BEGINS}${ANY_CLASS} ?(?:(?<=${CLASS_WORD} ?[\\dA-Za-z/.]{1,5} ?)|[:(,–|-])[ :(,–|-]*$`,
  'u',
);

/**
 * The learners whom a text names, as it names them: a word for a learner with a name, with initials or with her own class beside
 * it, or a name with a class beside it. Groups ("100% học sinh lớp 9A", "công tác học sinh") are none. Cells stand between tabs.
 */
export function findLearners(text: string): readonly string[] {
  const line = text.normalize('NFC').replaceAll('\t', ' | ').replaceAll(/\s+/gu, ' ').trim();
  const plain = withoutBearers(line);
  const called = [...plain.matchAll(LEARNERS)].flatMap(({ 0: word, index }) => calledAt(plain, word, index));
  const classed = namesIn(plain)
    .filter(({ start, end }) => isAt(AFTER_NAME, plain, end) || BEFORE_NAME.test(beforeOf(plain, start)))
    .map(({ words }) => words);
  return [...new Set([...classed, ...called])];
}

function calledAt(text: string, word: string, index: number): readonly string[] {
  const end = index + word.length;
  const before = beforeOf(text, index);
  if (IS_CHILD.test(word) && KIN_BEFORE.test(before)) return [];
  const isOne = IS_CHILD.test(word) && !MANY_BEFORE.test(before);
  const start = end + lengthAt(BETWEEN, text, end);
  const name =
    start === end
      ? undefined
      : (nameAt(text, start, isOne) ?? wordsAt(INITIALS, text, start) ?? wordsAt(SMALL_NAME, text, start));
  if (name !== undefined) return [name];
  const single = isOne && start === end + 1 ? wordsAt(ONE_NAME, text, start) : undefined;
  if (single !== undefined && !PLACE_SIGN.includes(single)) return [`${word} ${single}`];
  if (COUNTED_BEFORE.test(before)) return [];
  const beside = wordsAt(CLASS_BESIDE, text, end);
  return beside === undefined ? [] : [word + beside];
}

/** What tells on a word stands right before it: a long text is not looked through again for each. */
function beforeOf(text: string, end: number): string {
  return text.slice(Math.max(0, end - 40), end);
}

function isAt(form: RegExp, text: string, start: number): boolean {
  return wordsAt(form, text, start) !== undefined;
}

function lengthAt(form: RegExp, text: string, start: number): number {
  return wordsAt(form, text, start)?.length ?? 0;
}

/** `form` is sticky. */
function wordsAt(form: RegExp, text: string, start: number): string | undefined {
  form.lastIndex = start;
  return form.exec(text)?.[0];
}
