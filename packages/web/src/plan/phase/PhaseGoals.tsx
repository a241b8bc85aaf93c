// What a plan aims at in each of its phases, a line for each measure.
import { goalLines } from '@sauro/core';
import { useTargetWords } from '../../reading/target-words.ts';
import { useWords } from '../../ui/language.tsx';
import type { PlanPhase, PlanTarget } from '../calls.ts';
import tables from '../Tables.module.css';
import styles from './Phases.module.css';
import { PHASE_WORDS } from './words.ts';

type GoalsProps = { readonly phases: readonly PlanPhase[]; readonly targets: readonly PlanTarget[] };

export function PhaseGoals({ phases, targets }: GoalsProps) {
  const say = useWords(PHASE_WORDS);
  const wordsOf = useTargetWords();
  const lines = goalLines(targets, phases);
  if (lines.length === 0) return null;
  const goalOf = ({ max, ...others }: PlanTarget) => wordsOf(max === null ? others : { ...others, max }).signs;
  return (
    <div>
      <h2 className={styles['title']} id="phase-goals">
        {say('goals')}
      </h2>
      <div
        className={styles['wide']}
        role="region"
        aria-labelledby="phase-goals"
        // It scrolls where phases are many, so it must be reached by keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <table className={tables['table']}>
          <thead>
            <tr>
              <th scope="col">{say('target')}</th>
              {phases.map(({ id, name }) => (
                <th key={id} scope="col" lang="vi">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ of, goals }) => (
              <tr key={of.id}>
                <th scope="row" lang="vi">
                  {of.text}
                </th>
                {phases.map(({ id, name }) => {
                  const target = goals.find(({ phase }) => phase.id === id)?.target ?? null;
                  return (
                    <td key={id} data-blank={target === null || undefined}>
                      <span className={tables['label']} lang="vi">
                        {name}:{' '}
                      </span>
                      {target === null
                        ? say('goal.none')
                        : target.by === null
                          ? goalOf(target)
                          : say('goal.by', { goal: goalOf(target), year: target.by })}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
