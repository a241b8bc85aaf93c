// What was found of a piece: as what, when, in which words and figures, and who says so.
import { FIELD_OUTCOMES } from '@sauro/core';
import { figureShown } from '../../progress/figure-shown.ts';
import { formatDay, formatNumber, formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { FieldResult, Piece } from './calls.ts';
import styles from './Field.module.css';
import { FIELD_WORDS } from './words.ts';

export function FoundOne({ result }: { result: FieldResult }) {
  const say = useWords(FIELD_WORDS);
  const { language } = useLanguage();
  const { outcome, on, words, figures, by, at } = result;
  return (
    <div className={styles['result']} data-outcome={outcome}>
      <strong>{say('found.on', { outcome: FIELD_OUTCOMES[outcome][language], day: formatDay(on) })}</strong>
      {words !== '' && (
        <p lang="vi" className={styles['words']}>
          {words}
        </p>
      )}
      <FoundFigures figures={figures} />
      {by !== null && <small>{say('found.by', { name: by.name, at: formatTime(at, language) })}</small>}
    </div>
  );
}

export function FoundFigures({ figures }: { figures: FieldResult['figures'] | Piece['report']['figures'] }) {
  const { language } = useLanguage();
  if (figures.length === 0) return null;
  return (
    <ul className={styles['told']}>
      {figures.map(({ target, text, numerator, denominator, ...figure }) => (
        <li key={target} lang="vi">
          {text}: <b>{figureShown(figure, language)}</b>
          {numerator !== null &&
            denominator !== null &&
            ` (${formatNumber(numerator, language)}/${formatNumber(denominator, language)})`}
        </li>
      ))}
    </ul>
  );
}
