// What differs between two sendings of one report: sections, told by their keys, so that whoever has looked at one need only
// look at these.
import { type ContentSection, type ReportContent, sectionsIn } from './content.ts';

type Sections = Pick<ReportContent, 'sections' | 'annexes'>;

/** Keys of sections that are new or other than they were, and of those that are gone. Sections within count by themselves. */
export function changedSections(before: Sections, after: Sections) {
  const was = new Map(sectionsIn(before).map((section) => [section.key, ownOf(section)]));
  const is = new Map(sectionsIn(after).map((section) => [section.key, ownOf(section)]));
  return [...new Set([...is.keys(), ...was.keys()])].filter((key) => was.get(key) !== is.get(key));
}

function ownOf({ title, blocks }: ContentSection): string {
  return JSON.stringify([title, blocks]);
}
