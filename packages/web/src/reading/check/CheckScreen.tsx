// The checking screen: the bar, the document at the left, the reading at the right. On a phone one of both at a time.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Document } from '../../client.ts';
import { useCan, useSession } from '../../session.tsx';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { Bar } from './Bar.tsx';
import { type Draft, type DraftPages, listOverlaps, reopenDraft } from './calls.ts';
import styles from './Check.module.css';
import { ConfirmDialog } from './dialogs/ConfirmDialog.tsx';
import { HelpSheet } from './dialogs/HelpSheet.tsx';
import { CommandBar } from './list/CommandBar.tsx';
import { type Beside, ListPane } from './list/ListPane.tsx';
import { Troubles } from './list/Troubles.tsx';
import { PagePane } from './page/PagePane.tsx';
import { type Checking, useChecking } from './state/use-checking.ts';
import { CHECK_WORDS } from './words.ts';

type ScreenProps = { readonly document: Document; readonly draft: Draft; readonly pages: DraftPages };

export function CheckScreen({ document, draft, pages }: ScreenProps) {
  const say = useWords(CHECK_WORDS);
  const checking = useChecking(draft, pages);
  const beside = useBeside(checking);
  const [pane, setPane] = useState<'list' | 'page'>('list');
  return (
    <div className={styles['screen']} data-pane={pane} data-fills>
      <Bar checking={checking} document={document} />
      <div className={styles['switch']} role="group" aria-label={say('pane.switch')}>
        {(['list', 'page'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={pane === one} onClick={() => setPane(one)}>
            {say(one)}
          </button>
        ))}
      </div>
      <div className={styles['panes']}>
        <PagePane checking={checking} document={document.id} />
        <section className={styles['list']} aria-label={say('list')} data-pane="list">
          <CommandBar checking={checking} />
          {!checking.view.book.open && <Confirmed checking={checking} />}
          <Troubles checking={checking} />
          <ListPane checking={checking} beside={beside} />
        </section>
      </div>
      <p className="visually-hidden" role="status">
        {checking.told.text}
      </p>
      <Toast checking={checking} />
      {checking.dialog === 'help' && <HelpSheet onClose={checking.closeDialog} />}
      {checking.dialog === 'confirm' && <ConfirmDialog checking={checking} />}
    </div>
  );
}

/** Others at the same draft, and what earlier plans have of it: by item. */
function useBeside({ view, draft }: Checking): Beside {
  const me = useSession().data?.person.id;
  const mayReadPlans = useCan('plan.read');
  const overlaps = useQuery({
    queryKey: ['drafts', draft.id, 'overlaps'],
    queryFn: () => listOverlaps(draft.id),
    enabled: mayReadPlans,
    staleTime: 60_000,
  });
  const { present } = view;
  return useMemo(() => {
    const others = present.filter(({ person, item }) => person !== me && item !== null);
    return {
      overlaps: byItem(overlaps.data ?? []),
      present: byItem(others),
    };
  }, [overlaps.data, present, me]);
}

function byItem<T extends { readonly item: string | null }>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) found.set(one.item ?? '', [...(found.get(one.item ?? '') ?? []), one]);
  return found;
}

function Confirmed({ checking: { draft, desk } }: { checking: Checking }) {
  const say = useWords(CHECK_WORDS);
  const sentence = useProblemWords();
  const [error, setError] = useState<unknown>(null);
  return (
    <div className={styles['confirmed']} role="status">
      <p>{error === null ? say('confirmed') : sentence(error)}</p>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => void reopenDraft(draft.id).then(desk.reopen, setError)}
      >
        {say('reopen')}
      </Button>
    </div>
  );
}

/** What a command had to say, for those who see; it goes by itself. */
function Toast({ checking: { told } }: { checking: Checking }) {
  return told.text === '' ? null : (
    <p key={told.at} className={styles['toast']} aria-hidden="true">
      {told.text}
    </p>
  );
}
