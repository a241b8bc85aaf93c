// Two wordings as one text in which what went is struck and what came is underlined; told as deletion and insertion to those
// who listen.
import { useMemo } from 'react';
import { useWords } from '../../ui/language.tsx';
import styles from './Revisions.module.css';
import { diffWords } from './word-diff.ts';
import { REVISION_WORDS } from './words.ts';

export function WordDiff({ before, after }: { before: string; after: string }) {
  const say = useWords(REVISION_WORDS);
  const pieces = useMemo(() => diffWords(before, after), [before, after]);
  return (
    <span className={styles['diff']}>
      {before === '' && <span className={styles['blank']}>{say('blank')} → </span>}
      {pieces.map(({ kind, text }, index) => {
        if (kind === 'gone') return <del key={index}>{text}</del>;
        if (kind === 'new') return <ins key={index}>{text}</ins>;
        return <span key={index}>{text}</span>;
      })}
      {after === '' && <span className={styles['blank']}> → {say('blank')}</span>}
    </span>
  );
}
