// The table of plans, some of which may be chosen to compare.
import { planNumber } from '@sauro/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { kindName } from '../reading/kinds.ts';
import { formatDay, formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { LongTable } from '../ui/LongTable.tsx';
import type { Plan } from './calls.ts';
import { MOST_COMPARED } from './plans-search.ts';
import styles from './Plans.module.css';
import { ScoreBar } from './six/ScoreBar.tsx';
import { PLAN_WORDS } from './words.ts';

/** By the id of a plan. */
export type RenderFar = (plan: string) => ReactNode;

type TableProps = {
  readonly plans: readonly Plan[];
  readonly total: number;
  readonly chosen: readonly string[];
  readonly renderFar: RenderFar | undefined;
  readonly onToggle: (id: string) => void;
  readonly hasMore: boolean;
  readonly onMore: () => void;
};

const COLUMNS = ['choose', 'plan', 'issued', 'tasks', 'targets', 'score', 'far'] as const;
const CLASSES = { table: styles['table'], columns: styles['columns'], row: styles['row'] };

export function PlanTable({ plans, total, chosen, renderFar, onToggle, hasMore, onMore }: TableProps) {
  const say = useWords(PLAN_WORDS);
  const columns = COLUMNS.filter((column) => column !== 'far' || renderFar !== undefined);
  return (
    <LongTable
      label={say('table')}
      head={columns.map((column) => (
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
          renderFar={renderFar}
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
  readonly renderFar: RenderFar | undefined;
  readonly onToggle: (id: string) => void;
};

function PlanCells({ plan, isChosen, isFull, renderFar, onToggle }: CellsProps) {
  const say = useWords(PLAN_WORDS);
  const { language } = useLanguage();
  const { kind, issuer, issuedOn } = plan;
  const revision = plan.revision === 1 ? null : say('revision', { revision: plan.revision });
  const about = [kind === null ? null : kindName(kind), planNumber(plan), issuer, revision];
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
        <small lang="vi">{about.filter((part) => part !== null).join(' · ')}</small>
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
      <span role="cell" data-column="score">
        <ScoreBar score={plan.score} clear={plan.clear} />
      </span>
      {renderFar !== undefined && (
        <span role="cell" data-column="far">
          {renderFar(plan.id)}
        </span>
      )}
    </>
  );
}
