// What has happened to an assignment since it was looked at: why it cannot be judged as it was seen.
import type { AssignmentFactView, AssignmentOpened } from '../assignment/calls.ts';

/**
 * The oldest first; nothing while it is not known. Each fact that changes what stands makes a version of it, and the first
 * version is that of its issue; others (that it was told up, or found otherwise in the field) make none.
 */
export function sinceSeen(
  opened: Pick<AssignmentOpened, 'timeline'> | undefined,
  version: number,
): readonly AssignmentFactView[] {
  return opened?.timeline.filter(({ after }) => after !== null).slice(version) ?? [];
}
