// The sheet to take along: on paper alone. What was reported stands beside room to write what was found.
import { FIELD_OUTCOME_NAMES, FIELD_OUTCOMES } from '@sauro/core';
import { formatDay } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { FieldCheck, Piece } from './calls.ts';
import { figureShown } from '../../progress/figure-shown.ts';
import styles from './Field.module.css';
import { FIELD_WORDS } from './words.ts';

export function Sheet({ check, pieces }: { check: FieldCheck; pieces: readonly Piece[] }) {
  const say = useWords(FIELD_WORDS);
  return (
    <section className={styles['sheet']} aria-label={say('sheet.title')}>
      <h2>
        {say('sheet.title')} · {say('sample.name', { day: formatDay(check.drawnOn), size: check.size })}
      </h2>
      <ol>
        {pieces.map((piece) => (
          <SheetPiece key={piece.assignment.id} piece={piece} />
        ))}
      </ol>
    </section>
  );
}

function SheetPiece({ piece: { assignment, report, results } }: { piece: Piece }) {
  const say = useWords(FIELD_WORDS);
  const { language } = useLanguage();
  return (
    <li>
      <strong>{assignment.unit.name}</strong>: {assignment.text}
      <p>
        {say('reported')}: {report.words === '' ? say('reported.none') : report.words}
        {report.figures.map(({ target, text, ...figure }) => (
          <span key={target}>
            {' '}
            {text}: {figureShown(figure, language)}.
          </span>
        ))}
      </p>
      <p className={styles['boxes']}>
        {FIELD_OUTCOME_NAMES.map((outcome) => (
          <span key={outcome}>
            {results[0]?.outcome === outcome ? '☒' : '☐'} {FIELD_OUTCOMES[outcome][language]}
          </span>
        ))}
        <span>{say('sheet.day')} ……/……/…………</span>
      </p>
      <p className={styles['lines']}>{results[0]?.words}</p>
      <p className={styles['boxes']}>
        <span>{say('sheet.signed')}: ……………………</span>
        <span>{say('sheet.unit')}: ……………………</span>
      </p>
    </li>
  );
}
