// The nine steps of the work, as a quiet map: what comes after what. Nothing here is to be pressed.
import { useWords } from '../ui/language.tsx';
import styles from './Home.module.css';
import { HOME_WORDS } from './words.ts';

const STAGES = [
  'document',
  'reading',
  'plan',
  'assignment',
  'progress',
  'evidence',
  'verification',
  'rollup',
  'report',
] as const;

export function FlowMap() {
  const say = useWords(HOME_WORDS);
  return (
    <section className={styles['flow']} aria-labelledby="flow">
      <h2 id="flow">{say('flow')}</h2>
      <ol>
        {STAGES.map((name) => (
          <li key={name}>
            <strong>{say(`flow.${name}`)}</strong>
            <span>{say(`flow.${name}.what`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
