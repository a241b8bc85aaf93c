// The nine steps of the work, as a quiet map: where one is, and what comes after. Nothing here is to be pressed.
import { useWords } from '../ui/language.tsx';
import styles from './Home.module.css';
import { HOME_WORDS } from './words.ts';

const STAGES = [
  { name: 'document', ready: true },
  { name: 'reading', ready: true },
  { name: 'plan', ready: true },
  { name: 'assignment', ready: true },
  { name: 'progress', ready: true },
  { name: 'evidence', ready: true },
  { name: 'verification', ready: true },
  { name: 'rollup', ready: true },
  { name: 'report', ready: false },
] as const;

export function FlowMap() {
  const say = useWords(HOME_WORDS);
  return (
    <section className={styles['flow']} aria-labelledby="flow">
      <h2 id="flow">{say('flow')}</h2>
      <ol>
        {STAGES.map(({ name, ready }) => (
          <li key={name} data-ready={ready || undefined}>
            <strong>{say(`flow.${name}`)}</strong>
            <span>{say(`flow.${name}.what`)}</span>
            {ready && <em>{say('flow.now')}</em>}
          </li>
        ))}
      </ol>
      <p>{say('flow.later')}</p>
    </section>
  );
}
