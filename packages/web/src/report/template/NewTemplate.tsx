// A template comes from Word: it is looked through at once, each finding is told, and it is kept when there is no fault in it.
import { Button, FileInput, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ruleMessage } from '@sauro/writer/rules';
import { useState } from 'react';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { keepTemplate, type TemplateTried, tryTemplate } from '../calls.ts';
import { lookAgain } from '../queries.ts';
import styles from '../Report.module.css';
import { TEMPLATE_WORDS } from './words.ts';

type NewProps = {
  readonly mayRun: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
};

export function NewTemplate({ mayRun, onClose }: NewProps) {
  const say = useWords(TEMPLATE_WORDS);
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [name, setName] = useState('');
  const [unit, setUnit] = useState(mayRun[0]?.id ?? '');
  const trying = useMutation({ mutationFn: tryTemplate });
  const keeping = useMutation({
    mutationFn: (kept: File) => keepTemplate(kept, { unit, name: name.trim() }),
    onSuccess: () => {
      void lookAgain(queryClient);
      onClose();
    },
  });
  const isSound = trying.data !== undefined && !trying.data.findings.some(({ isFault }) => isFault);
  const choose = (chosen: File | null) => {
    setFile(chosen);
    keeping.reset();
    trying.reset();
    if (chosen === null) return;
    if (name === '') setName(chosen.name.replace(/\.docx$/iu, ''));
    trying.mutate(chosen);
  };
  const error = trying.error ?? keeping.error;
  return (
    <Dialog title={say('new')} closeLabel={say('close')} onClose={onClose} isFilledIn>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (file !== null && isSound) keeping.mutate(file);
        }}
      >
        <FileInput
          data-first
          label={say('file')}
          placeholder={say('file.choose')}
          accept=".docx"
          clearable
          clearButtonProps={{ 'aria-label': say('file.clear') }}
          value={file}
          onChange={choose}
        />
        <TextInput
          label={say('name')}
          maxLength={200}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        {mayRun.length > 1 && (
          <NativeSelect
            label={say('unit')}
            value={unit}
            data={mayRun.map((one) => ({ value: one.id, label: one.name }))}
            onChange={({ currentTarget }) => setUnit(currentTarget.value)}
          />
        )}
        <div role="status">
          {trying.isPending && <p>{say('trying')}</p>}
          {trying.data !== undefined && <Tried tried={trying.data} />}
        </div>
        {error !== null && (
          <p role="alert" className={styles['refusal']}>
            {sentence(error)}
          </p>
        )}
        <div className={styles['foot']}>
          <CancelButton onClick={onClose} />
          <Button type="submit" disabled={!isSound || name.trim() === '' || keeping.isPending}>
            {say(keeping.isPending ? 'keeping' : 'keep')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function Tried({ tried: { findings, placeholders, form } }: { tried: TemplateTried }) {
  const say = useWords(TEMPLATE_WORDS);
  const { language } = useLanguage();
  const faults = findings.filter(({ isFault }) => isFault);
  return (
    <>
      <p>
        {faults.length === 0 ? say('sound', { count: placeholders.length }) : say('faulty', { count: faults.length })}
      </p>
      <ul>
        {findings.map(({ code, what, isFault }) => (
          <li key={`${code} ${what}`} className={isFault ? styles['refusal'] : styles['quiet']}>
            {say(`finding.${code}`, { what })}
          </li>
        ))}
      </ul>
      {form.length > 0 && (
        <details>
          <summary>{say('form', { count: form.length })}</summary>
          <ul>
            {form.map(({ code, details, place }) => (
              <li key={`${code} ${place?.paragraph ?? ''}`}>{ruleMessage(code, details, language)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
