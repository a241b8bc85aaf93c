// The official document that a piece of evidence is, as its unit says it: by these words it is asked for and found, whatever
// the file is called.
import { OFFICIAL_KINDS } from '../document/official-kinds.ts';
import type { PlainDate } from '../time.ts';

/** Kinds of document by their abbreviation: those of the decree, an official letter, and the kinds above them. */
export const PAPER_KINDS = {
  ...OFFICIAL_KINDS,
  CV: 'Công văn',
  NĐ: 'Nghị định',
  TT: 'Thông tư',
} as const satisfies Record<string, string>;
export type PaperKind = keyof typeof PAPER_KINDS;
export const PAPER_KIND_NAMES = Object.keys(PAPER_KINDS) as [PaperKind, ...PaperKind[]];

/** Pieces of evidence of one assignment; more is a heap that nobody looks through. */
export const MOST_EVIDENCE = 50;

/** Null: not said. A photograph is no official document. */
export type EvidencePaper = {
  readonly kind: PaperKind | null;
  /** Number and symbol: "12/QĐ-UBND". */
  readonly number: string | null;
  readonly issuedOn: PlainDate | null;
  /** What it is about. */
  readonly title: string | null;
};

export const NO_PAPER: EvidencePaper = { kind: null, number: null, issuedOn: null, title: null };
export const LONGEST_PAPER = { number: 80, title: 500 } as const;

export function paperKindOf(stored: string | null): PaperKind | null {
  return PAPER_KIND_NAMES.find((kind) => kind === stored) ?? null;
}

export function isSamePaper(one: EvidencePaper, other: EvidencePaper): boolean {
  return (['kind', 'number', 'issuedOn', 'title'] as const).every((part) => one[part] === other[part]);
}
