// What is done to gathered words of a report of a round: it stands at once, is kept like words that are typed, and the last of it
// can be undone.
import { applyEdits, type Edit, type ReportContent } from '@sauro/core';
import { saveEdits, type WholeReport } from '../calls.ts';
import { editsText } from '../edits-text.ts';
import { useSaved } from './use-saved.ts';

type Part = { readonly report: string; readonly content: ReportContent };

export function useSavedEdits({ report, content }: Part, { edits, version }: NonNullable<WholeReport['edits']>) {
  const save = (text: string, seen: number) => saveEdits(report, { edits: editsIn(text), version: seen });
  const saved = useSaved({ report, part: 'gathered', save }, { text: editsText(edits), version });
  const done = editsIn(saved.text);
  return {
    ...saved,
    count: done.length,
    content: applyEdits(content, done),
    edit: (edit: Edit) => saved.type(editsText([...done, edit])),
    undo: () => saved.type(editsText(done.slice(0, -1))),
  };
}

type Sent = Parameters<typeof saveEdits>[1]['edits'];

/** Written by `editsText` alone. */
function editsIn(text: string): Sent {
  return JSON.parse(text) as Sent;
}
