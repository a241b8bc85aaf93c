// Choosing files from the machine. What is chosen is judged by the server alone: by content, not by the name's ending.
import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import { useWords } from '../ui/language.tsx';
import { useUploads } from './uploads.tsx';
import { DOCUMENT_WORDS } from './words.ts';

export function UploadButton() {
  const say = useWords(DOCUMENT_WORDS);
  const { add } = useUploads();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        leftSection={<IconUpload size={16} stroke={1.8} aria-hidden="true" />}
        onClick={() => field.current?.click()}
      >
        {say('upload.button')}
      </Button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-label={say('upload.button')}
        data-testid="upload-files"
        onChange={({ currentTarget }) => {
          add(currentTarget.files ?? []);
          // The same file chosen again is a new choice.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
