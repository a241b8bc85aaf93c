// What was entered on an assignment, the newest first.
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Failed } from '../ui/Failed.tsx';
import { FirstFew } from '../ui/FirstFew.tsx';
import { formatNumber, formatTime } from '../ui/format.ts';
import { type Language, useLanguage, useWords } from '../ui/language.tsx';
import { runsOf } from '../ui/runs.ts';
import type { ProgressItem } from './calls.ts';
import { figureShown } from './figure-shown.ts';
import styles from './Progress.module.css';
import { progressQuery } from './queries.ts';
import { PROGRESS_WORDS } from './words.ts';

/** What came before those is looked for, and not read each time. */
const FEW = 3;

export function ProgressList({ assignment }: { assignment: string }) {
  const say = useWords(PROGRESS_WORDS);
  const progress = useQuery(progressQuery(assignment));
  return (
    <section className={styles['card']} aria-labelledby="entries">
      <h2 id="entries">{say('list')}</h2>
      {progress.isPending && <Skeleton height={80} />}
      {progress.isError && <Failed error={progress.error} onRetry={() => void progress.refetch()} />}
      {progress.data?.length === 0 && <p className={styles['quiet']}>{say('list.none')}</p>}
      <FirstFew
        className={styles['entries']}
        few={FEW}
        rest={(count) => say('list.before', { count })}
        rows={runsOf(progress.data ?? [], isOneTyping).map(([newest, ...older]) => (
          <Entry key={newest.id} item={newest} older={older} />
        ))}
      />
    </section>
  );
}

/** Figures that one person typed one after another, with nothing else said: the last of them is what stands. */
function isOneTyping(one: ProgressItem, next: ProgressItem): boolean {
  const isFiguresAlone = ({ words, isReport, figures }: ProgressItem) =>
    words === '' && !isReport && figures.length > 0;
  if (!isFiguresAlone(one) || !isFiguresAlone(next)) return false;
  return one.percent === next.percent && one.by !== null && one.by.id === next.by?.id;
}

type EntryProps = { readonly item: ProgressItem; readonly older?: readonly ProgressItem[] };

function Entry({ item, older = [] }: EntryProps) {
  const say = useWords(PROGRESS_WORDS);
  const { language } = useLanguage();
  return (
    <li>
      <p>
        <strong>{formatNumber(item.percent, language)} %</strong> {item.isReport && <em>{say('list.report')}</em>}{' '}
        <small>{say('by', { name: item.by?.name ?? '—', at: formatTime(item.at, language) })}</small>
      </p>
      {item.words !== '' && (
        <p className={styles['words']} lang="vi">
          {item.words}
        </p>
      )}
      {item.figures.length > 0 && (
        <ul>
          {item.figures.map((figure) => (
            <li key={figure.target} lang="vi">
              {figure.text}: <b>{toldText(figure, say, language)}</b>
              {figure.numerator !== null && figure.denominator !== null && (
                <small>
                  {' '}
                  ({formatNumber(figure.numerator, language)}/{formatNumber(figure.denominator, language)})
                </small>
              )}
            </li>
          ))}
        </ul>
      )}
      {older.length > 0 && (
        <details className={styles['older']}>
          <summary>{say('list.older', { count: older.length })}</summary>
          <ol className={styles['entries']}>
            {older.map((one) => (
              <Entry key={one.id} item={one} />
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}

type Say = (key: keyof typeof PROGRESS_WORDS) => string;

function toldText({ value, unit, basis }: ProgressItem['figures'][number], say: Say, language: Language): string {
  if (value === null) return say('figure.taken-back');
  return figureShown({ value, unit, basis }, language);
}
