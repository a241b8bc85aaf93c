// What a person has typed, laid into what was worked out: each section's words as a block of their own at its end.
import type { ContentSection, ReportContent } from './content.ts';
import type { Outline } from './outline.ts';

/** Section key → what was typed there. */
export type SectionWords = Readonly<Record<string, string>>;

/** Words of a section that is not there are left out: `inOutline` makes the places first. Empty words leave no block. */
export function withWords(content: ReportContent, words: SectionWords): ReportContent {
  const lay = (section: ContentSection): ContentSection => {
    const text = words[section.key]?.trim() ?? '';
    const blocks = text === '' ? section.blocks : [...section.blocks, { kind: 'words' as const, text }];
    return { ...section, blocks, sections: section.sections.map(lay) };
  };
  return { ...content, sections: content.sections.map(lay) };
}

/** The sections of the outline in its order and under its titles; what was worked out beyond them comes after. */
export function inOutline(content: ReportContent, outline: Outline): ReportContent {
  const known = new Map(content.sections.map((section) => [section.key, section]));
  const placed = outline.map(
    ({ key, title }): ContentSection => ({ ...(known.get(key) ?? { key, blocks: [], sections: [] }), title }),
  );
  const keys = new Set(outline.map(({ key }) => key));
  return { ...content, sections: [...placed, ...content.sections.filter(({ key }) => !keys.has(key))] };
}
