// The outline of a report (đề cương): sections with keys that stay, to which typed words belong. The default is the usual
// form of an administrative report on a plan.
export type OutlineSection = { readonly key: string; readonly title: string };
export type Outline = readonly OutlineSection[];

export const DEFAULT_OUTLINE: Outline = [
  { key: 'general', title: 'Tình hình chung, công tác chỉ đạo' },
  { key: 'results', title: 'Kết quả thực hiện nhiệm vụ, chỉ tiêu' },
  { key: 'difficulties', title: 'Khó khăn, vướng mắc và nguyên nhân' },
  { key: 'next', title: 'Phương hướng, nhiệm vụ thời gian tới' },
  { key: 'proposals', title: 'Kiến nghị, đề xuất' },
];

/** Letters, digits and hyphens: it stands in addresses of words and in locked cells of spreadsheets. */
export const SECTION_KEY = /^[a-z0-9][a-z0-9.-]{0,39}$/;
