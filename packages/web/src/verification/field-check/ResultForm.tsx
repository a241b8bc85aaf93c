// The form of a result, made for a thumb: three large answers, words, the day, and the figures that were reported.
import { Button, Textarea, TextInput } from '@mantine/core';
import { FIELD_OUTCOME_NAMES, FIELD_OUTCOMES, type FigureKind, isToldEnough } from '@sauro/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { today } from '../../people/today.ts';
import { unlikelyIn } from '../../progress/figure-doubts.ts';
import { BeforeSending } from '../../progress/BeforeSending.tsx';
import { FigureFault } from '../../progress/FigureFault.tsx';
import { targetsQuery } from '../../progress/queries.ts';
import { faultIn, kindsOf, NO_FIGURE, type TypedFigure } from '../../progress/typed-progress.ts';
import { DayField } from '../../ui/DayField.tsx';
import { focusFirst } from '../../ui/focus-first.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Typed } from '../../ui/use-typed.ts';
import { PROGRESS_WORDS } from '../../progress/words.ts';
import type { Piece, ResultBody } from './calls.ts';
import { figureShown } from '../../progress/figure-shown.ts';
import styles from './Field.module.css';
import { bodyOf, type TypedResult, typedFrom } from './typed-result.ts';
import { FIELD_WORDS } from './words.ts';

type FormProps = {
  readonly piece: Piece;
  readonly version: number;
  readonly typed: Typed;
  /** It came up because of something that the person did. */
  readonly takesFocus: boolean;
  readonly onCancel: () => void;
  readonly onSave: (body: Omit<ResultBody, 'id'>) => void;
};

export function ResultForm({ piece, version, typed, takesFocus, onCancel, onSave }: FormProps) {
  const say = useWords(FIELD_WORDS);
  const { language } = useLanguage();
  const now = typedFrom(typed.text);
  const change = (next: Partial<TypedResult>) => typed.type(JSON.stringify({ ...now, ...next }));
  const targets = useQuery(targetsQuery(piece.assignment.id)).data ?? [];
  const kinds = kindsOf(targets);
  const body = bodyOf(now, { version, today: today(), tongue: language, kinds });
  const unlikely = unlikelyIn(targets, now.figures, language);
  const [isAsking, setAsking] = useState(false);
  const isSilent = now.outcome !== '' && !isToldEnough(now.outcome, now.words);
  return (
    <form
      className={styles['form']}
      aria-label={say('form.title', { text: piece.assignment.text })}
      onSubmit={(event) => {
        event.preventDefault();
        if (body === null) return;
        if (unlikely.length === 0) onSave(body);
        else setAsking(true);
      }}
    >
      <fieldset className={styles['outcomes']}>
        <legend>{say('form.outcome')}</legend>
        {FIELD_OUTCOME_NAMES.map((outcome, at) => (
          <label key={outcome} data-outcome={outcome}>
            <input
              ref={takesFocus && at === 0 ? focusFirst : undefined}
              type="radio"
              name={`outcome ${piece.check} ${piece.assignment.id}`}
              checked={now.outcome === outcome}
              onChange={() => change({ outcome })}
            />
            {FIELD_OUTCOMES[outcome][language]}
          </label>
        ))}
      </fieldset>
      <Textarea
        label={say('form.words')}
        description={isSilent ? say('form.words.needed') : undefined}
        rows={3}
        maxLength={5000}
        value={now.words}
        onChange={({ currentTarget }) => change({ words: currentTarget.value })}
      />
      <DayField
        label={say('form.on')}
        value={now.on === '' ? today() : now.on}
        min={piece.drawnOn}
        max={today()}
        isSent
        onChange={(on) => change({ on })}
      />
      <FigureFields piece={piece} kinds={kinds} figures={now.figures} onFigures={(figures) => change({ figures })} />
      {isAsking && unlikely.length > 0 && (
        <BeforeSending
          figures={unlikely}
          onBack={() => setAsking(false)}
          onSend={() => body !== null && onSave(body)}
        />
      )}
      <footer>
        <p role="status" className={styles['quiet']}>
          {typed.text !== '' && say('form.kept')}
        </p>
        <Button
          variant="default"
          onClick={() => {
            typed.clear();
            onCancel();
          }}
        >
          {say('form.cancel')}
        </Button>
        <Button type="submit" disabled={body === null}>
          {say('form.submit')}
        </Button>
      </footer>
    </form>
  );
}

type Figures = Readonly<Record<string, TypedFigure>>;
type FieldsProps = {
  readonly piece: Piece;
  readonly kinds: ReadonlyMap<string, FigureKind>;
  readonly figures: Figures;
  readonly onFigures: (figures: Figures) => void;
};

/** Only of what was reported: that is what is compared. */
function FigureFields({ piece: { report }, kinds, figures, onFigures }: FieldsProps) {
  const say = useWords(FIELD_WORDS);
  const sayFigure = useWords(PROGRESS_WORDS);
  const { language } = useLanguage();
  if (report.figures.length === 0) return null;
  return (
    <fieldset className={styles['found']}>
      <legend>{say('form.figures')}</legend>
      {report.figures.map(({ target, text, numerator, ...figure }) => {
        const fields = numerator === null ? (['value'] as const) : (['numerator', 'denominator'] as const);
        const typed = figures[target] ?? NO_FIGURE;
        const fault = faultIn(typed, language, kinds.get(target));
        return (
          <div key={target} role="group" aria-label={text}>
            <p lang="vi">{say('form.figure', { text, value: figureShown(figure, language) })}</p>
            {fields.map((field) => (
              <TextInput
                key={field}
                inputMode="decimal"
                label={sayFigure(`figure.${field}`)}
                value={typed[field]}
                onChange={({ currentTarget }) =>
                  onFigures({ ...figures, [target]: { ...typed, [field]: currentTarget.value } })
                }
              />
            ))}
            <div role="status">{fault !== null && <FigureFault fault={fault} />}</div>
          </div>
        );
      })}
    </fieldset>
  );
}
