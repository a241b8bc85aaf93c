// What stands between the filter and the list: how much was found, how it is grouped, which columns, saved filters, the file.
import { Button, NativeSelect } from '@mantine/core';
import { IconFoldDown, IconFoldUp } from '@tabler/icons-react';
import type { TaskColumn } from '@sauro/server/contract';
import { ExportMenu } from '../../ui/ExportMenu.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { tasksFileAddress, type TaskQuery } from '../calls.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import { readColumns } from './columns.ts';
import styles from './Filter.module.css';
import type { Change } from './FilterBar.tsx';
import type { FoundGroups, SearchNext } from './Register.tsx';
import { foldKey } from './row-layout.ts';
import { SavedFilters } from './SavedFilters.tsx';
import { filterBody, type Group, GROUPS, readRegisterSearch, type RegisterSearch } from './search.ts';
import { REGISTER_WORDS } from './words.ts';

type ListBarProps = {
  readonly search: RegisterSearch;
  readonly query: TaskQuery;
  readonly group: Group;
  readonly inPlan: boolean;
  readonly found: FoundGroups | undefined;
  readonly columns: readonly TaskColumn[];
  readonly onColumns: (columns: readonly TaskColumn[] | null) => void;
  readonly folded: ReadonlySet<string>;
  readonly onFolded: (folded: ReadonlySet<string>) => void;
  readonly onSearch: SearchNext;
  readonly onChange: Change;
};

export function ListBar(props: ListBarProps) {
  const { search, query, group, inPlan, found, columns, onColumns, onSearch, onChange } = props;
  const say = useWords(REGISTER_WORDS);
  const groups = GROUPS.filter((one) => !inPlan || one !== 'plan');
  return (
    <div className={`${styles['listBar']} no-print`}>
      <p role="status">
        <Found found={found} grouped={group !== 'none'} filtered={isFiltered(search)} />
      </p>
      <label className={styles['group']}>
        <span>{say('group')}</span>
        <NativeSelect
          value={group}
          onChange={({ currentTarget: { value } }) => onChange({ group: groups.find((one) => one === value) })}
        >
          {groups.map((one) => (
            <option key={one} value={one}>
              {say(`group.${one}`)}
            </option>
          ))}
        </NativeSelect>
      </label>
      {group !== 'none' && <FoldAll {...props} />}
      <div className={styles['tools']}>
        <SavedFilters
          screen={inPlan ? 'plan-tasks' : 'tasks'}
          body={filterBody(search, columns)}
          onApply={(saved) => {
            if (Array.isArray(saved['columns'])) onColumns(readColumns(saved['columns']));
            onSearch(readRegisterSearch(saved), false);
          }}
        />
        <ColumnMenu columns={columns} inPlan={inPlan} onColumns={onColumns} />
        <ExportMenu address={tasksFileAddress(query, columns)} />
      </div>
    </div>
  );
}

function Found({ found, grouped, filtered }: { found: FoundGroups | undefined; grouped: boolean; filtered: boolean }) {
  const say = useWords(REGISTER_WORDS);
  const { language } = useLanguage();
  if (found === undefined) return say('waiting');
  const count = formatNumber(found.total, language);
  if (grouped) return say('count.groups', { count, groups: formatNumber(found.groups.length, language) });
  return say(filtered ? 'count.of' : 'count', { count });
}

function FoldAll({ found, folded, onFolded }: ListBarProps) {
  const say = useWords(REGISTER_WORDS);
  const all = folded.size > 0;
  const Icon = all ? IconFoldDown : IconFoldUp;
  return (
    <Button
      variant="subtle"
      leftSection={<Icon size={16} stroke={1.7} aria-hidden="true" />}
      onClick={() => onFolded(new Set(all ? [] : found?.groups.map(foldKey)))}
    >
      {say(all ? 'group.unfold' : 'group.fold')}
    </Button>
  );
}

function isFiltered({ group: _group, task: _task, ...filter }: RegisterSearch): boolean {
  return Object.keys(filter).length > 0;
}
