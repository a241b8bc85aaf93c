// What may not go out on a public page: ways to reach a person, her numbers, her name, and a learner who is named (Law
// 91/2025/QH15). Found by form, and names by the list of those who work in the body too: what is found is for a person to look
// at, and holds the publication up.
import { findLearners } from './learners.ts';

export const PERSONAL_KINDS = {
  phone: { vi: 'số điện thoại', en: 'telephone number' },
  email: { vi: 'địa chỉ thư điện tử', en: 'e-mail address' },
  citizen: { vi: 'số định danh cá nhân', en: 'citizen number' },
  name: { vi: 'họ tên người', en: 'name of a person' },
  learner: { vi: 'người học được nêu riêng', en: 'a learner who is singled out' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type PersonalKind = keyof typeof PERSONAL_KINDS;
export const PERSONAL_KIND_NAMES = [
  'phone',
  'email',
  'citizen',
  'name',
  'learner',
] as const satisfies readonly PersonalKind[];

export type PersonalFind = { readonly kind: PersonalKind; readonly words: string };

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Digits in a row or in groups; how many there are tells what they are. */
const DIGITS = /(?<![\p{L}\p{N}./-])\+?\d(?:[ .-]?\d){7,13}(?![\p{L}\p{N}/])/gu;
/** Who is addressed as a person: a title and a name of two words or more. */
const TITLED =
  /(?<!\p{L})(?:[Đđ]ồng chí|[Đđ]\/c|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị)\s*:?\s+(\p{Lu}[\p{Ll}\p{M}]*(?:\s+\p{Lu}[\p{Ll}\p{M}]*){1,4})/gu;
/** Words in a row that each begin with a capital. */
const CAPITALISED = /\p{Lu}[\p{L}\p{M}]*(?:\s+\p{Lu}[\p{L}\p{M}]*)+/gu;
const MOST_WORDS = 5;

/** A school bears the name of somebody whom everybody knows: "Trường THCS Ông Ích Khiêm". */
const SCHOOL =
  /(?<!\p{L})[Tt]rường\s+(?:(?:[Mm]ầm non|[Mm]ẫu giáo|[Tt]iểu học|[Tt]rung học(?: cơ sở| phổ thông)?|[Pp]hổ thông|[Cc]ao đẳng|[Đđ]ại học|[Cc]huyên|[Dd]ân tộc|[Nn]ội trú|[Bb]án trú|\p{Lu}{2,}(?:&\p{Lu}+)?|và|[,–-])\s+)+\p{Lu}[\p{Ll}\p{M}]*(?:\s+\p{Lu}[\p{Ll}\p{M}]*){0,3}/gu;

/** `names`: of those who work in the body, as they are written. In the order in which they stand, each once. */
export function findPersonal(text: string, names: ReadonlySet<string>): readonly PersonalFind[] {
  const people = text.replaceAll(SCHOOL, '');
  const finds: PersonalFind[] = [
    ...findLearners(text).map((words): PersonalFind => ({ kind: 'learner', words })),
    ...[...text.matchAll(EMAIL)].map(([words]): PersonalFind => ({ kind: 'email', words })),
    ...[...text.matchAll(DIGITS)].flatMap(([words]) => numberOf(words)),
    ...[...people.matchAll(TITLED)].map(([, words = '']): PersonalFind => ({ kind: 'name', words })),
    ...knownNames(people, names).map((words): PersonalFind => ({ kind: 'name', words })),
  ];
  return finds.filter((find, index) => finds.findIndex((one) => one.words === find.words) === index);
}

/** Nine or ten digits that begin like a telephone, twelve of a citizen; a sum of money is parted by points in threes. */
function numberOf(words: string): PersonalFind[] {
  const digits = words.replace(/\D/g, '');
  if (/^\d{1,3}(?:\.\d{3})+$/.test(words)) return [];
  if (/^(?:\+?84|0)[235789]\d{8,9}$/.test(words.replace(/[ .-]/g, ''))) return [{ kind: 'phone', words }];
  return digits.length === 12 && /^0\d{11}$/.test(digits) ? [{ kind: 'citizen', words }] : [];
}

function knownNames(text: string, names: ReadonlySet<string>): readonly string[] {
  return [...text.matchAll(CAPITALISED)].flatMap(([run]) => {
    const words = run.split(/\s+/);
    return words.flatMap((_, from) =>
      Array.from({ length: MOST_WORDS - 1 }, (_length, more) => words.slice(from, from + more + 2))
        .filter((part, more) => part.length === more + 2)
        .map((part) => part.join(' '))
        .filter((name) => names.has(name)),
    );
  });
}
