// What the field of the frame offers: before anything is typed, what can be done on the screen in sight and where one can go;
// then what of these is meant, the work that was given, what else was found, and where else these words can be sought.
import { LABELS, periodWords, type Right } from '@sauro/core';
import {
  IconBolt,
  IconBuildingBank,
  IconChecklist,
  IconClipboardCheck,
  IconSearch,
  IconUsers,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useShownCommands } from '../ui/commands.ts';
import { formatDay, formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { LONGEST_QUERY } from './address.ts';
import type { Found, FoundWork, Hit } from './calls.ts';
import { headlineOf, KindIcon, Marked, nearFound, Whereabouts } from './HitText.tsx';
import { placeOf } from './hit-place.ts';
import { matching } from './matching.ts';
import styles from './Search.module.css';
import { isCapped, totalOf } from './totals.ts';
import { useNamedScreens } from './use-named-screens.tsx';
import { SEARCH_WORDS } from './words.ts';

export type Group = 'screens' | 'acts' | 'work' | 'hits' | 'seek';
export type Option = {
  readonly key: string;
  readonly group: Group;
  readonly icon: ReactNode;
  readonly body: ReactNode;
  readonly run: () => void;
};

type Asked = {
  readonly can: readonly Right[];
  readonly typed: string;
  /** The words that were sought, and what was found; undefined where nothing was. */
  readonly q: string;
  readonly found: Found | undefined;
  readonly work: readonly FoundWork[] | undefined;
  /** Nothing more is to come above what is offered last: a row must not move away under a finger. */
  readonly isAnswered: boolean;
};

export function useOptions({ can, typed, q, found, work, isAnswered }: Asked): readonly Option[] {
  const screens = matching(useNamedScreens(can), typed).map(({ to, label, icon, open }): Option => {
    return { key: to, group: 'screens', icon, body: <Line>{label}</Line>, run: open };
  });
  const acts = matching(useShownCommands(), typed).map(({ id, label, run }): Option => {
    const icon = <IconBolt size={17} stroke={1.6} aria-hidden="true" />;
    return { key: `act/${id}`, group: 'acts', icon, body: <Line>{label}</Line>, run };
  });
  const given = useWork(work);
  const hits = useHits(q, found);
  const seek = useSeek(can, typed);
  const all = useAll(typed, found);
  // What is typed may be the name of a screen: then Enter opens it. An act is only done where it was chosen.
  if (typed === '') return [...acts, ...screens];
  return [...screens, ...acts, ...given, ...hits, ...(isAnswered ? seek : []), ...all];
}

function useWork(work: readonly FoundWork[] | undefined): readonly Option[] {
  const navigate = useNavigate();
  return (work ?? []).map((one) => ({
    key: `work/${one.id}`,
    group: 'work',
    icon: <IconChecklist size={17} stroke={1.6} aria-hidden="true" />,
    body: <WorkLine work={one} />,
    run: () => void navigate({ to: '/viec/$id', params: { id: one.id } }),
  }));
}

function useHits(q: string, found: Found | undefined): readonly Option[] {
  const navigate = useNavigate();
  return (found?.hits ?? []).map((hit) => ({
    key: `${hit.kind}/${hit.id}/${hit.part}`,
    group: 'hits',
    icon: <KindIcon kind={hit.kind} />,
    body: <HitLine hit={hit} />,
    run: () => void navigate(placeOf(hit, q)),
  }));
}

/** People are not sought while one types: each look at a list of persons stands in the ledger. */
function useSeek(can: readonly Right[], typed: string): readonly Option[] {
  const say = useWords(SEARCH_WORDS);
  const navigate = useNavigate();
  const q = typed.slice(0, LONGEST_QUERY);
  const ways = [
    { to: '/ke-hoach', words: 'seek.plans', icon: IconClipboardCheck, right: 'plan.read' },
    { to: '/to-chuc', words: 'seek.units', icon: IconBuildingBank, right: 'people.read' },
    { to: '/to-chuc/can-bo', words: 'seek.people', icon: IconUsers, right: 'people.read' },
  ] as const;
  return ways
    .filter(({ right }) => can.includes(right))
    .map(({ to, words, icon: Icon }) => ({
      key: words,
      group: 'seek',
      icon: <Icon size={17} stroke={1.6} aria-hidden="true" />,
      body: <Line>{say(words, { q })}</Line>,
      run: () => void navigate({ to, search: { q } }),
    }));
}

function useAll(typed: string, found: Found | undefined): readonly Option[] {
  const say = useWords(SEARCH_WORDS);
  const { language } = useLanguage();
  const navigate = useNavigate();
  if (found === undefined || found.hits.length === 0) return [];
  const count = formatNumber(totalOf(found.counts), language);
  return [
    {
      key: 'all',
      group: 'seek',
      icon: <IconSearch size={17} stroke={1.6} aria-hidden="true" />,
      body: <Line>{say(isCapped(found.counts) ? 'all.many' : 'all.count', { count })}</Line>,
      run: () => void navigate({ to: '/tim-kiem', search: { q: typed.slice(0, LONGEST_QUERY) } }),
    },
  ];
}

function Line({ children }: { children: string }) {
  return <span className={styles['hit']}>{children}</span>;
}

/** Whose it is, when it is due, and how it stands. */
function WorkLine({ work: { text, unit, due, label, period } }: { work: FoundWork }) {
  const { language } = useLanguage();
  const told = [
    LABELS[label][language],
    ...(period === null ? [] : [periodWords(period.key, language)]),
    ...(due === null ? [] : [formatDay(due)]),
  ];
  return (
    <span className={styles['hit']}>
      <span className={styles['line']} lang="vi">
        {text}
      </span>
      <span className={styles['where']}>
        <span lang="vi">{unit.name}</span> · {told.join(' · ')}
      </span>
    </span>
  );
}

function HitLine({ hit }: { hit: Hit }) {
  return (
    <span className={styles['hit']}>
      <span className={styles['line']}>
        <Marked pieces={headlineOf(hit) === 'title' ? hit.title : nearFound(hit.snippet)} />
      </span>
      <Whereabouts hit={hit} />
    </span>
  );
}
