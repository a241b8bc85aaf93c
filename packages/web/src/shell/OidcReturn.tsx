// Back from the single sign-on: what stands in the address is handed to the server once, and the person goes on where she
// had been.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { type Factor, signInByOidc } from '../account/calls.ts';
import type { SignedIn } from '../client.ts';
import { useEntered } from '../session.tsx';
import { useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import styles from './SignIn.module.css';
import { SIGN_IN_WORDS } from './words.ts';

const RETURN_PATH = '/dang-nhap/oidc';
const PLACE = 'sauro.place';

export function isOidcReturn(): boolean {
  return location.pathname === RETURN_PATH;
}

/** Where she was, kept for this tab while the browser is away. */
export function keepPlace(): void {
  const here = `${location.pathname}${location.search}`;
  sessionStorage.setItem(PLACE, isOidcReturn() ? '/' : here);
}

/** A path of ours and no address of another site. */
function takePlace(): string {
  const place = sessionStorage.getItem(PLACE) ?? '/';
  sessionStorage.removeItem(PLACE);
  return place.startsWith('/') && !place.startsWith('//') ? place : '/';
}

/** The screen at that address, for who is in: there is nothing, so she goes on where she was. */
export function BackToPlace() {
  const router = useRouter();
  const isGone = useRef(false);
  useEffect(() => {
    if (isGone.current) return;
    isGone.current = true;
    router.history.replace(takePlace());
  }, [router]);
  return null;
}

/** Nobody is in yet, so no screen hears of it. */
function replaceAddress(path: string): void {
  history.replaceState(history.state, '', path);
}

type ReturnProps = { readonly onSecond: (ways: readonly Factor[]) => void; readonly onBack: () => void };

export function OidcReturn({ onSecond, onBack }: ReturnProps) {
  const say = useWords(SIGN_IN_WORDS);
  const sentence = useProblemWords();
  const entered = useEntered();
  const search = useRef(location.search);
  const isSent = useRef(false);
  const { mutate, error } = useMutation<SignedIn, Error, string>({
    mutationFn: signInByOidc,
    onSuccess: (answer) => {
      if (!('second' in answer)) return entered(answer);
      // The code in the address is used up: it is not to be seen, kept or sent again.
      replaceAddress(RETURN_PATH);
      return onSecond(answer.second);
    },
    onError: () => replaceAddress(takePlace()),
  });
  useEffect(() => {
    if (isSent.current) return;
    isSent.current = true;
    mutate(search.current);
  }, [mutate]);
  return (
    <div className={styles['form']}>
      <h1>{say('title')}</h1>
      {error === null ? (
        <p role="status">{say('oidc.coming')}</p>
      ) : (
        <>
          <div role="alert">
            <p className={styles['failure']}>{sentence(error)}</p>
          </div>
          <Button size="md" fullWidth onClick={onBack}>
            {say('second.back')}
          </Button>
        </>
      )}
    </div>
  );
}
