// Where a difficulty is handed on or up: only units in which somebody could answer, the nearest chosen first.
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { FailedAgain } from '../../ui/Failed.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './Difficulty.module.css';
import { difficultyUnitsQuery } from './queries.ts';
import { DIFFICULTY_WORDS } from './words.ts';

type ChoiceProps = {
  readonly act: 'route' | 'escalate';
  readonly difficulty: string;
  readonly unit: string | null;
  readonly onUnit: (unit: string) => void;
};

export function UnitChoice({ act, difficulty, unit, onUnit }: ChoiceProps) {
  const say = useWords(DIFFICULTY_WORDS);
  const units = useQuery(difficultyUnitsQuery(difficulty));
  const offered = (act === 'route' ? units.data?.within : units.data?.above) ?? [];
  const nearest = offered[0]?.id;
  useEffect(() => {
    if (unit === null && nearest !== undefined) onUnit(nearest);
  }, [unit, nearest, onUnit]);
  if (units.isError) return <FailedAgain error={units.error} onRetry={() => void units.refetch()} />;
  if (units.data !== undefined && offered.length === 0) return <p className={styles['quiet']}>{say('to.none')}</p>;
  return (
    <NativeSelect
      label={say(`to.${act}`)}
      value={unit ?? ''}
      disabled={units.isPending}
      onChange={({ currentTarget }) => onUnit(currentTarget.value)}
    >
      {offered.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </NativeSelect>
  );
}
