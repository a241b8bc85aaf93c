// The list of systems of others, kept by who keeps the whole body: added, ended, used again.
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { saveSystem } from './calls.ts';
import { RECONCILIATIONS_KEY, systemsQuery } from './queries.ts';
import styles from './Reconciliation.module.css';
import { RECONCILIATION_WORDS } from './words.ts';

export function SystemsPart() {
  const say = useWords(RECONCILIATION_WORDS);
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const systems = useQuery(systemsQuery);
  const [typed, setTyped] = useState({ code: '', name: '' });
  const saving = useMutation({
    mutationFn: saveSystem,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [RECONCILIATIONS_KEY] }),
  });
  if (systems.data?.maySave !== true) return null;
  // To add one is not to name another anew.
  const isTaken = systems.data.items.some(({ code }) => code === typed.code);
  const isCode = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(typed.code);
  const isReady = isCode && !isTaken && typed.name.trim() !== '';
  const wrong = typed.code === '' ? null : isTaken ? say('systems.taken') : isCode ? null : say('systems.code.wrong');
  return (
    <details className={`${styles['part']} no-print`}>
      <summary>{say('systems')}</summary>
      <ul>
        {systems.data.items.map((system) => (
          <li key={system.code} className={styles['foot']}>
            <span lang="vi">{system.name}</span>
            {!system.isActive && <small>{say('systems.ended')}</small>}
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={`${say(system.isActive ? 'systems.end' : 'systems.begin')}: ${system.name}`}
              onClick={() => saving.mutate({ ...system, isActive: !system.isActive })}
            >
              {say(system.isActive ? 'systems.end' : 'systems.begin')}
            </Button>
          </li>
        ))}
      </ul>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          const added = { ...typed, name: typed.name.trim(), note: '', isActive: true };
          if (isReady) saving.mutate(added, { onSuccess: () => setTyped({ code: '', name: '' }) });
        }}
      >
        {(['code', 'name'] as const).map((field) => (
          <TextInput
            key={field}
            label={say(`systems.${field}`)}
            value={typed[field]}
            error={field === 'code' ? wrong : null}
            onChange={({ currentTarget: { value } }) => setTyped({ ...typed, [field]: value })}
          />
        ))}
        {saving.isError && (
          <p role="alert" className={styles['refusal']}>
            {sentence(saving.error)}
          </p>
        )}
        <div>
          <Button type="submit" variant="default" disabled={!isReady || saving.isPending}>
            {say('systems.add')}
          </Button>
        </div>
      </form>
    </details>
  );
}
