// The head of a screen. On arrival the heading takes the focus and the tab its title, so that readers hear where they are.
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from './language.tsx';
import styles from './PageHead.module.css';
import { UI_WORDS } from './words.ts';

type Head = { readonly title: string; readonly children?: ReactNode; readonly lead?: ReactNode };

export function PageHead({ title, lead, children }: Head) {
  const heading = useArrival(title);
  return (
    <div className={styles['head']}>
      <div className={styles['words']}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p>{lead}</p>}
      </div>
      {children}
    </div>
  );
}

let visited = false;

/** For a heading drawn by the screen itself. The first screen of a visit leaves the focus where the browser put it. */
export function useArrival(title: string) {
  const say = useWords(UI_WORDS);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${say('product')}`;
  }, [title, say]);
  useEffect(() => {
    if (visited) heading.current?.focus({ preventScroll: true });
    visited = true;
  }, []);
  return heading;
}
