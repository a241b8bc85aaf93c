// A dialog of the browser itself: it keeps the focus within (first what is marked `data-first`) and gives it back, Escape closes
// it, and the rest of the page is out of reach. One that is filled in asks before it closes over what was typed.
import { Button, CloseButton } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import styles from './Dialog.module.css';
import { focusBack } from './focus-back.ts';
import { focusFirst } from './focus-first.ts';
import { useWords } from './language.tsx';
import { useLeaveWarning } from './use-leave-warning.ts';
import { UI_WORDS } from './words.ts';

type DialogProps = {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** What is typed here is kept nowhere else: Escape and × ask before it goes. */
  readonly isFilledIn?: boolean;
  /** What stands here is shown this once: it has no ×, a button of its own closes it, and Escape tells this. */
  readonly stays?: string;
  readonly children: ReactNode;
};

export function Dialog({ title, closeLabel, onClose, isFilledIn = false, stays, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [isTyped, setTyped] = useState(false);
  // How often it has asked: each time the answer has the focus. None: it does not.
  const [asked, setAsked] = useState(0);
  const isHeld = isTyped || stays !== undefined;
  useLeaveWarning(isHeld);
  const ask = () => setAsked((before) => before + 1);
  const close = () => (isHeld ? ask() : onClose());
  // Before React takes it away: only a dialog that is still there gives the focus back when it closes.
  useLayoutEffect(() => {
    const element = dialog.current;
    const giveBack = focusBack();
    element?.showModal();
    element?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      element?.close();
      giveBack();
    };
  }, []);
  useEffect(() => showAlerts(dialog.current), []);
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event);
      }}
      onInput={() => isFilledIn && setTyped(true)}
      onCancel={(event) => {
        // A file field that was closed without a choice is cancelled too.
        if (event.target !== dialog.current) return;
        event.preventDefault();
        close();
      }}
      onClose={() => {
        // Of two Escapes in a row a browser lets nobody stop the second. One that is open again is not spoken of.
        if (dialog.current?.open !== false) return;
        if (!isHeld) return onClose();
        dialog.current?.showModal();
        ask();
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        {stays === undefined && <CloseButton aria-label={closeLabel} onClick={close} />}
      </header>
      {asked > 0 && stays !== undefined && (
        <p key={asked} role="alert" className={styles['question']}>
          {stays}
        </p>
      )}
      {asked > 0 && stays === undefined && <Question key={asked} onStay={() => setAsked(0)} onLeave={onClose} />}
      {children}
    </dialog>
  );
}

/** Ctrl+Enter (⌘) sends the form in which it is pressed, where its own button would. */
function send(event: KeyboardEvent<HTMLDialogElement>): void {
  const form = event.target instanceof Element ? event.target.closest('form') : null;
  const button = form?.querySelector<HTMLButtonElement>('[type="submit"]:not(:disabled)');
  if (form === null || button === undefined || button === null) return;
  event.preventDefault();
  form.requestSubmit(button);
}

/** What was refused is in sight, wherever in the dialog it is told. @returns what ends it. */
function showAlerts(dialog: HTMLDialogElement | null): () => void {
  const watching = new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node instanceof Element && node.matches('[role="alert"]')) node.scrollIntoView({ block: 'nearest' });
    }
  });
  if (dialog !== null) watching.observe(dialog, { childList: true, subtree: true });
  return () => watching.disconnect();
}

function Question({ onStay, onLeave }: { readonly onStay: () => void; readonly onLeave: () => void }) {
  const say = useWords(UI_WORDS);
  return (
    <div role="alert" className={styles['question']}>
      <p>{say('typed.what')}</p>
      <Button ref={focusFirst} size="compact-md" onClick={onStay}>
        {say('typed.stay')}
      </Button>
      <Button variant="default" size="compact-md" onClick={onLeave}>
        {say('typed.leave')}
      </Button>
    </div>
  );
}
