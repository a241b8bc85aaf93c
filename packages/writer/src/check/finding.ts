// What a check found: the rule, the place, and, where the mending is certain, what it changes in the file.
import type { RuleCode, Severity } from './rules.ts';

export type Place = {
  /** Number of the paragraph in the document, from 1, as the reading counts. */
  readonly paragraph: number;
  /** The words that stand there, cut short. */
  readonly excerpt: string;
  readonly page?: number;
};

export type Finding = {
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly details: Readonly<Record<string, string | number>>;
  /** Null where it is about the whole document. */
  readonly place: Place | null;
  /** What a corrected copy will say instead; null where a person must decide. */
  readonly fix: string | null;
};

/** One change of the file. `run` and `section` count the elements of the body's part from 0. */
export type Edit =
  | { readonly type: 'margin'; readonly section: number; readonly side: Side; readonly millimetres: number }
  | { readonly type: 'paper'; readonly section: number; readonly landscape: boolean }
  | { readonly type: 'font' }
  | { readonly type: 'size'; readonly run: number; readonly points: number }
  /** Offsets in the text of the run. */
  | {
      readonly type: 'text';
      readonly run: number;
      readonly start: number;
      readonly end: number;
      readonly text: string;
    }
  | { readonly type: 'page-number' }
  | { readonly type: 'title-page'; readonly section: number };
export type Side = 'top' | 'bottom' | 'left' | 'right';

/** A finding with the changes that mend it, as the rules tell it. */
export type Told = Omit<Finding, 'severity' | 'place' | 'fix'> & {
  readonly severity?: Severity;
  /** Index of a paragraph of the layout, or a block of the reading. */
  readonly at?:
    | { readonly paragraph: number }
    | { readonly block: number; readonly start?: number; readonly end?: number };
  readonly fix?: { readonly says: string; readonly edits: readonly Edit[] };
};
