// The tasks as they are shown: each with its six and what it is searched by, under the section that it stands in.
import { FACETS, type Facet, type SixClear, sixClear, fold } from '@sauro/core';
import type { Section, Task } from '@sauro/reader/reading';

export type ListedTask = {
  /** Its place among the tasks of the reading: what the address calls it by. */
  readonly index: number;
  readonly task: Task;
  readonly six: SixClear;
  readonly searched: string;
};

export type TaskGroup = {
  readonly key: string;
  readonly path: string;
  /** null where a task stands in no section. */
  readonly title: string | null;
  /** Titles of the sections above, the highest first. */
  readonly above: readonly string[];
  readonly tasks: readonly ListedTask[];
};

export function listTasks(tasks: readonly Task[]): readonly ListedTask[] {
  return tasks.map((task, index) => ({ index, task, six: sixClear(task), searched: searchedBy(task) }));
}

/** Tasks keep their order; a new group begins wherever the section changes. */
export function groupTasks(tasks: readonly ListedTask[], sections: readonly Section[]): readonly TaskGroup[] {
  const groups: { section: Section | null; tasks: ListedTask[] }[] = [];
  for (const listed of tasks) {
    const section = sectionOf(listed.task, sections);
    const last = groups.at(-1);
    if (last !== undefined && last.section === section) last.tasks.push(listed);
    else groups.push({ section, tasks: [listed] });
  }
  return groups.map(({ section, tasks: own }) => ({
    key: `${section?.anchor.block ?? ''}:${own[0]?.index}`,
    path: section?.path ?? '',
    title: section?.title ?? null,
    above: section === null ? [] : sectionsAbove(section, sections),
    tasks: own,
  }));
}

export type TaskFilter = { readonly q: string; readonly unclear: Facet | null };

/** Every word must be found somewhere in the task; marks and case do not matter. */
export function filterTasks(tasks: readonly ListedTask[], { q, unclear }: TaskFilter): readonly ListedTask[] {
  const words = fold(q).split(' ').filter(Boolean);
  return tasks.filter(
    ({ searched, six }) =>
      (unclear === null || six[unclear].state !== 'clear') && words.every((word) => searched.includes(word)),
  );
}

export type Tally = Readonly<Record<'clear' | 'vague' | 'unclear', number>>;

/** For each of the six: for how many tasks it is clear, vague and unclear. */
export function tallySix(tasks: readonly ListedTask[]): Readonly<Record<Facet, Tally>> {
  const count = (facet: Facet, state: keyof Tally) => tasks.filter(({ six }) => six[facet].state === state).length;
  const tally = (facet: Facet): Tally => ({
    clear: count(facet, 'clear'),
    vague: count(facet, 'vague'),
    unclear: count(facet, 'unclear'),
  });
  return {
    person: tally('person'),
    work: tally('work'),
    time: tally('time'),
    responsibility: tally('responsibility'),
    product: tally('product'),
    authority: tally('authority'),
  };
}

/** How many of the six are clear for a task, on average. */
export function averageClear(tasks: readonly ListedTask[]): number {
  const clear = tasks.map(({ six }) => FACETS.filter((facet) => six[facet].state === 'clear').length);
  return clear.length === 0 ? 0 : clear.reduce((sum, count) => sum + count, 0) / clear.length;
}

/** The nearest section round the task by its path; a heading that is itself the task is not round it. */
function sectionOf(task: Task, sections: readonly Section[]): Section | null {
  let found: Section | null = null;
  for (const section of sections) {
    if (section.anchor.block >= task.anchor.block || !contains(section.path, task.section)) continue;
    if (found === null || section.path.length >= found.path.length) found = section;
  }
  return found;
}

function sectionsAbove(section: Section, sections: readonly Section[]): readonly string[] {
  const above = sections.filter(
    (other) =>
      other.path !== section.path && other.anchor.block < section.anchor.block && contains(other.path, section.path),
  );
  // A path may occur twice (a numbering that starts anew): the last before the section is the one above it.
  return [...new Map(above.map((other) => [other.path, other.title])).values()];
}

function contains(path: string, inner: string): boolean {
  return path !== '' && (inner === path || inner.startsWith(`${path}.`));
}

function searchedBy({ section, text, lead, coordinate, product, deadline }: Task): string {
  return fold([section, text, ...lead, ...coordinate, product ?? '', deadline?.text ?? ''].join(' '));
}
