// Why work that is reported as done may not be: parts of it are open, or nothing shows what was promised.
import type { Assignment } from '../assignment/calls.ts';

export type ReportDoubt =
  | { readonly why: 'parts'; readonly done: number; readonly total: number }
  | { readonly why: 'unshown'; readonly product: string };

type Reportable = Pick<Assignment, 'parts' | 'evidence'> & { readonly task: Pick<Assignment['task'], 'product'> };

export function reportDoubts({ parts, evidence, task: { product } }: Reportable): readonly ReportDoubt[] {
  const doubts: ReportDoubt[] = [];
  if (parts !== null && parts.done < parts.total) doubts.push({ why: 'parts', done: parts.done, total: parts.total });
  if (product !== null && evidence === 0) doubts.push({ why: 'unshown', product });
  return doubts;
}
