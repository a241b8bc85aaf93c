// That a document is in preparation, with the way to see and to change who sees it. Nothing is shown of one that all see.
import { Button } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import type { Document } from '../../client.ts';
import { useWords } from '../../ui/language.tsx';
import { PreparationDialog } from './PreparationDialog.tsx';
import { PREPARATION_WORDS } from './words.ts';

export function PreparationButton({ document }: { readonly document: Document }) {
  const say = useWords(PREPARATION_WORDS);
  const [isOpen, setOpen] = useState(false);
  if (!document.inPreparation && !isOpen) return null;
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconEyeOff size={15} stroke={1.7} aria-hidden="true" />}
        aria-label={say('button.label')}
        title={say('button.label')}
        onClick={() => setOpen(true)}
      >
        {say('button')}
      </Button>
      {isOpen && <PreparationDialog document={document.id} onClose={() => setOpen(false)} />}
    </>
  );
}
