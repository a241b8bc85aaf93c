// A report is begun: its name, its plan, whose it is and up to which day.
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { dayOf, daysOfPhase, planName, REGIME_KINDS, REVIEW_KINDS, sayPhaseSpan } from '@sauro/core';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useToday } from '../../rollup/use-today.ts';
import { UnitPicker } from '../../people/Pickers.tsx';
import { phasesQuery, plansQuery } from '../../plan/queries.ts';
import { useCan } from '../../session.tsx';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { newId } from '../../ui/new-id.ts';
import { useProblemWords } from '../../ui/problem-words.ts';
import { type MakeBody, makeWrittenReport, type WrittenReport } from './calls.ts';
import styles from './Report.module.css';
import { REPORT_WORDS } from './words.ts';

type NewProps = { readonly onClose: () => void; readonly onMade: (report: WrittenReport) => void };
type Asked = Omit<MakeBody, 'plans' | 'review'> & {
  readonly plan: string;
  readonly review: NonNullable<MakeBody['review']> | null;
};

/** A year up to today, the period that most reports have. */
function firstAsked(): Asked {
  const at = dayOf(new Date());
  return { id: newId(), title: '', plan: '', from: `${at.slice(0, 4)}-01-01`, at, given: true, review: null };
}

export function NewReportDialog({ onClose, onMade }: NewProps) {
  const say = useWords(REPORT_WORDS);
  const sentence = useProblemWords();
  const [asked, setAsked] = useState(firstAsked);
  // Another wish is another report: only the same is sent again under one id.
  const change = (next: Partial<Asked>) => setAsked((before) => ({ ...before, ...next, id: newId() }));
  const making = useMutation<WrittenReport, Error, MakeBody>({
    mutationFn: makeWrittenReport,
    onSuccess: onMade,
  });
  return (
    <Dialog title={say('make')} closeLabel={say('close')} onClose={onClose} isFilledIn>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          const { plan, ...rest } = asked;
          making.mutate({ ...rest, plans: plan === '' ? [] : [plan] });
        }}
      >
        <Fields asked={asked} onChange={change} />
        {making.error !== null && (
          <p role="alert" className={styles['refusal']}>
            {sentence(making.error)}
          </p>
        )}
        <footer>
          <CancelButton onClick={onClose} />
          <Button type="submit" disabled={asked.title.trim() === '' || making.isPending}>
            {say(making.isPending ? 'make.submitting' : 'make.submit')}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

function Fields({ asked, onChange }: { asked: Asked; onChange: (next: Partial<Asked>) => void }) {
  const say = useWords(REPORT_WORDS);
  const mayReadPeople = useCan('people.read');
  const plans = useInfiniteQuery(plansQuery('', 'confirmed'));
  const known = plans.data?.pages[0]?.items ?? [];
  const choosePlan = (plan: string) => {
    const chosen = known.find(({ id }) => id === plan);
    const title = chosen === undefined ? asked.title : `Kết quả thực hiện Kế hoạch ${chosen.title}`;
    // A phase is of the plan that was chosen before.
    const review = asked.review === null ? null : { ...asked.review, phase: null };
    onChange({ plan, review, title: asked.title === '' ? title.slice(0, 300) : asked.title });
  };
  return (
    <>
      <NativeSelect
        data-first
        label={say('plan')}
        value={asked.plan}
        data={[
          { value: '', label: say('plan.any') },
          ...known.map((plan) => ({ value: plan.id, label: planName(plan) })),
        ]}
        onChange={({ currentTarget }) => choosePlan(currentTarget.value)}
      />
      <ReviewFields asked={asked} onChange={onChange} />
      <TextInput
        required
        label={say('name')}
        maxLength={300}
        value={asked.title}
        onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
      />
      {mayReadPeople && (
        <UnitPicker
          label={say('unit')}
          value={asked.unit ?? null}
          onChange={(unit) => onChange({ unit: unit ?? undefined })}
          clearable
        />
      )}
      <NativeSelect
        label={say('of')}
        value={asked.given === true ? 'given' : 'own'}
        data={(['given', 'own'] as const).map((of) => ({ value: of, label: say(`of.${of}`) }))}
        onChange={({ currentTarget }) => onChange({ given: currentTarget.value === 'given' })}
      />
      <div className={styles['days']}>
        <DayField
          label={say('from')}
          value={asked.from}
          onChange={(from) => onChange({ from })}
          max={asked.at}
          isSent
        />
        <DayField label={say('at')} value={asked.at} onChange={(at) => onChange({ at })} max={useToday()} isSent />
      </div>
    </>
  );
}

/** A review is of a phase of the plan, or of the days below. */
function ReviewFields({ asked, onChange }: { asked: Asked; onChange: (next: Partial<Asked>) => void }) {
  const say = useWords(REPORT_WORDS);
  const { language } = useLanguage();
  const { plan, review } = asked;
  const today = useToday();
  const phases = useQuery({ ...phasesQuery(plan), enabled: plan !== '' && review !== null }).data?.items ?? [];
  const choosePhase = (id: string) => {
    const phase = phases.find((one) => one.id === id);
    const days = phase === undefined ? null : daysOfPhase(phase);
    const at = days === null ? asked.at : days.to < today ? days.to : today;
    if (review === null) return;
    onChange({ review: { ...review, phase: phase?.id ?? null }, ...(days === null ? {} : { from: days.from, at }) });
  };
  return (
    <>
      <NativeSelect
        label={say('review')}
        value={review?.kind ?? ''}
        data={[
          { value: '', label: say('review.none') },
          ...REVIEW_KINDS.map((kind) => ({ value: kind, label: REGIME_KINDS[kind][language] })),
        ]}
        onChange={({ currentTarget: { value } }) => {
          const kind = REVIEW_KINDS.find((one) => one === value);
          onChange({ review: kind === undefined ? null : { kind, phase: review?.phase ?? null } });
        }}
      />
      {phases.length > 0 && review !== null && (
        <NativeSelect
          label={say('phase')}
          value={review.phase ?? ''}
          data={[
            { value: '', label: say('phase.none') },
            ...phases.map((one) => ({ value: one.id, label: `${one.name} (${sayPhaseSpan(one)})` })),
          ]}
          onChange={({ currentTarget: { value } }) => choosePhase(value)}
        />
      )}
    </>
  );
}
