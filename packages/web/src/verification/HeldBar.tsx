// What was accepted just now and goes in some seconds: whose, what, how long it can be taken back, and the way to do so.
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { formatNumber } from '../ui/format.ts';
import { isWriting } from '../ui/keys.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { HELD_SECONDS } from './held.ts';
import { NotAccepted } from './NotAccepted.tsx';
import { type Accepting, namesOf } from './use-accepting.ts';
import styles from './Verify.module.css';
import { VERIFY_WORDS } from './words.ts';

type BarProps = {
  readonly accepting: Accepting;
  /** It stands in the queue again, one by itself. */
  readonly onTakenBack: (id: string) => void;
};

export function HeldBar({ accepting: { held, takeBack, failed }, onTakenBack }: BarProps) {
  const say = useWords(VERIFY_WORDS);
  const { language } = useLanguage();
  const back = ({ key, one }: (typeof held)[number]) => {
    takeBack(key);
    if ('reported' in one) onTakenBack(one.reported.assignment.id);
  };
  useTakeBackKey(() => {
    const last = held.at(-1);
    if (last !== undefined) back(last);
  });
  return (
    <>
      {/* Told once as it comes: the seconds that pass are not read out. */}
      <div role="status" aria-atomic="false" className={styles['held']}>
        {held.map((one) => (
          <div key={one.key}>
            <p lang="vi">
              {'reported' in one.one
                ? say('held', namesOf(one.one.reported))
                : say('held.many', { count: formatNumber(one.one.count, language) })}
            </p>
            <Seconds />
            <Button size="compact-md" variant="default" aria-keyshortcuts="z" onClick={() => back(one)}>
              {say('held.back')} <kbd aria-hidden="true">Z</kbd>
            </Button>
          </div>
        ))}
      </div>
      {failed !== null && <NotAccepted failed={failed} />}
    </>
  );
}

function Seconds() {
  const say = useWords(VERIFY_WORDS);
  const [left, setLeft] = useState(HELD_SECONDS);
  useEffect(() => {
    const each = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1000);
    return () => clearInterval(each);
  }, []);
  return <small aria-hidden="true">{say('held.left', { seconds: left })}</small>;
}

/** Z alone or with Ctrl, while nobody types and no dialog is open; also where the queue is empty by now. */
function useTakeBackKey(onPress: () => void): void {
  const latest = useRef(onPress);
  useEffect(() => {
    latest.current = onPress;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || event.repeat || event.altKey || event.shiftKey) return;
      if (event.defaultPrevented || isWriting(event.target) || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
