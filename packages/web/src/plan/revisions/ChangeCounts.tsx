// What a revision did in three figures: a sign first, so that they are told apart without colour.
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import styles from './Revisions.module.css';
import { REVISION_WORDS } from './words.ts';

const SIGNS = { added: '+', changed: '~', dropped: '−' } as const;
const KINDS = ['added', 'changed', 'dropped'] as const;

export function ChangeCounts(counts: Readonly<Record<keyof typeof SIGNS, number>>) {
  const say = useWords(REVISION_WORDS);
  const { language } = useLanguage();
  return (
    <span className={styles['counts']}>
      {KINDS.map((kind) => (
        <span key={kind} data-kind={kind} data-none={counts[kind] === 0 || undefined}>
          <span aria-hidden="true">
            {SIGNS[kind]}
            {formatNumber(counts[kind], language)}
          </span>
          <span className="visually-hidden">{say(kind, { count: counts[kind] })} </span>
        </span>
      ))}
    </span>
  );
}
