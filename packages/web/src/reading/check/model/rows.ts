// The reading as one list: head first, then the doubts that stand at no item, the tasks under their sections, and the rest.
import { type Item, type ItemId, type ItemKind, ordered } from '@sauro/core';
import type { Section, Task } from '@sauro/reader/reading';
import type { Items } from './book.ts';
import type { DoubtItem } from './doubts.ts';

export type Heading = {
  readonly kind: 'heading';
  readonly key: string;
  readonly of: ItemKind;
  /** Of the section that the tasks below stand in; null where they stand in none, and for other kinds. */
  readonly section: Section | null;
  /** Titles of the sections above it, the highest first. */
  readonly above: readonly string[];
  readonly ids: readonly ItemId[];
};
export type ItemRow = { readonly kind: 'item'; readonly key: ItemId; readonly item: Item; readonly heading: string };
export type Row = Heading | ItemRow;

export function rowsOf(items: Items, sections: readonly Section[], alone: readonly DoubtItem[]): readonly Row[] {
  return [
    ...partOf('head', ordered(items, 'head')),
    ...partOf('doubt', alone),
    ...taskRows(ordered(items, 'task'), sections),
    ...partOf('target', ordered(items, 'target')),
    ...partOf('duty', ordered(items, 'duty')),
    ...partOf('phase', ordered(items, 'phase')),
    ...partOf('reference', ordered(items, 'reference')),
  ];
}

/** The section that a task stands in, by its path; of several with that path the last before it. */
export function sectionOf({ section: path, anchor }: Pick<Task, 'section' | 'anchor'>, sections: readonly Section[]) {
  let found: Section | null = null;
  for (const section of sections) {
    if (!contains(section.path, path) || section.anchor.block === anchor.block) continue;
    const longer = found === null || section.path.length > found.path.length;
    const nearer = section.path === found?.path && section.anchor.block < anchor.block;
    if (longer || nearer) found = section;
  }
  return found;
}

function partOf(of: ItemKind, items: readonly Item[]): readonly Row[] {
  if (items.length === 0) return [];
  const heading: Heading = { kind: 'heading', key: of, of, section: null, above: [], ids: items.map(({ id }) => id) };
  return [heading, ...items.map((item) => rowOf(item, of))];
}

function taskRows(tasks: readonly Extract<Item, { kind: 'task' }>[], sections: readonly Section[]): readonly Row[] {
  const groups: { section: Section | null; tasks: Item[] }[] = [];
  const known = new Map<string, Section | null>();
  for (const task of tasks) {
    const { value } = task;
    // Thousands of rows of one table share a section: it is looked for once.
    const place = `${value.section} ${value.anchor.block}`;
    const section = known.get(place) ?? sectionOf(value, sections);
    known.set(place, section);
    const last = groups.at(-1);
    if (last !== undefined && last.section === section) last.tasks.push(task);
    else groups.push({ section, tasks: [task] });
  }
  return groups.flatMap(({ section, tasks: own }, index): readonly Row[] => {
    const key = `task.${section?.anchor.block ?? ''}.${index}`;
    const above = section === null ? [] : titlesAbove(section, sections);
    const heading: Heading = { kind: 'heading', key, of: 'task', section, above, ids: own.map(({ id }) => id) };
    return [heading, ...own.map((item) => rowOf(item, key))];
  });
}

function rowOf(item: Item, heading: string): ItemRow {
  return { kind: 'item', key: item.id, item, heading };
}

function titlesAbove(section: Section, sections: readonly Section[]): readonly string[] {
  const above = sections.filter(
    ({ path, anchor }) => path !== section.path && anchor.block < section.anchor.block && contains(path, section.path),
  );
  // A path may occur twice (a numbering that starts anew): the last before the section is the one above it.
  return [...new Map(above.map(({ path, title }) => [path, title])).values()];
}

function contains(path: string, inner: string): boolean {
  return path !== '' && (inner === path || inner.startsWith(`${path}.`));
}
