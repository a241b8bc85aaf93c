// What is done to gathered words of a report of a round: it stands at once, is kept like words that are typed, and the last of it
// can be undone.
import { applyEdits, type Edit, type ReportContent } from '@sauro/core';
import { saveEdits, type WholeReport } from '../calls.ts';
import { useSaved } from './use-saved.ts';

type Part = { readonly report: string; readonly content: ReportContent };

export function useSavedEdits({ report, content }: Part, { edits, version }: NonNullable<WholeReport['edits']>) {
  const save = (text: string, seen: number) => saveEdits(report, { edits: editsIn(text), version: seen });
  const saved = useSaved({ report, part: 'gathered', save }, { text: textOf(edits), version });
  const done = editsIn(saved.text);
  return {
    ...saved,
    count: done.length,
    content: applyEdits(content, done),
    edit: (edit: Edit) => saved.type(textOf([...done, edit])),
    undo: () => saved.type(textOf(done.slice(0, -1))),
  };
}

type Sent = Parameters<typeof saveEdits>[1]['edits'];

/** Written by `textOf` alone. */
function editsIn(text: string): Sent {
  return JSON.parse(text) as Sent;
}

/** The same edits are the same text, in whatever order their parts came. */
function textOf(edits: readonly Edit[]): string {
  return JSON.stringify(
    edits.map((edit) => Object.fromEntries(Object.entries(edit).toSorted(([one], [other]) => (one < other ? -1 : 1)))),
  );
}
