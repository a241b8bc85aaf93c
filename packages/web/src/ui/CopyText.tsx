// A text to take along, with a button that copies it. The clipboard of the browser is open only over https; elsewhere, and
// where it is refused, the text is selected and copied as of old, or is left selected for the keys.
import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import styles from './CopyText.module.css';
import { useWords } from './language.tsx';
import { UI_WORDS } from './words.ts';

type CopyProps = {
  readonly text: string;
  /** What the text is, for who does not see where it stands. */
  readonly name: string;
  /** On the button. */
  readonly label: string;
  readonly onCopied?: () => void;
};

export function CopyText({ text, name, label, onCopied }: CopyProps) {
  const say = useWords(UI_WORDS);
  const shown = useRef<HTMLElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'selected' | null>(null);
  const copy = async () => {
    const isCopied = (await wroteToClipboard(text)) || (shown.current !== null && copiedSelected(shown.current));
    setOutcome(isCopied ? 'copied' : 'selected');
    if (isCopied) onCopied?.();
  };
  return (
    <div className={styles['copy']}>
      <code ref={shown} role="group" aria-label={name}>
        {text}
      </code>
      <Button
        variant="default"
        leftSection={<IconCopy size={16} stroke={1.7} aria-hidden="true" />}
        onClick={() => void copy()}
      >
        {label}
      </Button>
      <span role="status">{outcome !== null && say(`copy.${outcome}`)}</span>
    </div>
  );
}

async function wroteToClipboard(text: string): Promise<boolean> {
  if (!isSecureContext) return false;
  // Refused by the person or by the browser: the selection below is the other way.
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

function copiedSelected(element: HTMLElement): boolean {
  getSelection()?.selectAllChildren(element);
  return document.execCommand('copy');
}
