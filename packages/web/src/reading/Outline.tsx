// The contents of the reading: its parts with their counts, and under the tasks the sections of the document.
import type { Reading } from '@sauro/reader/reading';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { PART_IDS, type PartId } from './Part.tsx';
import styles from './Reading.module.css';
import type { TaskGroup } from './task-groups.ts';
import { useCurrentPart } from './use-current-part.ts';
import { READING_WORDS } from './words.ts';

type OutlineProps = {
  readonly reading: Reading;
  readonly groups: readonly TaskGroup[];
  readonly onGroup: (key: string) => void;
};

export function Outline({ reading, groups, onGroup }: OutlineProps) {
  const say = useWords(READING_WORDS);
  const { language } = useLanguage();
  const current = useCurrentPart();
  const counts: Readonly<Record<PartId, number>> = {
    doubts: reading.doubts.length,
    tasks: reading.tasks.length,
    targets: reading.targets.length,
    duties: reading.reporting.length,
    phases: reading.phases.length,
    references: reading.references.length,
  };
  return (
    <nav className={`${styles['outline']} no-print`} aria-label={say('outline')}>
      <ul>
        {PART_IDS.filter((part) => part === 'doubts' || part === 'tasks' || counts[part] > 0).map((part) => (
          <li key={part}>
            <a href={`#${part}`} aria-current={current === part ? 'location' : undefined}>
              <span>{say(part)}</span>
              <span className={styles['count']}>{formatNumber(counts[part], language)}</span>
            </a>
            {part === 'tasks' && <Groups groups={groups} onGroup={onGroup} />}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Groups({ groups, onGroup }: Pick<OutlineProps, 'groups' | 'onGroup'>) {
  const say = useWords(READING_WORDS);
  if (groups.length < 2) return null;
  return (
    <ul className={styles['groups']}>
      {groups.map((group) => (
        <li key={group.key}>
          <button type="button" onClick={() => onGroup(group.key)}>
            {group.path !== '' && <b>{group.path}</b>}
            <span lang="vi">{group.title ?? say('tasks.outside')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
