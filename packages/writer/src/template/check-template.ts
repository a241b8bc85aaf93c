// A template is checked before it is kept: each name in it must stand for something, what takes whole paragraphs must stand
// alone in its own, and the report's content must have a place.
import { FIGURE_PREFIX, type Placeholder, placeholderOf, SECTION_PREFIX } from './names.ts';
import { foreignParts, paragraphTexts } from './template-text.ts';

export type TemplateFinding = {
  readonly code: 'unknown' | 'not-alone' | 'unclosed' | 'no-content' | 'foreign' | 'missing';
  /** The name, or the words of the paragraph. */
  readonly what: string;
  /** With a fault no report can be written; else it is only to be known. */
  readonly isFault: boolean;
};

export type TemplateCheck = {
  /** In the order in which they stand. */
  readonly placeholders: readonly string[];
  readonly findings: readonly TemplateFinding[];
};

/** Sections and figures that a report of this kind has, by their keys. */
export type Known = { readonly sections: ReadonlySet<string> | null; readonly figures: ReadonlySet<string> };

const NAMED = /\{\{\s*([^{}]*?)\s*\}\}/gu;

/** Without which a document of the decree is not whole (annex I of Decree 30/2020). */
const WANTED = ['co_quan', 'so', 'ky_hieu', 'trich_yeu', 'noi_nhan', 'quyen_han', 'nguoi_ky'] as const;

/** @param known `sections: null`: of any outline. */
export function checkTemplate(template: Uint8Array, known: Known): TemplateCheck {
  const texts = paragraphTexts(template);
  const found = texts.flatMap((text) =>
    [...text.matchAll(NAMED)].map(([whole, said = '']) => ({ said, isAlone: text.trim() === whole })),
  );
  const names = new Set(found.flatMap(({ said }) => placeholderOf(said)?.name ?? []));
  const hasContent = [...names].some((name) => name === 'noi_dung' || name.startsWith(SECTION_PREFIX));
  return {
    placeholders: [...new Set(found.map(({ said }) => said))],
    findings: [
      ...found.flatMap(({ said, isAlone }) => findingOf(said, isAlone, known)),
      ...foreignParts(template).map((what) => fault('foreign', what)),
      ...texts.filter(isUnclosed).map((text) => fault('unclosed', shortened(text))),
      ...(hasContent ? [] : [fault('no-content', 'noi_dung')]),
      ...WANTED.filter((name) => !names.has(name)).map((what) => ({ code: 'missing', what, isFault: false }) as const),
    ],
  };
}

function findingOf(said: string, isAlone: boolean, known: Known): readonly TemplateFinding[] {
  const placeholder = placeholderOf(said);
  if (placeholder === undefined || !isKnown(placeholder, known)) return [fault('unknown', said)];
  return placeholder.kind === 'block' && !isAlone ? [fault('not-alone', said)] : [];
}

function isKnown({ name }: Placeholder, { sections, figures }: Known): boolean {
  if (name.startsWith(FIGURE_PREFIX)) return figures.has(name.slice(FIGURE_PREFIX.length));
  if (name.startsWith(SECTION_PREFIX)) return sections === null || sections.has(name.slice(SECTION_PREFIX.length));
  return true;
}

function isUnclosed(text: string): boolean {
  return /\{\{|\}\}/u.test(text.replace(NAMED, ''));
}

function fault(code: TemplateFinding['code'], what: string): TemplateFinding {
  return { code, what, isFault: true };
}

const LONGEST = 80;

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
