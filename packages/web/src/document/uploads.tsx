// The files on their way to the server. They live above the screens and the sign-in: whatever fails, none is lost, and
// each keeps its reason and can be sent again.
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useReducer, useRef } from 'react';
import { Refusal, sendDocument, type Uploaded } from '../client.ts';
import { useSessionEnded } from '../session.tsx';
import { changeUploads, sendingNow, type Upload, type UploadChange } from './upload-list.ts';

type Uploads = {
  readonly uploads: readonly Upload[];
  readonly add: (files: Iterable<File>) => void;
  readonly retry: (key: number) => void;
  readonly remove: (key: number) => void;
  readonly hideDone: () => void;
  readonly clear: () => void;
};

const UploadsContext = createContext<Uploads | null>(null);

export function useUploads(): Uploads {
  const uploads = useContext(UploadsContext);
  if (uploads === null) throw new Error('useUploads stands outside UploadsProvider.');
  return uploads;
}

export function UploadsProvider({ children }: { children: ReactNode }) {
  const [uploads, change] = useReducer(changeUploads, []);
  useSending(uploads, change);
  useLeaveWarning(uploads);
  const value = useMemo(
    () => ({
      uploads,
      add: (files: Iterable<File>) => change({ type: 'add', files: [...files] }),
      retry: (key: number) => change({ type: 'retry', key }),
      remove: (key: number) => change({ type: 'remove', key }),
      hideDone: () => change({ type: 'hideDone' }),
      clear: () => change({ type: 'clear' }),
    }),
    [uploads],
  );
  return <UploadsContext value={value}>{children}</UploadsContext>;
}

/** Sends what waits, two at a time: more would only slow each other on an office line. */
function useSending(uploads: readonly Upload[], change: (change: UploadChange) => void) {
  const queryClient = useQueryClient();
  const sessionEnded = useSessionEnded();
  // A file is started once, even where React runs an effect twice.
  const started = useRef(new Set<string>());

  useEffect(() => {
    for (const upload of sendingNow(uploads)) {
      const attempt = `${upload.key}.${upload.attempt}`;
      if (started.current.has(attempt)) continue;
      started.current.add(attempt);
      sendDocument(upload.file, (sent) => change({ type: 'progress', key: upload.key, sent })).then(
        (document: Uploaded) => {
          change({ type: 'done', key: upload.key, document });
          void queryClient.invalidateQueries({ queryKey: ['documents'] });
        },
        (error: unknown) => {
          change({ type: 'failed', key: upload.key, error });
          if (error instanceof Refusal && error.problem.status === 401) sessionEnded();
        },
      );
    }
  }, [uploads, change, queryClient, sessionEnded]);
}

function useLeaveWarning(uploads: readonly Upload[]) {
  const pending = uploads.some((upload) => upload.state !== 'done');
  useEffect(() => {
    if (!pending) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [pending]);
}
