// Parts for units below: each with a unit, words and a day of its own. What is typed is kept until it has been given.
import { Button, CloseButton, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { today } from '../../people/today.ts';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { formatDay } from '../../ui/format.ts';
import { useWords } from '../../ui/language.tsx';
import { useTyped } from '../../ui/use-typed.ts';
import { type Assignment, type SplitBody, splitAssignment } from '../calls.ts';
import { ASSIGNMENTS, putAssignment, unitsBelowQuery } from '../queries.ts';
import { ASSIGNMENT_WORDS } from '../words.ts';
import { ActFoot } from './ActFoot.tsx';
import styles from './One.module.css';
import { asFirst, dueOfParts, GATHERING_DAYS, partsIn, type TypedPart } from './typed-parts.ts';
import { ONE_WORDS } from './words.ts';

type DialogProps = { readonly assignment: Assignment; readonly onClose: () => void };

export function SplitDialog({ assignment, onClose }: DialogProps) {
  const say = useWords(ONE_WORDS);
  const sayClose = useWords(ASSIGNMENT_WORDS);
  const below = useQuery(unitsBelowQuery(assignment.id));
  const typed = useTyped(`parts.${assignment.id}`);
  const split = useSplit(assignment, () => {
    typed.clear();
    onClose();
  });
  const units = below.data?.units ?? [];
  const blank: TypedPart = {
    // Where nobody would receive it she chooses with open eyes.
    unit: units.find(({ isStaffed }) => isStaffed)?.id ?? '',
    text: assignment.text,
    due: dueOfParts(assignment.due, today()),
  };
  const parts = partsIn(typed.text) ?? [blank];
  const put = (next: readonly TypedPart[]) => typed.type(JSON.stringify(next));
  const change = (at: number, part: Partial<TypedPart>) =>
    put(parts.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const body = parts.map(({ unit, text, due }) => ({
    unit: unit === '' ? blank.unit : unit,
    text: text.trim(),
    due: due === '' ? null : due,
  }));
  const isUnstaffed = (id: string) => units.some((one) => one.id === id && !one.isStaffed);
  const ready = body.length > 0 && body.every(({ unit, text }) => unit !== '' && text !== '');
  if (below.isSuccess && units.length === 0) {
    return (
      <Dialog title={say('act.split').replace('…', '')} closeLabel={sayClose('close')} onClose={onClose}>
        <p>{say('split.none')}</p>
        <Button data-first onClick={onClose}>
          {sayClose('close')}
        </Button>
      </Dialog>
    );
  }
  return (
    <Dialog title={say('act.split').replace('…', '')} closeLabel={sayClose('close')} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          split.mutate(body);
        }}
      >
        {assignment.due !== null && (
          <p className={styles['quiet']}>
            {say('split.rule', { days: GATHERING_DAYS, due: formatDay(assignment.due) })}
          </p>
        )}
        <ol className={styles['split']}>
          {parts.map((part, index) => (
            <li key={index}>
              <NativeSelect
                label={say('split.unit')}
                // Beside the field, for on a phone a long name leaves no room within it.
                description={isUnstaffed(part.unit) && say('split.nobody')}
                value={part.unit === '' ? blank.unit : part.unit}
                onChange={({ currentTarget }) => change(index, { unit: currentTarget.value })}
              >
                {blank.unit === '' && part.unit === '' && <option value="">{say('split.choose')}</option>}
                {units.map(({ id, name, isStaffed }) => (
                  <option key={id} value={id}>
                    {isStaffed ? name : say('split.unstaffed', { name })}
                  </option>
                ))}
              </NativeSelect>
              <TextInput
                type="date"
                label={say('split.due')}
                value={part.due}
                onChange={({ currentTarget }) => change(index, { due: currentTarget.value })}
              />
              <Textarea
                label={say('split.text')}
                rows={2}
                maxLength={2000}
                value={part.text}
                onChange={({ currentTarget }) => change(index, { text: currentTarget.value })}
              />
              {parts.length > 1 && (
                <CloseButton
                  aria-label={say('split.remove', { number: index + 1 })}
                  onClick={() => put(parts.filter((_, at) => at !== index))}
                />
              )}
            </li>
          ))}
        </ol>
        {parts.length > 1 && (
          <Button variant="default" size="compact-md" onClick={() => put(asFirst(parts))}>
            {say('split.same')}
          </Button>
        )}
        <div className={styles['acts']}>
          <Button variant="default" size="compact-md" onClick={() => put([...parts, blank])}>
            {say('split.add')}
          </Button>
          {units.length > 1 && (
            <Button
              variant="default"
              size="compact-md"
              onClick={() => put(units.map(({ id }) => ({ ...blank, unit: id })))}
            >
              {say('split.all', { count: units.length })}
            </Button>
          )}
        </div>
        <ActFoot assignment={assignment} error={split.error ?? below.error} isTyped={split.isError}>
          <CancelButton onClick={onClose} />
          <Button type="submit" disabled={!ready || split.isPending}>
            {say(split.isPending ? 'submitting' : 'submit')}
          </Button>
        </ActFoot>
      </form>
    </Dialog>
  );
}

function useSplit({ id, version }: Assignment, onDone: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (parts: SplitBody['parts']) => splitAssignment(id, { version, parts }),
    onSuccess: (after) => {
      putAssignment(queryClient, after);
      onDone();
    },
    onError: () => void queryClient.invalidateQueries({ queryKey: [ASSIGNMENTS, 'one', id] }),
  });
}
