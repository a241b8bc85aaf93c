// Passkeys: those that are there, and a new one of this device.
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Problem } from '@sauro/server/problems';
import { formatTime } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { useProblemWords, useSentence } from '../ui/problem-words.ts';
import styles from './Account.module.css';
import { addPasskey, askNewPasskey, removePasskey } from './calls.ts';
import { CodesDialog } from './CodesDialog.tsx';
import { Part } from './Part.tsx';
import { canUsePasskeys, createPasskey, isCancelled, isHereAlready, type Passkey } from './passkey.ts';
import { useChange } from './queries.ts';
import { Sure } from '../ui/Sure.tsx';
import { Told } from './Told.tsx';
import { ACCOUNT_WORDS } from './words.ts';

export function PasskeysPart({ passkeys }: { passkeys: readonly Passkey[] }) {
  const say = useWords(ACCOUNT_WORDS);
  const sentence = useProblemWords();
  const remove = useChange(removePasskey);
  return (
    <Part title={say('passkeys')}>
      <p>{say('passkeys.what')}</p>
      <Told failure={remove.isError ? sentence(remove.error) : null} />
      {passkeys.length === 0 ? (
        <p>{say('passkeys.none')}</p>
      ) : (
        <ul className={styles['list']} aria-label={say('passkeys')}>
          {passkeys.map((passkey) => (
            <Row
              key={passkey.id}
              passkey={passkey}
              isPending={remove.isPending && remove.variables === passkey.id}
              onRemove={() => remove.mutate(passkey.id)}
            />
          ))}
        </ul>
      )}
      {canUsePasskeys() ? <AddForm /> : <p>{say('passkeys.unable')}</p>}
    </Part>
  );
}

type RowProps = { readonly passkey: Passkey; readonly isPending: boolean; readonly onRemove: () => void };

function Row({ passkey: { name, addedAt, usedAt }, isPending, onRemove }: RowProps) {
  const say = useWords(ACCOUNT_WORDS);
  const { language } = useLanguage();
  const used = usedAt === null ? say('passkeys.unused') : say('passkeys.used', { time: formatTime(usedAt, language) });
  return (
    <li>
      <div>
        {name}
        <small>
          {say('passkeys.added', { time: formatTime(addedAt, language) })} · {used}
        </small>
      </div>
      <Sure
        label={say('passkeys.remove', { name })}
        short={say('remove')}
        sure={say('remove.sure')}
        isPending={isPending}
        onSure={onRemove}
      />
    </li>
  );
}

function AddForm() {
  const say = useWords(ACCOUNT_WORDS);
  const failureOf = useFailure();
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const add = useChange(
    async (called: string) => addPasskey({ name: called, response: await createPasskey(await askNewPasskey()) }),
    ({ recoveryCodes }) => {
      setName('');
      setCodes(recoveryCodes);
    },
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    const called = name.trim();
    setMissing(called === '');
    if (called !== '') add.mutate(called);
  }

  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <Told failure={isMissing ? say('passkeys.missing') : failureOf(add.error)} />
      <TextInput
        label={say('passkeys.name')}
        placeholder={say('passkeys.name.example')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        maxLength={60}
        autoComplete="off"
      />
      <div className={styles['actions']}>
        <Button type="submit" variant="default" loading={add.isPending}>
          {say('passkeys.add')}
        </Button>
      </div>
      {codes !== null && <CodesDialog codes={codes} onClose={() => setCodes(null)} />}
    </form>
  );
}

/** The browser's own refusals, in words of ours. */
function useFailure(): (error: Error | null) => string | null {
  const say = useWords(ACCOUNT_WORDS);
  const sentence = useProblemWords();
  const sentenceOf = useSentence();
  return (error) => {
    if (error === null) return null;
    if (isHereAlready(error)) return sentenceOf({ ...new Problem('passkey.known'), detail: '' });
    return isCancelled(error) ? say('passkeys.cancelled') : sentence(error);
  };
}
