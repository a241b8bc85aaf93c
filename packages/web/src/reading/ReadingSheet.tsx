// The reading on one sheet: head and clarity on top, then what is doubtful, then tasks and all the rest, with contents aside.
import type { Reading } from '@sauro/reader/reading';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { DoubtSection } from './DoubtSection.tsx';
import { DutySection } from './DutySection.tsx';
import { Letterhead } from './Letterhead.tsx';
import { Outline } from './Outline.tsx';
import { PassageSection } from './PassageSection.tsx';
import { PhaseSection } from './PhaseSection.tsx';
import styles from './Reading.module.css';
import { ReferenceSection } from './ReferenceSection.tsx';
import type { ReadingSearch } from './search.ts';
import { SixChart } from './SixChart.tsx';
import { SourceProvider } from './source.tsx';
import { TargetSection } from './TargetSection.tsx';
import { groupTasks, listTasks } from './task-groups.ts';
import { TaskSection, type TaskSectionProps } from './TaskSection.tsx';
import type { Jump } from './TaskTable.tsx';

export function ReadingSheet({ reading }: { reading: Reading }) {
  const tasks = useMemo(() => listTasks(reading.tasks), [reading]);
  const groups = useMemo(() => groupTasks(tasks, reading.sections), [tasks, reading]);
  const { filter, setFilter, liftFilter } = useFilter();
  const { jump, goTo } = useJumps();

  return (
    <SourceProvider flow={reading.flow}>
      <div className={styles['sheet']}>
        <Outline
          reading={reading}
          groups={groups}
          onGroup={(key) => {
            setFilter(NO_FILTER);
            goTo(key);
          }}
        />
        <div className={styles['parts']}>
          <PassageSection />
          <div className={styles['summary']}>
            <Letterhead head={reading.document} />
            <SixChart tasks={tasks} unclear={filter.unclear} onUnclear={(unclear) => setFilter({ unclear })} />
          </div>
          <DoubtSection
            doubts={reading.doubts}
            tasks={tasks}
            onTask={(task) => {
              liftFilter();
              goTo(task);
            }}
          />
          <TaskSection tasks={tasks} sections={reading.sections} {...filter} jump={jump} onFilter={setFilter} />
          <TargetSection targets={reading.targets} />
          <DutySection duties={reading.reporting} />
          <PhaseSection phases={reading.phases} />
          <ReferenceSection references={reading.references} />
        </div>
      </div>
    </SourceProvider>
  );
}

type Filter = Pick<TaskSectionProps, 'q' | 'unclear'>;
const NO_FILTER: Filter = { q: '', unclear: null };

/** The filter as typed, with the address following it, so that it can be sent to a colleague. */
function useFilter() {
  const search = useSearch({ from: '/van-ban/$id' });
  const navigate = useNavigate({ from: '/van-ban/$id' });
  const [filter, setState] = useState<Filter>({ q: search.q ?? '', unclear: search.unclear ?? null });

  function setFilter(change: Partial<Filter>) {
    const next = { ...filter, ...change };
    setState(next);
    const address: ReadingSearch = {
      ...(next.q === '' ? {} : { q: next.q }),
      ...(next.unclear === null ? {} : { unclear: next.unclear }),
    };
    void navigate({ search: address, replace: true, resetScroll: false });
  }
  // For a link that sets the address itself.
  return { filter, setFilter, liftFilter: () => setState(NO_FILTER) };
}

/** A task named in the address is gone to when the screen opens; any place when it is pressed. */
function useJumps() {
  const { task } = useSearch({ from: '/van-ban/$id' });
  const [jump, setJump] = useState<Jump | null>(task === undefined ? null : { to: task, at: 1 });
  const goTo = (to: number | string) => setJump((before) => ({ to, at: (before?.at ?? 0) + 1 }));
  return { jump, goTo };
}
