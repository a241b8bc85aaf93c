// The form of a subscription, a new one or one that is changed: what it is called, where to, and of which kinds of events.
import { Button, Checkbox, TextInput } from '@mantine/core';
import {
  EVENT_KINDS,
  EVENT_SUBJECT_NAMES,
  EVENT_SUBJECTS,
  type EventKind,
  EVENTS,
  type EventSubject,
} from '@sauro/core';
import { type FormEvent, useState } from 'react';
import { UnitPicker } from '../../people/Pickers.tsx';
import { useSession } from '../../session.tsx';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { focusFirst } from '../../ui/focus-first.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import type { Chosen } from './calls.ts';
import styles from './Subscription.module.css';
import { SUBSCRIPTION_WORDS } from './words.ts';

export type Typed = Chosen & { readonly unit: string | null };
type FormProps = {
  readonly label: string;
  readonly first: Typed;
  /** Of one that is there the unit stays. */
  readonly isNew: boolean;
  readonly submit: string;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly onSubmit: (typed: Chosen & { readonly unit: string }) => void;
  readonly onCancel: () => void;
};
type Missing = 'unit.missing' | 'name.missing' | 'url.missing' | 'kinds.missing';

export function SubscriptionForm({ label, first, isNew, submit, error, isPending, onSubmit, onCancel }: FormProps) {
  const say = useWords(SUBSCRIPTION_WORDS);
  const sentence = useProblemWords();
  const [typed, setTyped] = useState(first);
  const [missing, setMissing] = useState<Missing | null>(null);
  const set = (part: Partial<Typed>) => setTyped({ ...typed, ...part });

  function send(event: FormEvent) {
    event.preventDefault();
    const trimmed = { ...typed, name: typed.name.trim(), url: typed.url.trim() };
    const lacks = lackOf(trimmed);
    setMissing(lacks);
    if (lacks === null && trimmed.unit !== null) onSubmit({ ...trimmed, unit: trimmed.unit });
  }

  const failure = missing !== null ? say(missing) : error === null ? null : sentence(error);
  return (
    <form className={styles['form']} onSubmit={send} noValidate aria-label={label}>
      <TextInput
        ref={focusFirst}
        label={say('name')}
        placeholder={say('name.example')}
        value={typed.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        maxLength={100}
        autoComplete="off"
      />
      <TextInput
        label={say('url')}
        placeholder="https://"
        type="url"
        inputMode="url"
        value={typed.url}
        onChange={(event) => set({ url: event.currentTarget.value })}
        maxLength={1000}
        autoComplete="off"
        spellCheck={false}
      />
      {isNew && <UnitPicker label={say('unit')} value={typed.unit} onChange={(unit) => set({ unit })} />}
      {isNew && <p className={styles['note']}>{say('reach.what')}</p>}
      <KindBoxes kinds={typed.kinds} onChange={(kinds) => set({ kinds: [...kinds] })} />
      <div role="alert">{failure !== null && <p className={styles['failure']}>{failure}</p>}</div>
      <div className={styles['actions']}>
        <Button type="submit" loading={isPending}>
          {submit}
        </Button>
        <CancelButton onClick={onCancel} />
      </div>
    </form>
  );
}

function lackOf({ unit, name, url, kinds }: Typed): Missing | null {
  if (name === '') return 'name.missing';
  if (!URL.canParse(url)) return 'url.missing';
  if (unit === null) return 'unit.missing';
  return kinds.length === 0 ? 'kinds.missing' : null;
}

type BoxesProps = { readonly kinds: readonly EventKind[]; readonly onChange: (kinds: readonly EventKind[]) => void };

/** Of what one may read oneself only: nobody has more than that sent away. */
function KindBoxes({ kinds, onChange }: BoxesProps) {
  const say = useWords(SUBSCRIPTION_WORDS);
  const can = useSession().data?.can ?? [];
  const subjects = EVENT_SUBJECT_NAMES.filter((subject) => can.includes(EVENT_SUBJECTS[subject].right));
  return (
    <div role="group" aria-label={say('kinds')} className={styles['kinds']}>
      {subjects.map((subject) => (
        <SubjectBoxes key={subject} subject={subject} kinds={kinds} onChange={onChange} />
      ))}
    </div>
  );
}

function SubjectBoxes({ subject, kinds, onChange }: BoxesProps & { readonly subject: EventSubject }) {
  const say = useWords(SUBSCRIPTION_WORDS);
  const { language } = useLanguage();
  const all = EVENT_KINDS.filter((kind) => EVENTS[kind].subject === subject);
  const chosen = all.filter((kind) => kinds.includes(kind));
  const name = say(`of.${subject}`);
  const put = (some: readonly EventKind[], isIn: boolean) =>
    onChange(EVENT_KINDS.filter((kind) => (some.includes(kind) ? isIn : kinds.includes(kind))));
  return (
    <fieldset>
      <legend>{name}</legend>
      <Checkbox
        label={say('kinds.all', { subject: name })}
        checked={chosen.length === all.length}
        indeterminate={chosen.length > 0 && chosen.length < all.length}
        onChange={() => put(all, chosen.length < all.length)}
      />
      {all.map((kind) => (
        <Checkbox
          key={kind}
          className={styles['kind']}
          label={
            <>
              {EVENTS[kind][language]} <code>{kind}</code>
            </>
          }
          checked={kinds.includes(kind)}
          onChange={(event) => put([kind], event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}
