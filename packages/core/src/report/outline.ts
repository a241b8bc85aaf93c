// The outline of a report (đề cương): sections with keys that stay, to which typed words belong. The default is the usual
// form of an administrative report on a plan.
import { REPORT_OUTLINE_KEYS, REVIEW_OUTLINE_KEYS, sectionTitle } from './compose/compose-report.ts';
import type { RegimeKind } from './regime.ts';
import { isReview } from './review.ts';

export type OutlineSection = { readonly key: string; readonly title: string };
export type Outline = readonly OutlineSection[];

export const DEFAULT_OUTLINE: Outline = REPORT_OUTLINE_KEYS.map((key) => ({ key, title: sectionTitle(key, false) }));
/** Of a review: what was reached, what was not and why, what is learnt of it, and what follows. */
export const REVIEW_OUTLINE: Outline = REVIEW_OUTLINE_KEYS.map((key) => ({ key, title: sectionTitle(key, true) }));

export function usualOutline(kind: RegimeKind): Outline {
  return isReview(kind) ? REVIEW_OUTLINE : DEFAULT_OUTLINE;
}

/** Letters, digits and hyphens: it stands in addresses of words and in locked cells of spreadsheets. */
export const SECTION_KEY = /^[a-z0-9][a-z0-9.-]{0,39}$/;
