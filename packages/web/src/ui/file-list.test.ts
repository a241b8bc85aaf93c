import { describe, expect, it } from 'vitest';
import { changeUploads, type Upload } from './file-list.ts';

const files = (count: number) => Array.from({ length: count }, (_, index) => new File(['x'], `ke-hoach-${index}.docx`));
const states = (uploads: readonly Upload<unknown>[]) => uploads.map((upload) => upload.state).join(' ');

describe('the files on their way', () => {
  const three = changeUploads([], { type: 'add', files: files(3), to: '/api/documents' });

  it('are sent two at a time', () => {
    expect(states(three)).toBe('sending sending waiting');
  });

  it('let the next go when one fails, and keep the failed one with its reason', () => {
    const after = changeUploads(three, { type: 'failed', key: 1, error: 'no line' });
    expect(states(after)).toBe('failed sending sending');
    expect(after[0]).toMatchObject({ error: 'no line' });
  });

  it('are sent anew under a new attempt', () => {
    const failed = changeUploads(changeUploads([], { type: 'add', files: files(1), to: '/api/documents' }), {
      type: 'failed',
      key: 1,
      error: 0,
    });
    expect(changeUploads(failed, { type: 'retry', key: 1 })).toMatchObject([{ state: 'sending', attempt: 2, sent: 0 }]);
  });

  it('are never given the key of another', () => {
    const more = changeUploads(changeUploads(three, { type: 'remove', key: 1 }), {
      type: 'add',
      files: files(2),
      to: '/api/documents',
    });
    expect(new Set(more.map((upload) => upload.key)).size).toBe(more.length);
  });
});
