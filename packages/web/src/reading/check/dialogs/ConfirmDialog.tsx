// Confirming: what is still unlooked at, as what the draft is confirmed, and what that changes in a plan that we have.
import { Button } from '@mantine/core';
import { ordered } from '@sauro/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Refusal } from '../../../client.ts';
import { severityOf } from '../../doubt-groups.ts';
import { useWords } from '../../../ui/language.tsx';
import { useProblemWords } from '../../../ui/problem-words.ts';
import { type ConfirmAs, confirmDraft, listRelatives, type Relative } from '../calls.ts';
import { nextOpen } from '../model/walk.ts';
import type { Checking } from '../state/use-checking.ts';
import { CONFIRM_WORDS } from './confirm-words.ts';
import { ComparisonView } from './ComparisonView.tsx';
import { FollowingView } from './FollowingView.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import styles from './Dialog.module.css';

export function ConfirmDialog({ checking }: { checking: Checking }) {
  const say = useWords(CONFIRM_WORDS);
  const sentence = useProblemWords();
  const { draft, view, itemRows, items, closeDialog, effects } = checking;
  const [chosen, setChosen] = useState<ConfirmAs | null>(null);
  const relatives = useQuery({
    queryKey: ['drafts', draft.id, 'relatives', view.book.seq],
    queryFn: () => listRelatives(draft.id),
    placeholderData: (before) => before,
  });
  const offered = relatives.data ?? [];
  const as = chosen ?? asOf(offered[0]);
  const confirm = useConfirm(checking, as);
  const unlooked = itemRows.filter(({ item }) => item.check === null).length;
  const serious = ordered(items, 'doubt').filter(
    ({ check, value }) => check === null && severityOf(value.code) === 'serious',
  ).length;
  const unsent = view.book.waiting.length;
  const count = (kind: 'task' | 'target' | 'duty') => ordered(items, kind).length;

  return (
    <Dialog title={say('title')} closeLabel={say('close')} onClose={closeDialog}>
      <p>{say('holds', { tasks: count('task'), targets: count('target'), duties: count('duty') })}</p>
      <div className={styles['looked']} data-all={unlooked === 0}>
        <p>
          {unlooked === 0 ? say('unlooked.none') : say('unlooked', { count: unlooked })}{' '}
          {serious > 0 && say('serious', { count: serious })}
        </p>
        {unlooked > 0 && (
          <Button
            size="compact-sm"
            variant="default"
            data-first
            onClick={() => {
              closeDialog();
              effects.select(nextOpen(itemRows, null));
            }}
          >
            {say('unlooked.go')}
          </Button>
        )}
      </div>
      <fieldset className={styles['as']}>
        <legend>{say('as')}</legend>
        <As name={say('first')} checked={as.mode === 'first'} onChoose={() => setChosen({ mode: 'first' })} />
        {offered.map((relative) => (
          <As
            key={`${relative.plan.id}.${relative.mode}`}
            name={say(relative.mode, { plan: nameOf(relative) })}
            about={say(`why.${relative.why}`)}
            checked={as.mode === relative.mode && as.plan === relative.plan.id}
            onChoose={() => setChosen(asOf(relative))}
          />
        ))}
      </fieldset>
      {as.mode !== 'first' && <ComparisonView checking={checking} as={as} />}
      {as.mode !== 'first' && <FollowingView checking={checking} as={as} />}
      {unsent > 0 && <p role="status">{say('unsaved', { count: unsent })}</p>}
      {confirm.isError && <p role="alert">{sentence(confirm.error)}</p>}
      <footer>
        <Button variant="default" onClick={closeDialog}>
          {say('close')}
        </Button>
        <Button
          data-first={unlooked === 0 || undefined}
          disabled={unsent > 0 || confirm.isPending || relatives.isPending}
          onClick={() => confirm.mutate()}
        >
          {say(confirm.isPending ? 'submitting' : 'submit')}
        </Button>
      </footer>
    </Dialog>
  );
}

type AsProps = {
  readonly name: string;
  readonly about?: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
};

function As({ name, about, checked, onChoose }: AsProps) {
  return (
    <label>
      <input type="radio" name="as" checked={checked} onChange={onChoose} />
      <span>
        {name} {about !== undefined && <small>{about}</small>}
      </span>
    </label>
  );
}

/** What others have done since is looked at before it is confirmed. */
function useConfirm({ draft, desk }: Checking, as: ConfirmAs) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      if (await desk.catchUp()) throw new Refusal(MOVED_ON);
      return confirmDraft(draft.id, { seq: desk.get().book.seq, as });
    },
    onSuccess: ({ id }) => {
      // What is known of plans was known before this one.
      for (const known of ['plans', 'register', 'chains', 'documents'])
        void queryClient.invalidateQueries({ queryKey: [known] });
      return navigate({ to: '/ke-hoach/$id', params: { id } });
    },
  });
}

const MOVED_ON = { code: 'draft.moved-on', detail: '', details: {}, status: 409 } as const;

function asOf(relative: Relative | undefined): ConfirmAs {
  return relative === undefined ? { mode: 'first' } : { mode: relative.mode, plan: relative.plan.id };
}

function nameOf({ plan }: Relative): string {
  const sign = [plan.number, plan.symbol].filter(Boolean).join('/');
  return sign === '' ? plan.title : `${sign} ${plan.title}`;
}
