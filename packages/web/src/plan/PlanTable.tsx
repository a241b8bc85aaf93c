// The table of plans, some of which may be chosen to compare.
import { planNumber } from '@sauro/core';
import { Link } from '@tanstack/react-router';
import { kindName } from '../reading/kinds.ts';
import { formatDay, formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { LongTable } from '../ui/LongTable.tsx';
import type { Plan } from './calls.ts';
import { MOST_COMPARED } from './plans-search.ts';
import styles from './Plans.module.css';
import { ScoreBar } from './six/ScoreBar.tsx';
import { PLAN_WORDS } from './words.ts';

type TableProps = {
  readonly plans: readonly Plan[];
  readonly total: number;
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
  readonly hasMore: boolean;
  readonly onMore: () => void;
};

const COLUMNS = ['choose', 'plan', 'issued', 'tasks', 'targets', 'revision', 'score'] as const;
const CLASSES = { table: styles['table'], columns: styles['columns'], row: styles['row'] };

export function PlanTable({ plans, total, chosen, onToggle, hasMore, onMore }: TableProps) {
  const say = useWords(PLAN_WORDS);
  return (
    <LongTable
      label={say('table')}
      head={COLUMNS.map((column) => (
        <span key={column} role="columnheader" data-column={column}>
          <span className={column === 'choose' ? 'visually-hidden' : undefined}>{say(`column.${column}`)}</span>
        </span>
      ))}
      items={plans}
      total={total}
      rowHeight={64}
      hasMore={hasMore}
      onMore={onMore}
      more={say('more')}
      classes={CLASSES}
    >
      {(plan) => (
        <PlanCells
          plan={plan}
          isChosen={chosen.includes(plan.id)}
          isFull={chosen.length >= MOST_COMPARED}
          onToggle={onToggle}
        />
      )}
    </LongTable>
  );
}

type CellsProps = {
  readonly plan: Plan;
  readonly isChosen: boolean;
  readonly isFull: boolean;
  readonly onToggle: (id: string) => void;
};

function PlanCells({ plan, isChosen, isFull, onToggle }: CellsProps) {
  const say = useWords(PLAN_WORDS);
  const { language } = useLanguage();
  const { kind, issuer, issuedOn } = plan;
  const about = [kind === null ? null : kindName(kind), planNumber(plan), issuer].filter((part) => part !== null);
  return (
    <>
      <span role="cell" className={styles['choose']}>
        <input
          type="checkbox"
          aria-label={say('choose', { title: plan.title })}
          title={!isChosen && isFull ? say('chosen.most', { most: MOST_COMPARED }) : undefined}
          checked={isChosen}
          disabled={!isChosen && isFull}
          onChange={() => onToggle(plan.id)}
        />
      </span>
      <span role="cell" className={styles['about']}>
        <Link to="/ke-hoach/$id" params={{ id: plan.id }} lang="vi">
          {plan.title}
        </Link>
        <small lang="vi">{about.join(' · ')}</small>
      </span>
      <span role="cell" data-column="issued" data-blank={issuedOn === null || undefined}>
        {issuedOn === null ? '—' : formatDay(issuedOn)}
      </span>
      <span role="cell" data-column="tasks">
        {formatNumber(plan.counts.tasks, language)} <i>{say('column.tasks')}</i>
      </span>
      <span role="cell" data-column="targets">
        {formatNumber(plan.counts.targets, language)} <i>{say('column.targets')}</i>
      </span>
      <span role="cell" data-column="revision">
        <i>{say('column.revision')} </i>
        {plan.revision}
      </span>
      <span role="cell" data-column="score">
        <ScoreBar score={plan.score} clear={plan.clear} />
      </span>
    </>
  );
}
