// A button of the frame, and what opens beside it: the code of that comes when it is asked for, since most screens are looked
// at without it. It has the button as its anchor, and says when it closes itself.
import { UnstyledButton } from '@mantine/core';
import { type ComponentType, type ReactNode, type Ref, type RefObject, useEffect, useRef, useState } from 'react';
import { useWords } from './language.tsx';
import styles from './Opener.module.css';
import { UI_WORDS } from './words.ts';

type Opened = ComponentType<{ readonly onClose: () => void }>;

type OpenerProps = {
  readonly popup: 'dialog' | 'menu';
  readonly load: () => Promise<Opened>;
  readonly className: string | undefined;
  readonly label?: string;
  readonly children: ReactNode;
};

export function Opener({ popup, load, className, label, children }: OpenerProps) {
  const say = useWords(UI_WORDS);
  const hold = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [Loaded, setLoaded] = useState<Opened | null>(null);
  usePressElsewhere(hold, isOpen || hasFailed, () => leave(false));

  /** What has failed to come is told until one goes on. */
  function leave(failing: boolean) {
    setOpen(false);
    setFailed(failing);
  }
  function toggle() {
    setOpen(!isOpen);
    setFailed(false);
    if (Loaded === null && !isOpen)
      load().then(
        (component) => setLoaded(() => component),
        () => leave(true),
      );
  }
  function close() {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
  }
  return (
    <div ref={hold} className={styles['hold']}>
      <UnstyledButton
        ref={button}
        className={className}
        aria-label={label}
        aria-haspopup={popup}
        aria-expanded={isOpen}
        onClick={toggle}
        onKeyDown={({ key }) => key === 'Escape' && leave(false)}
      >
        {children}
      </UnstyledButton>
      {isOpen && Loaded !== null && <Loaded onClose={close} />}
      {hasFailed && (
        <p role="alert" className={styles['failed']}>
          {say('web.unreachable')}
        </p>
      )}
    </div>
  );
}

/** In the place of the button, which what opens does not know. */
export function OpenerAnchor({ ref }: { readonly ref?: Ref<HTMLSpanElement> }) {
  return <span ref={ref} className={styles['anchor']} aria-hidden="true" />;
}

function usePressElsewhere(hold: RefObject<HTMLElement | null>, isShown: boolean, leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    if (!isShown) return;
    const pressed = ({ target }: Event) => {
      if (target instanceof Node && hold.current?.contains(target) === false) latest.current();
    };
    addEventListener('pointerdown', pressed);
    return () => removeEventListener('pointerdown', pressed);
  }, [hold, isShown]);
}
