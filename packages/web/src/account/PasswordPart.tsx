// The password: since when, what is asked of a new one, and its change.
import { PASSWORD_LENGTH, PASSWORDS_REMEMBERED } from '@sauro/core';
import { formatTime } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { Part } from './Part.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { ACCOUNT_WORDS } from './words.ts';

export function PasswordPart({ changedAt }: { changedAt: string }) {
  const say = useWords(ACCOUNT_WORDS);
  const { language } = useLanguage();
  return (
    <Part title={say('password')}>
      <p>
        {say('password.since', { time: formatTime(changedAt, language) })}{' '}
        {say('password.rules', { least: PASSWORD_LENGTH.least, count: PASSWORDS_REMEMBERED })}
      </p>
      <PasswordForm currentLabel={say('password.current')} />
    </Part>
  );
}
