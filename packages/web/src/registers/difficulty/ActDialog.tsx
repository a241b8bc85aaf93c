// An act that asks for words, an outcome or a unit. What is typed is kept until the act has been done.
import { Button, Textarea } from '@mantine/core';
import {
  answerBy,
  CALENDAR,
  dayOf,
  DIFFICULTY_OUTCOME_NAMES,
  DIFFICULTY_OUTCOMES,
  type DifficultyOutcome,
  isPlainDate,
  mayBeSet,
} from '@sauro/core';
import { useState } from 'react';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { useTyped } from '../../ui/use-typed.ts';
import type { AskedAct } from './Acts.tsx';
import type { Difficulty } from './calls.ts';
import styles from './Difficulty.module.css';
import { DayAsked } from './DayAsked.tsx';
import { DocumentPicker } from './DocumentPicker.tsx';
import { NextLine } from './Signs.tsx';
import { UnitChoice } from './UnitChoice.tsx';
import { useDifficultyAct } from './use-act.ts';
import { DIFFICULTY_WORDS } from './words.ts';

type DialogProps = { readonly act: AskedAct; readonly difficulty: Difficulty; readonly onClose: () => void };

export function ActDialog({ act, difficulty, onClose }: DialogProps) {
  const say = useWords(DIFFICULTY_WORDS);
  const words = useTyped(`difficulty.${act}.${difficulty.id}`);
  const chosen = useTyped(`difficulty.outcome.${difficulty.id}`);
  const outcome = DIFFICULTY_OUTCOME_NAMES.find((one) => one === chosen.text) ?? null;
  const [today] = useState(() => dayOf(new Date()));
  const due = act === 'direct' ? answerBy(CALENDAR, today, difficulty.urgent) : '';
  const day = useTyped(`difficulty.day.${act}.${difficulty.id}`, due);
  const [document, setDocument] = useState<string | null>(null);
  const [unit, setUnit] = useState<string | null>(null);
  const doing = useDifficultyAct(difficulty, () => {
    words.clear();
    chosen.clear();
    day.clear();
    onClose();
  });
  const mayBeSilent = act === 'route' || act === 'withdraw';
  const asksUnit = act === 'route' || act === 'escalate' || act === 'direct';
  const text = words.text.trim();
  const asksDay = act === 'direct' || (act === 'answer' && outcome === 'planned');
  const ready =
    (mayBeSilent || text !== '') &&
    (!asksUnit || unit !== null) &&
    (!asksDay || (isPlainDate(day.text) && mayBeSet(day.text, today))) &&
    (act !== 'answer' || outcome !== null);
  const moreOf = () => {
    if (act === 'answer') return { outcome, document, ...(asksDay && { by: day.text }) };
    return { ...(asksUnit && { unit }), ...(asksDay && { due: day.text }) };
  };
  const submit = () => doing.mutate({ act, body: { words: text, ...moreOf() } });
  return (
    <Dialog title={say(`act.${act}`).replace('…', '')} closeLabel={say('close')} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {act === 'answer' && <Outcome outcome={outcome} onOutcome={chosen.type} />}
        {asksUnit && <UnitChoice act={act} difficulty={difficulty.id} unit={unit} onUnit={setUnit} />}
        {asksDay && <DayAsked act={act} today={today} day={day.text} onDay={day.type} />}
        <Textarea
          data-first
          label={say(`words.${act}`)}
          description={say('words.hint')}
          rows={5}
          maxLength={5000}
          value={words.text}
          onChange={({ currentTarget }) => words.type(currentTarget.value)}
        />
        {act === 'answer' && <DocumentPicker document={document} onDocument={setDocument} />}
        <Refused difficulty={difficulty} error={doing.error} />
        <div className={styles['foot']}>
          <CancelButton onClick={onClose} />
          <Button type="submit" disabled={!ready || doing.isPending}>
            {say(doing.isPending ? 'submitting' : 'submit')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

type OutcomeProps = {
  /** null until one is chosen: what is answered is never said by default. */
  readonly outcome: DifficultyOutcome | null;
  readonly onOutcome: (outcome: DifficultyOutcome) => void;
};

function Outcome({ outcome, onOutcome }: OutcomeProps) {
  const say = useWords(DIFFICULTY_WORDS);
  const { language } = useLanguage();
  return (
    <fieldset className={styles['choice']}>
      <legend>{say('outcome')}</legend>
      {DIFFICULTY_OUTCOME_NAMES.map((one) => (
        <label key={one}>
          <input type="radio" name="outcome" checked={outcome === one} onChange={() => onOutcome(one)} />
          {DIFFICULTY_OUTCOMES[one][language]}
        </label>
      ))}
    </fieldset>
  );
}

/** Why it was refused, with the difficulty as it stands now. */
function Refused({ difficulty, error }: { difficulty: Difficulty; error: Error | null }) {
  const say = useWords(DIFFICULTY_WORDS);
  const sentence = useProblemWords();
  if (error === null) return null;
  return (
    <div className={styles['refused']} role="alert">
      <p>{sentence(error)}</p>
      <p>
        {say('now')}: <NextLine next={difficulty.next} />
      </p>
    </div>
  );
}
