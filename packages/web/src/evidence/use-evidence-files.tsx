// The files of the person who is signed in that are on their way, for React. They stand within the session and end with it;
// what is kept does not.
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useSyncExternalStore } from 'react';
import { putAssignment } from '../assignment/queries.ts';
import { meaningOf, Refusal } from '../client.ts';
import { useOutbox } from '../assignment/outbox/use-outbox.tsx';
import { useSessionEnded } from '../session.tsx';
import { findFileCupboard } from '../ui/file-cupboard.ts';
import { newId } from '../ui/new-id.ts';
import { useLeaveWarning } from '../ui/use-leave-warning.ts';
import { addEvidence } from './calls.ts';
import { assignmentsWaiting, type FileAbout, type FileOutbox, type FilesView, openFileOutbox } from './file-outbox.ts';

const FilesContext = createContext<FileOutbox | null>(null);

export function useEvidenceFiles(): { readonly outbox: FileOutbox; readonly view: FilesView } {
  const outbox = useContext(FilesContext);
  if (outbox === null) throw new Error('useEvidenceFiles stands outside EvidenceFilesProvider.');
  return { outbox, view: useSyncExternalStore(outbox.subscribe, outbox.get) };
}

export function EvidenceFilesProvider({ person, children }: { person: string; children: ReactNode }) {
  const queryClient = useQueryClient();
  const sessionEnded = useSessionEnded();
  const { outbox: progress } = useOutbox();
  const outbox = outboxOf(person);
  const view = useSyncExternalStore(outbox.subscribe, outbox.get);
  useEffect(() => {
    const waiting = assignmentsWaiting(view);
    progress.holdReports((assignment) => waiting === null || waiting.has(assignment));
  }, [progress, view]);
  useEffect(
    () =>
      outbox.start({
        onSent: ({ assignment, moved }) => {
          // Of a file of which all was there already whatever has changed is somebody else's doing.
          if (moved) progress.acted(assignment.id, assignment.version);
          putAssignment(queryClient, assignment);
        },
        onSessionEnd: sessionEnded,
      }),
    // What ends the session is made anew with every drawing and does the same.
    // oxlint-disable-next-line react/exhaustive-deps
    [outbox, progress, queryClient],
  );
  useEffect(() => {
    addEventListener('online', outbox.hurry);
    return () => removeEventListener('online', outbox.hurry);
  }, [outbox]);
  useLeaveWarning(view.files.some(({ kept, state }) => !kept && state !== 'there'));
  return <FilesContext value={outbox}>{children}</FilesContext>;
}

/** One for each person as long as the page is open: what the browser does not keep outlives the sign-in all the same. */
const outboxes = new Map<string, FileOutbox>();

function outboxOf(person: string): FileOutbox {
  const known = outboxes.get(person);
  if (known !== undefined) return known;
  const outbox = openFileOutbox(person, findFileCupboard<FileAbout>(), {
    send: addEvidence,
    meaningOf,
    problemOf: (error) => (error instanceof Refusal ? error.problem : null),
    newId,
    now: () => new Date().toISOString(),
  });
  outboxes.set(person, outbox);
  return outbox;
}
