// Edits of gathered words as text.
import type { Edit } from '@sauro/core';

/** The same edits are the same text, in whatever order their parts came: the database keeps them in one of its own. */
export function editsText(edits: readonly Edit[]): string {
  return JSON.stringify(
    edits.map((edit) => Object.fromEntries(Object.entries(edit).toSorted(([one], [other]) => (one < other ? -1 : 1)))),
  );
}
