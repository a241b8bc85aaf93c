// A draft as it is being written: what is typed stands at once and is saved a moment after one has stopped. Where it could not
// be saved it stays on screen, and leaving the page is warned of.
import { applyEdits, type Edit, mapSections, type ReportContent } from '@sauro/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLeaveWarning } from '../../ui/use-leave-warning.ts';
import { type SaveBody, saveWrittenReport, type WholeReport } from './calls.ts';
import { writtenReportQuery } from './queries.ts';

/** As long as one pauses between two sentences. */
const PAUSE_MS = 1500;

export type Wording = Omit<SaveBody, 'version'>;

export function useDraft(whole: WholeReport) {
  const queryClient = useQueryClient();
  const [wording, setWording] = useState<Wording>(() => wordingOf(whole));
  const [isDirty, setDirty] = useState(false);
  const { id, version } = whole.report;
  const saving = useMutation<WholeReport, Error, SaveBody>({
    networkMode: 'always',
    mutationFn: (body) => saveWrittenReport(id, body),
    onSuccess: (saved, { version: _seen, ...sent }) => {
      queryClient.setQueryData(writtenReportQuery(id).queryKey, saved);
      // What was typed while it was on its way is not saved yet.
      setWording((now) => {
        if (JSON.stringify(now) === JSON.stringify(sent)) setDirty(false);
        return now;
      });
    },
  });
  const { mutate, isPending, isError } = saving;
  useEffect(() => {
    if (!isDirty || isPending || isError) return;
    const clock = setTimeout(() => mutate({ ...wording, version }), PAUSE_MS);
    return () => clearTimeout(clock);
  }, [isDirty, isPending, isError, wording, version, mutate]);
  useLeaveWarning(isDirty);
  return {
    wording,
    isDirty,
    saving,
    /** With edits that are not saved yet; what was typed stands in its field and not here. */
    content: applyEdits(withoutTyped(whole.content), wording.edits.slice(whole.edits.length)),
    change: (next: Partial<Wording>) => {
      setWording((before) => ({ ...before, ...next }));
      setDirty(true);
    },
    edit: (edit: Edit) => {
      setWording((before) => ({ ...before, edits: [...before.edits, edit as Wording['edits'][number]] }));
      setDirty(true);
    },
    saveNow: () => mutate({ ...wording, version }),
  };
}
export type Draft = ReturnType<typeof useDraft>;

function wordingOf({ report: { title }, head, words, edits }: WholeReport): Wording {
  return { title, head, words, edits };
}

function withoutTyped(content: ReportContent): ReportContent {
  return mapSections(content, (section) => ({
    ...section,
    blocks: section.blocks.filter(
      (block) => block.kind !== 'words' || block.by !== undefined || block.source !== undefined,
    ),
  }));
}
