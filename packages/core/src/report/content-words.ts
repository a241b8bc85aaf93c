// What a person has typed, laid into what was worked out: each section's words as a block of their own at its end.
import { type ContentSection, mapSections, type ReportContent, sectionsIn } from './content.ts';
import type { Outline } from './outline.ts';

/** Section key → what was typed there. */
export type SectionWords = Readonly<Record<string, string>>;

/** Words of a section that is not there are left out: `inOutline` makes the places first. Empty words leave no block. */
export function withWords(content: ReportContent, words: SectionWords): ReportContent {
  return mapSections(content, (section) => {
    const text = words[section.key]?.trim() ?? '';
    return text === '' ? section : { ...section, blocks: [...section.blocks, { kind: 'words', text }] };
  });
}

/** Titles of sections: a person has written in them, what was worked out fills them alone, or they say nothing. */
export type SectionFill = { readonly written: string[]; readonly filled: string[]; readonly empty: string[] };

/** `content`: before the words are laid into it. */
export function sectionFill({ sections }: ReportContent, words: SectionWords): SectionFill {
  const fill: SectionFill = { written: [], filled: [], empty: [] };
  for (const section of sections) {
    const own = sectionsIn({ sections: [section], annexes: [] });
    const isWritten = own.some(({ key }) => (words[key] ?? '').trim() !== '');
    const isFilled = own.some(({ blocks }) => blocks.length > 0);
    const side = isWritten ? fill.written : isFilled ? fill.filled : fill.empty;
    side.push(section.title);
  }
  return fill;
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
