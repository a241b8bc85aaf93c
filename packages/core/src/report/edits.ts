// What a person does to gathered words before they are sent: merges, splits, words anew, drops, puts in order. Edits are data
// laid over what was gathered, so that they can be undone, outlive a new gathering, and lose nothing that was said: every
// item keeps who said it in which words. An edit of what is no longer there does nothing.
import {
  type ContentBlock,
  type ContentSection,
  type GatheredItem,
  mapSections,
  type ReportContent,
  sourceKey,
} from './content.ts';

export type Edit =
  /** The others go into the first, which is worded so. */
  | { readonly kind: 'merge'; readonly section: string; readonly items: readonly string[]; readonly text: string }
  /** Of those who said it these (by sourceKey) stand as an item of their own, right after it. */
  | {
      readonly kind: 'split';
      readonly section: string;
      readonly item: string;
      readonly from: readonly string[];
      readonly text: string;
    }
  | { readonly kind: 'reword'; readonly section: string; readonly item: string; readonly text: string }
  | { readonly kind: 'drop' | 'restore'; readonly section: string; readonly item: string }
  /** These first and in this order; the others behind them as they were. */
  | { readonly kind: 'order'; readonly section: string; readonly items: readonly string[] };

export function applyEdits(content: ReportContent, edits: readonly Edit[]): ReportContent {
  if (edits.length === 0) return content;
  const bySection = groupBySection(edits);
  return mapSections(content, (section) => edited(section, bySection.get(section.key) ?? []));
}

function groupBySection(edits: readonly Edit[]): ReadonlyMap<string, readonly Edit[]> {
  const groups = new Map<string, Edit[]>();
  for (const edit of edits) groups.set(edit.section, [...(groups.get(edit.section) ?? []), edit]);
  return groups;
}

/** All items of a section are one list, however many blocks hold them. */
function edited(section: ContentSection, edits: readonly Edit[]): ContentSection {
  const items = section.blocks.flatMap((block) => (block.kind === 'gathered' ? block.items : []));
  if (edits.length === 0 || items.length === 0) return section;
  const first = section.blocks.findIndex(({ kind }) => kind === 'gathered');
  const gathered: ContentBlock = { kind: 'gathered', items: edits.reduce(editItems, items) };
  return {
    ...section,
    blocks: section.blocks.flatMap((block, index): readonly ContentBlock[] => {
      if (block.kind !== 'gathered') return [block];
      return index === first ? [gathered] : [];
    }),
  };
}

/** Exported for who edits on screen: one step after the other. */
export function editItems(items: readonly GatheredItem[], edit: Edit): readonly GatheredItem[] {
  switch (edit.kind) {
    case 'merge':
      return merged(items, edit.items, edit.text);
    case 'split':
      return items.flatMap((item) => (item.key === edit.item ? parted(item, edit.from, edit.text) : [item]));
    case 'reword':
      return items.map((item) => (item.key === edit.item ? { ...item, text: edit.text } : item));
    case 'drop':
      return items.map((item) => (item.key === edit.item ? { ...item, isDropped: true } : item));
    case 'restore':
      return items.map((item) => (item.key === edit.item ? { ...item, isDropped: undefined } : item));
    case 'order': {
      const place = new Map(edit.items.map((key, index) => [key, index]));
      return items.toSorted(
        (one, other) => (place.get(one.key) ?? items.length) - (place.get(other.key) ?? items.length),
      );
    }
  }
}

function merged(items: readonly GatheredItem[], keys: readonly string[], text: string): readonly GatheredItem[] {
  const together = items.filter(({ key }) => keys.includes(key));
  const [into] = together;
  if (into === undefined || together.length < 2) return items;
  const isDropped = together.every((item) => item.isDropped === true) || undefined;
  const whole = { ...into, text, from: together.flatMap(({ from }) => from), isDropped };
  return items.flatMap((item) => {
    if (item === into) return [whole];
    return together.includes(item) ? [] : [item];
  });
}

function parted(item: GatheredItem, keys: readonly string[], text: string): readonly GatheredItem[] {
  const gone = item.from.filter(({ source }) => keys.includes(sourceKey(source)));
  const stay = item.from.filter(({ source }) => !keys.includes(sourceKey(source)));
  const [first] = gone;
  // Whoever takes all out, or none, has split nothing.
  if (first === undefined || stay.length === 0) return [item];
  const own = { key: `${item.key}/${sourceKey(first.source)}`, text, from: gone };
  return [{ ...item, from: stay }, own];
}
