// A new list of awards: its decision, its rows, whether persons may be named, and what the public will see of it.
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import type { AwardRow } from '@sauro/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useCallback } from 'react';
import { DayField } from '../ui/DayField.tsx';
import { useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { useTypedForm } from '../ui/use-typed-form.ts';
import { AwardPreview } from './AwardPreview.tsx';
import { AwardRows } from './AwardRows.tsx';
import { type AwardListBody, previewAwardList } from './awards-calls.ts';
import { AWARDS_WORDS } from './awards-words.ts';
import styles from './Publication.module.css';
import { PUBLICATION_WORDS } from './words.ts';

const BLANK = {
  decision: { title: '', number: '', issuer: '', issuedOn: '' },
  isDecisionPublic: false,
  licence: PUBLICATION_WORDS['licence.default'].vi as string,
};
/** Kept by themselves: they are many, and no letter of the decision changes them. */
const NO_ROWS = { rows: [] as readonly AwardRow[] };

export function AwardForm({ onDone }: { onDone: () => void }) {
  const say = useWords(AWARDS_WORDS);
  const sayPublic = useWords(PUBLICATION_WORDS);
  const sentence = useProblemWords();
  const { said, change, clear } = useTypedForm('award-list', BLANK);
  const listed = useTypedForm('award-rows', NO_ROWS);
  const { decision, isDecisionPublic, licence } = said;
  const { rows } = listed.said;
  const preview = useMutation({
    mutationFn: async (list: AwardListBody) => ({ list, seen: await previewAwardList(list) }),
  });
  const changed = (next: Partial<typeof BLANK>) => {
    change(next);
    // What was looked at is no longer what stands here.
    preview.reset();
  };
  const { change: changeRows } = listed;
  const { reset } = preview;
  const takeRows = useCallback(
    (next: readonly AwardRow[]) => {
      changeRows({ rows: next });
      reset();
    },
    [changeRows, reset],
  );
  const decide = (next: Partial<typeof BLANK.decision>) => changed({ decision: { ...decision, ...next } });
  const isWhole = rows.length > 0 && Object.values(decision).every((text) => text.trim() !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    preview.mutate({ decision, rows: [...rows], isDecisionPublic, licence });
  };
  return (
    <section aria-labelledby="new-list">
      <h2 id="new-list">{say('new')}</h2>
      <form className={styles['form']} onSubmit={submit}>
        <fieldset className={styles['part']}>
          <legend>{say('decision')}</legend>
          <TextInput
            required
            label={say('decision.title')}
            placeholder={say('decision.title.example')}
            maxLength={500}
            value={decision.title}
            onChange={({ currentTarget }) => decide({ title: currentTarget.value })}
          />
          <TextInput
            required
            label={say('decision.number')}
            placeholder="123/QĐ-UBND"
            maxLength={60}
            value={decision.number}
            onChange={({ currentTarget }) => decide({ number: currentTarget.value })}
          />
          <DayField
            required
            label={say('decision.day')}
            value={decision.issuedOn}
            onChange={(issuedOn) => decide({ issuedOn })}
          />
          <TextInput
            required
            label={say('decision.issuer')}
            maxLength={300}
            value={decision.issuer}
            onChange={({ currentTarget }) => decide({ issuer: currentTarget.value })}
          />
        </fieldset>
        <Checkbox
          label={say('is-public')}
          description={say('is-public.not')}
          checked={isDecisionPublic}
          onChange={({ currentTarget }) => changed({ isDecisionPublic: currentTarget.checked })}
        />
        <Textarea
          required
          label={sayPublic('licence')}
          value={licence}
          maxLength={1000}
          onChange={({ currentTarget }) => changed({ licence: currentTarget.value })}
          autosize
          minRows={2}
        />
      </form>
      <AwardRows rows={rows} onChange={takeRows} />
      <div role="alert">{preview.isError && <p className={styles['failure']}>{sentence(preview.error)}</p>}</div>
      <Button
        variant="default"
        loading={preview.isPending}
        disabled={!isWhole || licence.trim() === ''}
        onClick={submit}
      >
        {sayPublic('preview')}
      </Button>
      {preview.data && (
        <AwardPreview
          key={preview.data.seen.sha256}
          {...preview.data}
          onDone={() => {
            clear();
            listed.clear();
            onDone();
          }}
        />
      )}
    </section>
  );
}
