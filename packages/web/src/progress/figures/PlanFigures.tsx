// The figures of a plan: the assignments that one sees down, and the targets across; narrowed by task and by period.
import { periodWords } from '@sauro/core';
import { Button, NativeSelect } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCan } from '../../session.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import type { Grid } from './calls.ts';
import { FigureImport } from './FigureImport.tsx';
import styles from './Figures.module.css';
import { FiguresScreen } from './FiguresScreen.tsx';
import type { FiguresSearch } from './search.ts';
import { useGrid } from './use-grid.ts';
import { FIGURES_WORDS } from './words.ts';

export function PlanFigures() {
  const say = useWords(FIGURES_WORDS);
  const { id } = useParams({ from: '/ke-hoach/$id/so-lieu' });
  const search = useSearch({ from: '/ke-hoach/$id/so-lieu' });
  const mayEnter = useCan('progress.enter');
  const grid = useGrid(id, search);
  if (grid.isPending) return <PageWaiting />;
  if (grid.data === undefined) return <Failed error={grid.error} onRetry={() => void grid.refetch()} />;
  const { tasks, periods, total, ...data } = grid.data;
  const left = total - data.items.length;
  return (
    <FiguresScreen
      plan={id}
      across="targets"
      {...data}
      bar={
        <>
          <Narrow search={search} tasks={tasks} periods={periods} />
          {mayEnter && <FigureImport key={id} plan={id} query={search} />}
        </>
      }
      foot={
        left > 0 && (
          <Button variant="default" loading={grid.isFetchingNextPage} onClick={() => void grid.fetchNextPage()}>
            {say('more', { count: left })}
          </Button>
        )
      }
    />
  );
}

type NarrowProps = Pick<Grid, 'tasks' | 'periods'> & { readonly search: FiguresSearch };

function Narrow({ search, tasks, periods }: NarrowProps) {
  const say = useWords(FIGURES_WORDS);
  const { language } = useLanguage();
  const navigate = useNavigate({ from: '/ke-hoach/$id/so-lieu' });
  const narrow = (next: FiguresSearch) =>
    void navigate({ search: { ...search, ...next }, replace: true, resetScroll: false });
  return (
    <div className={styles['bar']}>
      <NativeSelect
        label={say('filter.task')}
        value={search.task ?? ''}
        data={[{ value: '', label: say('filter.all') }, ...tasks.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={({ currentTarget }) => narrow({ task: currentTarget.value || undefined })}
      />
      {periods.length > 1 && (
        <NativeSelect
          label={say('filter.period')}
          value={search.period ?? ''}
          data={[
            { value: '', label: say('filter.all') },
            ...periods.map((key) => ({ value: key || 'once', label: periodWords(key, language) || say('once') })),
          ]}
          onChange={({ currentTarget }) => narrow({ period: currentTarget.value || undefined })}
        />
      )}
    </div>
  );
}
