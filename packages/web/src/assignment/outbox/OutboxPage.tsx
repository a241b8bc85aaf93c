// All that waits to be sent, wherever it was done: also what belongs to a page that can no longer be opened.
import { IconCloudCheck } from '@tabler/icons-react';
import { Empty } from '../../ui/Empty.tsx';
import { useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import type { Waiting } from './outbox.ts';
import styles from './Outbox.module.css';
import { PlaceLink } from './PlaceLink.tsx';
import { useOutbox } from './use-outbox.tsx';
import { WaitingActs } from './WaitingActs.tsx';
import { OUTBOX_WORDS } from './words.ts';

export function OutboxPage() {
  const say = useWords(OUTBOX_WORDS);
  const { view } = useOutbox();
  const places = new Map<string, Waiting[]>();
  for (const entry of view.entries) {
    const place = entry.check ?? entry.assignment;
    places.set(place, [...(places.get(place) ?? []), entry]);
  }
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')} />
      {places.size === 0 && (
        <Empty icon={<IconCloudCheck size={32} stroke={1.4} aria-hidden="true" />} title={say('empty.title')}>
          <p>{say('empty.what')}</p>
        </Empty>
      )}
      <ul className={styles['places']}>
        {[...places].map(([place, entries]) => (
          <li key={place}>
            {entries[0] !== undefined && (
              <h2>
                <PlaceLink entry={entries[0]}>{entries[0].about}</PlaceLink>
              </h2>
            )}
            <WaitingActs entries={entries} />
          </li>
        ))}
      </ul>
    </>
  );
}
