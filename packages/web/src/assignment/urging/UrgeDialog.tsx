// The letter that urges over a plan's overdue work: in whose name, over whose work, and what of it the letter will say.
import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { LetterForm } from '../../plan/letter/LetterForm.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { type UrgingIssuer, urgingLetterAddress } from '../calls.ts';
import styles from './Urging.module.css';
import { URGING_WORDS } from './words.ts';

type DialogProps = {
  readonly plan: string;
  readonly issuers: readonly UrgingIssuer[];
  readonly onClose: () => void;
};

export function UrgeDialog({ plan, issuers, onClose }: DialogProps) {
  const say = useWords(URGING_WORDS);
  const [named, setNamed] = useState<string | null>(null);
  const [withHelpers, setWithHelpers] = useState(false);
  const issuer = issuers.find(({ id }) => id === named) ?? issuers[0];
  if (issuer === undefined) return null;
  const parts = withHelpers ? 'all' : 'lead';
  const some = issuer[parts].units > 0;
  return (
    <Dialog title={say('title')} closeLabel={say('close')} onClose={onClose}>
      <LetterForm
        until={say('by')}
        address={some ? (asked) => urgingLetterAddress(plan, { issuer: issuer.id, parts, ...asked }) : null}
        onClose={onClose}
      >
        {issuers.length > 1 && (
          <NativeSelect
            label={say('issuer')}
            value={issuer.id}
            onChange={({ currentTarget }) => setNamed(currentTarget.value)}
          >
            {issuers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </NativeSelect>
        )}
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={withHelpers}
            onChange={({ currentTarget }) => setWithHelpers(currentTarget.checked)}
          />
          {say('helpers')}
        </label>
        <Overdue plan={plan} issuer={issuer} parts={parts} />
      </LetterForm>
    </Dialog>
  );
}

type OverdueProps = { readonly plan: string; readonly issuer: UrgingIssuer; readonly parts: 'lead' | 'all' };

function Overdue({ plan, issuer, parts }: OverdueProps) {
  const say = useWords(URGING_WORDS);
  const { language } = useLanguage();
  const { overdue, dropped, droppedTasks, own, waiting, units } = issuer[parts];
  const shown = (count: number) => formatNumber(count, language);
  // The list of exactly what is counted here.
  const search = {
    plan,
    issuer: issuer.id,
    measure: 'overdue',
    by: 'list',
    ...(parts === 'lead' ? { part: parts } : {}),
  } as const;
  return (
    <div className={styles['told']} role="status">
      {overdue > 0 && (
        <p>
          <Link to="/theo-doi" search={search}>
            {say('overdue', { count: shown(overdue) })}
          </Link>
        </p>
      )}
      {dropped > 0 && <p>{say('dropped', { count: shown(dropped), tasks: shown(droppedTasks) })}</p>}
      {own > 0 && <p>{say('own', { count: shown(own), unit: issuer.name })}</p>}
      {waiting > 0 && <p>{say('waiting', { count: shown(waiting) })}</p>}
      <p>
        {units > 0
          ? say('urged', { count: shown(overdue - dropped - own - waiting), units: shown(units) })
          : say('nobody', { unit: issuer.name })}
      </p>
    </div>
  );
}
