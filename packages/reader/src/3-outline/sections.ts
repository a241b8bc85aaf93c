// The headings of a document in reading order, for a table of contents.
import type { Section } from '../reading.ts';
import { isBullet } from '../vietnamese/label.ts';
import { countWords, endsSentence, squeeze } from '../vietnamese/wording.ts';
import type { OutlineNode } from './outline.ts';

export function sectionsOf(root: OutlineNode): Section[] {
  const sections: Section[] = [];
  collect(root, 1, sections);
  return sections;
}

function collect(node: OutlineNode, level: number, sections: Section[]): void {
  for (const child of node.children) {
    if (!isHeading(child)) continue;
    const { paragraph, label } = child;
    if (paragraph) {
      const page = paragraph.page === undefined ? {} : { page: paragraph.page };
      const anchor = { block: paragraph.block, start: 0, end: paragraph.text.length, ...page };
      sections.push({
        path: child.path,
        label: paragraph.text.slice(0, label?.length ?? 0).trim(),
        title: squeeze(child.text),
        level,
        part: child.part,
        anchor,
      });
    }
    collect(child, level + 1, sections);
  }
}

function isHeading(node: OutlineNode): boolean {
  if (node.paragraph === null || isBullet(node.label)) return false;
  if (node.label?.kind === 'annex' || node.label?.kind === 'roman') return true;
  return node.children.length > 0 && (!endsSentence(node.text) || countWords(node.text) <= 25);
}
