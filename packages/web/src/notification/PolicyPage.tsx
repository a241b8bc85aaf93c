// What the body sets of its notices: the hour of the digest, and who is told of what stays overdue.
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { isLadder, type Ladder, RUNG_HEAD_NAMES, RUNG_HEADS, type RungHead, STANDARD_LADDER } from '@sauro/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { Failed } from '../ui/Failed.tsx';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { PageWaiting } from '../ui/PageWaiting.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { type PolicyView, setPolicy } from './calls.ts';
import styles from './Notices.module.css';
import { policyQuery, useSetting } from './queries.ts';
import { NOTICE_SCREEN_WORDS } from './words.ts';

export function PolicyPage() {
  const say = useWords(NOTICE_SCREEN_WORDS);
  const policy = useQuery(policyQuery);
  if (policy.isPending) return <PageWaiting />;
  if (policy.data === undefined) return <Failed error={policy.error} onRetry={() => void policy.refetch()} />;
  return (
    <>
      <PageHead title={say('policy')} lead={say('policy.lead')} />
      <PolicyForm policy={policy.data} />
    </>
  );
}

type Typed = Readonly<Record<RungHead, { readonly isUsed: boolean; readonly days: string }>>;
const MOST_DAYS = 250;
const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1);
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

function PolicyForm({ policy }: { policy: PolicyView }) {
  const say = useWords(NOTICE_SCREEN_WORDS);
  const sentence = useProblemWords();
  const save = useSetting(setPolicy);
  const [hour, setHour] = useState(policy.digestHour);
  const [months, setMonths] = useState(policy.awaitedMonths);
  const [typed, setTyped] = useState(() => typedOf(policy.ladder));
  const [isWrong, setWrong] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    const ladder = ladderOf(typed);
    setWrong(ladder === null);
    if (ladder !== null) save.mutate({ ladder: [...ladder], digestHour: hour, awaitedMonths: months });
  }

  const failure = isWrong ? say('policy.wrong') : save.isError ? sentence(save.error) : null;
  return (
    <form className={styles['policy']} onSubmit={submit} noValidate>
      <div role="alert">{failure !== null && <p className={styles['failure']}>{failure}</p>}</div>
      <div role="status">{save.isSuccess && !isWrong && <p className={styles['done']}>{say('saved')}</p>}</div>
      <fieldset disabled={!policy.canManage}>
        <legend>{say('policy.digest')}</legend>
        <NativeSelect
          label={say('policy.hour')}
          value={String(hour)}
          onChange={({ currentTarget: { value } }) => setHour(Number(value))}
        >
          {HOURS.map((each) => (
            <option key={each} value={each}>
              {say('policy.hour.value', { hour: each })}
            </option>
          ))}
        </NativeSelect>
      </fieldset>
      <fieldset disabled={!policy.canManage}>
        <legend>{say('policy.awaited')}</legend>
        <p>{say('policy.awaited.what')}</p>
        <NativeSelect
          label={say('policy.awaited.months')}
          value={String(months)}
          onChange={({ currentTarget: { value } }) => setMonths(Number(value))}
        >
          {MONTHS.map((each) => (
            <option key={each} value={each}>
              {say('policy.awaited.value', { months: each })}
            </option>
          ))}
        </NativeSelect>
      </fieldset>
      <fieldset disabled={!policy.canManage}>
        <legend>{say('policy.ladder')}</legend>
        <p>{say('policy.ladder.what')}</p>
        <Headless count={policy.headless} />
        {RUNG_HEAD_NAMES.map((head) => (
          <Rung
            key={head}
            head={head}
            typed={typed[head]}
            isUnreached={policy.unreached.includes(head)}
            onType={(next) => setTyped((before) => ({ ...before, [head]: next }))}
          />
        ))}
      </fieldset>
      {policy.canManage ? (
        <Button type="submit" loading={save.isPending}>
          {say('policy.save')}
        </Button>
      ) : (
        <p>{say('policy.readOnly')}</p>
      )}
    </form>
  );
}

function Headless({ count }: { count: number }) {
  const say = useWords(NOTICE_SCREEN_WORDS);
  const { language } = useLanguage();
  if (count === 0) return <p>{say('policy.headless.none')}</p>;
  return (
    <p>
      {say('policy.headless', { count: formatNumber(count, language) })}{' '}
      <Link to="/to-chuc" search={{ headless: 'yes' }}>
        {say('policy.headless.see')}
      </Link>
    </p>
  );
}

type RungProps = {
  readonly head: RungHead;
  readonly typed: Typed[RungHead];
  readonly isUnreached: boolean;
  readonly onType: (typed: Typed[RungHead]) => void;
};

function Rung({ head, typed, isUnreached, onType }: RungProps) {
  const say = useWords(NOTICE_SCREEN_WORDS);
  const { language } = useLanguage();
  const name = RUNG_HEADS[head][language];
  return (
    <div className={styles['rung']}>
      <Checkbox
        label={name}
        checked={typed.isUsed}
        onChange={({ currentTarget: { checked } }) => onType({ ...typed, isUsed: checked })}
      />
      {typed.isUsed && isUnreached && <p>{say('policy.unreached')}</p>}
      <TextInput
        label={say('policy.after', { head: name })}
        inputMode="numeric"
        value={typed.days}
        disabled={!typed.isUsed}
        onChange={({ currentTarget: { value } }) => onType({ ...typed, days: value })}
        maxLength={3}
        autoComplete="off"
      />
    </div>
  );
}

/** A rung that is not used shows the days that it would have by itself. */
function typedOf(ladder: Ladder): Typed {
  const rung = (head: RungHead) => {
    const own = ladder.find((one) => one.head === head);
    const after = own?.after ?? STANDARD_LADDER.find((one) => one.head === head)?.after ?? 1;
    return { isUsed: own !== undefined, days: String(after) };
  };
  return { unit: rung('unit'), above: rung('above'), issuer: rung('issuer') };
}

/** From the lowest head to the highest; null where it is no ladder. */
function ladderOf(typed: Typed): Ladder | null {
  const ladder = RUNG_HEAD_NAMES.filter((head) => typed[head].isUsed).map((head) => ({
    head,
    after: /^\d{1,3}$/.test(typed[head].days.trim()) ? Number(typed[head].days) : 0,
  }));
  return isLadder(ladder) && ladder.every(({ after }) => after <= MOST_DAYS) ? ladder : null;
}
