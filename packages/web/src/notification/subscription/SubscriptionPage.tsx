// One subscription: how it stands, what is done to it, and what was sent to it.
import { Button } from '@mantine/core';
import { EVENTS } from '@sauro/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Failed } from '../../ui/Failed.tsx';
import { formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { NotFound } from '../../ui/NotFound.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { Sure } from '../../ui/Sure.tsx';
import { amendSubscription, type Chosen, doStep, rotateSecret, type Step, type Subscription } from './calls.ts';
import { DeliveryLog } from './DeliveryLog.tsx';
import { subscriptionsQuery, useSubscriptionChange } from './queries.ts';
import styles from './Subscription.module.css';
import { SubscriptionForm } from './SubscriptionForm.tsx';
import { SubscriptionState } from './SubscriptionState.tsx';
import { SecretOnce } from './SubscriptionsPage.tsx';
import { SUBSCRIPTION_WORDS } from './words.ts';

export function SubscriptionPage() {
  const { id } = useParams({ from: '/to-chuc/ket-noi/$id' });
  const list = useQuery(subscriptionsQuery);
  if (list.isPending) return <PageWaiting />;
  if (list.data === undefined) return <Failed error={list.error} onRetry={() => void list.refetch()} />;
  const subscription = list.data.items.find((one) => one.id === id);
  return subscription === undefined ? <NotFound /> : <One key={id} subscription={subscription} />;
}

function One({ subscription }: { subscription: Subscription }) {
  const say = useWords(SUBSCRIPTION_WORDS);
  const { language } = useLanguage();
  const [secret, setSecret] = useState<string | null>(null);
  const [isChanging, setChanging] = useState(false);
  const { id, name, unit, url, kinds, paused, formerUntil, missedSince } = subscription;
  const amend = useSubscriptionChange(
    (chosen: Chosen) => amendSubscription(id, chosen),
    () => setChanging(false),
  );
  return (
    <>
      <p className={styles['back']}>
        <Link to="/to-chuc/ket-noi">{say('back')}</Link>
      </p>
      <PageHead
        title={name}
        lead={
          <>
            <span lang="vi">{unit.name}</span> · <span className={styles['url']}>{url}</span>
          </>
        }
      />
      <p>
        <SubscriptionState subscription={subscription} />
      </p>
      {paused !== null && (
        <p className={styles['failure']}>
          {say('paused', { time: formatTime(missedSince ?? paused.at, language) })}{' '}
          {paused.why === 'merged' ? say('merged.what') : paused.why !== 'by-hand' && say('mend')}
        </p>
      )}
      {paused === null && missedSince !== null && (
        <p className={styles['note']}>{say('missed', { time: formatTime(missedSince, language) })}</p>
      )}
      {formerUntil !== null && (
        <p className={styles['note']}>{say('former', { time: formatTime(formerUntil, language) })}</p>
      )}
      <div role="status">{amend.isSuccess && !isChanging && <p className={styles['done']}>{say('saved')}</p>}</div>
      {secret !== null && <SecretOnce name={name} secret={secret} onDone={() => setSecret(null)} />}
      {isChanging ? (
        <SubscriptionForm
          label={say('edit')}
          first={{ name, url, unit: unit.id, kinds }}
          isNew={false}
          submit={say('save')}
          error={amend.error}
          isPending={amend.isPending}
          onSubmit={({ unit: _stays, ...chosen }) => amend.mutate(chosen)}
          onCancel={() => setChanging(false)}
        />
      ) : (
        <>
          <Actions
            subscription={subscription}
            onChange={() => {
              amend.reset();
              setChanging(true);
            }}
            onSecret={setSecret}
          />
          <section className={styles['section']} aria-labelledby="kinds">
            <h2 id="kinds">{say('kinds')}</h2>
            <ul className={styles['chosen']}>
              {kinds.map((kind) => (
                <li key={kind}>
                  {EVENTS[kind][language]} <code>{kind}</code>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
      <DeliveryLog id={id} isListening={paused === null} />
    </>
  );
}

type ActionsProps = {
  readonly subscription: Subscription;
  readonly onChange: () => void;
  readonly onSecret: (secret: string) => void;
};

function Actions({ subscription: { id, paused }, onChange, onSecret }: ActionsProps) {
  const say = useWords(SUBSCRIPTION_WORDS);
  const sentence = useProblemWords();
  const navigate = useNavigate();
  const step = useSubscriptionChange((one: Step) => doStep(id, one));
  const remove = useSubscriptionChange(
    () => doStep(id, 'remove'),
    () => void navigate({ to: '/to-chuc/ket-noi' }),
  );
  const rotate = useSubscriptionChange(
    () => rotateSecret(id),
    ({ secret }) => onSecret(secret),
  );
  const failure = step.error ?? rotate.error ?? remove.error;
  const isDoing = (one: Step) => step.isPending && step.variables === one;
  const turns: readonly Step[] = paused === null ? ['pause'] : ['resume', 'resume-missed'];
  return (
    <>
      <div role="group" aria-label={say('actions')} className={styles['actions']}>
        {paused === null && (
          <Button loading={isDoing('test')} onClick={() => step.mutate('test')}>
            {say('test')}
          </Button>
        )}
        {turns.map((turn) => (
          <Button
            key={turn}
            variant={turn === 'resume' ? 'filled' : 'default'}
            loading={isDoing(turn)}
            onClick={() => step.mutate(turn)}
          >
            {say(turn)}
          </Button>
        ))}
        <Button variant="default" onClick={onChange}>
          {say('edit')}
        </Button>
        <Sure
          label={say('rotate')}
          what={say('rotate.what')}
          sure={say('rotate.sure')}
          isPending={rotate.isPending}
          onSure={() => rotate.mutate(undefined)}
        />
        <Sure
          label={say('remove')}
          what={say('remove.what')}
          sure={say('remove.sure')}
          isPending={remove.isPending}
          onSure={() => remove.mutate(undefined)}
        />
      </div>
      <div role="alert">{failure !== null && <p className={styles['failure']}>{sentence(failure)}</p>}</div>
      <div role="status">{step.isSuccess && <p className={styles['done']}>{say(`done.${step.variables}`)}</p>}</div>
    </>
  );
}
