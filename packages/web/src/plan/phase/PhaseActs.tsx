// What may be done with one phase: changed, or taken away.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { Sure } from '../../ui/Sure.tsx';
import { dropPhase, type PlanPhase } from '../calls.ts';
import { phasesQuery } from '../queries.ts';
import styles from './Phases.module.css';
import { PHASE_WORDS } from './words.ts';

type ActsProps = { readonly plan: string; readonly phase: PlanPhase; readonly onChange: () => void };

export function PhaseActs({ plan, phase, onChange }: ActsProps) {
  const say = useWords(PHASE_WORDS);
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const dropping = useMutation({
    mutationFn: () => dropPhase(plan, phase),
    onSuccess: (phases) => queryClient.setQueryData(phasesQuery(plan).queryKey, phases),
  });
  return (
    <div className={`${styles['acts']} no-print`}>
      <Button
        variant="default"
        size="compact-md"
        aria-label={say('change.of', { name: phase.name })}
        onClick={onChange}
      >
        {say('change')}
      </Button>
      <Sure
        label={say('drop.of', { name: phase.name })}
        short={say('drop')}
        what={say('drop.what')}
        sure={say('drop.sure')}
        size="compact-md"
        isPending={dropping.isPending}
        onSure={() => dropping.mutate()}
      />
      {dropping.error !== null && (
        <p role="alert" className={styles['refusal']}>
          {sentence(dropping.error)}
        </p>
      )}
    </div>
  );
}
