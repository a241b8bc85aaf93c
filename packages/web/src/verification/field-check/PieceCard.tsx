// One piece of a sample: what was reported, what was found, and what can be done about it.
import { Link } from '@tanstack/react-router';
import { LabelChip } from '../../assignment/Label.tsx';
import { useWords } from '../../ui/language.tsx';
import type { Piece } from './calls.ts';
import styles from './Field.module.css';
import { FoundFigures, FoundOne } from './FoundOne.tsx';
import { PieceResult } from './PieceResult.tsx';
import { SendBack } from './SendBack.tsx';
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
        <FoundFigures figures={report.figures} />
        <p className={styles['quiet']}>
          {report.by !== null && `${say('reported.by', { name: report.by })} · `}
          {say('evidence', { count: evidence })}
        </p>
      </div>
      <div className={styles['part']}>
        <h3>{say('found')}</h3>
        <Found results={results} />
        <PieceResult piece={piece} />
        {results[0] !== undefined && <SendBack assignment={assignment} last={results[0]} />}
      </div>
    </li>
  );
}

function Found({ results: [last, ...before] }: Pick<Piece, 'results'>) {
  const say = useWords(FIELD_WORDS);
  if (last === undefined) return <p className={styles['quiet']}>{say('found.none')}</p>;
  return (
    <>
      <FoundOne result={last} />
      {before.length > 0 && (
        <details>
          <summary>{say('found.before', { count: before.length })}</summary>
          {before.map((result) => (
            <FoundOne key={result.version} result={result} />
          ))}
        </details>
      )}
    </>
  );
}
