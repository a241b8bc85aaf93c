// The ways in besides the password: a passkey where the browser can, the single sign-on where there is one.
import { Button } from '@mantine/core';
import { IconFingerprint, IconLogin2 } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { Session } from '../client.ts';
import { askPasskey, beginOidc, getWays, signInByPasskey } from '../account/calls.ts';
import { answer, canUsePasskeys, isCancelled } from '../account/passkey.ts';
import { useEntered } from '../session.tsx';
import { useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { keepPlace } from './OidcReturn.tsx';
import styles from './SignIn.module.css';
import { SIGN_IN_WORDS } from './words.ts';

export function OtherWays({ onStart }: { onStart: () => void }) {
  const say = useWords(SIGN_IN_WORDS);
  const sentence = useProblemWords();
  const entered = useEntered();
  const ways = useQuery({ queryKey: ['sign-in-ways'], queryFn: getWays, staleTime: 60_000 });
  const passkey = useMutation<Session, Error, void>({
    mutationFn: async () => signInByPasskey(await answer(await askPasskey())),
    onSuccess: entered,
  });
  const oidc = useMutation<void, Error, void>({
    mutationFn: async () => {
      const { address } = await beginOidc();
      keepPlace();
      location.assign(address);
    },
  });
  const label = ways.data?.oidc ?? null;
  if (!canUsePasskeys() && label === null) return null;
  const error = passkey.error ?? oidc.error;
  const failure = error === null ? null : isCancelled(error) ? say('passkey.cancelled') : sentence(error);
  const start = (way: typeof passkey | typeof oidc) => {
    onStart();
    passkey.reset();
    oidc.reset();
    way.mutate();
  };
  return (
    <div className={styles['ways']}>
      <p className={styles['or']}>{say('or')}</p>
      {failure !== null && (
        <p className={styles['failure']} role="alert">
          {failure}
        </p>
      )}
      {canUsePasskeys() && (
        <Button
          variant="default"
          size="md"
          fullWidth
          leftSection={<IconFingerprint size={18} stroke={1.6} aria-hidden="true" />}
          loading={passkey.isPending}
          onClick={() => start(passkey)}
        >
          {say('by.passkey')}
        </Button>
      )}
      {label !== null && (
        <Button
          variant="default"
          size="md"
          fullWidth
          leftSection={<IconLogin2 size={18} stroke={1.6} aria-hidden="true" />}
          loading={oidc.isPending}
          onClick={() => start(oidc)}
        >
          {say('by.oidc', { name: label })}
        </Button>
      )}
    </div>
  );
}
