// The paragraph to which a search has led, as it stands in the document, above all else.
import { useSearch } from '@tanstack/react-router';
import { useWords } from '../ui/language.tsx';
import styles from './Reading.module.css';
import { SourceText } from './SourceText.tsx';
import { READING_WORDS } from './words.ts';

/** All of it is meant. */
const TO_ITS_END = Number.MAX_SAFE_INTEGER;

export function PassageSection() {
  const say = useWords(READING_WORDS);
  const { block } = useSearch({ from: '/van-ban/$id' });
  if (block === undefined) return null;
  return (
    <section className={styles['part']} aria-labelledby="passage-title">
      <h2 id="passage-title">{say('passage.title')}</h2>
      <SourceText anchor={{ block, start: 0, end: TO_ITS_END }} />
    </section>
  );
}
