// Beside a piece of evidence: which official document it is, and a way to say or correct it.
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Assignment } from '../assignment/calls.ts';
import { useWords } from '../ui/language.tsx';
import type { Evidence } from './calls.ts';
import styles from './Evidence.module.css';
import { PaperDialog } from './PaperDialog.tsx';
import { paperText } from './paper-text.ts';
import { EVIDENCE_WORDS } from './words.ts';

type LineProps = {
  readonly evidence: Evidence;
  readonly assignment: Assignment;
  readonly name: string;
  readonly mayChange: boolean;
};

export function PaperLine({ evidence, assignment, name, mayChange }: LineProps) {
  const say = useWords(EVIDENCE_WORDS);
  const [isOpen, setOpen] = useState(false);
  const text = paperText(evidence.paper);
  if (text === '' && !mayChange) return null;
  return (
    <p className={styles['document']}>
      {text !== '' && <span lang="vi">{text}</span>}
      {mayChange && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={say(text === '' ? 'paper.say.of' : 'paper.change.of', { name })}
          onClick={() => setOpen(true)}
        >
          {say(text === '' ? 'paper.say' : 'paper.change')}
        </Button>
      )}
      {isOpen && <PaperDialog evidence={evidence} assignment={assignment} onClose={() => setOpen(false)} />}
    </p>
  );
}
