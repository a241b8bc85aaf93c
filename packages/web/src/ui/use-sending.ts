// Sends a list of files, two at a time: whatever fails, none is lost, and each keeps its reason and can be sent again.
import { useEffect, useMemo, useReducer, useRef } from 'react';
import { Refusal, sendFile } from '../client.ts';
import { useSessionEnded } from '../session.tsx';
import { changeUploads, sendingNow, type Upload, type UploadChange } from './file-list.ts';
import { useLeaveWarning } from './use-leave-warning.ts';

export type Sending<Result> = {
  readonly uploads: readonly Upload<Result>[];
  /** `to`: path to which they are sent. */
  readonly add: (files: Iterable<File>, to: string) => void;
  readonly retry: (key: number) => void;
  readonly remove: (key: number) => void;
  readonly hide: (keys: readonly number[]) => void;
  readonly clear: () => void;
};

/** @param onDone must be the same function for as long as the list lives. */
export function useSending<Result>(onDone: (result: Result, to: string) => void): Sending<Result> {
  const [uploads, change] = useReducer(
    (before: readonly Upload<Result>[], next: UploadChange<Result>) => changeUploads(before, next),
    [],
  );
  const sessionEnded = useSessionEnded();
  // A file is started once, even where React runs an effect twice.
  const started = useRef(new Set<string>());
  useEffect(() => {
    for (const { key, attempt, file, to } of sendingNow(uploads)) {
      if (started.current.has(`${key}.${attempt}`)) continue;
      started.current.add(`${key}.${attempt}`);
      sendFile<Result>(to, file, (sent) => change({ type: 'progress', key, sent })).then(
        (result) => {
          change({ type: 'done', key, result });
          onDone(result, to);
        },
        (error: unknown) => {
          change({ type: 'failed', key, error });
          if (error instanceof Refusal && error.problem.status === 401) sessionEnded();
        },
      );
    }
  }, [uploads, onDone, sessionEnded]);
  useLeaveWarning(uploads.some((upload) => upload.state !== 'done'));
  return useMemo(
    () => ({
      uploads,
      add: (files: Iterable<File>, to: string) => change({ type: 'add', files: [...files], to }),
      retry: (key: number) => change({ type: 'retry', key }),
      remove: (key: number) => change({ type: 'remove', key }),
      hide: (keys: readonly number[]) => change({ type: 'hide', keys }),
      clear: () => change({ type: 'clear' }),
    }),
    [uploads],
  );
}
