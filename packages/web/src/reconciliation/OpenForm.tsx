// A new line: system, unit, plan and target with our figure shown at once, and theirs typed. What is typed is kept until it
// has been saved.
import { Button, NativeSelect, TextInput, Textarea } from '@mantine/core';
import { FIGURE_SCOPE_NAMES, FIGURE_SCOPES, numberFrom, type Tongue } from '@sauro/core';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { UnitPicker } from '../people/Pickers.tsx';
import { targetFiguresQuery } from '../rollup/queries.ts';
import { useToday } from '../rollup/use-today.ts';
import { CancelButton } from '../ui/CancelButton.tsx';
import { DayField } from '../ui/DayField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useLanguage, useWords } from '../ui/language.tsx';
import { newId } from '../ui/new-id.ts';
import { useProblemWords } from '../ui/problem-words.ts';
import { useTyped } from '../ui/use-typed.ts';
import { openReconciliation } from './calls.ts';
import { PlanChoice, useFigureText } from './Parts.tsx';
import { RECONCILIATIONS_KEY, systemsQuery } from './queries.ts';
import styles from './Reconciliation.module.css';
import { bodyOf, type TypedOpening, typedFrom } from './typed-opening.ts';
import { RECONCILIATION_WORDS } from './words.ts';

export function OpenForm({ onClose }: { onClose: () => void }) {
  const say = useWords(RECONCILIATION_WORDS);
  const { language } = useLanguage();
  const sentence = useProblemWords();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const kept = useTyped('reconciliation.new');
  const now = typedFrom(kept.text, useToday());
  const change = (next: Partial<TypedOpening>) => kept.type(JSON.stringify({ ...now, ...next }));
  // Of what is typed as it stands: something else is sent as something else.
  const [sent, setSent] = useState({ id: newId(), text: '' });
  const saving = useMutation({
    mutationFn: openReconciliation,
    onSuccess: ({ id }) => {
      kept.clear();
      void queryClient.invalidateQueries({ queryKey: [RECONCILIATIONS_KEY] });
      void navigate({ to: '/doi-chieu/$id', params: { id } });
    },
  });
  const body = bodyOf(now, language);
  const submit = () => {
    if (body === null) return;
    const sending = sent.text === kept.text ? sent : { id: newId(), text: kept.text };
    setSent(sending);
    saving.mutate({ ...body, id: sending.id });
  };
  return (
    <Dialog title={say('new')} closeLabel={say('close')} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Whose now={now} onChange={change} />
        {now.plan === '' ? <Free now={now} onChange={change} /> : <OfTarget now={now} onChange={change} />}
        <Theirs now={now} onChange={change} />
        {saving.isError && (
          <p role="alert" className={styles['refusal']}>
            {sentence(saving.error)}
          </p>
        )}
        <div className={styles['foot']}>
          <CancelButton onClick={onClose} />
          <Button type="submit" disabled={body === null || saving.isPending}>
            {say(saving.isPending ? 'saving' : 'save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

type PartProps = { readonly now: TypedOpening; readonly onChange: (next: Partial<TypedOpening>) => void };

function Whose({ now, onChange }: PartProps) {
  const say = useWords(RECONCILIATION_WORDS);
  const systems = useQuery(systemsQuery);
  return (
    <>
      <NativeSelect
        data-first
        label={say('system')}
        value={now.system}
        onChange={({ currentTarget }) => onChange({ system: currentTarget.value })}
      >
        <option value="">{say('system.choose')}</option>
        {systems.data?.items
          .filter(({ isActive }) => isActive)
          .map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </NativeSelect>
      <UnitPicker label={say('unit')} value={now.unit} onChange={(unit) => onChange({ unit, target: '' })} />
      <DayField label={say('day')} value={now.day} onChange={(day) => onChange({ day, target: '' })} />
      <TextInput
        label={say('period')}
        maxLength={50}
        value={now.period}
        onChange={({ currentTarget }) => onChange({ period: currentTarget.value })}
      />
      <PlanChoice plan={now.plan} none={say('plan.free')} onPlan={(plan) => onChange({ plan, target: '' })} />
    </>
  );
}

function Free({ now, onChange }: PartProps) {
  const say = useWords(RECONCILIATION_WORDS);
  const { language } = useLanguage();
  return (
    <>
      {(['name', 'measure', 'ours'] as const).map((field) => (
        <TextInput
          key={field}
          label={say(field)}
          maxLength={field === 'measure' ? 50 : 500}
          value={now[field]}
          error={field === 'ours' && isNoNumber(now.ours, language) ? say('number') : null}
          onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
        />
      ))}
    </>
  );
}

/** Our figure of the unit and the day, as the server counts it. */
function OfTarget({ now, onChange }: PartProps) {
  const say = useWords(RECONCILIATION_WORDS);
  const { language } = useLanguage();
  const text = useFigureText();
  const { plan, unit, scope, day: at } = now;
  const whose = unit === null ? {} : scope === 'given' ? { issuer: unit } : { unit };
  const targets = useInfiniteQuery(targetFiguresQuery({ plan, at, ...whose }));
  const items = targets.data?.pages.flatMap((page) => page.items) ?? [];
  const chosen = items.find(({ id }) => id === now.target);
  return (
    <>
      <NativeSelect
        label={say('scope')}
        value={scope}
        onChange={({ currentTarget: { value } }) =>
          onChange({ scope: FIGURE_SCOPE_NAMES.find((one) => one === value) ?? scope, target: '' })
        }
      >
        {FIGURE_SCOPE_NAMES.map((one) => (
          <option key={one} value={one}>
            {FIGURE_SCOPES[one][language]}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        label={say('target')}
        value={now.target}
        onChange={({ currentTarget }) => onChange({ target: currentTarget.value })}
      >
        <option value="">{say('target.choose')}</option>
        {items.map((target) => (
          <option key={target.id} value={target.id}>
            {target.text}
          </option>
        ))}
      </NativeSelect>
      {targets.hasNextPage && (
        <Button variant="subtle" onClick={() => void targets.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
      {chosen !== undefined && unit !== null && (
        <p className={styles['told']} role="status">
          {chosen.accepted === null
            ? say('ours.none')
            : say('ours.now', { figure: text(chosen.accepted.value, chosen.unit ?? '') })}
        </p>
      )}
    </>
  );
}

type TheirsProps = {
  readonly now: Pick<TypedOpening, 'theirs' | 'theirsOn' | 'note'>;
  readonly onChange: (next: Partial<Pick<TypedOpening, 'theirs' | 'theirsOn' | 'note'>>) => void;
};

export function Theirs({ now, onChange }: TheirsProps) {
  const say = useWords(RECONCILIATION_WORDS);
  const { language } = useLanguage();
  return (
    <>
      <TextInput
        label={say('theirs')}
        inputMode="decimal"
        value={now.theirs}
        error={isNoNumber(now.theirs, language) ? say('number') : null}
        onChange={({ currentTarget }) => onChange({ theirs: currentTarget.value })}
      />
      <DayField label={say('theirsOn')} value={now.theirsOn} onChange={(theirsOn) => onChange({ theirsOn })} />
      <Textarea
        label={say('note')}
        rows={2}
        maxLength={5000}
        value={now.note}
        onChange={({ currentTarget }) => onChange({ note: currentTarget.value })}
      />
    </>
  );
}

export function isNoNumber(text: string, tongue: Tongue): boolean {
  return text.trim() !== '' && numberFrom(text, tongue) === null;
}
