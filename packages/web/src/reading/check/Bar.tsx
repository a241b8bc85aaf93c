// The bar of checking: where one is, how far one is, whether all is saved, and who else is here.
import { IconCircleCheck, IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Document } from '../../client.ts';
import { useCan, useSession } from '../../session.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useArrival } from '../../ui/PageHead.tsx';
import { READING_WORDS } from '../words.ts';
import styles from './Check.module.css';
import { BUTTON_WORDS } from './command-words.ts';
import { CommandButton } from './list/CommandButton.tsx';
import { useGist } from './list/ItemGist.tsx';
import type { Checking } from './state/use-checking.ts';
import { CHECK_WORDS } from './words.ts';

export function Bar({ checking, document }: { checking: Checking; document: Document }) {
  const say = useWords(CHECK_WORDS);
  const reading = useWords(READING_WORDS);
  const button = useWords(BUTTON_WORDS);
  const mayConfirm = useCan('plan.confirm');
  const name = document.title ?? document.name;
  const heading = useArrival(say('title', { name }));
  return (
    <header className={styles['bar']}>
      <nav aria-label={reading('crumbs')}>
        <ol>
          <li>
            <Link to="/van-ban" search={{}}>
              {reading('back')}
            </Link>
          </li>
          <li>
            <Link to="/van-ban/$id" params={{ id: document.id }} search={{}}>
              {say('list')}
            </Link>
          </li>
        </ol>
      </nav>
      <h1 ref={heading} tabIndex={-1} title={name}>
        {say('title', { name })}
      </h1>
      <Progress checking={checking} />
      <Others checking={checking} />
      <SavingMark checking={checking} />
      {mayConfirm && (
        <CommandButton
          checking={checking}
          command="confirm"
          label={button('confirm')}
          main
          disabled={!checking.view.book.open}
          icon={<IconCircleCheck size={16} stroke={1.7} aria-hidden="true" />}
        />
      )}
    </header>
  );
}

function Progress({ checking: { itemRows, items } }: { checking: Checking }) {
  const say = useWords(CHECK_WORDS);
  const { language } = useLanguage();
  const done = itemRows.filter(({ item }) => item.check !== null).length;
  const all = itemRows.length;
  let doubts = 0;
  for (const item of items.values()) if (item.kind === 'doubt' && !item.removed && item.check === null) doubts += 1;
  return (
    <div className={styles['progress']}>
      <span className={styles['track']} aria-hidden="true">
        <span style={{ width: `${all === 0 ? 0 : (done / all) * 100}%` }} />
      </span>
      <p>
        <strong>{say('progress', { done: formatNumber(done, language), all: formatNumber(all, language) })}</strong>{' '}
        {doubts === 0 ? say('progress.none') : say('progress.doubts', { count: formatNumber(doubts, language) })}
      </p>
    </div>
  );
}

function Others({ checking: { view, items } }: { checking: Checking }) {
  const say = useWords(CHECK_WORDS);
  const gist = useGist();
  const me = useSession().data?.person.id;
  const others = view.present.filter(({ person }) => person !== me);
  if (others.length === 0) return null;
  return (
    <ul className={styles['others']} aria-label={say('present')}>
      {others.map(({ person, name, item }) => {
        const at = [...items.values()].find(({ id }) => id === item);
        const where = at === undefined ? say('present.idle', { name }) : say('present.at', { name, item: gist(at) });
        return (
          <li key={person} title={where}>
            <span aria-hidden="true">{name.trim().split(/\s+/u).at(-1)?.charAt(0).toUpperCase()}</span>
            <span className="visually-hidden">{where}</span>
          </li>
        );
      })}
    </ul>
  );
}

const ICONS = { saved: IconCloudCheck, saving: IconCloudUp, waiting: IconCloudOff } as const;

function SavingMark({ checking: { view } }: { checking: Checking }) {
  const say = useWords(CHECK_WORDS);
  const { saving, kept, book } = view;
  const count = book.waiting.length;
  const Icon = ICONS[saving];
  return (
    <p className={styles['saving']} data-state={saving} role="status">
      <Icon size={16} stroke={1.7} aria-hidden="true" />
      {saving === 'waiting' ? say(count === 0 ? 'saving.away' : 'saving.waiting', { count }) : say(`saving.${saving}`)}
      {!kept && count > 0 && <strong> {say('saving.unkept')}</strong>}
    </p>
  );
}
