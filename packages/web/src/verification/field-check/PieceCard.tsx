// One piece of a sample: what was reported, what was found, and what can be done about it.
import { Button } from '@mantine/core';
import { FIELD_OUTCOMES } from '@sauro/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { LabelChip } from '../../assignment/Label.tsx';
import { ActDialog } from '../../assignment/one/ActDialog.tsx';
import { formatDay, formatNumber, formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useTyped } from '../../ui/use-typed.ts';
import type { FieldResult, Piece } from './calls.ts';
import { figureShown } from '../../progress/figure-shown.ts';
import styles from './Field.module.css';
import { PieceResult } from './PieceResult.tsx';
import { FIELD_WORDS } from './words.ts';

export function PieceCard({ piece }: { piece: Piece }) {
  const say = useWords(FIELD_WORDS);
  const { assignment, report, evidence, results, place } = piece;
  return (
    <li className={styles['piece']} data-outcome={results[0]?.outcome}>
      <header>
        <p lang="vi">
          {assignment.unit.name} · {say('place', { place })}
        </p>
        <h2 lang="vi">{assignment.text}</h2>
        <div className={styles['signs']}>
          <LabelChip label={assignment.label} />
          <Link to="/viec/$id" params={{ id: assignment.id }}>
            {say('open')}
          </Link>
        </div>
      </header>
      <div className={styles['part']}>
        <h3>{say('reported')}</h3>
        <p lang="vi" className={styles['words']}>
          {report.words === '' ? say('reported.none') : report.words}
        </p>
        <Figures figures={report.figures} />
        <p className={styles['quiet']}>
          {report.by !== null && `${say('reported.by', { name: report.by })} · `}
          {say('evidence', { count: evidence })}
        </p>
      </div>
      <div className={styles['part']}>
        <h3>{say('found')}</h3>
        <Found results={results} />
        <PieceResult piece={piece} />
        <InPlace piece={piece} />
      </div>
    </li>
  );
}

function Found({ results: [last, ...before] }: Pick<Piece, 'results'>) {
  const say = useWords(FIELD_WORDS);
  if (last === undefined) return <p className={styles['quiet']}>{say('found.none')}</p>;
  return (
    <>
      <One result={last} />
      {before.length > 0 && (
        <details>
          <summary>{say('found.before', { count: before.length })}</summary>
          {before.map((result) => (
            <One key={result.version} result={result} />
          ))}
        </details>
      )}
    </>
  );
}

function One({ result }: { result: FieldResult }) {
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
      <Figures figures={figures} />
      {by !== null && <small>{say('found.by', { name: by.name, at: formatTime(at, language) })}</small>}
    </div>
  );
}

function Figures({ figures }: { figures: FieldResult['figures'] | Piece['report']['figures'] }) {
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

/** What is not as reported goes back to its unit from here, with what was found as the reason. */
function InPlace({ piece: { assignment, results } }: { piece: Piece }) {
  const say = useWords(FIELD_WORDS);
  const [asking, setAsking] = useState(false);
  const act = (['return', 'unlock'] as const).find((one) => assignment.can.includes(one));
  const reason = useTyped(`${act ?? 'return'}.${assignment.id}`);
  const [last] = results;
  if (last === undefined || last.outcome === 'as-reported' || act === undefined) return null;
  return (
    <>
      <Button
        variant="default"
        onClick={() => {
          if (reason.text === '') reason.type(last.words);
          setAsking(true);
        }}
      >
        {say(`act.${act}`)}
      </Button>
      {asking && <ActDialog act={act} assignment={assignment} extensions={[]} onClose={() => setAsking(false)} />}
    </>
  );
}
