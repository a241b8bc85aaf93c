// Numbers and symbols of documents (số, ký hiệu): the four patterns of the Vietnamese administration, how they are
// found in running text where lines break and scans drop the stroke of Đ, and how they should read.
import { findKindByCode } from './kinds.ts';
import { fold } from './wording.ts';

const KIND_CODES =
  'TTLT|VBHN|BGN|BTT|GUQ|GGT|GNP|QyĐ|CTr|TTr|NQ|QĐ|CT|QC|TC|TB|HD|KH|PA|ĐA|DA|BC|BB|HĐ|CĐ|GM|PG|PC|PB|NĐ|TT|KL|PL';

/** Each well-formed symbol matches exactly one. The number is text: "0119" and "03" keep their zeros. */
export const SYMBOL_PATTERNS = {
  administrative: new RegExp(`^(\\d+)/(?:(\\d{4})/)?(${KIND_CODES})-([A-ZĐ][A-ZĐa-zđ0-9-]*)$`, 'u'),
  law: /^(\d+)\/(\d{4})\/(QH\d{2}|UBTVQH\d{2})$/u,
  party: /^(\d+)-(NQ|CT|KL|QĐ|QC|QyĐ|KH|CTr|TB|HD|BC|TTr|CV)\/([A-ZĐ][A-ZĐa-zđ]*)$/u,
  letter: /^(\d+)\/([A-ZĐ]{3,})-([A-ZĐ][A-ZĐa-zđ0-9-]*)$/u,
} as const satisfies Record<string, RegExp>;
export type SymbolPattern = keyof typeof SYMBOL_PATTERNS;

export function patternOf(symbol: string): SymbolPattern | null {
  for (const [name, pattern] of Object.entries(SYMBOL_PATTERNS)) if (pattern.test(symbol)) return name as SymbolPattern;
  return null;
}

export type FoundSymbol = {
  /** As it should read: joined over line breaks, in the official letter case. */
  readonly text: string;
  /** The number alone, as text. */
  readonly number: string;
  /** Abbreviation of the kind, official case; null for an official letter and for a law. */
  readonly kind: string | null;
  /** What stands for the issuer: "UBND", "TW", "BGDĐT"; the session for a law: "QH15". */
  readonly issuer: string;
  readonly start: number;
  readonly end: number;
};

const GAP = '[ \\t\\n\\u00a0]{0,3}';
const GROUP = '\\p{Lu}[\\p{Lu}a-zđ0-9&]{0,20}';
const ISSUER = `${GROUP}(?:[.-]${GROUP}){0,3}`;
const FREE = '(?![\\p{L}\\d])';
const YEAR = `(?:((?:19|20)\\d{2})${GAP}/${GAP})?`;
const OPEN = '(?<![\\d/.,\\p{L}]|\\d-)';

/** Any citation by number: law, then Party, then administrative and letter, which share a shape. Every part is bounded. */
const CITATION = new RegExp(
  [
    `${OPEN}(?<lawNumber>\\d{1,4})${GAP}/${GAP}(?<lawYear>\\d{4})${GAP}/${GAP}(?<session>(?:UBTV)?QH\\d{1,2})${FREE}`,
    `${OPEN}(?<partyNumber>\\d{1,6})${GAP}[-–]${GAP}(?<partyKind>\\p{Lu}[\\p{Lu}a-z]{0,3})${GAP}/${GAP}(?<partyIssuer>${ISSUER})${FREE}`,
    `${OPEN}(?<number>\\d{1,6})${GAP}/${GAP}${YEAR.replace('((', '(?<year>(')}(?<kind>\\p{Lu}[\\p{Lu}a-zđ&]{0,11})${GAP}[-–]${GAP}(?<issuer>${ISSUER})${FREE}`,
    `(?<=[Ss]ố:?\\s{1,2})(?<bareNumber>\\d{1,6})/(?<bare>\\p{Lu}[\\p{Lu}a-zđ]{1,12})${FREE}`,
  ].join('|'),
  'uy',
);
/** Where a citation may begin: all begin with a number before a slash or a dash. */
const BEGINS = new RegExp(`(?<!\\d)\\d{1,6}(?=${GAP}[-–/])`, 'gu');

/** All symbols of a text from left to right. */
export function findSymbols(text: string): FoundSymbol[] {
  const found: FoundSymbol[] = [];
  let end = 0;
  for (const { index } of text.matchAll(BEGINS)) {
    if (index < end) continue;
    CITATION.lastIndex = index;
    const match = CITATION.exec(text);
    if (!match) continue;
    end = CITATION.lastIndex;
    const parts = partsOf(match.groups ?? {});
    if (parts) found.push({ ...parts, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Parts = Omit<FoundSymbol, 'start' | 'end'>;

function partsOf(g: Groups): Parts | null {
  const { lawNumber, lawYear, session, partyNumber, partyKind, partyIssuer, number, kind, issuer, bareNumber, bare } =
    g;
  if (lawNumber && session)
    return { text: `${lawNumber}/${lawYear}/${session}`, number: lawNumber, kind: null, issuer: session };
  if (partyNumber && partyKind && partyIssuer) return party(partyNumber, partyKind, partyIssuer);
  if (number && kind && issuer) return administrative(number, g['year'], kind, issuer);
  return bareNumber && bare ? glued(bareNumber, bare) : null;
}

function party(number: string, kindText: string, issuerText: string): Parts | null {
  const kind = findKindByCode(kindText)?.code;
  const issuer = issuerCase(issuerText);
  if (kind && STATE_ISSUERS.has(issuer)) return { text: `${number}/${kind}-${issuer}`, number, kind, issuer };
  return kind && isIssuer(issuer) ? { text: `${number}-${kind}/${issuer}`, number, kind, issuer } : null;
}

function administrative(number: string, year: string | undefined, kindText: string, issuerText: string): Parts | null {
  const issuer = issuerCase(issuerText);
  const kind = findKindByCode(kindText)?.code ?? null;
  const head = year === undefined ? number : `${number}/${year}`;
  if (!isIssuer(issuer)) return null;
  if (kind === null)
    return capitals(kindText) >= 2 ? { text: `${head}/${kindText}-${issuer}`, number, kind, issuer: kindText } : null;
  if (year === undefined && PARTY_ISSUERS.has(issuer)) return party(number, kind, issuer);
  const joint = kindText.length > kind.length ? kindText : kind;
  return { text: `${head}/${joint}-${issuer}`, number, kind, issuer };
}

/** A symbol whose hyphen was lost ("27/CTTTg", "27/CTTg"), or a letter without its drafting unit ("123/BNV"). */
function glued(number: string, letters: string): Parts | null {
  for (const issuer of COMMON_ISSUERS) {
    const rest = letters.endsWith(issuer) ? letters.slice(0, -issuer.length) : null;
    const kind = rest === null ? undefined : (findKindByCode(rest) ?? findKindByCode(rest + issuer.charAt(0)));
    if (kind && rest) return { text: `${number}/${kind.code}-${issuer}`, number, kind: kind.code, issuer };
  }
  const isLetter = /^\p{Lu}{2,}$/u.test(letters) && !findKindByCode(letters);
  return isLetter ? { text: `${number}/${letters}`, number, kind: null, issuer: letters } : null;
}

/** Party bodies write number-kind/issuer; "27/NQ-TW" is a slip for "27-NQ/TW". */
const PARTY_ISSUERS: ReadonlySet<string> = new Set(['TW', 'TU']);
/** And the other way round: "38-CT/TTg" is a slip for "38/CT-TTg". */
const STATE_ISSUERS: ReadonlySet<string> = new Set(['TTg', 'CP', 'UBND', 'HĐND']);

const COMMON_ISSUERS = ['TTg', 'UBND', 'HĐND', 'CP', 'TW', 'TU'] as const;

/** Forms whose case is official; text set in capitals loses it. "QĐ-Tg" is a slip for "QĐ-TTg". */
const ISSUER_CASE: Readonly<Record<string, string>> = { TTG: 'TTg', Tg: 'TTg', TƯ: 'TW', BCĐTƯ: 'BCĐTW', VPĐP: 'VPĐP' };

function issuerCase(text: string): string {
  const plain = text.replace(/[.&]+$/u, '');
  return ISSUER_CASE[plain] ?? ISSUER_CASE[plain.toUpperCase()] ?? plain;
}

const capitals = (text: string) => text.match(/\p{Lu}/gu)?.length ?? 0;
const isIssuer = (text: string) => capitals(text) >= 2;

/** Two writings of one symbol have the same key: D for Đ, "GD&ĐT" for "GDĐT", zeros in front, letter case. */
export function symbolKey(symbol: string): string {
  return fold(symbol.normalize('NFC'))
    .replaceAll('&', '')
    .replace(/^0+(?=\d)/u, '');
}
