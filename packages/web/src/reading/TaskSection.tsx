// The tasks with what narrows them: words typed without marks, and one of the six that is not clear.
import { CloseButton, TextInput } from '@mantine/core';
import type { Facet } from '@sauro/core';
import type { Section } from '@sauro/reader/reading';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo } from 'react';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { Part } from './Part.tsx';
import { filterTasks, groupTasks, type ListedTask } from './task-groups.ts';
import { type Jump, TaskTable } from './TaskTable.tsx';
import styles from './TaskSection.module.css';
import { READING_WORDS } from './words.ts';

export type TaskSectionProps = {
  readonly tasks: readonly ListedTask[];
  readonly sections: readonly Section[];
  readonly q: string;
  readonly unclear: Facet | null;
  readonly jump: Jump | null;
  readonly onFilter: (filter: { readonly q?: string; readonly unclear?: Facet | null }) => void;
};

export function TaskSection({ tasks, sections, q, unclear, jump, onFilter }: TaskSectionProps) {
  const say = useWords(READING_WORDS);
  const { language } = useLanguage();
  // Typing stays quick over thousands of tasks: the list follows when there is time.
  const sought = useDeferredValue(q);
  const shown = useMemo(() => filterTasks(tasks, { q: sought, unclear }), [tasks, sought, unclear]);
  const groups = useMemo(() => groupTasks(shown, sections), [shown, sections]);
  const facet = unclear === null ? '' : say(`facet.${unclear}`);
  const counts = { shown: formatNumber(shown.length, language), all: formatNumber(tasks.length, language) };
  return (
    <Part id="tasks" title={say('tasks')} count={tasks.length}>
      {tasks.length === 0 ? (
        <p>{say('tasks.none')}</p>
      ) : (
        <>
          <div className={`${styles['bar']} no-print`}>
            <TextInput
              className={styles['filter'] ?? ''}
              aria-label={say('tasks.filter')}
              placeholder={say('tasks.filter')}
              value={q}
              onChange={(event) => onFilter({ q: event.currentTarget.value })}
              leftSection={<IconSearch size={16} stroke={1.6} aria-hidden="true" />}
              rightSection={
                q !== '' && (
                  <CloseButton size="sm" aria-label={say('tasks.filter.clear')} onClick={() => onFilter({ q: '' })} />
                )
              }
            />
            {unclear !== null && (
              <span className={styles['facet']}>
                {say('tasks.unclear', { facet })}
                <CloseButton
                  size="xs"
                  aria-label={say('tasks.unclear.clear', { facet })}
                  onClick={() => onFilter({ unclear: null })}
                />
              </span>
            )}
            <p className={styles['shown']} role="status">
              {shown.length === 0 ? say('tasks.noMatch') : say('tasks.shown', counts)}
            </p>
          </div>
          {shown.length > 0 && <TaskTable groups={groups} jump={jump} />}
        </>
      )}
    </Part>
  );
}
