// Something new goes public: chosen, looked at as the public will see it, cleared of personal data, given an address.
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { dayOf } from '@sauro/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { DayField } from '../ui/DayField.tsx';
import { useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { type Chosen, type Kind, previewPublication } from './calls.ts';
import styles from './Publication.module.css';
import { PublicPreview } from './PublicPreview.tsx';
import { PUBLICATION_WORDS } from './words.ts';

const KINDS = ['tasks', 'results'] as const satisfies readonly Kind[];

export function PublishForm({ plan }: { plan: string }) {
  const say = useWords(PUBLICATION_WORDS);
  const sentence = useProblemWords();
  const [kind, setKind] = useState<Kind>('tasks');
  const [at, setAt] = useState<string>(() => dayOf(new Date()));
  const [licence, setLicence] = useState<string>(PUBLICATION_WORDS['licence.default'].vi);
  const preview = useMutation({
    mutationFn: async (chosen: Chosen) => ({ chosen, seen: await previewPublication(plan, chosen) }),
  });
  const look = (leaveOut: readonly string[]) =>
    preview.mutate({ kind, licence, leaveOut: [...leaveOut], ...(kind === 'results' ? { at } : {}) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (licence.trim() !== '') look([]);
  };
  return (
    <section aria-labelledby="publish">
      <h2 id="publish">{say('new')}</h2>
      <form className={styles['form']} onSubmit={submit} noValidate>
        <NativeSelect
          label={say('kind')}
          value={kind}
          data={KINDS.map((one) => ({ value: one, label: say(`kind.${one}`) }))}
          onChange={({ currentTarget: { value } }) => setKind(KINDS.find((one) => one === value) ?? 'tasks')}
        />
        {kind === 'results' && (
          <DayField label={say('day')} value={at} onChange={(day) => setAt(day === '' ? at : day)} />
        )}
        <Textarea
          label={say('licence')}
          value={licence}
          maxLength={1000}
          onChange={(event) => setLicence(event.currentTarget.value)}
          autosize
          minRows={2}
        />
        <div role="alert">{preview.isError && <p className={styles['failure']}>{sentence(preview.error)}</p>}</div>
        <div>
          <Button type="submit" variant="default" loading={preview.isPending} disabled={licence.trim() === ''}>
            {say('preview')}
          </Button>
        </div>
      </form>
      {preview.data && (
        <PublicPreview
          key={preview.data.seen.sha256}
          plan={plan}
          {...preview.data}
          onLeaveOut={(tasks) => look([...(preview.data.chosen.leaveOut ?? []), ...tasks])}
          onDone={() => preview.reset()}
        />
      )}
    </section>
  );
}
