// Phases as bars over the years, one below the other so that what overlaps is seen, with a mark where today is.
import type { PlainDate } from '@sauro/core';
import { phaseSpans } from '../../reading/phase-spans.ts';
import { formatDay } from '../../ui/format.ts';
import { useWords } from '../../ui/language.tsx';
import type { PlanPhase } from '../calls.ts';
import styles from './Phases.module.css';
import { yearMarks, todayAt } from './spans.ts';
import { PHASE_WORDS } from './words.ts';

type LineProps = { readonly phases: readonly PlanPhase[]; readonly today: PlainDate };

export function PhaseLine({ phases, today }: LineProps) {
  const say = useWords(PHASE_WORDS);
  const spans = phaseSpans(phases);
  const mark = todayAt(phases, today);
  const told = phases.map(({ name, from, to }) => `${name}: ${formatDay(from)} – ${formatDay(to)}`);
  const day = say('today', { day: formatDay(today) });
  return (
    <div className={styles['line']} role="img" aria-label={[say('line'), ...told, day].join('; ')}>
      <div className={styles['years']} aria-hidden="true">
        {yearMarks(phases).map(({ year, left, width }) => (
          <span key={year} style={{ left: `${left}%`, width: `${width}%` }}>
            {year}
          </span>
        ))}
      </div>
      <div className={styles['bars']} aria-hidden="true">
        {phases.map(({ id, name }, at) => (
          <div key={id} className={styles['row']}>
            <span
              className={styles['bar']}
              style={{ marginLeft: `${spans[at]?.left ?? 0}%`, width: `${spans[at]?.width ?? 0}%` }}
            >
              <span lang="vi">{name}</span>
            </span>
          </div>
        ))}
        {mark !== null && <span className={styles['today']} style={{ left: `${mark}%` }} />}
      </div>
      {mark !== null && (
        <p className={styles['mark']} style={{ paddingLeft: `min(${mark}%, calc(100% - 11rem))` }} aria-hidden="true">
          {day}
        </p>
      )}
    </div>
  );
}
