// An opened task: all units, the product and the deadline as they were read, why each of the six is as it is, and the place.
import { FACETS, REASON_WORDS } from '@sauro/core';
import type { ReactNode } from 'react';
import { useWords } from '../ui/language.tsx';
import { MarkSample } from './SixMark.tsx';
import { SourceText } from './SourceText.tsx';
import type { ListedTask } from './task-groups.ts';
import styles from './TaskDetail.module.css';
import { READING_WORDS } from './words.ts';

export function TaskDetail({ listed: { task, six } }: { listed: ListedTask }) {
  const say = useWords(READING_WORDS);
  const why = useWords(REASON_WORDS);
  return (
    <div className={styles['detail']}>
      <div className={styles['facts']}>
        <dl>
          <Fact name={say('task.lead')}>{task.lead.join('; ')}</Fact>
          <Fact name={say('task.coordinate')}>{task.coordinate.join('; ')}</Fact>
          <Fact name={say('task.product')}>{task.product}</Fact>
          <Fact name={say('task.deadline')}>{task.deadline?.text}</Fact>
        </dl>
        <ul className={styles['reasons']}>
          {FACETS.map((facet) => (
            <li key={facet}>
              <MarkSample state={six[facet].state} />
              <strong>{say(`facet.${facet}`)}</strong>
              <span>{why(six[facet].reason)}</span>
            </li>
          ))}
        </ul>
      </div>
      <div className={styles['places']}>
        <h4>{say('task.source')}</h4>
        <SourceText anchor={task.anchor} />
      </div>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const blank = children === null || children === undefined || children === '';
  return (
    <div>
      <dt>{name}</dt>
      <dd lang="vi">{blank ? '—' : children}</dd>
    </div>
  );
}
