// The authenticator application: set up by scanning and one code, removed after one question.
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { CancelButton } from '../ui/CancelButton.tsx';
import { formatTime } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import styles from './Account.module.css';
import { focusFirst } from '../ui/focus-first.ts';
import { beginTotp, removeTotp, setTotp } from './calls.ts';
import { CodesDialog } from './CodesDialog.tsx';
import { Part } from './Part.tsx';
import { useAct, useChange } from './queries.ts';
import { SquareCode } from './SquareCode.tsx';
import { Sure } from '../ui/Sure.tsx';
import { Told } from './Told.tsx';
import { ACCOUNT_WORDS } from './words.ts';

export function TotpPart({ since }: { since: string | null }) {
  const say = useWords(ACCOUNT_WORDS);
  const sentence = useProblemWords();
  const { language } = useLanguage();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const begin = useAct(beginTotp);
  const set = useChange(setTotp, ({ recoveryCodes }) => {
    begin.reset();
    setCodes(recoveryCodes);
  });
  const remove = useAct(removeTotp);
  const error = begin.error ?? remove.error;
  return (
    <Part title={say('totp')}>
      <p>{since === null ? say('totp.off') : say('totp.on', { time: formatTime(since, language) })}</p>
      <Told failure={error === null ? null : sentence(error)} />
      {since === null && begin.data === undefined && (
        <div className={styles['actions']}>
          <Button loading={begin.isPending} onClick={() => begin.mutate()}>
            {say('totp.set')}
          </Button>
        </div>
      )}
      {since === null && begin.data !== undefined && (
        <SetUp
          {...begin.data}
          error={set.error}
          isPending={set.isPending}
          onCancel={() => {
            begin.reset();
            set.reset();
          }}
          onCode={set.mutate}
        />
      )}
      {since !== null && (
        <Sure
          label={say('totp.remove')}
          what={say('totp.remove.what')}
          sure={say('remove.sure')}
          isPending={remove.isPending}
          onSure={() => remove.mutate()}
        />
      )}
      {codes !== null && <CodesDialog codes={codes} onClose={() => setCodes(null)} />}
    </Part>
  );
}

type SetUpProps = {
  readonly secret: string;
  readonly address: string;
  readonly onCancel: () => void;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly onCode: (code: string) => void;
};

function SetUp({ secret, address, error, isPending, onCancel, onCode }: SetUpProps) {
  const say = useWords(ACCOUNT_WORDS);
  const sentence = useProblemWords();
  const [code, setCode] = useState('');
  const [isMissing, setMissing] = useState(false);
  const failure = isMissing ? say('totp.missing') : error === null ? null : sentence(error);

  function submit(event: FormEvent) {
    event.preventDefault();
    setMissing(code.trim() === '');
    if (code.trim() !== '') onCode(code);
  }

  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <p>{say('totp.scan')}</p>
      <SquareCode text={address} label={say('totp.picture')} />
      <p>
        {say('totp.secret')}: <span className={styles['secret']}>{groupsOf(secret)}</span>
      </p>
      <Told failure={failure} />
      <TextInput
        ref={focusFirst}
        label={say('totp.code')}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={10}
      />
      <div className={styles['actions']}>
        <Button type="submit" loading={isPending}>
          {say('totp.confirm')}
        </Button>
        <CancelButton onClick={onCancel} />
      </div>
    </form>
  );
}

/** Four by four, as one reads it off a screen. */
function groupsOf(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ');
}
