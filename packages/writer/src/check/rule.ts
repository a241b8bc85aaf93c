// A rule of the check: how grave it is, where it stands in law, and what is said of a place that breaks it.

/** `error` breaks the decree or contradicts itself; `warning` very likely does; `note` is good to look at. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type Rule = {
  readonly severity: Severity;
  /** Article in law; null where it is sense and not law. */
  readonly article: string | null;
  /** `{name}` stands for a detail of that name. */
  readonly vi: string;
  readonly en: string;
};

/** An item of annex I, part I of the decree. */
export function annex(item: string): string {
  return `Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục ${item}`;
}
