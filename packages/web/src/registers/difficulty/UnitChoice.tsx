// Where a difficulty is handed on, up or down: only units in which somebody could answer. On its way up the nearest is chosen;
// of several others none, for the first of them is as good as any. Down, those from which it has come up say so.
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { FailedAgain } from '../../ui/Failed.tsx';
import { useWords } from '../../ui/language.tsx';
import type { DifficultyUnits } from './calls.ts';
import styles from './Difficulty.module.css';
import { difficultyUnitsQuery } from './queries.ts';
import { DIFFICULTY_WORDS } from './words.ts';

export type UnitAct = 'route' | 'escalate' | 'direct';
const OFFERED = { route: 'within', escalate: 'above', direct: 'below' } as const;

type ChoiceProps = {
  readonly act: UnitAct;
  readonly difficulty: string;
  readonly unit: string | null;
  readonly onUnit: (unit: string) => void;
};

export function UnitChoice({ act, difficulty, unit, onUnit }: ChoiceProps) {
  const say = useWords(DIFFICULTY_WORDS);
  const units = useQuery(difficultyUnitsQuery(difficulty));
  const offered: readonly DifficultyUnits['below'][number][] =
    units.data?.[OFFERED[act]].map((one) => ({ held: false, ...one })) ?? [];
  const obvious = act === 'escalate' || offered.length === 1 ? offered[0]?.id : undefined;
  useEffect(() => {
    if (unit === null && obvious !== undefined) onUnit(obvious);
  }, [unit, obvious, onUnit]);
  if (units.isError) return <FailedAgain error={units.error} onRetry={() => void units.refetch()} />;
  if (units.data !== undefined && offered.length === 0) return <p className={styles['quiet']}>{say('to.none')}</p>;
  return (
    <NativeSelect
      label={say(`to.${act}`)}
      value={unit ?? ''}
      disabled={units.isPending}
      onChange={({ currentTarget }) => onUnit(currentTarget.value)}
    >
      {unit === null && <option value="">{say(act === 'direct' ? 'to.choose.unit' : 'to.choose')}</option>}
      {offered.map(({ id, name, held }) => (
        <option key={id} value={id}>
          {held ? say('to.held', { unit: name }) : name}
        </option>
      ))}
    </NativeSelect>
  );
}
