// On every screen: that something waits to be sent, or was not taken, and where.
import { IconCloudOff } from '@tabler/icons-react';
import { Link, useMatchRoute } from '@tanstack/react-router';
import { useWords } from '../../ui/language.tsx';
import type { Waiting } from './outbox.ts';
import styles from './Outbox.module.css';
import { PlaceLink } from './PlaceLink.tsx';
import { useOutbox } from './use-outbox.tsx';
import { OUTBOX_BAR_WORDS } from './bar-words.ts';

export function OutboxBar() {
  const { view } = useOutbox();
  const matches = useMatchRoute();
  const assignment = matches({ to: '/viec/$id' });
  const check = matches({ to: '/xac-nhan/thuc-te/$id' });
  const isHere = (entry: Waiting) =>
    entry.check === undefined
      ? assignment !== false && assignment.id === entry.assignment
      : check !== false && check.id === entry.check;
  if (matches({ to: '/cho-gui' }) !== false) return null;
  const elsewhere = view.entries.filter((entry) => !isHere(entry));
  const refused = elsewhere.filter((entry) => entry.refused !== null);
  const waiting = elsewhere.filter((entry) => entry.refused === null);
  return (
    <div role="status">
      {refused.length > 0 && <Told entries={refused} what="bar.refused" />}
      {waiting.length > 0 && view.line === 'broken' && <Told entries={waiting} what="bar.waiting" />}
    </div>
  );
}

const PLACES_TOLD = 3;

type ToldProps = { readonly entries: readonly Waiting[]; readonly what: 'bar.waiting' | 'bar.refused' };

function Told({ entries, what }: ToldProps) {
  const say = useWords(OUTBOX_BAR_WORDS);
  const places = [...new Map(entries.map((entry) => [entry.check ?? entry.assignment, entry])).values()];
  return (
    <div className={`${styles['bar']} no-print`}>
      <IconCloudOff size={17} stroke={1.7} aria-hidden="true" />
      <p>
        {say(what, { count: entries.length })}{' '}
        {places.slice(0, PLACES_TOLD).map((entry) => (
          <span key={entry.id}>
            <PlaceLink entry={entry}>{entry.about}</PlaceLink>
            {'; '}
          </span>
        ))}
        <Link to="/cho-gui">{say('bar.all')}</Link>
      </p>
    </div>
  );
}
