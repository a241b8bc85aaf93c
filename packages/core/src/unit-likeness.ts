// How alike two names of units are, both as `unitKey` writes them. What a unit is (sở, phòng, trường tiểu học) is no likeness
// but a condition: a room is never a department, whatever words they share. Compared is what tells units of one kind apart.

/** What units are called by, the longer before what it begins with. */
const KINDS = [
  'uy ban nhan dan xa',
  'uy ban nhan dan phuong',
  'uy ban nhan dan dac khu',
  'uy ban nhan dan tinh',
  'uy ban nhan dan',
  'uy ban mat tran to quoc',
  'hoi dong nhan dan',
  'truong trung hoc pho thong',
  'truong trung hoc co so',
  'truong tieu hoc',
  'truong mam non',
  'truong dai hoc',
  'truong cao dang',
  'truong trung cap',
  'truong',
  'trung tam',
  'benh vien',
  'tram',
  'van phong',
  'phong',
  'chi cuc',
  'cuc',
  'cong an',
  'bo chi huy quan su',
  'ban chi dao',
  'ban quan ly',
  'so',
  'hoi',
  'bao',
  'dai',
] as const;

/** Words that stand in any name and tell no unit from another. */
const COMMON = new Set(['va', 'tinh', 'cua', 'tren', 'dia', 'ban']);

/** From 0 to 1. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [a, b] = [one.split(' '), other.split(' ')];
  if (isShortFor(a, b) || isShortFor(b, a)) return 0.9;
  const [own, others] = [kindOf(one), kindOf(other)];
  if (own !== null && others !== null && !isSameKind(own, others)) return 0;
  const [words, rest] = [tellingWords(one, own), tellingWords(other, others)];
  // Where it is not said what the one is, a single word in common says too little.
  if ((own === null) !== (others === null) && countCommon(words, rest) < 2) return 0;
  return shareOfWords(words, rest);
}

function kindOf(key: string): string | null {
  return KINDS.find((kind) => key === kind || key.startsWith(`${kind} `)) ?? null;
}

/** A school of which it is not said which may be of any level. */
function isSameKind(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}

function tellingWords(key: string, kind: string | null): readonly string[] {
  const rest = kind === null ? key : key.slice(kind.length).trim();
  return rest.split(' ').filter((word) => word !== '' && !COMMON.has(word));
}

/** Of the words of both, those in common (Dice). */
function shareOfWords(a: readonly string[], b: readonly string[]): number {
  return a.length === 0 || b.length === 0 ? 0 : (2 * countCommon(a, b)) / (a.length + b.length);
}

function countCommon(a: readonly string[], b: readonly string[]): number {
  const rest = [...b];
  return a.filter((word) => {
    const at = rest.indexOf(word);
    if (at === -1) return false;
    rest.splice(at, 1);
    return true;
  }).length;
}

/** "Phòng TCCB", "Phòng Tổ chức cán bộ": the same head word, and the last word is the initials of the rest of the long one. */
function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  const initials = short.at(-1) ?? '';
  if (short.length !== 2 || short[0] !== long[0] || initials.length < 2) return false;
  const words = long.slice(1).filter((word) => word !== 'va');
  return words.map((word) => word.charAt(0)).join('') === initials.replace(/[^a-z]/g, '');
}
