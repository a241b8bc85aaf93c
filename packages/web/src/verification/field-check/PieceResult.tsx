// Telling what was found: at once where there is a line, else kept on the phone and sent when there is one.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useOutbox } from '../../assignment/outbox/use-outbox.tsx';
import { WaitingActs } from '../../assignment/outbox/WaitingActs.tsx';
import { focusFirst } from '../../ui/focus-first.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { newId } from '../../ui/new-id.ts';
import { useTyped } from '../../ui/use-typed.ts';
import { type Piece, type ResultBody, resultPath } from './calls.ts';
import styles from './Field.module.css';
import { ResultForm } from './ResultForm.tsx';
import { bodyOfResult, typedOf } from './typed-result.ts';
import { FIELD_WORDS } from './words.ts';

type Body = Omit<ResultBody, 'id'>;

export function PieceResult({ piece }: { piece: Piece }) {
  const say = useWords(FIELD_WORDS);
  const { language } = useLanguage();
  const { outbox, view } = useOutbox();
  const { check, assignment, results, mayCheck, isOwn } = piece;
  const line = `${check} ${assignment.id}`;
  const typed = useTyped(`field.${line}`);
  const [open, setOpen] = useState(typed.text !== '');
  // What comes up when the other goes takes the focus from it; on arrival neither does.
  const [turned, setTurned] = useState(false);
  const [told, setTold] = useState('');
  const turn = (to: boolean) => {
    setOpen(to);
    setTurned(true);
  };
  const waiting = view.entries.filter((entry) => entry.act === 'field-check' && entry.line === line);
  const [last] = results;
  const version = last?.version ?? 0;
  const save = (body: Body) => {
    const what = { act: 'field-check', assignment: assignment.id, check, line, path: resultPath(piece) } as const;
    outbox.enter({ ...what, id: newId(), about: assignment.text, body, at: new Date().toISOString() });
    typed.clear();
    turn(false);
    setTold(say('form.saved'));
  };
  return (
    <>
      <WaitingActs
        entries={waiting}
        version={version}
        onEdit={({ body }) => {
          // Told by this very form.
          typed.type(JSON.stringify(typedOf(body as unknown as Body, language)));
          turn(true);
          setTold('');
        }}
        onDrop={() => setTold('')}
      />
      <p role="status" className={styles['saved']}>
        {waiting.length === 0 && told}
      </p>
      {mayCheck && open && (
        <ResultForm
          piece={piece}
          version={version}
          typed={typed}
          takesFocus={turned}
          onCancel={() => turn(false)}
          onSave={save}
        />
      )}
      {mayCheck && !open && (
        <Button
          ref={turned ? focusFirst : undefined}
          variant={results.length === 0 ? 'filled' : 'default'}
          onClick={() => {
            setTold('');
            // What stands is corrected, and not told anew.
            if (typed.text === '' && last !== undefined)
              typed.type(JSON.stringify(typedOf(bodyOfResult(last), language)));
            turn(true);
          }}
        >
          {say(results.length === 0 ? 'record' : 'correct')}
        </Button>
      )}
      {!mayCheck && results.length === 0 && <p className={styles['quiet']}>{say(isOwn ? 'own.report' : 'own')}</p>}
    </>
  );
}
