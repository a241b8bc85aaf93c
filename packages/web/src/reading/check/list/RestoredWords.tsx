// Below the fields: the words that were restored, each with what the file says, to be turned back to it.
import type { Item } from '@sauro/core';
import { type Paragraph, paragraphsOf, SURE_RESTORED } from '@sauro/reader/flow';
import { useMemo } from 'react';
import { useWords } from '../../../ui/language.tsx';
import { type RestoredWord, restoredWordsOf, turned } from '../model/restored.ts';
import type { Checking } from '../state/use-checking.ts';
import { CHECK_WORDS } from '../words.ts';
import styles from './OpenItem.module.css';

export function RestoredWords({ checking, item }: { checking: Checking; item: Item }) {
  const say = useWords(CHECK_WORDS);
  const { pages, actions } = checking;
  const paragraphs = useMemo(
    () => new Map<number, Paragraph>([...paragraphsOf(pages.flow)].map((paragraph) => [paragraph.block, paragraph])),
    [pages.flow],
  );
  const words = useMemo(() => restoredWordsOf(item, paragraphs), [item, paragraphs]);
  if (words.length === 0) return null;
  const turn = (word: RestoredWord) => {
    const from = new Map<string, unknown>(Object.entries(item.value)).get(word.field);
    if (typeof from === 'string') actions.commit(item, word.field, { text: turned(from, word), from });
  };
  return (
    <details className={styles['restored']}>
      <summary>{say('restored.title', { count: words.length })}</summary>
      <ul>
        {words.map((word) => (
          <li key={`${word.field}-${word.start}`} data-unsure={word.sure < SURE_RESTORED || undefined}>
            <span lang="vi">{say('restored.word', { read: word.read, restored: word.restored })}</span>
            <button type="button" onClick={() => turn(word)}>
              {say(word.now === word.read ? 'restored.again' : 'restored.back', {
                word: word.now === word.read ? word.restored : word.read,
              })}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
