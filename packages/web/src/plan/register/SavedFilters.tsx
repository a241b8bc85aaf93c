// The filters of a screen that a person has given names: applied, replaced by saving under the same name, and removed.
import { ActionIcon, Button, Popover, TextInput } from '@mantine/core';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Failed } from '../../ui/Failed.tsx';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { type FilterBody, removeFilter, saveFilter } from '../calls.ts';
import { filtersQuery } from '../queries.ts';
import styles from './Menus.module.css';
import { REGISTER_WORDS } from './words.ts';

type SavedProps = {
  /** Each screen has filters of its own. */
  readonly screen: string;
  /** What would be saved now. */
  readonly body: FilterBody;
  /** What was saved, by this web or by one of before: to be read as an address is. */
  readonly onApply: (filter: Readonly<Record<string, unknown>>) => void;
};

export function SavedFilters(props: SavedProps) {
  const say = useWords(REGISTER_WORDS);
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width={340}
      withinPortal={false}
      trapFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconBookmark size={16} stroke={1.7} aria-hidden="true" />}
          onClick={() => setOpened(!opened)}
        >
          {say('saved')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('saved')}>
        <div className={styles['menu']}>
          <FilterList {...props} onDone={() => setOpened(false)} />
          <SaveForm {...props} />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function FilterList({ screen, onApply, onDone }: SavedProps & { readonly onDone: () => void }) {
  const say = useWords(REGISTER_WORDS);
  const filters = useQuery(filtersQuery(screen));
  const remove = useFiltersChange(screen, removeFilter);
  if (filters.isPending) return <p>{say('row.waiting')}</p>;
  if (filters.isError) return <Failed error={filters.error} onRetry={() => void filters.refetch()} />;
  if (filters.data.items.length === 0) return <p className={styles['quiet']}>{say('saved.none')}</p>;
  return (
    <ul>
      {filters.data.items.map(({ id, name, filter }) => (
        <li key={id} className={styles['saved']}>
          <button
            type="button"
            onClick={() => {
              onApply(filter);
              onDone();
            }}
          >
            {name}
          </button>
          <ActionIcon
            variant="subtle"
            size={28}
            aria-label={say('saved.remove', { name })}
            onClick={() => remove.mutate(id)}
          >
            <IconTrash size={15} stroke={1.7} aria-hidden="true" />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}

function SaveForm({ screen, body }: SavedProps) {
  const say = useWords(REGISTER_WORDS);
  const sentence = useProblemWords();
  const filters = useQuery(filtersQuery(screen));
  const [typed, setName] = useState('');
  const name = typed.trim();
  const save = useFiltersChange(screen, saveFilter);
  const taken = filters.data?.items.some((filter) => filter.name === name) ?? false;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name !== '') save.mutate({ screen, name, filter: body });
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <TextInput
        aria-label={say('saved.name')}
        placeholder={say('saved.name')}
        maxLength={100}
        value={typed}
        onChange={(event) => {
          setName(event.currentTarget.value);
          save.reset();
        }}
      />
      <Button type="submit" variant="filled" disabled={name === ''} loading={save.isPending}>
        {say(taken && !save.isSuccess ? 'saved.replace' : 'saved.save')}
      </Button>
      <p role="status">{save.isSuccess && say('saved.done', { name })}</p>
      {save.isError && <p role="alert">{sentence(save.error)}</p>}
    </form>
  );
}

function useFiltersChange<Input, Output>(screen: string, change: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => queryClient.invalidateQueries(filtersQuery(screen)),
  });
}
