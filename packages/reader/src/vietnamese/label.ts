// The marker of an item: "Điều 5.", "II.", "1.2.", "đ)", "-", "+". What it is, its place in its sequence, and how long it is.

export const LABEL_KINDS = [
  'annex',
  'part',
  'chapter',
  'section',
  'upper',
  'roman',
  'article',
  'number',
  'named',
  'dotted',
  'letter',
  'bracketed',
  'dash',
  'plus',
  'dot',
] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

export type Label = {
  readonly kind: LabelKind;
  /** As it stands in a path: "II", "1.2", "đ"; empty for bullets. */
  readonly path: string;
  /** Place in its sequence from 1; 0 for bullets. For "1.2" the last number. */
  readonly value: number;
  /** Numbers of a dotted label. */
  readonly depth: number;
  /** Characters of the paragraph that the marker takes, blanks after it included. */
  readonly length: number;
};

/** The Vietnamese alphabet of points (Decree 30/2020, annex I): đ after d; no f, j, w, z. */
export const POINT_ALPHABET = 'abcdđeghiklmnopqrstuvxy';
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const NUMERAL = '(?:[IVXLC]{1,7}|\\d{1,3})';

type Rule = { readonly kind: LabelKind; readonly pattern: RegExp; readonly path: (m: RegExpExecArray) => string };

/** Tried in this order; the first that matches wins. */
const RULES: readonly Rule[] = [
  {
    kind: 'annex',
    pattern: new RegExp(
      `^phụ\\s+lục(?:\\s+(?:số\\s+)?(${NUMERAL}[A-Za-z]?|[A-Z]))?(?=$|[\\s.:\\-–])[.:\\-–]?\\s*`,
      'iu',
    ),
    path: (m) => m[1] ?? '',
  },
  {
    kind: 'part',
    pattern: new RegExp(`^phần\\s+(?:thứ\\s+)?(${NUMERAL}|${ORDINALS.join('|')})(?=$|[\\s.:\\-–])[.:]?\\s*`, 'iu'),
    path: (m) => m[1] ?? '',
  },
  {
    kind: 'chapter',
    pattern: new RegExp(`^chương\\s+(${NUMERAL})(?=$|[\\s.:\\-–])[.:]?\\s*`, 'iu'),
    path: (m) => m[1] ?? '',
  },
  { kind: 'section', pattern: new RegExp(`^mục\\s+(${NUMERAL})(?=$|[.:])[.:]?\\s*`, 'iu'), path: (m) => m[1] ?? '' },
  { kind: 'article', pattern: /^điều\s+(\d{1,3}[a-zđ]?)\s*[.:]\s*/iu, path: (m) => m[1] ?? '' },
  {
    kind: 'roman',
    // The Party writes "I- MỤC ĐÍCH" and "1- Mục đích".
    pattern: /^((?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))\s*(?:[.)/:]|\s[-–]|[-–](?=\s|\p{Lu}{2}))\s*[-–]?\s*(?=\S|$)/u,
    path: (m) => m[1] ?? '',
  },
  { kind: 'upper', pattern: /^([A-HĐ])\s*[.)/]\s*[-–]?\s*(?=\p{Lu}|$)/u, path: (m) => m[1] ?? '' },
  {
    kind: 'dotted',
    pattern: /^(\d{1,2}(?:\.\d{1,2}){1,4})\s*(?:[.):]\s*|\s+|(?=[\p{L}]))(?=["“'‘(]?\p{L}|$)/u,
    path: (m) => m[1] ?? '',
  },
  {
    kind: 'number',
    // "14/QĐ-UBND" at the beginning of a line is the number of a document.
    pattern: /^(\d{1,3})\s*(?:(?!\/\p{Lu}+-)[.)/]\s*(?!\d)|\s[-–]\s|[-–](?:\s+(?=\p{L})|(?=\p{Lu}\p{Ll})))\s*(?=\S|$)/u,
    path: (m) => String(Number(m[1])),
  },
  {
    // "Nhiệm vụ 1: Tuyên truyền", and not "Nội dung 2 của Đề án".
    kind: 'named',
    pattern:
      /^(?:nhiệm vụ|giải pháp|nội dung|hoạt động|nhóm nhiệm vụ|nhóm giải pháp)\s+(\d{1,2})\s*[:.]\s*(?=["“]?\p{Lu}|$)/iu,
    path: (m) => String(Number(m[1])),
  },
  { kind: 'bracketed', pattern: /^\((\d{1,2}|[ivx]{1,4}|[a-zđ])\)\s*/u, path: (m) => m[1] ?? '' },
  { kind: 'letter', pattern: /^([a-zđ])\s*(?:\)|\.(?=\s))\s*(?=\S|$)/u, path: (m) => m[1] ?? '' },
  { kind: 'dash', pattern: /^[-–—]\s*(?=[^\s\-–—])/u, path: () => '' },
  { kind: 'plus', pattern: /^\+\s*(?=\S)/u, path: () => '' },
  { kind: 'dot', pattern: /^[•●▪■◦*·o]\s+(?=\S)/u, path: () => '' },
];

/** The marker with which a paragraph begins, or null. */
export function readLabel(text: string): Label | null {
  for (const rule of RULES) {
    const match = rule.pattern.exec(text);
    if (!match || (rule.kind === 'roman' && match[1] === '')) continue;
    const path = rule.path(match);
    return {
      kind: rule.kind,
      path,
      value: valueOf(rule.kind, path),
      depth: path.split('.').length,
      length: match[0].length,
    };
  }
  return null;
}

export function isBullet(label: Label | null): boolean {
  return label !== null && (label.kind === 'dash' || label.kind === 'plus' || label.kind === 'dot');
}

function valueOf(kind: LabelKind, path: string): number {
  if (path === '') return 0;
  if (kind === 'letter' || (kind === 'bracketed' && /^[a-zđ]$/u.test(path))) return POINT_ALPHABET.indexOf(path) + 1;
  if (kind === 'upper') return 'ABCDĐEGH'.indexOf(path) + 1;
  if (kind === 'dotted') return Number(path.split('.').at(-1));
  const ordinal = ORDINALS.indexOf(path.toLowerCase());
  if (ordinal >= 0) return ordinal + 1;
  return /^[IVXLC]+$/iu.test(path) ? romanValue(path.toUpperCase()) : Number.parseInt(path, 10);
}

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

export function romanValue(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const here = DIGITS[text[i] ?? ''] ?? 0;
    sum += here < (DIGITS[text[i + 1] ?? ''] ?? 0) ? -here : here;
  }
  return sum;
}
