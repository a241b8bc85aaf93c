// The figures to be reached: the figure first, then what it is about.
import type { Target } from '@sauro/reader/reading';
import { useWords } from '../ui/language.tsx';
import styles from './Lists.module.css';
import { Part } from './Part.tsx';
import { WithSource } from './SourceText.tsx';
import { useTargetWords } from './target-words.ts';
import { READING_WORDS } from './words.ts';

export function TargetSection({ targets }: { targets: readonly Target[] }) {
  const say = useWords(READING_WORDS);
  if (targets.length === 0) return null;
  return (
    <Part id="targets" title={say('targets')} count={targets.length}>
      <ul className={styles['list']}>
        {targets.map((target, index) => (
          // Two figures may be read from one clause: only the place in the list tells them apart.
          <TargetItem key={index} target={target} />
        ))}
      </ul>
    </Part>
  );
}

function TargetItem({ target }: { target: Target }) {
  const say = useWords(READING_WORDS);
  const { signs, words } = useTargetWords()(target);
  return (
    <li className={styles['target']}>
      <WithSource anchor={target.anchor}>
        <p className={styles['figure']}>
          <strong aria-hidden="true">{signs}</strong>
          <span className="visually-hidden">{words}</span>
          {target.by !== null && <small>{say('target.by', { year: target.by })}</small>}
        </p>
        <div className={styles['words']}>
          <p lang="vi">{target.text}</p>
          {target.lead.length > 0 && (
            <small lang="vi">
              {say('task.lead')}: {target.lead.join('; ')}
            </small>
          )}
        </div>
      </WithSource>
    </li>
  );
}
