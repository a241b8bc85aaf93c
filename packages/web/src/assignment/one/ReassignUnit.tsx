// To which unit work is given instead: those that are on the task already are marked, and what comes of choosing one is said.
import { useQuery } from '@tanstack/react-query';
import { UnitPicker } from '../../people/Pickers.tsx';
import { useWords } from '../../ui/language.tsx';
import type { Assignment } from '../calls.ts';
import { besideQuery } from '../queries.ts';
import { ONE_WORDS } from './words.ts';

/** As many as one page of members holds; of a unit beyond them the server knows. */
const MARKED = 200;

type UnitProps = {
  readonly assignment: Assignment;
  readonly value: string | null;
  readonly onChange: (unit: string | null) => void;
};

export function ReassignUnit({ assignment, value, onChange }: UnitProps) {
  const say = useWords(ONE_WORDS);
  const { id, part, parent, period, task } = assignment;
  // A part is its splitter's to give, whoever is on the whole.
  const beside = useQuery({ ...besideQuery(task.id, MARKED), enabled: parent === null });
  const onTask = new Map(
    (beside.data?.items ?? [])
      .filter((one) => one.id !== id && one.parent === null && one.state !== 'withdrawn')
      .filter((one) => one.period?.key === period?.key)
      .map((one) => [one.unit.id, one] as const),
  );
  const chosen = value === null ? undefined : onTask.get(value);
  const mark = (unit: string) => {
    const one = onTask.get(unit);
    return one === undefined ? null : say(`unit.${one.part}`);
  };
  const turns = chosen?.part === 'coordinate' && chosen.state !== 'verified' && part === 'lead';
  return (
    <>
      <UnitPicker label={say('unit.find')} value={value} onChange={onChange} mark={mark} />
      {chosen !== undefined && (
        <p role="status">{say(turns ? 'unit.turns' : 'unit.taken', { unit: chosen.unit.name })}</p>
      )}
    </>
  );
}
