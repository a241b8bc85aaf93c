// Below a list of names: which unit of ours each means. One that is not certain is settled here once, for all plans of this
// issuer.
import { IconCircleCheck, IconHelpCircle, IconUsersGroup, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../../../ui/language.tsx';
import { useProblemWords } from '../../../ui/problem-words.ts';
import type { UnitMatch } from '../calls.ts';
import { issuerOf, useNaming, useUnitMatches } from '../state/units.ts';
import type { Checking } from '../state/use-checking.ts';
import { CHECK_WORDS } from '../words.ts';
import styles from './Field.module.css';

export function UnitNames({ checking, names }: { checking: Checking; names: unknown }) {
  const issuer = issuerOf(checking.items);
  const list = Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  const matches = useUnitMatches(issuer, list);
  const found = list.flatMap((name) => matches.get(name) ?? []);
  if (found.length === 0) return null;
  return (
    <ul className={styles['units']}>
      {found.map((match) => (
        <UnitName key={match.name} match={match} issuer={issuer} alone={found.length === 1} />
      ))}
    </ul>
  );
}

const ICONS = {
  named: IconCircleCheck,
  same: IconCircleCheck,
  group: IconUsersGroup,
  near: IconHelpCircle,
  none: IconHelpCircle,
} as const;
const OFFERED = 3;

/** `alone`: the only name of its field, which need not be said twice. */
function UnitName({ match, issuer, alone }: { match: UnitMatch; issuer: string | null; alone: boolean }) {
  const say = useWords(CHECK_WORDS);
  const sentence = useProblemWords();
  const name = useNaming(issuer);
  const [error, setError] = useState<unknown>(null);
  const choose = (unit: string | null) => void name(match.name, unit).then(() => setError(null), setError);
  const Icon = ICONS[match.how];
  const isSure = match.how === 'same' || match.how === 'named';
  return (
    <li data-how={match.how}>
      <Icon size={14} stroke={1.8} aria-hidden="true" />
      <span>
        {match.how === 'near' ? say('unit.means', { name: match.name }) : !alone && match.name}{' '}
        {isSure && match.unit !== null && say('unit.same', { unit: match.unit.name })}
        {(match.how === 'group' || match.how === 'none') && say(`unit.${match.how}`)}
      </span>
      {match.how === 'near' &&
        match.candidates.slice(0, OFFERED).map(({ id, name: unit }) => (
          <button key={id} type="button" title={say('unit.remember')} onClick={() => choose(id)}>
            {unit}
          </button>
        ))}
      {match.how === 'named' && match.unit !== null && (
        <button
          type="button"
          aria-label={say('unit.forget', { name: match.name, unit: match.unit.name })}
          onClick={() => choose(null)}
        >
          <IconX size={12} stroke={2} aria-hidden="true" />
        </button>
      )}
      {error !== null && <span role="alert">{sentence(error)}</span>}
    </li>
  );
}
