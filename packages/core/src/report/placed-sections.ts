// The numbers that headings bear in the document: sections that say nothing are left out of it, and the numbers follow. One
// place says so for the document, the annex of sources and the screen.
import { roman } from '../roman.ts';
import type { ContentBlock, ContentSection, ReportContent } from './content.ts';

export type PlacedSection = {
  readonly section: ContentSection;
  /** "II.1"; of an annex "Phụ lục 2". */
  readonly path: string;
  readonly isAnnex: boolean;
};

export function saysNothing({ blocks, sections }: ContentSection): boolean {
  return blocks.every(isEmpty) && sections.every(saysNothing);
}

function isEmpty(block: ContentBlock): boolean {
  switch (block.kind) {
    case 'words':
      return block.text.trim() === '';
    case 'gathered':
      return block.items.every(({ isDropped }) => isDropped === true);
    case 'table':
      return block.rows.length === 0;
    case 'chart':
      return block.bars.length === 0;
    case 'sentence':
      return block.parts.length === 0;
  }
}

/** Those that say something, each before what stands below it. */
export function placedSections({
  sections,
  annexes,
}: Pick<ReportContent, 'sections' | 'annexes'>): readonly PlacedSection[] {
  const shown = annexes.filter((annex) => !saysNothing(annex));
  return [
    ...numbered(sections, ''),
    ...shown.map((section, index) => ({ section, path: `Phụ lục ${roman(index + 1)}`, isAnnex: true })),
  ];
}

function numbered(sections: readonly ContentSection[], above: string): readonly PlacedSection[] {
  return sections
    .filter((section) => !saysNothing(section))
    .flatMap((section, index) => {
      const path = above === '' ? roman(index + 1) : `${above}.${index + 1}`;
      return [{ section, path, isAnnex: false }, ...numbered(section.sections, path)];
    });
}
