// The register of tasks: its filter, the list itself and the task that is open beside it. Over all plans, or within one.
import { dayOf } from '@sauro/core';
import { IconFilterOff, IconListSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { Button } from '@mantine/core';
import { Empty } from '../../ui/Empty.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { useWords } from '../../ui/language.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { groupsQuery } from '../queries.ts';
import { useColumns } from './columns.ts';
import { FilterBar } from './FilterBar.tsx';
import styles from './Register.module.css';
import { changed, queryOf, type RegisterSearch, type SearchChange } from './search.ts';
import { TaskList } from './TaskList.tsx';
import { TaskPanel } from './TaskPanel.tsx';
import { ListBar } from './ListBar.tsx';
import { useSlashKey } from '../../ui/use-slash-key.ts';
import { REGISTER_WORDS } from './words.ts';

/** `replace`: no step for "back" to return to, as while one types. */
export type SearchNext = (next: RegisterSearch, replace: boolean) => void;

type RegisterProps = {
  /** Within one plan; null over all. */
  readonly plan: string | null;
  readonly search: RegisterSearch;
  readonly onSearch: SearchNext;
};

export function Register({ plan, search, onSearch }: RegisterProps) {
  const [today] = useState(() => dayOf(new Date()));
  const group = search.group ?? (plan === null ? 'none' : 'section');
  const query = useMemo(() => queryOf({ ...search, group }, today, plan ?? undefined), [search, group, today, plan]);
  const groups = useQuery({ ...groupsQuery(query), placeholderData: (before) => before });
  const { columns, choose } = useColumns(plan !== null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const field = useRef<HTMLInputElement>(null);
  useSlashKey(field);

  const change = (next: SearchChange, replace = false) => onSearch(changed(search, next), replace);
  const open = (task: string | null) => change({ task }, search.task !== undefined);

  return (
    <div className={styles['register']} data-open={search.task !== undefined || undefined}>
      <div className={styles['filters']}>
        <FilterBar search={search} query={query} onChange={change} inputRef={field} />
        <ListBar
          search={search}
          query={query}
          group={group}
          inPlan={plan !== null}
          found={groups.data}
          columns={columns}
          onColumns={choose}
          folded={folded}
          onFolded={setFolded}
          onSearch={onSearch}
          onChange={change}
        />
      </div>
      <div className={styles['list']}>
        <Listed groups={groups} search={search} onReset={() => onSearch(changed({}, { group: search.group }), false)}>
          {groups.data !== undefined && (
            <TaskList
              found={groups.data}
              grouped={group}
              columns={columns}
              folded={folded}
              onFolded={setFolded}
              today={today}
              stale={groups.isPlaceholderData}
              open={search.task ?? null}
              onOpen={open}
            />
          )}
        </Listed>
      </div>
      {search.task !== undefined && (
        <TaskPanel
          id={search.task}
          onClose={() => open(null)}
          onUnit={(unit) => change({ unit, task: null })}
          inPlan={plan !== null}
        />
      )}
    </div>
  );
}

type Groups = ReturnType<typeof useGroups>;
export type FoundGroups = NonNullable<Groups['data']>;

function useGroups(query: Parameters<typeof groupsQuery>[0]) {
  return useQuery(groupsQuery(query));
}

type ListedProps = {
  readonly groups: Groups;
  readonly search: RegisterSearch;
  readonly onReset: () => void;
  readonly children: ReactNode;
};

function Listed({ groups, search, onReset, children }: ListedProps) {
  const say = useWords(REGISTER_WORDS);
  if (groups.isPending) return <PageWaiting />;
  if (groups.isError) return <Failed error={groups.error} onRetry={() => void groups.refetch()} />;
  if (groups.data.total > 0) return children;
  const { group: _group, task: _task, ...filter } = search;
  if (Object.keys(filter).length > 0) {
    return (
      <Empty icon={<IconFilterOff size={32} stroke={1.4} aria-hidden="true" />} title={say('none.title')}>
        <p>{say('none.what')}</p>
        <Button variant="default" onClick={onReset}>
          {say('filter.reset')}
        </Button>
      </Empty>
    );
  }
  return (
    <Empty icon={<IconListSearch size={32} stroke={1.4} aria-hidden="true" />} title={say('empty.title')}>
      <p>{say('empty.what')}</p>
      <Link to="/van-ban" search={{}}>
        {say('empty.documents')}
      </Link>
    </Empty>
  );
}
