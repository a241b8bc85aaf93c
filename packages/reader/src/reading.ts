// The reading of a plan: what `read` returns. The names are those of the field; see GLOSSARY.md.
import type { Doubt } from './doubt.ts';
import type { Flow, Span } from './flow.ts';

/** Where in the document something stands: a block (see flow.ts), a stretch of its text, and its page where pages are known. */
export type Anchor = Span & { readonly block: number; readonly page?: number };

/** How a document stands to one that it cites, the strongest first. */
export const RELATIONS = ['amends', 'implements', 'basis', 'mentions'] as const;
export type Relation = (typeof RELATIONS)[number];

export const COMPARATORS = ['eq', 'gte', 'lte', 'range', 'growth', 'approx'] as const;
export type Comparator = (typeof COMPARATORS)[number];

export const FREQUENCIES = ['week', 'month', 'quarter', 'half-year', 'year', 'once'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export type Signer = {
  readonly name: string | null;
  readonly position: string | null;
  /** Stacked signing capacity as it stands, lines joined with " / ": "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH". Decree 30/2020, annex I. */
  readonly capacity: string | null;
};

/** The head of a document. Blank numbers and dates are normal in plans and are null. */
export type DocumentHead = {
  /** Abbreviation of the kind after Decree 30/2020, annex III: KH, QĐ, CTr …; null where none is found. */
  readonly kind: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuer: string | null;
  readonly place: string | null;
  /** YYYY-MM-DD, or YYYY-MM where the day is blank; null where blank. */
  readonly date: string | null;
  readonly title: string | null;
  readonly signer: Signer | null;
  readonly recipients: readonly string[];
  /** Where each field was read; a field that was not found has none. */
  readonly anchors: Readonly<Partial<Record<HeadField, Anchor>>>;
};
export type HeadField = 'kind' | 'number' | 'symbol' | 'issuer' | 'place' | 'date' | 'title' | 'signer' | 'recipients';

export type Reference = {
  /** As it should read: "57-NQ/TW", "73/2023/NĐ-CP". */
  readonly number: string;
  /** YYYY-MM-DD, or null where no date is given beside any of its citations. */
  readonly date: string | null;
  readonly relation: Relation;
  /** First place where it is cited. */
  readonly anchor: Anchor;
};

export type Target = {
  readonly text: string;
  readonly comparator: Comparator;
  readonly value: number;
  /** Upper end of a range. */
  readonly max?: number;
  readonly unit: string | null;
  /** Year by which it holds, "2030"; null where none is given. */
  readonly by: string | null;
  readonly lead: readonly string[];
  readonly section: string;
  readonly anchor: Anchor;
};

export type Deadline =
  | { readonly text: string; readonly kind: 'by'; readonly due: string; readonly from?: string }
  | { readonly text: string; readonly kind: 'ongoing' }
  | { readonly text: string; readonly kind: 'condition' }
  | {
      readonly text: string;
      readonly kind: 'recurring';
      readonly every: Exclude<Frequency, 'once'>;
      readonly due?: string;
    };

export type Task = {
  /** Path of numerals and letters of the headings above it and its own, joined with dots: "III.I.1", "PL.II.3". */
  readonly section: string;
  readonly part: 'tasks' | 'implementation';
  readonly text: string;
  readonly lead: readonly string[];
  readonly coordinate: readonly string[];
  readonly product: string | null;
  readonly deadline: Deadline | null;
  readonly anchor: Anchor;
  /** Where lead, coordinate, product and deadline were read, where that is not the task's own text. */
  readonly anchors: Readonly<Partial<Record<'lead' | 'coordinate' | 'product' | 'deadline', Anchor>>>;
};

export type ReportDuty = {
  readonly from: readonly string[];
  readonly to: string | null;
  readonly via: string | null;
  readonly frequency: Frequency | null;
  /** MM-DD where it recurs, YYYY-MM-DD where it is once. */
  readonly due: string | null;
  readonly adHoc: boolean;
  readonly anchor: Anchor;
};

export type Phase = {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly anchor: Anchor;
};

/** A heading of the document with its place in the outline. */
export type Section = {
  /** Joined numerals of the headings above and its own: "III.1.a". */
  readonly path: string;
  readonly label: string;
  readonly title: string;
  readonly level: number;
  readonly part: Part;
  readonly anchor: Anchor;
};

/** What a part of a plan is for: which rules read it. */
export const PARTS = [
  'preamble',
  'background',
  'aim',
  'principle',
  'scope',
  'target',
  'tasks',
  'implementation',
  'funding',
  'reporting',
  'closing',
  'annex',
] as const;
export type Part = (typeof PARTS)[number];

export type Restored = {
  /** Share of the file's words that could be no Vietnamese, 0 to 1. */
  readonly damage: number;
  /** How many words were changed, and of how many of them one is not sure. */
  readonly changed: number;
  readonly unsure: number;
};

export type Reading = {
  readonly document: DocumentHead;
  readonly references: readonly Reference[];
  readonly targets: readonly Target[];
  readonly tasks: readonly Task[];
  readonly reporting: readonly ReportDuty[];
  readonly phases: readonly Phase[];
  readonly sections: readonly Section[];
  readonly doubts: readonly Doubt[];
  /** Where the Vietnamese of the file was damaged and has been restored; each word keeps what was read (flow.ts). */
  readonly restored?: Restored;
  /** The document that the anchors point into. */
  readonly flow: readonly Flow[];
};
