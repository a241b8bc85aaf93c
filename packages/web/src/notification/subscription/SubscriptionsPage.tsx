// Other systems that are told of what happens, for who manages units: those there are, and a new one with its secret, shown once.
import { Button } from '@mantine/core';
import { IconWebhook } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Empty } from '../../ui/Empty.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { ShownOnce } from '../../ui/ShownOnce.tsx';
import { makeSubscription, type NewSubscription, type Subscription } from './calls.ts';
import { subscriptionsQuery, useSubscriptionChange } from './queries.ts';
import styles from './Subscription.module.css';
import { SubscriptionForm } from './SubscriptionForm.tsx';
import { SubscriptionState } from './SubscriptionState.tsx';
import { SUBSCRIPTION_WORDS } from './words.ts';

type Made = { readonly name: string; readonly secret: string };

export function SubscriptionsPage() {
  const say = useWords(SUBSCRIPTION_WORDS);
  const list = useQuery(subscriptionsQuery);
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const make = useSubscriptionChange(
    async (wanted: NewSubscription) => ({ name: wanted.name, secret: (await makeSubscription(wanted)).secret }),
    (answered: Made) => {
      setMade(answered);
      setMaking(false);
    },
  );
  const begin = () => {
    make.reset();
    setMaking(true);
  };
  if (list.isPending) return <PageWaiting />;
  if (list.data === undefined) return <Failed error={list.error} onRetry={() => void list.refetch()} />;
  const { items, mayMake } = list.data;
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')}>
        {!isMaking && made === null && mayMake.length > 0 && <Button onClick={begin}>{say('new')}</Button>}
      </PageHead>
      <p className={styles['note']}>
        <Link to="/api-tai-lieu">{say('docs')}</Link>
      </p>
      <div role="status">{made !== null && <p className={styles['done']}>{say('made', { name: made.name })}</p>}</div>
      {made !== null && <SecretOnce {...made} onDone={() => setMade(null)} />}
      {isMaking && (
        <SubscriptionForm
          label={say('new')}
          first={{ name: '', url: '', unit: mayMake[0]?.id ?? null, kinds: [] }}
          isNew
          submit={say('make')}
          error={make.error}
          isPending={make.isPending}
          onSubmit={make.mutate}
          onCancel={() => setMaking(false)}
        />
      )}
      {items.length === 0 && !isMaking && (
        <Empty icon={<IconWebhook size={36} stroke={1.3} aria-hidden="true" />} title={say('none.title')}>
          <p>{say('none.what')}</p>
        </Empty>
      )}
      {items.length > 0 && (
        <ul className={styles['list']} aria-label={say('list')}>
          {items.map((one) => (
            <SubscriptionLine key={one.id} subscription={one} />
          ))}
        </ul>
      )}
    </>
  );
}

function SubscriptionLine({ subscription }: { subscription: Subscription }) {
  const { id, name, unit, url } = subscription;
  return (
    <li>
      <Link to="/to-chuc/ket-noi/$id" params={{ id }} search={{}} lang="vi">
        {name}
      </Link>
      <small>
        <span lang="vi">{unit.name}</span> · {new URL(url).host}
      </small>
      <SubscriptionState subscription={subscription} />
    </li>
  );
}

export function SecretOnce({ name, secret, onDone }: Made & { readonly onDone: () => void }) {
  const say = useWords(SUBSCRIPTION_WORDS);
  const words = { what: say('secret.once'), copy: say('secret.copy'), done: say('secret.done') };
  return <ShownOnce title={say('secret.title', { name })} text={secret} {...words} onDone={onDone} />;
}
