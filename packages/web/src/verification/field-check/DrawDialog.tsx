// From what a sample is drawn and how large; before it is drawn one sees among how many.
import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { FIELD_SOURCE_NAMES, FIELD_SOURCES, type FieldSource, planName, sizeOf, type Wish } from '@sauro/core';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { lookAgain } from '../../assignment/queries.ts';
import { UnitPicker } from '../../people/Pickers.tsx';
import { plansQuery } from '../../plan/queries.ts';
import { useCan } from '../../session.tsx';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { newId } from '../../ui/new-id.ts';
import { useProblemWords } from '../../ui/problem-words.ts';
import { type DrawBody, drawFieldCheck, type FieldCheck, type FrameQuery } from './calls.ts';
import styles from './Field.module.css';
import { frameQuery } from './queries.ts';
import { FIELD_WORDS } from './words.ts';

type DrawProps = { readonly onClose: () => void; readonly onDrawn: (check: FieldCheck) => void };

const FIRST = { count: 10, percent: 5 } as const;

export function DrawDialog({ onClose, onDrawn }: DrawProps) {
  const say = useWords(FIELD_WORDS);
  const { language } = useLanguage();
  const sentence = useProblemWords();
  // One sample, however often it is sent; another filter makes another.
  const [id, setId] = useState(newId);
  const [frame, setFrame] = useState<FrameQuery>({ source: 'accepted' });
  const [wish, setWish] = useState<Wish>({ count: FIRST.count });
  const found = useQuery({ ...frameQuery(frame), placeholderData: (before) => before });
  const drawing = useDrawing(onDrawn);
  const change = (next: Partial<FrameQuery>) => {
    setId(newId());
    // What was emptied is not asked for.
    setFrame(
      (before) =>
        Object.fromEntries(Object.entries({ ...before, ...next }).filter(([, one]) => one !== '')) as FrameQuery,
    );
  };
  const among = found.data?.size ?? 0;
  const error = drawing.error ?? found.error;
  return (
    <Dialog title={say('draw.title')} closeLabel={say('close')} onClose={onClose} isFilledIn>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          drawing.mutate({ ...frame, id, wish });
        }}
      >
        <FrameFields frame={frame} issuers={found.data?.issuers ?? []} onChange={change} />
        <WishFields
          wish={wish}
          onWish={(next) => {
            setId(newId());
            setWish(next);
          }}
        />
        <p role="status">
          {found.data !== undefined &&
            (among === 0
              ? say('draw.none')
              : say('draw.among', {
                  size: formatNumber(sizeOf(wish, among), language),
                  frame: formatNumber(among, language),
                }))}
        </p>
        <p className={styles['quiet']}>{say('draw.chance')}</p>
        {error !== null && (
          <p role="alert" className={styles['refusal']}>
            {sentence(error)}
          </p>
        )}
        <footer>
          <CancelButton onClick={onClose} />
          <Button type="submit" disabled={among === 0 || drawing.isPending}>
            {say(drawing.isPending ? 'draw.submitting' : 'draw.submit')}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

function useDrawing(onDrawn: (check: FieldCheck) => void) {
  const queryClient = useQueryClient();
  return useMutation<FieldCheck, Error, DrawBody>({
    mutationFn: drawFieldCheck,
    onSuccess: (check) => {
      void lookAgain(queryClient);
      onDrawn(check);
    },
  });
}

type FrameProps = {
  readonly frame: FrameQuery;
  readonly issuers: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (next: Partial<FrameQuery>) => void;
};

function FrameFields({ frame, issuers, onChange }: FrameProps) {
  const say = useWords(FIELD_WORDS);
  const { language } = useLanguage();
  const mayReadPeople = useCan('people.read');
  const plans = useInfiniteQuery(plansQuery('', 'confirmed'));
  return (
    <>
      {issuers.length > 1 && (
        <NativeSelect
          label={say('draw.issuer')}
          value={frame.issuer ?? issuers[0]?.id ?? ''}
          data={issuers.map((one) => ({ value: one.id, label: one.name }))}
          onChange={({ currentTarget }) => onChange({ issuer: currentTarget.value })}
        />
      )}
      <NativeSelect
        data-first
        label={say('draw.source')}
        value={frame.source}
        data={FIELD_SOURCE_NAMES.map((source) => ({ value: source, label: FIELD_SOURCES[source][language] }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ source: FIELD_SOURCE_NAMES.find((one): one is FieldSource => one === value) ?? 'accepted' })
        }
      />
      <NativeSelect
        label={say('draw.plan')}
        value={frame.plan ?? ''}
        data={[
          { value: '', label: say('draw.plan.any') },
          ...(plans.data?.pages[0]?.items ?? []).map((plan) => ({ value: plan.id, label: planName(plan) })),
        ]}
        onChange={({ currentTarget }) => onChange({ plan: currentTarget.value })}
      />
      {mayReadPeople && (
        <UnitPicker
          label={say('draw.unit')}
          value={frame.unit ?? null}
          onChange={(unit) => onChange({ unit: unit ?? '' })}
          clearable
        />
      )}
      <div className={styles['days']}>
        <DayField label={say('draw.from')} value={frame.from ?? ''} onChange={(from) => onChange({ from })} />
        <DayField label={say('draw.to')} value={frame.to ?? ''} onChange={(to) => onChange({ to })} />
      </div>
      <p className={styles['quiet']}>{say(`draw.days.${frame.source}`)}</p>
    </>
  );
}

function WishFields({ wish, onWish }: { wish: Wish; onWish: (wish: Wish) => void }) {
  const say = useWords(FIELD_WORDS);
  const by = 'count' in wish ? 'count' : 'percent';
  const value = 'count' in wish ? wish.count : wish.percent;
  const wishOf = (of: typeof by, number: number): Wish => (of === 'count' ? { count: number } : { percent: number });
  return (
    <fieldset className={styles['wish']}>
      <legend>{say('draw.size')}</legend>
      <NumberInput
        aria-label={say('draw.size')}
        min={1}
        max={by === 'count' ? 500 : 100}
        clampBehavior="strict"
        allowDecimal={false}
        value={value}
        onChange={(number) => onWish(wishOf(by, typeof number === 'number' && number > 0 ? number : 1))}
      />
      {(['count', 'percent'] as const).map((of) => (
        <label key={of}>
          <input type="radio" name="wish" checked={by === of} onChange={() => onWish(wishOf(of, FIRST[of]))} />
          {say(`draw.${of}`)}
        </label>
      ))}
    </fieldset>
  );
}
