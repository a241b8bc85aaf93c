// The way back from a form or a question, called alike everywhere.
import { Button } from '@mantine/core';
import { useWords } from './language.tsx';
import { UI_WORDS } from './words.ts';

type CancelProps = { readonly size?: 'sm' | 'compact-sm' | 'compact-md'; readonly onClick: () => void };

export function CancelButton({ size = 'sm', onClick }: CancelProps) {
  const say = useWords(UI_WORDS);
  return (
    <Button variant="default" size={size} onClick={onClick}>
      {say('cancel')}
    </Button>
  );
}
