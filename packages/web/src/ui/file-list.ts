// The list of files to send, as a value and its changes: what waits, what is being sent, what came through, what failed.

type About = {
  readonly key: number;
  readonly file: File;
  /** Path to which it is sent. */
  readonly to: string;
  readonly attempt: number;
};
/** `Result` is what the server answers when a file has come through. */
export type Upload<Result> = About &
  (
    | { readonly state: 'waiting' }
    | { readonly state: 'sending'; readonly sent: number }
    | { readonly state: 'done'; readonly result: Result }
    | { readonly state: 'failed'; readonly error: unknown }
  );

export type UploadChange<Result> =
  | { readonly type: 'add'; readonly files: readonly File[]; readonly to: string }
  | { readonly type: 'progress'; readonly key: number; readonly sent: number }
  | { readonly type: 'done'; readonly key: number; readonly result: Result }
  | { readonly type: 'failed'; readonly key: number; readonly error: unknown }
  | { readonly type: 'retry' | 'remove'; readonly key: number }
  | { readonly type: 'hide'; readonly keys: readonly number[] }
  | { readonly type: 'clear' };

const AT_ONCE = 2;

export function changeUploads<Result>(
  uploads: readonly Upload<Result>[],
  change: UploadChange<Result>,
): readonly Upload<Result>[] {
  return promoted(apply(uploads, change));
}

export function sendingNow<Result>(uploads: readonly Upload<Result>[]): readonly Upload<Result>[] {
  return uploads.filter((upload) => upload.state === 'sending');
}

function apply<Result>(uploads: readonly Upload<Result>[], change: UploadChange<Result>): readonly Upload<Result>[] {
  switch (change.type) {
    case 'add': {
      const first = Math.max(0, ...uploads.map((upload) => upload.key)) + 1;
      const { to } = change;
      return [...uploads, ...change.files.map((file, index) => waiting({ key: first + index, file, to, attempt: 1 }))];
    }
    case 'progress':
      return uploads.map((upload) =>
        upload.key === change.key && upload.state === 'sending' ? { ...upload, sent: change.sent } : upload,
      );
    case 'done':
      return replaced(uploads, change.key, (about) => ({ ...about, state: 'done', result: change.result }));
    case 'failed':
      return replaced(uploads, change.key, (about) => ({ ...about, state: 'failed', error: change.error }));
    case 'retry':
      return replaced(uploads, change.key, (about) => waiting({ ...about, attempt: about.attempt + 1 }));
    case 'remove':
      return uploads.filter((upload) => upload.key !== change.key);
    case 'hide':
      return uploads.filter(({ key }) => !change.keys.includes(key));
    case 'clear':
      return [];
  }
}

/** Lets the first that wait go, up to the number sent at once. */
function promoted<Result>(uploads: readonly Upload<Result>[]): readonly Upload<Result>[] {
  let free = AT_ONCE - sendingNow(uploads).length;
  return uploads.map((upload) => {
    if (upload.state !== 'waiting' || free <= 0) return upload;
    free -= 1;
    return { ...upload, state: 'sending', sent: 0 };
  });
}

function replaced<Result>(
  uploads: readonly Upload<Result>[],
  key: number,
  by: (about: About) => Upload<Result>,
): readonly Upload<Result>[] {
  return uploads.map((upload) => {
    const { file, to, attempt } = upload;
    return upload.key === key ? by({ key, file, to, attempt }) : upload;
  });
}

function waiting(about: About): Upload<never> {
  return { ...about, state: 'waiting' };
}
