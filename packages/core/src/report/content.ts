// What a report says, as data: sections of sentences, figures, tables and gathered words. Each figure and each gathered
// sentence carries its source, so that a screen opens it, an annex lists it and a command audits it. What is sent is kept as
// this data and as the file that was written from it.
import type { PlainDate } from '../time.ts';
import type { Measure } from '../rollup/measures.ts';

/** Work that a figure is of. With `at` of the content it opens as the list of exactly what was counted. */
export type Narrowing = {
  readonly plan?: string | undefined;
  readonly unit?: string | undefined;
  /** The unit's own work, without that of those below it. */
  readonly alone?: boolean | undefined;
  /** A section of the plan, by the path of its headings. */
  readonly section?: string | undefined;
};

export type Source =
  | { readonly kind: 'count'; readonly measure: Measure; readonly narrowing: Narrowing }
  /** The figure of a target, added up over the unit and all below it by the target's rule. */
  | { readonly kind: 'target'; readonly target: string; readonly unit?: string }
  | { readonly kind: 'assignment'; readonly id: string }
  | { readonly kind: 'difficulty'; readonly id: string }
  /** Words that a unit wrote in a section of what it sent. */
  | { readonly kind: 'submission'; readonly id: string; readonly section: string };

/** A number as it is read ("1.234", "97,5 %"), and as it is compared. Nothing was told: null and "–". */
export type ToldFigure = { readonly value: number | null; readonly text: string; readonly source: Source };

/** A sentence with figures in it. */
export type SentencePart = string | ToldFigure;

export type ContentBlock =
  | { readonly kind: 'sentence'; readonly parts: readonly SentencePart[] }
  /** What a person wrote; `by` names the unit where it was gathered from below. */
  | { readonly kind: 'words'; readonly text: string; readonly by?: string; readonly source?: Source }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly { readonly title: string; readonly width: number; readonly isNumber?: boolean }[];
      readonly rows: readonly { readonly cells: readonly (string | ToldFigure)[]; readonly isSum?: boolean }[];
    }
  /** Near-identical words gathered into one, with whose they are: edited by a person before they are sent. */
  | {
      readonly kind: 'gathered';
      readonly items: readonly {
        readonly text: string;
        readonly from: readonly { readonly unit: string; readonly text: string; readonly source: Source }[];
      }[];
    }
  | {
      readonly kind: 'chart';
      readonly caption: string;
      readonly bars: readonly { readonly label: string; readonly figures: readonly ToldFigure[] }[];
      readonly legend: readonly string[];
    };

export type ContentSection = {
  /** Stable within an outline: words that were typed belong to it. */
  readonly key: string;
  readonly title: string;
  readonly blocks: readonly ContentBlock[];
  readonly sections: readonly ContentSection[];
};

export type ReportContent = {
  /** The facts as they stood at the end of this day. */
  readonly at: PlainDate;
  readonly from: PlainDate;
  readonly unit: { readonly id: string; readonly name: string };
  readonly title: string;
  readonly sections: readonly ContentSection[];
};
