// Of which phase of which plan a regime is the review; a review of the whole programme, or of each year, is of none.
import { NativeSelect } from '@mantine/core';
import { planName, type PlanPhase, sayPhaseSpan } from '@sauro/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { phasesQuery, planQuery, plansQuery } from '../../plan/queries.ts';
import { useWords } from '../../ui/language.tsx';
import type { RegimeBody } from '../calls.ts';
import { REGIME_WORDS } from '../words.ts';

type FieldProps = {
  readonly body: RegimeBody;
  readonly onPhase: (phase: PlanPhase | null) => void;
  readonly onPlan: (plan: string | null) => void;
};

export function PhaseField({ body, onPhase, onPlan }: FieldProps) {
  const say = useWords(REGIME_WORDS);
  const [plan = ''] = body.plans;
  const plans = useInfiniteQuery(plansQuery('', 'confirmed')).data?.pages[0]?.items ?? [];
  const chosen = useQuery({ ...planQuery(plan), enabled: plan !== '' }).data;
  const phases = useQuery({ ...phasesQuery(plan), enabled: plan !== '' }).data?.items ?? [];
  const phase = body.phase ?? null;
  const others = chosen === undefined || plans.some(({ id }) => id === plan) ? [] : [chosen];
  return (
    <>
      <NativeSelect
        label={say('plan')}
        value={plan}
        data={[
          { value: '', label: say('plan.none') },
          ...[...others, ...plans].map((one) => ({ value: one.id, label: planName(one) })),
        ]}
        onChange={({ currentTarget: { value } }) => onPlan(value === '' ? null : value)}
      />
      {plan !== '' && (
        <NativeSelect
          label={say('phase')}
          value={phase ?? ''}
          data={[
            { value: '', label: say('phase.none') },
            // Still on its way, or no longer of the plan: it stays what was chosen.
            ...(phase !== null && !phases.some(({ id }) => id === phase)
              ? [{ value: phase, label: say('phase.other') }]
              : []),
            ...phases.map((one) => ({ value: one.id, label: `${one.name} (${sayPhaseSpan(one)})` })),
          ]}
          onChange={({ currentTarget: { value } }) => onPhase(phases.find(({ id }) => id === value) ?? null)}
        />
      )}
    </>
  );
}
