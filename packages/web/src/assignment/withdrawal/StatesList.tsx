// How far what is to be taken back is, state by state with a box to each, and what stays.
import { NOT_TAKEN_ON } from '@sauro/core';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Given } from '../calls.ts';
import issueStyles from '../issue/Issue.module.css';
import { ASSIGNMENT_WORDS } from '../words.ts';
import { byState, type State } from './given.ts';
import styles from './Withdrawal.module.css';
import { WITHDRAWAL_WORDS } from './words.ts';

type StatesProps = {
  readonly given: readonly Given[];
  readonly states: ReadonlySet<State>;
  readonly onStates: (states: ReadonlySet<State>) => void;
};

export function StatesList({ given, states, onStates }: StatesProps) {
  const say = useWords(WITHDRAWAL_WORDS);
  const sayState = useWords(ASSIGNMENT_WORDS);
  const { language } = useLanguage();
  const { may, stays } = byState(given);
  const toggle = (state: State) => {
    const next = new Set(states);
    if (!next.delete(state)) next.add(state);
    onStates(next);
  };
  return (
    <>
      {may.length === 0 ? (
        <p>{say('nothing')}</p>
      ) : (
        <fieldset className={styles['states']}>
          <legend>{say('states')}</legend>
          {may.map(({ state, count }) => (
            <label key={state}>
              <input type="checkbox" checked={states.has(state)} onChange={() => toggle(state)} />
              {say('state', { state: sayState(`state.${state}`), count: formatNumber(count, language) })}
            </label>
          ))}
          {may.some(({ state }) => !NOT_TAKEN_ON.includes(state)) && <small>{say('states.hint')}</small>}
        </fieldset>
      )}
      {stays > 0 && <p className={issueStyles['warning']}>{say('stays', { count: formatNumber(stays, language) })}</p>}
    </>
  );
}
