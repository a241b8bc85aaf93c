// Levels of a regime from the bottom up: who reports, and until when.
import { Button } from '@mantine/core';
import { useWords } from '../../ui/language.tsx';
import type { RegimeBody } from '../calls.ts';
import styles from '../Report.module.css';
import { ReportersField } from '../round/ReportersField.tsx';
import { REGIME_WORDS } from '../words.ts';
import { DueFields } from './RuleFields.tsx';

type Levels = RegimeBody['levels'];
const MOST = 6;

export function LevelFields({ levels, onLevels }: { levels: Levels; onLevels: (levels: Levels) => void }) {
  const say = useWords(REGIME_WORDS);
  const change = (index: number, next: Partial<Levels[number]>) =>
    onLevels(levels.map((level, at) => (at === index ? { ...level, ...next } : level)));
  return (
    <>
      {levels.map((level, index) => (
        <fieldset key={index} className={styles['level']}>
          <legend>{say('level', { level: index + 1 })}</legend>
          <ReportersField value={level.reporters} onChange={(reporters) => change(index, { reporters })} />
          <DueFields due={level.due} onDue={(due) => change(index, { due })} />
          {levels.length > 1 && (
            <Button
              variant="default"
              size="compact-md"
              onClick={() => onLevels(levels.filter((_, at) => at !== index))}
            >
              {say('level.remove', { level: index + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      {levels.length < MOST && (
        <Button
          variant="default"
          onClick={() =>
            onLevels([
              ...levels,
              {
                reporters: { units: [], groups: [] },
                due: { kind: 'after-cut-off', workingDays: 2 + 3 * levels.length },
              },
            ])
          }
        >
          {say('level.add')}
        </Button>
      )}
    </>
  );
}
