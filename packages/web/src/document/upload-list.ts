// The list of files to send, as a value and its changes: what waits, what is being sent, what came through, what failed.
import type { Uploaded } from '../client.ts';

type About = { readonly key: number; readonly file: File; readonly attempt: number };
export type Upload = About &
  (
    | { readonly state: 'waiting' }
    | { readonly state: 'sending'; readonly sent: number }
    | { readonly state: 'done'; readonly document: Uploaded }
    | { readonly state: 'failed'; readonly error: unknown }
  );

export type UploadChange =
  | { readonly type: 'add'; readonly files: readonly File[] }
  | { readonly type: 'progress'; readonly key: number; readonly sent: number }
  | { readonly type: 'done'; readonly key: number; readonly document: Uploaded }
  | { readonly type: 'failed'; readonly key: number; readonly error: unknown }
  | { readonly type: 'retry' | 'remove'; readonly key: number }
  | { readonly type: 'hideDone' | 'clear' };

const AT_ONCE = 2;

export function changeUploads(uploads: readonly Upload[], change: UploadChange): readonly Upload[] {
  return promoted(apply(uploads, change));
}

export function sendingNow(uploads: readonly Upload[]): readonly Upload[] {
  return uploads.filter((upload) => upload.state === 'sending');
}

function apply(uploads: readonly Upload[], change: UploadChange): readonly Upload[] {
  switch (change.type) {
    case 'add': {
      const first = Math.max(0, ...uploads.map((upload) => upload.key)) + 1;
      return [...uploads, ...change.files.map((file, index) => waiting({ key: first + index, file, attempt: 1 }))];
    }
    case 'progress':
      return uploads.map((upload) =>
        upload.key === change.key && upload.state === 'sending' ? { ...upload, sent: change.sent } : upload,
      );
    case 'done':
      return replaced(uploads, change.key, (about) => ({ ...about, state: 'done', document: change.document }));
    case 'failed':
      return replaced(uploads, change.key, (about) => ({ ...about, state: 'failed', error: change.error }));
    case 'retry':
      return replaced(uploads, change.key, (about) => waiting({ ...about, attempt: about.attempt + 1 }));
    case 'remove':
      return uploads.filter((upload) => upload.key !== change.key);
    case 'hideDone':
      return uploads.filter((upload) => upload.state !== 'done');
    case 'clear':
      return [];
  }
}

/** Lets the first that wait go, up to the number sent at once. */
function promoted(uploads: readonly Upload[]): readonly Upload[] {
  let free = AT_ONCE - sendingNow(uploads).length;
  return uploads.map((upload) => {
    if (upload.state !== 'waiting' || free <= 0) return upload;
    free -= 1;
    return { ...upload, state: 'sending', sent: 0 };
  });
}

function replaced(uploads: readonly Upload[], key: number, by: (about: About) => Upload): readonly Upload[] {
  return uploads.map((upload) => {
    const { file, attempt } = upload;
    return upload.key === key ? by({ key, file, attempt }) : upload;
  });
}

function waiting(about: About): Upload {
  return { ...about, state: 'waiting' };
}
