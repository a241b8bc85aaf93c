// The phases of the plan, each drawn where it lies between the first beginning and the last end.
import type { Phase } from '@sauro/reader/reading';
import { formatDay } from '../ui/format.ts';
import { useWords } from '../ui/language.tsx';
import styles from './Lists.module.css';
import { Part } from './Part.tsx';
import { phaseSpans } from './phase-spans.ts';
import { WithSource } from './SourceText.tsx';
import { READING_WORDS } from './words.ts';

export function PhaseSection({ phases }: { phases: readonly Phase[] }) {
  const say = useWords(READING_WORDS);
  if (phases.length === 0) return null;
  const spans = phaseSpans(phases);
  return (
    <Part id="phases" title={say('phases')} count={phases.length}>
      <ul className={styles['list']}>
        {phases.map((phase, index) => (
          <li key={`${phase.name}:${phase.from}`} className={styles['phase']}>
            <WithSource anchor={phase.anchor}>
              <p className={styles['words']}>
                <strong lang="vi">{phase.name}</strong>
                <small>
                  {formatDay(phase.from)} – {formatDay(phase.to)}
                </small>
              </p>
              <span className={styles['time']} aria-hidden="true">
                <span style={{ marginLeft: `${spans[index]?.left ?? 0}%`, width: `${spans[index]?.width ?? 0}%` }} />
              </span>
            </WithSource>
          </li>
        ))}
      </ul>
    </Part>
  );
}
