// Which figures a report's spreadsheet asks for. A figure is told of a target on an assignment, and a unit has many of either:
// asked of each with each, most lines would be nobody's. So: where something was told, and of every target at least one line
// that can be filled in, on the work that stands nearest to it.

export type WorkForTargets = {
  readonly id: string;
  readonly task: string;
  readonly section: string;
  readonly isOpen: boolean;
};
type Target = { readonly id: string; readonly section: string };
export type TargetLine = { readonly assignment: string; readonly target: string };

/** Works and targets of one plan, in its order, of recurring work the latest period first. `isTold`: of a target on a work. */
export function targetLines(
  works: readonly WorkForTargets[],
  targets: readonly Target[],
  isTold: (assignment: string, target: string) => boolean,
): readonly TargetLine[] {
  return targets.flatMap((target) => {
    const told = works.filter(({ id }) => isTold(id, target.id));
    const home = told.some(({ isOpen }) => isOpen) ? undefined : homeOf(works, told, target);
    return [...told, ...(home === undefined ? [] : [home])].map(({ id }) => ({ assignment: id, target: target.id }));
  });
}

/** The next period of work of which it was told before; else work of its own section; else the first that is open. */
function homeOf(
  works: readonly WorkForTargets[],
  told: readonly WorkForTargets[],
  { section }: Target,
): WorkForTargets | undefined {
  const open = works.filter(({ isOpen }) => isOpen);
  return (
    open.find(({ task }) => told.some((one) => one.task === task)) ??
    open.find((one) => one.section === section) ??
    open[0]
  );
}
