// The names of a plan and whom each means: a unit, a group with its members, a unit beyond reach, or nobody yet. The ones
// that ask for something come first.
import { Button } from '@mantine/core';
import { IconBuilding, IconBuildingOff, IconHelpCircle, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { IssueName } from '../calls.ts';
import styles from './Issue.module.css';
import { isOfMany, meansOf } from './means.ts';
import { NameSettle } from './NameSettle.tsx';
import { ISSUE_WORDS } from './words.ts';

const ORDER = { unknown: 0, group: 1, unit: 2, outside: 3 } as const satisfies Record<IssueName['how'], number>;
const ICONS = {
  unit: IconBuilding,
  group: IconUsersGroup,
  outside: IconBuildingOff,
  unknown: IconHelpCircle,
} as const satisfies Record<IssueName['how'], unknown>;
const SHOWN = 12;

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
        <NameSettle name={name} planIssuer={planIssuer} />
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
