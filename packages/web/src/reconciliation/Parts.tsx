// What all screens of the register draw alike: a state, a figure, a difference, and the choice of a plan.
import { NativeSelect } from '@mantine/core';
import { amountOf, differenceOf, planName, RECONCILIATION_STATES, type ReconciliationState } from '@sauro/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { plansQuery } from '../plan/queries.ts';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import type { Reconciliation } from './calls.ts';
import styles from './Reconciliation.module.css';
import { RECONCILIATION_WORDS } from './words.ts';

export function StateSign({ state }: { state: ReconciliationState }) {
  const { language } = useLanguage();
  return (
    <span className={styles['state']} data-state={state}>
      <span className={styles['mark']} aria-hidden="true" />
      {RECONCILIATION_STATES[state][language]}
    </span>
  );
}

/** To two places, with its unit of measure; a dash where there is none. */
export function useFigureText(): (value: number | null, measure: string) => string {
  const { language } = useLanguage();
  return (value, measure) => {
    if (value === null) return '–';
    return amountOf(formatNumber(Math.round(value * 100) / 100, language), measure, language);
  };
}

export function Difference({ line: { ours, theirs } }: { line: Pick<Reconciliation, 'ours' | 'theirs'> }) {
  const text = useFigureText();
  const difference = differenceOf(ours, theirs);
  if (difference === null) return <>–</>;
  const { by, percent } = difference;
  const sign = by > 0 ? '+' : '';
  return (
    <>
      <b>{sign + text(by, '')}</b>
      {percent !== null && <small>{sign + text(percent, '%')}</small>}
    </>
  );
}

type PlanProps = {
  readonly plan: string;
  /** What no plan at all is called. */
  readonly none: string;
  readonly onPlan: (plan: string) => void;
};

/** The newest plans; another one comes with an address that was sent. */
export function PlanChoice({ plan, none, onPlan }: PlanProps) {
  const say = useWords(RECONCILIATION_WORDS);
  const plans = useInfiniteQuery(plansQuery('', 'confirmed'));
  const items = plans.data?.pages[0]?.items ?? [];
  return (
    <NativeSelect label={say('plan')} value={plan} onChange={({ currentTarget }) => onPlan(currentTarget.value)}>
      <option value="">{none}</option>
      {plan !== '' && !items.some(({ id }) => id === plan) && <option value={plan}>{say('plan.other')}</option>}
      {items.map((one) => (
        <option key={one.id} value={one.id}>
          {planName(one)}
        </option>
      ))}
    </NativeSelect>
  );
}
