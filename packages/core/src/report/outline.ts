// The outline of a report (đề cương): sections with keys that stay, to which typed words belong. The default is the usual
// form of an administrative report on a plan.
import { REPORT_SECTIONS } from './compose/compose-report.ts';

export type OutlineSection = { readonly key: string; readonly title: string };
export type Outline = readonly OutlineSection[];

const SECTIONS = ['general', 'results', 'evidence', 'difficulties', 'proposals', 'next'] as const;
export const DEFAULT_OUTLINE: Outline = SECTIONS.map((key) => ({ key, title: REPORT_SECTIONS[key] }));

/** Letters, digits and hyphens: it stands in addresses of words and in locked cells of spreadsheets. */
export const SECTION_KEY = /^[a-z0-9][a-z0-9.-]{0,39}$/;
