// A draft as it is being written: what is typed stands at once and is saved a moment after one has stopped. Until the server
// has it, it is kept in the browser: a lost line, a reload or the end of a session loses none of it.
import { applyEdits, type Edit, mapSections, type ReportContent } from '@sauro/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { isLineLost, Refusal } from '../../ask.ts';
import { useTyped } from '../../ui/use-typed.ts';
import { editsText } from '../edits-text.ts';
import { type SaveBody, saveWrittenReport, type WholeReport } from './calls.ts';
import { writtenReportQuery } from './queries.ts';

/** As long as one pauses between two sentences; and until it is tried again where the line is lost. */
const PAUSE_MS = 1500;
const AGAIN_MS = 10_000;

export type Wording = Omit<SaveBody, 'version'>;
/** What is not saved yet, with the version that it goes on from: what another saved meanwhile is not written over unseen. */
type Unsaved = { readonly version: number; readonly wording: Wording };

export function useDraft(whole: WholeReport) {
  const queryClient = useQueryClient();
  const { id, version } = whole.report;
  const query = writtenReportQuery(id);
  const { text, type, clear } = useTyped(`written-report.${id}`);
  // Written here alone.
  const unsaved = text === '' ? null : (JSON.parse(text) as Unsaved);
  const wording = unsaved?.wording ?? wordingOf(whole);
  const latest = useRef(unsaved);
  const keep = (next: Unsaved) => {
    latest.current = next;
    type(JSON.stringify(next));
  };
  const saving = useMutation<WholeReport, Error, Unsaved>({
    mutationFn: (sent) => saveWrittenReport(id, { ...sent.wording, version: sent.version }),
    onSuccess: (saved, sent) => {
      queryClient.setQueryData(query.queryKey, saved);
      const now = latest.current;
      // What was typed while it was on its way is not saved yet, and goes on from what was.
      if (now !== null && JSON.stringify(now.wording) !== JSON.stringify(sent.wording)) {
        keep({ ...now, version: saved.report.version });
        return;
      }
      latest.current = null;
      clear();
    },
    onError: (error) => {
      if (error instanceof Refusal && error.problem.code === 'written-report.moved-on')
        void queryClient.invalidateQueries(query);
    },
  });
  const { mutate, isPending, error, reset } = saving;
  const isLost = isLineLost(error);
  // Another has saved meanwhile, as is known from the server: whose is to stand a person says.
  const isMoved = unsaved !== null && !isPending && unsaved.version < version;
  const isDue = text !== '' && !isPending && !isMoved && (error === null || isLost);
  useEffect(() => {
    if (!isDue) return undefined;
    const clock = setTimeout(() => mutate(JSON.parse(text) as Unsaved), isLost ? AGAIN_MS : PAUSE_MS);
    return () => clearTimeout(clock);
  }, [isDue, text, isLost, mutate]);
  const change = (next: Partial<Wording>) => {
    // What was refused is other words by now.
    if (error !== null && !isLost) reset();
    keep({ version: unsaved?.version ?? version, wording: { ...wording, ...next } });
  };
  const isAhead = editsText(wording.edits.slice(0, whole.edits.length)) === editsText(whole.edits);
  return {
    wording,
    isDirty: unsaved !== null,
    isMoved,
    saving,
    /** With edits that are not saved yet; what was typed stands in its field and not here. */
    content: applyEdits(withoutTyped(whole.content), isAhead ? wording.edits.slice(whole.edits.length) : []),
    change,
    edit: (edit: Edit) => change({ edits: [...wording.edits, edit as Wording['edits'][number]] }),
    saveNow: () => {
      if (unsaved !== null) mutate(unsaved);
    },
    /** Of `isMoved`: one's own is written over what the other saved, or that stands and one's own goes. */
    choose: (whose: 'mine' | 'theirs') => {
      reset();
      if (whose === 'mine') return keep({ version, wording });
      latest.current = null;
      clear();
    },
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
