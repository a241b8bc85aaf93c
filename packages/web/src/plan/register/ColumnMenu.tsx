// Which columns the register shows, and in which order.
import { ActionIcon, Button, Popover } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react';
import type { TaskColumn } from '@sauro/server/contract';
import { useWords } from '../../ui/language.tsx';
import { COLUMN_NAMES, moved, shown } from './columns.ts';
import styles from './Menus.module.css';
import { REGISTER_WORDS } from './words.ts';

type MenuProps = {
  readonly columns: readonly TaskColumn[];
  readonly inPlan: boolean;
  readonly onColumns: (columns: readonly TaskColumn[] | null) => void;
};

export function ColumnMenu({ columns, inPlan, onColumns }: MenuProps) {
  const say = useWords(REGISTER_WORDS);
  const hidden = COLUMN_NAMES.filter((column) => !columns.includes(column) && !(inPlan && column === 'plan'));
  return (
    <Popover position="bottom-end" width={330} withinPortal={false} trapFocus transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} stroke={1.7} aria-hidden="true" />}>
          {say('columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('columns.title')}>
        <div className={styles['menu']}>
          <h2>{say('columns.title')}</h2>
          <ul>
            {[...columns, ...hidden].map((column) => (
              <ColumnItem key={column} column={column} columns={columns} onColumns={onColumns} />
            ))}
          </ul>
          <Button variant="subtle" size="compact-md" onClick={() => onColumns(null)}>
            {say('columns.reset')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function ColumnItem({ column, columns, onColumns }: Omit<MenuProps, 'inPlan'> & { readonly column: TaskColumn }) {
  const say = useWords(REGISTER_WORDS);
  const at = columns.indexOf(column);
  const name = say(`column.${column}`);
  return (
    <li className={styles['column']}>
      <label>
        <input
          type="checkbox"
          checked={at >= 0}
          disabled={at >= 0 && columns.length === 1}
          onChange={(event) => onColumns(shown(columns, column, event.currentTarget.checked))}
        />
        {name}
      </label>
      {at >= 0 && (
        <>
          <ActionIcon
            variant="subtle"
            size={26}
            aria-label={say('columns.up', { column: name })}
            disabled={at === 0}
            onClick={() => onColumns(moved(columns, column, -1))}
          >
            <IconArrowUp size={15} stroke={1.7} aria-hidden="true" />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            size={26}
            aria-label={say('columns.down', { column: name })}
            disabled={at === columns.length - 1}
            onClick={() => onColumns(moved(columns, column, 1))}
          >
            <IconArrowDown size={15} stroke={1.7} aria-hidden="true" />
          </ActionIcon>
        </>
      )}
    </li>
  );
}
