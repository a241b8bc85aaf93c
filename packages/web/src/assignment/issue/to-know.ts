// What whoever issues these tasks in this name has to know before; the server refuses who does not say that she does.
import type { IssueBody, IssuePreview, IssueTask } from '../calls.ts';

export type ToKnow = NonNullable<IssueBody['knowing']>[number];
type Known = {
  readonly what: ToKnow;
  /** Those that it is about, of which something new is issued; none where it is about the plan itself. */
  readonly tasks: readonly IssueTask[];
};

/** In the order of the preview: units of these tasks in which nobody takes work on, and how much work that is. */
export function unstaffedOf(preview: Pick<IssuePreview, 'unstaffed'>, tasks: readonly Pick<IssueTask, 'unstaffed'>[]) {
  const places = tasks.flatMap(({ unstaffed }) => unstaffed);
  const asked = new Set(places);
  return { work: places.length, units: preview.unstaffed.filter((_unit, place) => asked.has(place)) };
}

type Issuing = { readonly preview: IssuePreview; readonly chosen: readonly IssueTask[]; readonly issuer: string };

export function toKnow({ preview, chosen, issuer }: Issuing): readonly Known[] {
  const fresh = chosen.filter(({ wouldIssue }) => wouldIssue > 0);
  const about = [
    { what: 'late', tasks: fresh.filter(({ late }) => late) },
    { what: 'unlooked', tasks: fresh.filter(({ unlooked }) => unlooked) },
    { what: 'unstaffed', tasks: fresh.filter(({ unstaffed }) => unstaffed.length > 0) },
  ] as const satisfies readonly Known[];
  const found: readonly Known[] = about.filter(({ tasks }) => tasks.length > 0);
  const { planIssuedBy } = preview;
  const isOther = fresh.length > 0 && planIssuedBy !== null && planIssuedBy.id !== issuer;
  return isOther ? [...found, { what: 'other-issuer', tasks: [] }] : found;
}
