// What a report says, as data: sections of sentences, figures, tables and gathered words. Each figure and each gathered
// sentence carries its source, so that a screen opens it, an annex lists it and a command audits it. What is sent is kept as
// this data and as the file that was written from it.
import type { PlainDate } from '../time.ts';
import type { Measure } from '../rollup/measures.ts';
import type { Summand, SumRule } from '../rollup/sum-rules.ts';
import type { WarningKind } from '../rollup/warnings.ts';
import type { SentBack } from '../verification/field-check.ts';

/** Work that a figure is of. With its day it opens as the list of exactly what was counted. */
export type Narrowing = {
  readonly plan?: string | undefined;
  readonly unit?: string | undefined;
  /** Given by that unit or one below it. */
  readonly issuer?: string | undefined;
  /** Within what a part is left out where its whole is counted: the unit itself where absent. */
  readonly within?: string | undefined;
  /** The unit's own work, without that of those below it. */
  readonly alone?: boolean | undefined;
  /** A section of the plan, by the path of its headings; `none` for what stands in none. */
  readonly section?: string | undefined;
  readonly task?: string | undefined;
  /** Due between these days, both counted; without the second: from the first on. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Without a deadline. */
  readonly due?: 'none' | undefined;
  /** Of work that comes back, whatever its period. */
  readonly period?: 'recurring' | 'once' | undefined;
};

export type Source =
  /** `at`: the day on which it was counted, where that is not the cut-off day of the report. */
  | {
      readonly kind: 'count';
      readonly measure: Measure;
      readonly narrowing: Narrowing;
      readonly at?: string | undefined;
    }
  /** The figure of a target, added up over the unit and all below it by the target's rule; what was accepted, or only entered. */
  | {
      readonly kind: 'target';
      readonly target: string;
      readonly unit?: string | undefined;
      readonly issuer?: string | undefined;
      readonly plan?: string | undefined;
      readonly isAccepted?: boolean | undefined;
      readonly at?: string | undefined;
      /** What was told of these years alone, both counted. */
      readonly fromYear?: number | undefined;
      readonly toYear?: number | undefined;
    }
  /** How many targets were reached, missed, or told nothing accepted of. */
  | {
      readonly kind: 'targets';
      readonly outcome: 'all' | 'reached' | 'missed' | 'silent';
      readonly plan?: string | undefined;
      readonly unit?: string | undefined;
      readonly issuer?: string | undefined;
    }
  /** How many difficulties were raised from a day on, and how they stood at the cut-off day. */
  | {
      readonly kind: 'difficulties';
      readonly outcome: 'raised' | 'solved' | 'open';
      readonly from: string;
      readonly plan?: string | undefined;
      readonly unit?: string | undefined;
      readonly issuer?: string | undefined;
    }
  /** How many assignments were warned of, in one way, on the cut-off day. */
  | {
      readonly kind: 'warned';
      readonly warning: WarningKind;
      readonly plan?: string | undefined;
      readonly unit?: string | undefined;
      readonly issuer?: string | undefined;
    }
  /** How much was found otherwise in the field and sent back from a day on, up to the cut-off day. */
  | {
      readonly kind: 'sent-back';
      readonly how: SentBack;
      readonly from: string;
      readonly plan?: string | undefined;
      readonly unit?: string | undefined;
      readonly issuer?: string | undefined;
    }
  | { readonly kind: 'assignment'; readonly id: string }
  | { readonly kind: 'difficulty'; readonly id: string }
  /** Words or figures that a unit sent in a section of its report. */
  | { readonly kind: 'submission'; readonly id: string; readonly section: string }
  /** What the rows above it in its column add up to, by the rule. */
  | { readonly kind: 'rows'; readonly rule: SumRule };

/** A number as it is read ("1.234", "97,5 %"), and as it is compared. Nothing was told: null and "–". */
export type ToldFigure = {
  readonly value: number | null;
  readonly text: string;
  readonly source: Source;
  /** What it is made of, where it is to be added up further: a share by what was counted. */
  readonly of?: Summand | undefined;
};

/** A sentence with figures in it. */
export type SentencePart = string | ToldFigure;

export type GatheredWords = {
  readonly unit: string;
  readonly text: string;
  readonly source: Source;
  /** Of a difficulty: how it stood at the cut-off day. */
  readonly stood?: 'solved' | 'open' | undefined;
  /** As whoever gathered it a level below worded it: what was made one there stays one above. */
  readonly as?: string | undefined;
};
export type GatheredItem = {
  /** Stable while the same was said: edits name it. */
  readonly key: string;
  readonly text: string;
  /** All who said it, each in her own words: whatever is edited, none of them is lost. */
  readonly from: readonly GatheredWords[];
  /** Left out by who edited: kept and shown as such, and not written into the document. */
  readonly isDropped?: boolean | undefined;
};

export type TableColumn = { readonly title: string; readonly width: number; readonly isNumber?: boolean | undefined };
export type TableRow = {
  readonly cells: readonly (string | ToldFigure)[];
  readonly isSum?: boolean | undefined;
  /** Of what a unit has sent: which unit, so that a level above knows whose it gathers. */
  readonly unit?: string | undefined;
  /** Whose figures the row tells, so that whoever gathers can add them up. */
  readonly target?: TargetNamed | undefined;
};

/** A target as its plan has it. */
export type TargetNamed = { readonly id: string; readonly text: string; readonly unit: string | null };

export type ContentBlock =
  | { readonly kind: 'sentence'; readonly parts: readonly SentencePart[] }
  /** What a person wrote; `by` names the unit where it was gathered from below. */
  | {
      readonly kind: 'words';
      readonly text: string;
      readonly by?: string | undefined;
      readonly source?: Source | undefined;
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly TableRow[];
      /** Of what units have sent of one target. */
      readonly target?: TargetNamed | undefined;
    }
  /** Near-identical words gathered into one, with whose they are: edited by a person before they are sent. */
  | { readonly kind: 'gathered'; readonly items: readonly GatheredItem[] }
  | {
      readonly kind: 'chart';
      readonly caption: string;
      /** Parts of each bar, as many as the legend has names. */
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
  /** Long tables behind the signature: task by task, what is overdue, units in their order. */
  readonly annexes: readonly ContentSection[];
  /** What units, plans and tasks of its sources were called on that day, by their ids. */
  readonly names?: Readonly<Record<string, string>> | undefined;
};

/** Every section and annex, each before what stands below it, in the order of the document. */
export function sectionsIn({
  sections,
  annexes,
}: Pick<ReportContent, 'sections' | 'annexes'>): readonly ContentSection[] {
  const within = (all: readonly ContentSection[]): readonly ContentSection[] =>
    all.flatMap((section) => [section, ...within(section.sections)]);
  return within([...sections, ...annexes]);
}

/** Each section and annex made anew by `change`, what stands below it first. */
export function mapSections(
  content: ReportContent,
  change: (section: ContentSection) => ContentSection,
): ReportContent {
  const within = (section: ContentSection): ContentSection =>
    change({ ...section, sections: section.sections.map(within) });
  return { ...content, sections: content.sections.map(within), annexes: content.annexes.map(within) };
}

/** Tells sources apart, in letters: two that are the same thing have the same. */
export function sourceKey(source: Source): string {
  switch (source.kind) {
    case 'assignment':
    case 'difficulty':
      return `${source.kind}:${source.id}`;
    case 'submission':
      return `submission:${source.id}:${source.section}`;
    case 'target':
      return `target:${source.target}:${source.plan ?? ''}:${source.unit ?? ''}:${source.issuer ?? ''}:${source.isAccepted === true}:${source.at ?? ''}${yearsKey(source)}`;
    case 'difficulties':
      return ['difficulties', source.outcome, source.from, source.plan, source.unit, source.issuer].join(':');
    case 'targets':
      return ['targets', source.outcome, source.plan, source.unit, source.issuer].join(':');
    case 'warned':
      return ['warned', source.warning, source.plan, source.unit, source.issuer].join(':');
    case 'sent-back':
      return ['sent-back', source.how, source.from, source.plan, source.unit, source.issuer].join(':');
    case 'rows':
      return `rows:${source.rule}`;
    case 'count': {
      const { plan, unit, issuer, within, alone, section, task, from, to, due, period } = source.narrowing;
      const known = ['count', source.measure, plan, unit, issuer, within, alone, section, task, from, to, source.at];
      // As with years.
      return [...known, ...(due === undefined ? [] : ['due', due]), ...(period === undefined ? [] : [period])].join(
        ':',
      );
    }
  }
}

/** Nothing of years where none are named: keys of what was frozen before stay what they were. */
function yearsKey({ fromYear, toYear }: Extract<Source, { kind: 'target' }>): string {
  return fromYear === undefined && toYear === undefined ? '' : `:${fromYear ?? ''}-${toYear ?? ''}`;
}
