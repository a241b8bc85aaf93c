// Between what the figures of a target lie: by its words, or as who keeps the plan has said.
import { NativeSelect } from '@mantine/core';
import { FIGURE_RANGE_NAMES, FIGURE_RANGES } from '@sauro/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLanguage, useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { type PlanTarget, setFigureRange } from './calls.ts';
import { targetsQuery } from './queries.ts';
import { PLAN_WORDS } from './words.ts';

type RangeProps = { readonly plan: string; readonly target: PlanTarget; readonly mayChange: boolean };

export function TargetRange({ plan, target, mayChange }: RangeProps) {
  const say = useWords(PLAN_WORDS);
  const { language } = useLanguage();
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const { saidRange, readRange } = target;
  const setting = useMutation({
    mutationFn: (range: PlanTarget['saidRange']) => setFigureRange(plan, target.id, range),
    onSettled: () => queryClient.invalidateQueries({ queryKey: targetsQuery(plan).queryKey }),
  });
  if (!mayChange) {
    return (
      <>
        {FIGURE_RANGES[saidRange ?? readRange][language]}
        {saidRange !== null && <small>{say('target.range.said')}</small>}
      </>
    );
  }
  const chosen = setting.isPending ? setting.variables : saidRange;
  return (
    <NativeSelect
      aria-label={say('target.range.of', { text: target.text })}
      disabled={setting.isPending}
      error={setting.error !== null && sentence(setting.error)}
      value={chosen ?? ''}
      data={[
        { value: '', label: say('target.range.read', { range: FIGURE_RANGES[readRange][language] }) },
        ...FIGURE_RANGE_NAMES.map((name) => ({ value: name, label: FIGURE_RANGES[name][language] })),
      ]}
      onChange={({ currentTarget }) =>
        setting.mutate(FIGURE_RANGE_NAMES.find((name) => name === currentTarget.value) ?? null)
      }
    />
  );
}
