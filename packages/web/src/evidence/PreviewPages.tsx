// The pages of a PDF, one at a time as the server draws them; and a picture as it is.
import { Button, Skeleton } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import { useWords } from '../ui/language.tsx';
import { evidenceFileAddress, evidencePageAddress } from './calls.ts';
import styles from './Preview.module.css';
import { PREVIEW_WORDS } from './preview-words.ts';

export function PreviewPages({ id, count }: { id: string; count: number }) {
  const say = useWords(PREVIEW_WORDS);
  const [page, setPage] = useState(1);
  const go = useCallback((by: number) => setPage((now) => Math.min(count, Math.max(1, now + by))), [count]);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'ArrowLeft') go(-1);
      if (key === 'ArrowRight') go(1);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [go]);
  return (
    <section aria-label={say('pages')}>
      <div className={styles['pager']}>
        <Button
          variant="default"
          size="compact-md"
          aria-label={say('page.before')}
          aria-keyshortcuts="ArrowLeft"
          disabled={page === 1}
          onClick={() => go(-1)}
        >
          <IconChevronLeft size={16} stroke={1.7} aria-hidden="true" />
        </Button>
        <p role="status">{say('page', { page, count })}</p>
        <Button
          variant="default"
          size="compact-md"
          aria-label={say('page.after')}
          aria-keyshortcuts="ArrowRight"
          disabled={page === count}
          onClick={() => go(1)}
        >
          <IconChevronRight size={16} stroke={1.7} aria-hidden="true" />
        </Button>
      </div>
      <Drawn key={page} address={evidencePageAddress(id, page, PAGE_WIDTH)} alt={say('page', { page, count })} />
    </section>
  );
}

/** As wide as the dialog on a sharp screen. */
const PAGE_WIDTH = 1400;

export function PreviewPicture({ id, name }: { id: string; name: string }) {
  return <Drawn address={evidenceFileAddress(id)} alt={name} />;
}

function Drawn({ address, alt }: { address: string; alt: string }) {
  const say = useWords(PREVIEW_WORDS);
  const [state, setState] = useState<'coming' | 'there' | 'failed'>('coming');
  const [attempt, setAttempt] = useState(1);
  if (state === 'failed') {
    const again = () => {
      setState('coming');
      setAttempt(attempt + 1);
    };
    return (
      <div role="alert" className={styles['failed']}>
        <p>{say('picture.failed')}</p>
        <Button variant="default" size="compact-md" onClick={again}>
          {say('again')}
        </Button>
      </div>
    );
  }
  return (
    <>
      {state === 'coming' && <Skeleton height={320} />}
      <img
        key={attempt}
        className={styles['picture']}
        data-coming={state === 'coming' || undefined}
        src={address}
        alt={alt}
        onLoad={() => setState('there')}
        onError={() => setState('failed')}
      />
    </>
  );
}
