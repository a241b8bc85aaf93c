// How clear the plan is: for each of the six one bar over all tasks. A bar is also a filter of the tasks below.
import { FACETS, type Facet } from '@sauro/core';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { FACET_ICONS } from './facets.ts';
import styles from './SixChart.module.css';
import { MarkSample } from './SixMark.tsx';
import { averageClear, type ListedTask, type Tally, tallySix } from './task-groups.ts';
import { READING_WORDS } from './words.ts';

const STATES = ['clear', 'vague', 'unclear'] as const;

type ChartProps = {
  readonly tasks: readonly ListedTask[];
  readonly unclear: Facet | null;
  readonly onUnclear: (facet: Facet | null) => void;
};

export function SixChart({ tasks, unclear, onUnclear }: ChartProps) {
  const say = useWords(READING_WORDS);
  const { language } = useLanguage();
  const tally = tallySix(tasks);
  const average = formatNumber(Math.round(averageClear(tasks) * 10) / 10, language);
  return (
    <section className={styles['card']} aria-labelledby="six">
      <h2 id="six">{say('six.title')}</h2>
      {tasks.length === 0 ? (
        <p className={styles['lead']}>{say('six.none')}</p>
      ) : (
        <p className={styles['lead']}>
          <strong>
            {average}
            <small>/6</small>
          </strong>{' '}
          {say('six.average')}
        </p>
      )}
      <ul className={styles['bars']}>
        {FACETS.map((facet) => (
          <li key={facet}>
            <FacetBar
              facet={facet}
              tally={tally[facet]}
              pressed={unclear === facet}
              onPress={() => onUnclear(unclear === facet ? null : facet)}
            />
          </li>
        ))}
      </ul>
      <ul className={styles['legend']}>
        {STATES.map((state) => (
          <li key={state}>
            <MarkSample state={state} />
            {say(`clarity.${state}`)}
          </li>
        ))}
      </ul>
      <p className={`${styles['hint']} no-print`}>{say('six.hint')}</p>
    </section>
  );
}

type BarProps = {
  readonly facet: Facet;
  readonly tally: Tally;
  readonly pressed: boolean;
  readonly onPress: () => void;
};

function FacetBar({ facet, tally, pressed, onPress }: BarProps) {
  const say = useWords(READING_WORDS);
  const Icon = FACET_ICONS[facet];
  const name = say(`facet.${facet}`);
  const all = tally.clear + tally.vague + tally.unclear;
  return (
    <button type="button" className={styles['bar']} aria-pressed={pressed} onClick={onPress}>
      <Icon size={16} stroke={1.6} aria-hidden="true" />
      <span className={styles['name']}>{name}</span>
      <span className={styles['track']} aria-hidden="true">
        {STATES.filter((state) => tally[state] > 0).map((state) => (
          <span key={state} data-state={state} style={{ flexGrow: tally[state] }} />
        ))}
      </span>
      <span className={styles['count']}>
        <b>{tally.clear}</b>/{all}
      </span>
      <span className="visually-hidden">{say('six.filter', tally)}</span>
    </button>
  );
}
