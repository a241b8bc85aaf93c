// What headings, lead-ins and labelled lines hand down to the tasks under them.
import type { Anchor, Deadline } from '../reading.ts';

export type Named = {
  readonly units: readonly string[];
  readonly anchor: Anchor;
  /** A line of its own says so ("Đơn vị chủ trì: …"); it goes before the subject of the item's own words. */
  readonly line?: true;
};

export type TaskContext = {
  readonly lead: Named | null;
  readonly coordinate: readonly Named[];
  readonly product: { readonly text: string; readonly anchor: Anchor } | null;
  readonly deadline: {
    readonly deadline: Deadline;
    readonly anchor: Anchor;
    /** The heading says so ("Tháng 9/2026"); a date in the item's own words goes before it. */
    readonly heading?: true;
  } | null;
  /** "b) Chủ trì, phối hợp" without a name: the items below begin with those who help. */
  readonly helpersFirst?: true;
  /** Where the reports go that stand below: "Các đơn vị báo cáo về Sở Y tế như sau:". */
  readonly reportsTo?: { readonly to: string | null; readonly via: string | null };
};

export const NO_CONTEXT: TaskContext = { lead: null, coordinate: [], product: null, deadline: null };
