// The task that is open: beside the list where there is room, else as a sheet over it.
import { ActionIcon, Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Facet } from '@sauro/core';
import { IconX } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { Refusal } from '../../client.ts';
import { Failed } from '../../ui/Failed.tsx';
import { useWords } from '../../ui/language.tsx';
import type { RegisterTask, TasksPage } from '../calls.ts';
import { taskQuery } from '../queries.ts';
import styles from './Panel.module.css';
import { TaskFacts } from './TaskFacts.tsx';
import { REGISTER_WORDS } from './words.ts';

const BESIDE = '(min-width: 75rem)';

type PanelProps = {
  readonly id: string;
  /** The one of the six that is asked about: it stands out among the reasons. */
  readonly facet?: Facet;
  /** Within one plan its name says nothing. */
  readonly inPlan: boolean;
  readonly onClose: () => void;
  readonly onUnit?: (unit: string) => void;
};

export function TaskPanel({ onClose, ...props }: PanelProps) {
  const say = useWords(REGISTER_WORDS);
  const beside = useMediaQuery(BESIDE, true, { getInitialValueInEffect: false });
  const Frame = beside ? Beside : Sheet;
  return (
    <Frame name={say('panel')} onClose={onClose}>
      <header className={styles['head']}>
        <h2>{say('panel')}</h2>
        <ActionIcon variant="subtle" size={32} aria-label={say('panel.close')} onClick={onClose}>
          <IconX size={17} stroke={1.7} aria-hidden="true" />
        </ActionIcon>
      </header>
      <Task {...props} />
    </Frame>
  );
}

function Task({ id, ...props }: Omit<PanelProps, 'onClose'>) {
  const say = useWords(REGISTER_WORDS);
  const listed = useListed(id);
  const task = useQuery({ ...taskQuery(id), placeholderData: () => listed });
  if (task.isPending) return <Skeleton height={300} />;
  if (task.isError) {
    const missing = task.error instanceof Refusal && task.error.problem.status === 404;
    return missing ? (
      <p className={styles['missing']}>{say('panel.missing')}</p>
    ) : (
      <Failed error={task.error} onRetry={() => void task.refetch()} />
    );
  }
  return <TaskFacts key={id} task={task.data} {...props} />;
}

/** The task as a list already holds it, so that it opens at once. */
function useListed(id: string): RegisterTask | undefined {
  const lists = useQueryClient().getQueriesData<TasksPage>({ queryKey: ['register', 'tasks'] });
  return lists.flatMap(([, page]) => page?.items ?? []).find((task) => task.id === id);
}

type FrameProps = { readonly name: string; readonly onClose: () => void; readonly children: ReactNode };

/** The focus stays in the list: one walks on while the panel follows. */
function Beside({ name, children }: FrameProps) {
  return (
    <aside className={styles['beside']} aria-label={name}>
      {children}
    </aside>
  );
}

/** The browser's own dialog: it holds the focus, Escape closes it, and the focus returns. */
function Sheet({ name, onClose, children }: FrameProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const sheet = dialog.current;
    if (sheet?.open === false) sheet.showModal();
    return () => sheet?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles['sheet']}
      aria-label={name}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}
