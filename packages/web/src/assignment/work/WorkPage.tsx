// What a person has to do: what needs her today and why, then all of it, as a list, a board or a calendar.
import { dayOf } from '@sauro/core';
import { IconKeyboard } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useState } from 'react';
import { ActionIcon } from '@mantine/core';
import { ExportMenu } from '../../ui/ExportMenu.tsx';
import { useCommands } from '../../ui/commands.ts';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { useRowKeys } from '../../ui/use-row-keys.ts';
import { useSlashKey } from '../../ui/use-slash-key.ts';
import { workFileAddress } from '../calls.ts';
import { workQuery } from '../queries.ts';
import { Board } from './Board.tsx';
import { MergedWork } from './MergedWork.tsx';
import { Month } from './Month.tsx';
import { changed, isFiltered, NO_FILTER, queryOf, type View, VIEWS, type WorkChange } from './search.ts';
import { TakeMany } from './TakeMany.tsx';
import { TAKING_WORDS } from './taking-words.ts';
import { Timeline } from './Timeline.tsx';
import { Today } from './Today.tsx';
import { useTaking } from './use-taking.ts';
import { WorkBar } from './WorkBar.tsx';
import { WorkKeys } from './WorkKeys.tsx';
import { WorkList } from './WorkList.tsx';
import styles from './Work.module.css';
import { WORK_WORDS } from './words.ts';

export function WorkPage() {
  const say = useWords(WORK_WORDS);
  const sayTaking = useWords(TAKING_WORDS);
  const { language } = useLanguage();
  const search = useSearch({ from: '/viec' });
  const navigate = useNavigate({ from: '/viec' });
  const [today] = useState(() => dayOf(new Date()));
  const [help, setHelp] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const query = useMemo(() => queryOf(search, today), [search, today]);
  const filtered = isFiltered(search);
  const work = useInfiniteQuery({ ...workQuery(query), placeholderData: (before) => before });
  const change = useCallback(
    (next: WorkChange, replace = false) =>
      void navigate({ search: (before) => changed(before, next), replace, resetScroll: false }),
    [navigate],
  );
  const items = useMemo(() => work.data?.pages.flatMap((page) => page.items) ?? [], [work.data]);
  const taking = useTaking(items, query);
  const view = search.view ?? 'list';
  const show = (next: View) => change({ view: next });
  useSlashKey(field);
  useRowKeys(area, {
    '?': () => setHelp(true),
    x: (row) => {
      const found = taking.takeable.find(({ id }) => id === row?.dataset['assignment']);
      if (found !== undefined) taking.tick(found.id, false);
    },
    '1': () => show('list'),
    '2': () => show('board'),
    '3': () => show('month'),
    '4': () => show('timeline'),
  });
  useCommands([
    ...VIEWS.map((one) => ({
      id: one,
      label: say('command.view', { view: say(`view.${one}`) }),
      run: () => show(one),
    })),
    ...(filtered ? [{ id: 'reset', label: say('reset'), run: () => change(NO_FILTER) }] : []),
    { id: 'take', label: sayTaking('command'), run: () => void taking.chooseWhole() },
    { id: 'keys', label: say('keys'), run: () => setHelp(true) },
  ]);
  const count = formatNumber(work.data?.pages[0]?.total ?? 0, language);
  // Unless a label or a step is chosen, what is finished is left out.
  const found = search.label === undefined && search.state === undefined ? 'count.found.open' : 'count.found';
  return (
    <div ref={area}>
      <PageHead
        title={say('title')}
        lead={<span role="status">{work.data && say(filtered ? found : 'count', { count })}</span>}
      >
        <ExportMenu address={workFileAddress(query)} />
        <ViewSwitch view={view} onView={show} />
        <ActionIcon
          variant="default"
          size={36}
          aria-label={say('keys')}
          aria-keyshortcuts="?"
          onClick={() => setHelp(true)}
        >
          <IconKeyboard size={18} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      </PageHead>
      <div className={styles['work']}>
        <Today compact={filtered || view !== 'list'} />
        <section aria-label={say('rest')} className={styles['rest']}>
          <WorkBar search={search} onChange={change} inputRef={field} steps={work.data?.pages[0]?.steps} />
          {view === 'list' && (
            <>
              <TakeMany taking={taking} isCut={work.hasNextPage} />
              <WorkList work={work} filtered={filtered} onReset={() => change(NO_FILTER)} taking={taking} />
            </>
          )}
          {view === 'board' && <Board query={query} />}
          {view === 'month' && <Month search={search} query={query} today={today} onChange={change} />}
          {view === 'timeline' && (
            <Timeline work={work} search={search} today={today} onChange={change} onReset={() => change(NO_FILTER)} />
          )}
        </section>
        <MergedWork />
      </div>
      {help && <WorkKeys onClose={() => setHelp(false)} />}
    </div>
  );
}

function ViewSwitch({ view, onView }: { view: View; onView: (view: View) => void }) {
  const say = useWords(WORK_WORDS);
  return (
    <div className={styles['views']} role="group" aria-label={say('view')}>
      {VIEWS.map((one, index) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === view}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => onView(one)}
        >
          {say(`view.${one}`)}
        </button>
      ))}
    </div>
  );
}
