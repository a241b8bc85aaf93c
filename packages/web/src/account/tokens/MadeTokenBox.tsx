// A token that was just made, this once: to be put away before the page is left.
import { Button } from '@mantine/core';
import type { MadeToken } from '../../people/tokens/calls.ts';
import styles from '../../people/tokens/Tokens.module.css';
import { TOKEN_WORDS } from '../../people/tokens/words.ts';
import { CopyText } from '../../ui/CopyText.tsx';
import { focusFirst } from '../../ui/focus-first.ts';
import { useWords } from '../../ui/language.tsx';

type BoxProps = { readonly name: string; readonly made: MadeToken; readonly onDone: () => void };

export function MadeTokenBox({ name, made, onDone }: BoxProps) {
  const say = useWords(TOKEN_WORDS);
  const title = say('made.title', { name });
  return (
    <div ref={focusFirst} tabIndex={-1} role="group" aria-label={title} className={styles['made']}>
      <strong>{title}</strong>
      <p>{say('made.once')}</p>
      <CopyText text={made.token} name={title} label={say('made.copy')} />
      <div>
        <Button onClick={onDone}>{say('made.done')}</Button>
      </div>
    </div>
  );
}
