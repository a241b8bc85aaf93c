// A field to search by. What is typed stands in the address a moment after, so that "back" and a sent link lead to the
// same list.
import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type Ref, useEffect, useState } from 'react';

type SearchProps = {
  /** What stands in the address. */
  readonly q: string;
  readonly label: string;
  readonly clear: string;
  readonly onSearch: (q: string) => void;
  readonly className?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
};

const PAUSE_MS = 250;

export function DelayedSearch({ q, label, clear, onSearch, className, inputRef }: SearchProps) {
  const [text, setText] = useState(q);
  const [seen, setSeen] = useState(q);
  const [sent, setSent] = useState(q);
  // The address changed by other means (a link, "back"): the field follows. After its own change it must not.
  if (q !== seen) {
    setSeen(q);
    if (q !== sent) setText(q);
  }
  useEffect(() => {
    if (text === q) return;
    const timer = setTimeout(() => {
      setSent(text);
      onSearch(text);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, q, onSearch]);
  return (
    <TextInput
      className={className ?? ''}
      ref={inputRef ?? null}
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      leftSection={<IconSearch size={16} stroke={1.6} aria-hidden="true" />}
      rightSection={text !== '' && <CloseButton size="sm" aria-label={clear} onClick={() => setText('')} />}
    />
  );
}
