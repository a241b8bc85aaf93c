// Where the tasks and targets of a revision stand: in the draft that was confirmed, behind the others where an amendment adds
// them, or where an earlier version had them that is given back.
import type { Revised } from '@sauro/core';
import type { DocumentId } from '../document/document.ts';
import type { Placed } from './draft-content.ts';
import type { Placement, VersionRow } from './queries-state.ts';
import type { RevisionMode } from './views.ts';

export type RevisingAs = { readonly document: DocumentId; readonly mode: RevisionMode; readonly amended: boolean };

/** `write`: its row changes. `isOther`: so do its words, or it is new. */
export type Settled<W> = Revised<W> & { readonly after: W; readonly place: Placement; readonly isOther: boolean };

/** Those whose rows are written; what is dropped, and what is left as it stands, is not among them. */
export function settle<W extends object>(
  revised: readonly Revised<W>[],
  entries: readonly Placed<W>[],
  versions: readonly VersionRow<W & Placement>[],
  as: RevisingAs,
): readonly Settled<W>[] {
  const amends = as.mode === 'amends' || as.amended;
  const byItem = new Map(entries.map((entry) => [entry.item, entry]));
  const history = new Map<string, VersionRow<W & Placement>[]>();
  for (const row of versions) {
    const known = history.get(row.id);
    if (known) known.push(row);
    else history.set(row.id, [row]);
  }
  const last = Math.max(0, ...versions.map(({ value }) => value?.position ?? 0));
  return revised.flatMap((one): readonly Settled<W>[] => {
    const { after, item, id, state } = one;
    if (after === null || (state === 'same' && (item === null || amends))) return [];
    const before = id === null ? [] : (history.get(id) ?? []);
    const place =
      item === null
        ? before.findLast(({ by, value }) => by !== as.document && value !== null)?.value
        : placeOf(item, byItem.get(item), { as, amends, last, stood: before.findLast(({ value }) => value)?.value });
    if (place === undefined || place === null) throw new Error(`Task or target ${id} has no place to stand.`);
    return [{ ...one, after, place, isOther: state !== 'same' }];
  });
}

type Surroundings = {
  readonly as: RevisingAs;
  readonly amends: boolean;
  readonly last: number;
  readonly stood: Placement | null | undefined;
};

function placeOf<W>(
  item: string,
  entry: Placed<W> | undefined,
  { as, amends, last, stood }: Surroundings,
): Placement | undefined {
  if (entry === undefined) return undefined;
  const position = amends ? (stood?.position ?? last + entry.position) : entry.position;
  return { document: as.document, item, position, anchor: entry.anchor };
}
