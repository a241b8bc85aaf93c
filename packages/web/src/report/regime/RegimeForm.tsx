// A regime is written: who reports at each level and until when, with the periods that follow from it and what is to be said
// of its days while one writes.
import { Button, Checkbox, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import {
  isReview,
  REGIME_KIND_NAMES,
  REGIME_KINDS,
  type RegimeKind,
  REPORT_FREQUENCIES,
  REPORT_FREQUENCY_NAMES,
  type ReportFrequency,
} from '@sauro/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { amendRegime, makeRegime, type Regime, type RegimeBody } from '../calls.ts';
import { lookAgain } from '../queries.ts';
import styles from '../Report.module.css';
import { REGIME_WORDS } from '../words.ts';
import { linesOf, outlineOf, withFrequency, withKind, withPhase } from './draft.ts';
import { PhaseField } from './PhaseField.tsx';
import { LevelFields } from './LevelFields.tsx';
import { RegimePreview } from './RegimePreview.tsx';
import { TemplateField } from '../template/TemplateField.tsx';
import { MonthDayFields } from './RuleFields.tsx';

type FormProps = {
  readonly from: RegimeBody;
  /** Amended; null: a new one, in the name of one of these units, of this duty where it is taken from one. */
  readonly regime: Pick<Regime, 'id' | 'version'> | null;
  readonly mayRun: readonly { readonly id: string; readonly name: string }[];
  readonly duty?: string;
  /** From what a review was proposed. */
  readonly proposal?: string;
  readonly onClose: () => void;
};
type Change = (next: Partial<RegimeBody>) => void;

export function RegimeForm({ from, regime, mayRun, duty, proposal, onClose }: FormProps) {
  const say = useWords(REGIME_WORDS);
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const [body, setBody] = useState(from);
  const [unit, setUnit] = useState(mayRun[0]?.id ?? '');
  const change: Change = (next) => setBody((before) => ({ ...before, ...next }));
  const saving = useMutation({
    mutationFn: () =>
      regime === null
        ? makeRegime({
            ...body,
            unit,
            ...(duty === undefined ? {} : { duty }),
            ...(proposal === undefined ? {} : { proposal }),
          })
        : amendRegime(regime.id, { ...body, version: regime.version }),
    onSuccess: () => {
      void lookAgain(queryClient);
      onClose();
    },
  });
  return (
    <Dialog title={say('form')} closeLabel={say('close')} onClose={onClose} isFilledIn>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <TextInput
          data-first
          label={say('name')}
          value={body.title}
          maxLength={300}
          onChange={({ currentTarget }) => change({ title: currentTarget.value })}
        />
        {regime === null && mayRun.length > 1 && (
          <NativeSelect
            label={say('unit')}
            value={unit}
            data={mayRun.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={({ currentTarget }) => setUnit(currentTarget.value)}
          />
        )}
        <WhenFields
          body={body}
          onChange={change}
          onFrequency={(next) => setBody(withFrequency(body, next))}
          onKind={(kind) => setBody(withKind(body, kind))}
        />
        {isReview(body.kind) && (
          <PhaseField
            body={body}
            onPhase={(phase) => setBody(withPhase(body, phase))}
            onPlan={(plan) => change({ plans: plan === null ? [] : [plan], phase: null })}
          />
        )}
        <LevelFields levels={body.levels} onLevels={(levels) => change({ levels })} />
        <MoreFields key={isReview(body.kind) ? 'review' : 'report'} body={body} onChange={change} />
        <RegimePreview body={body} />
        {saving.isError && (
          <p role="alert" className={styles['refusal']}>
            {sentence(saving.error)}
          </p>
        )}
        <div className={styles['foot']}>
          <CancelButton onClick={onClose} />
          <Button type="submit" disabled={body.title.trim() === '' || saving.isPending}>
            {say(saving.isPending ? 'saving' : 'save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

type WhenProps = {
  readonly body: RegimeBody;
  readonly onChange: Change;
  readonly onFrequency: (frequency: ReportFrequency) => void;
  readonly onKind: (kind: RegimeKind) => void;
};

function WhenFields({ body, onChange, onFrequency, onKind }: WhenProps) {
  const say = useWords(REGIME_WORDS);
  const { language } = useLanguage();
  const { cutOff } = body;
  return (
    <>
      <div className={styles['days']}>
        <NativeSelect
          label={say('kind')}
          value={body.kind}
          data={REGIME_KIND_NAMES.map((kind) => ({ value: kind, label: REGIME_KINDS[kind][language] }))}
          onChange={({ currentTarget }) => onKind(currentTarget.value as RegimeKind)}
        />
        <NativeSelect
          label={say('frequency')}
          value={body.frequency}
          data={REPORT_FREQUENCY_NAMES.map((name) => ({ value: name, label: REPORT_FREQUENCIES[name][language] }))}
          onChange={({ currentTarget }) => onFrequency(currentTarget.value as ReportFrequency)}
        />
      </div>
      <fieldset className={styles['level']}>
        <legend>{say('cutOff')}</legend>
        <div className={styles['days']}>
          {cutOff.kind === 'day' ? (
            <MonthDayFields rule={cutOff} onRule={(rule) => onChange({ cutOff: rule })} />
          ) : (
            <>
              <DayField label={say('from')} value={body.from ?? ''} onChange={(from) => onChange({ from })} />
              <DayField
                label={say('date')}
                value={cutOff.date}
                onChange={(date) => onChange({ cutOff: { kind: 'date', date } })}
              />
            </>
          )}
        </div>
      </fieldset>
    </>
  );
}

function MoreFields({ body, onChange }: { body: RegimeBody; onChange: Change }) {
  const say = useWords(REGIME_WORDS);
  const [outline, setOutline] = useState(() => body.outline.map(({ title }) => title).join('\n'));
  const [attachments, setAttachments] = useState(() => body.attachments.join('\n'));
  return (
    <>
      <TextInput
        label={say('addressee')}
        value={body.addressee}
        onChange={({ currentTarget }) => onChange({ addressee: currentTarget.value })}
      />
      <Textarea
        label={say('outline')}
        autosize
        minRows={3}
        value={outline}
        onChange={({ currentTarget }) => setOutline(currentTarget.value)}
        onBlur={() => onChange({ outline: outlineOf(outline, body.outline) })}
      />
      <Textarea
        label={say('attachments')}
        autosize
        minRows={1}
        value={attachments}
        onChange={({ currentTarget }) => setAttachments(currentTarget.value)}
        onBlur={() => onChange({ attachments: linesOf(attachments) })}
      />
      <TemplateField template={body.template ?? null} onTemplate={(template) => onChange({ template })} />
      <NumberInput
        label={say('daysBefore')}
        min={0}
        max={120}
        value={body.daysBefore}
        onChange={(value) => onChange({ daysBefore: Number(value) || 0 })}
      />
      <Checkbox
        label={say('byDecree')}
        checked={body.byDecree}
        onChange={({ currentTarget }) => onChange({ byDecree: currentTarget.checked })}
      />
    </>
  );
}
