// The state of a document in a word and a shape.
import type { Document } from '../client.ts';
import { useWords } from '../ui/language.tsx';
import styles from './StateChip.module.css';
import { DOCUMENT_WORDS } from './words.ts';

export function StateChip({ state }: { state: Document['state'] }) {
  const say = useWords(DOCUMENT_WORDS);
  return (
    <span className={styles['chip']} data-state={state}>
      {say(`state.${state}`)}
    </span>
  );
}
