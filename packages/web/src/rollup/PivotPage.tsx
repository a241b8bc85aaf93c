// A pivot: what stands in the rows, what in the columns, and which figure. Each cell is a link to the list that it counts.
import { Checkbox, Select } from '@mantine/core';
import { DIMENSIONS, MEASURE_NAMES, measureWord } from '@sauro/core';
import { IconFileSpreadsheet, IconTableColumn } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { DownloadButton } from '../plan/DownloadButton.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Failed, FailedAgain } from '../ui/Failed.tsx';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { PageWaiting } from '../ui/PageWaiting.tsx';
import { pivotFile } from './calls.ts';
import { KindSelect } from './KindSelect.tsx';
import { PIVOT_WORDS } from './pivot-words.ts';
import { PivotTable } from './PivotTable.tsx';
import { pivotQuery } from './queries.ts';
import styles from './Rollup.module.css';
import { compact, Scope } from './Scope.tsx';
import { Screens } from './Screens.tsx';
import { type PivotSearch, queryOf, readNarrowing, readPivotSearch } from './search.ts';
import { useToday } from './use-today.ts';
import { Within } from './Within.tsx';
import { ROLLUP_WORDS } from './words.ts';

const ROWS = 'unit';
const COLUMNS = 'label';

export function PivotPage() {
  const say = useWords(PIVOT_WORDS);
  const search = useSearch({ from: '/bang-cheo' });
  const navigate = useNavigate({ from: '/bang-cheo' });
  const change = (changed: object) =>
    void navigate({ search: readPivotSearch(compact({ ...search, ...changed })), replace: true, resetScroll: false });
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')} />
      <div className={styles['page']}>
        <Screens search={search} />
        <Scope search={search} onChange={change}>
          <KindSelect value={search.unitKind} onChange={(unitKind) => change({ unitKind })} />
        </Scope>
        <Sides search={search} onChange={change} />
        <Within search={readNarrowing(search)} onLeave={change} />
        <Shown search={search} />
      </div>
    </>
  );
}

/** What is undefined is taken out of the address. */
type Changed = { readonly [Name in keyof PivotSearch]?: PivotSearch[Name] | undefined };
type SidesProps = { readonly search: PivotSearch; readonly onChange: (changed: Changed) => void };

function Sides({ search, onChange }: SidesProps) {
  const say = useWords(PIVOT_WORDS);
  const sayBy = useWords(ROLLUP_WORDS);
  const { language } = useLanguage();
  const { rows = ROWS, columns = COLUMNS, measure = 'total' } = search;
  const dimensions = DIMENSIONS.map((value) => ({ value, label: sayBy(`by.${value}`) }));
  const combobox = { withinPortal: false, transitionProps: { duration: 0 } };
  // The two are never the same: what was on the other side goes where this one was.
  const put = (side: 'rows' | 'columns', value: string | null) => {
    const chosen = DIMENSIONS.find((one) => one === value);
    if (chosen === undefined) return;
    const swapped = side === 'rows' ? { rows: chosen, columns } : { rows, columns: chosen };
    onChange(swapped.rows === swapped.columns ? { rows: columns, columns: rows } : swapped);
  };
  return (
    <div className={`${styles['scope']} no-print`}>
      <Select
        label={say('rows')}
        data={dimensions}
        value={rows}
        onChange={(value) => put('rows', value)}
        allowDeselect={false}
        comboboxProps={combobox}
      />
      <Select
        label={say('columns')}
        data={dimensions}
        value={columns}
        onChange={(value) => put('columns', value)}
        allowDeselect={false}
        comboboxProps={combobox}
      />
      <Select
        label={say('measure')}
        data={MEASURE_NAMES.map((value) => ({ value, label: measureWord(value)[language] }))}
        value={measure}
        onChange={(value) => {
          const chosen = MEASURE_NAMES.find((one) => one === value);
          if (chosen !== undefined) onChange({ measure: chosen });
        }}
        allowDeselect={false}
        comboboxProps={combobox}
      />
      <Checkbox
        label={say('empty.hide')}
        checked={search.empty === undefined}
        onChange={(event) => onChange({ empty: event.currentTarget.checked ? undefined : 'yes' })}
      />
    </div>
  );
}

function Shown({ search }: { search: PivotSearch }) {
  const say = useWords(PIVOT_WORDS);
  const { language } = useLanguage();
  const { rows = ROWS, columns = COLUMNS, measure = 'total', empty, ...narrow } = search;
  const query = {
    ...queryOf(narrow, useToday()),
    rows,
    columns,
    measure,
    ...(empty ? {} : { filled: 'yes' as const }),
  };
  const pivot = useQuery({ ...pivotQuery(query), placeholderData: (before) => before });
  if (pivot.isPending) return <PageWaiting />;
  const retry = () => void pivot.refetch();
  if (pivot.data === undefined) return <Failed error={pivot.error} onRetry={retry} />;
  const { moreRows, moreColumns, emptyRows, emptyColumns } = pivot.data;
  if (pivot.data.rows.length === 0) {
    const why = emptyRows > 0 ? 'nothing' : 'empty';
    return (
      <Empty icon={<IconTableColumn size={32} stroke={1.4} aria-hidden="true" />} title={say(`${why}.title`)}>
        <p>{say(`${why}.what`)}</p>
      </Empty>
    );
  }
  const icon = <IconFileSpreadsheet size={16} stroke={1.7} aria-hidden="true" />;
  return (
    <>
      <FailedAgain error={pivot.error} onRetry={retry} />
      {/* While the next one is on its way the old table would be read under the new heads. */}
      {pivot.isPlaceholderData ? (
        <PageWaiting />
      ) : (
        <PivotTable pivot={pivot.data} search={{ ...narrow, rows, columns, measure }} />
      )}
      {moreRows + moreColumns > 0 && (
        <p className={styles['quiet']}>
          {say('more', { rows: formatNumber(moreRows, language), columns: formatNumber(moreColumns, language) })}
        </p>
      )}
      {emptyRows + emptyColumns > 0 && (
        <p className={styles['quiet']}>
          {say('hidden', { rows: formatNumber(emptyRows, language), columns: formatNumber(emptyColumns, language) })}
        </p>
      )}
      <div className={`${styles['kinds']} no-print`}>
        {(['xlsx', 'csv'] as const).map((format) => (
          <DownloadButton key={format} address={pivotFile(query, format)} icon={icon} waiting={say('export.waiting')}>
            {say(`export.${format}`)}
          </DownloadButton>
        ))}
      </div>
    </>
  );
}
