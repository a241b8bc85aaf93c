// The names of a plan and whom each means: a unit, a group with its members, a unit beyond reach, or nobody yet. The ones
// that ask for something come first.
import { Button } from '@mantine/core';
import { IconBuilding, IconBuildingOff, IconHelpCircle, IconUsersGroup } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { nameUnit } from '../../reading/check/calls.ts';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import type { IssueName } from '../calls.ts';
import { lookAgain } from '../queries.ts';
import styles from './Issue.module.css';
import { isOfMany, meansOf } from './means.ts';
import { ISSUE_WORDS } from './words.ts';

const ORDER = { unknown: 0, group: 1, unit: 2, outside: 3 } as const satisfies Record<IssueName['how'], number>;
const ICONS = {
  unit: IconBuilding,
  group: IconUsersGroup,
  outside: IconBuildingOff,
  unknown: IconHelpCircle,
} as const satisfies Record<IssueName['how'], unknown>;
const SHOWN = 12;
const OFFERED = 4;

type ListProps = { readonly names: readonly IssueName[]; readonly planIssuer: string | null };

export function NameList({ names, planIssuer }: ListProps) {
  const say = useWords(ISSUE_WORDS);
  const { language } = useLanguage();
  const [all, setAll] = useState(false);
  const ordered = names.toSorted((a, b) => ORDER[a.how] - ORDER[b.how]);
  const unknown = ordered.filter(({ how }) => how === 'unknown').length;
  const shown = all ? ordered : ordered.slice(0, Math.max(SHOWN, unknown));
  return (
    <section aria-labelledby="issue-names">
      <h2 id="issue-names">{say('names')}</h2>
      {names.length === 0 && <p className={styles['quiet']}>{say('names.none')}</p>}
      <ul className={styles['names']}>
        {shown.map((name) => (
          <NameRow key={name.name} name={name} planIssuer={planIssuer} />
        ))}
      </ul>
      {shown.length < ordered.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {say('names.all', { count: formatNumber(ordered.length, language) })}
        </Button>
      )}
    </section>
  );
}

function NameRow({ name, planIssuer }: { name: IssueName; planIssuer: string | null }) {
  const say = useWords(ISSUE_WORDS);
  const Icon = ICONS[name.how];
  return (
    <li data-how={name.how}>
      <Icon size={17} stroke={1.6} aria-hidden="true" />
      <div>
        <p>
          <strong lang="vi">{name.name}</strong> <Means name={name} />
        </p>
        {name.how === 'unknown' && <Candidates name={name} planIssuer={planIssuer} />}
        {isOfMany(name) && (
          <details className={styles['members']}>
            <summary>{say('name.members', { name: name.name })}</summary>
            <ul>
              {name.units.map((unit) => (
                <li key={unit.id} lang="vi">
                  {unit.name}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <small>{say('name.parts', { lead: name.lead, coordinate: name.coordinate })}</small>
    </li>
  );
}

function Means({ name }: { name: IssueName }) {
  const say = useWords(ISSUE_WORDS);
  const { language } = useLanguage();
  const means = meansOf(name);
  if (means === null) return null;
  const { units } = name;
  return (
    <span lang="vi">{say(means, { unit: units[0]?.name ?? '', count: formatNumber(units.length, language) })}</span>
  );
}

/** What is said here is kept for all plans of the issuer, and the preview is worked out again. */
function Candidates({ name, planIssuer }: { name: IssueName; planIssuer: string | null }) {
  const say = useWords(ISSUE_WORDS);
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const [state, setState] = useState<{ readonly busy: boolean; readonly error: unknown }>({ busy: false, error: null });
  if (name.candidates.length === 0) return <p className={styles['quiet']}>{say('name.no-candidate')}</p>;
  const choose = (unit: string) => {
    setState({ busy: true, error: null });
    nameUnit({ issuer: planIssuer, name: name.name, unit })
      .then(() => Promise.all([queryClient.invalidateQueries({ queryKey: ['units'] }), lookAgain(queryClient)]))
      .then(
        () => setState({ busy: false, error: null }),
        (error: unknown) => setState({ busy: false, error }),
      );
  };
  return (
    <div className={styles['candidates']} role="group" aria-label={say('name.choose', { name: name.name })}>
      {name.candidates.slice(0, OFFERED).map(({ id, name: unit }) => (
        <button key={id} type="button" title={say('name.remember')} disabled={state.busy} onClick={() => choose(id)}>
          {unit}
        </button>
      ))}
      {state.error !== null && (
        <p role="alert" className={styles['refusal']}>
          {sentence(state.error)}
        </p>
      )}
    </div>
  );
}
