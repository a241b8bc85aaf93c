// Targets, or units of one target, as a table: what is aimed at, what was entered, reported and accepted.
import { amountOf, SUM_RULES } from '@sauro/core';
import { Link } from '@tanstack/react-router';
import { useTargetWords } from '../reading/target-words.ts';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import type { TargetFigures } from './calls.ts';
import styles from './Rollup.module.css';
import type { Narrowing } from './search.ts';
import { TARGET_FIGURE_WORDS } from './target-words.ts';

type Item = Omit<TargetFigures, 'plan' | 'section' | 'given' | 'refuted'> & {
  readonly given?: number;
  readonly refuted?: number;
  readonly plan?: TargetFigures['plan'];
  readonly hasBelow?: boolean;
};
type TableProps = {
  readonly label: string;
  readonly head: string;
  readonly items: readonly Item[];
  /** Where the name leads; null where there is nothing below it. */
  readonly link: (item: Item) => Narrowing | null;
};

export function TargetTable({ label, head, items, link }: TableProps) {
  const say = useWords(TARGET_FIGURE_WORDS);
  return (
    <section className={styles['scroll']} aria-label={label}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {(['aim', 'entered', 'reported', 'accepted'] as const).map((column) => (
              <th key={column} scope="col" data-number>
                {say(column)}
              </th>
            ))}
            <th scope="col">{say('state')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <TargetRow key={item.id} item={item} to={link(item)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TargetRow({ item, to }: { item: Item; to: Narrowing | null }) {
  const say = useWords(TARGET_FIGURE_WORDS);
  const state = item.accepted === null ? 'silent' : item.accepted.isReached ? 'reached' : 'missed';
  return (
    <tr>
      <th scope="row" lang="vi">
        {to === null ? (
          item.text
        ) : (
          <Link to="/chi-tieu" search={to} data-row>
            {item.text}
          </Link>
        )}
        {item.plan !== undefined && <small>{item.plan.title}</small>}
      </th>
      <td data-number>
        <AimWords item={item} />
      </td>
      <td data-number>
        <Figure sum={item.entered} unit={item.unit} />
      </td>
      <td data-number>
        <Figure sum={item.reported} unit={item.unit} />
      </td>
      <td data-number>
        <Figure sum={item.accepted} unit={item.unit} />
      </td>
      <td className={state === 'silent' ? undefined : styles[state]}>
        {say(state)}
        <RestsOn item={item} />
      </td>
    </tr>
  );
}

/** A verdict by a few of those who were given it is told as that; and what was found in the field stands beside it. */
function RestsOn({ item: { id, accepted, given = 0, refuted = 0 } }: { item: Item }) {
  const say = useWords(TARGET_FIGURE_WORDS);
  const { language } = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  return (
    <>
      {accepted !== null && accepted.count < given && (
        <small>{say('by', { count: number(accepted.count), given: number(given) })}</small>
      )}
      {refuted > 0 && (
        <small>
          <Link to="/canh-bao" search={{ target: id, kind: 'refuted' }}>
            {say('refuted', { count: number(refuted) })}
          </Link>
        </small>
      )}
    </>
  );
}

function AimWords({ item: { comparator, aim, max, unit } }: { item: Item }) {
  const { words } = useTargetWords()({ comparator, value: aim, unit, ...(max === null ? {} : { max }) });
  return <>{words}</>;
}

function Figure({ sum, unit }: { sum: Item['entered']; unit: string | null }) {
  const say = useWords(TARGET_FIGURE_WORDS);
  const { language } = useLanguage();
  if (sum === null) return <>–</>;
  const number = (value: number) => formatNumber(value, language);
  const parts =
    sum.numerator === null || sum.denominator === null
      ? SUM_RULES[sum.how][language]
      : say('parts', { numerator: number(sum.numerator), denominator: number(sum.denominator) });
  return (
    <>
      <b>{amountOf(number(Math.round(sum.value * 100) / 100), unit, language)}</b>
      <small>
        {parts} · {say('from', { count: number(sum.count) })}
      </small>
    </>
  );
}
