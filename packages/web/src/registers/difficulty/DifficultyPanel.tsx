// On the page of an assignment: what stands in its way, who must act on each and for how long, and a form to raise another.
import { Button } from '@mantine/core';
import { isOpenDifficulty } from '@sauro/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Assignment } from '../../assignment/calls.ts';
import { useOutbox } from '../../assignment/outbox/use-outbox.tsx';
import { WaitingActs } from '../../assignment/outbox/WaitingActs.tsx';
import { FailedAgain } from '../../ui/Failed.tsx';
import { focusFirst } from '../../ui/focus-first.ts';
import { useWords } from '../../ui/language.tsx';
import { newId } from '../../ui/new-id.ts';
import { useTyped } from '../../ui/use-typed.ts';
import { type Difficulty, type RaiseBody, RAISING } from './calls.ts';
import styles from './Difficulty.module.css';
import { isOver } from './BlockedSign.tsx';
import { difficultiesQuery } from './queries.ts';
import { RaiseForm } from './RaiseForm.tsx';
import { gistOf, NextLine, Signs } from './Signs.tsx';
import { typedOf } from './typed-difficulty.ts';
import { DIFFICULTY_WORDS } from './words.ts';

export function DifficultyPanel({ assignment }: { assignment: Assignment }) {
  const say = useWords(DIFFICULTY_WORDS);
  const found = useInfiniteQuery(difficultiesQuery({ assignment: assignment.id }));
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const isBlocked = !isOver(assignment) && items.some(({ state }) => isOpenDifficulty(state));
  const mayRaise = assignment.can.includes('progress') || assignment.can.includes('recall');
  // While it is not known whether there is any, nothing is said of it; raised it can be all the same, also without the line.
  if (!mayRaise && !found.isError && items.length === 0) return null;
  return (
    <section className={styles['card']} aria-labelledby="difficulties">
      <header className={styles['panelHead']}>
        <h2 id="difficulties">{say('panel')}</h2>
        {isBlocked && <strong>{say('panel.blocked')}</strong>}
      </header>
      <FailedAgain error={found.error} onRetry={() => void found.refetch()} />
      {found.isSuccess && items.length === 0 && <p className={styles['quiet']}>{say('panel.none')}</p>}
      {items.length > 0 && (
        <ul className={styles['panel']}>
          {items.map((difficulty) => (
            <PanelRow key={difficulty.id} difficulty={difficulty} />
          ))}
        </ul>
      )}
      {found.hasNextPage && (
        <Button variant="default" onClick={() => void found.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
      {mayRaise && <Raise assignment={assignment} />}
    </section>
  );
}

function PanelRow({ difficulty }: { difficulty: Difficulty }) {
  return (
    <li>
      <Link to="/vuong-mac/$id" params={{ id: difficulty.id }} lang="vi">
        {gistOf(difficulty)}
      </Link>
      <Signs difficulty={difficulty} />
      <NextLine next={difficulty.next} />
    </li>
  );
}

/** Open at once where something was typed before and not sent. */
function Raise({ assignment }: { assignment: Assignment }) {
  const say = useWords(DIFFICULTY_WORDS);
  const typed = useTyped(`difficulty.${assignment.id}`);
  const [open, setOpen] = useState(typed.text !== '');
  // What comes up when the other goes takes the focus from it; on arrival neither does.
  const [turned, setTurned] = useState(false);
  const turn = (to: boolean) => {
    setOpen(to);
    setTurned(true);
  };
  const [told, setTold] = useState('');
  const { outbox, view } = useOutbox();
  const waiting = view.entries.filter(({ act, assignment: of }) => act === 'difficulty' && of === assignment.id);
  const raise = (body: Omit<RaiseBody, 'id'>) => {
    const id = newId();
    const about = assignment.text;
    outbox.enter({
      id,
      act: 'difficulty',
      assignment: assignment.id,
      // It depends on nothing that waits.
      line: id,
      path: RAISING,
      about,
      body,
      at: new Date().toISOString(),
    });
    turn(false);
    setTold(say('raise.done'));
  };
  return (
    <>
      <WaitingActs
        entries={waiting}
        onEdit={({ body }) => {
          // Typed into this very form.
          typed.type(JSON.stringify(typedOf(body as unknown as Omit<RaiseBody, 'id'>)));
          turn(true);
          setTold('');
        }}
        onDrop={() => setTold('')}
      />
      <p role="status" className={styles['told']}>
        {waiting.length === 0 && told}
      </p>
      {open ? (
        <RaiseForm
          assignment={assignment.id}
          typed={typed}
          takesFocus={turned}
          onCancel={() => turn(false)}
          onRaised={raise}
        />
      ) : (
        <div>
          <Button
            ref={turned ? focusFirst : undefined}
            variant="default"
            onClick={() => {
              setTold('');
              turn(true);
            }}
          >
            {say('raise')}
          </Button>
        </div>
      )}
    </>
  );
}
