// A frozen report is packed as edXML: for whom, how urgent, as what. The package is saved as a file; nothing is sent.
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { BUSINESS_TYPES, PRIORITIES } from '@sauro/reader/edxml-codes';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fetchFile } from '../../client.ts';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { newId } from '../../ui/new-id.ts';
import { useProblemWords } from '../../ui/problem-words.ts';
import { saveFile } from '../../ui/save-file.ts';
import { makePackage, packageAddress, type PackageBody, type ReportPackages } from './calls.ts';
import { EDXML_WORDS } from './edxml-words.ts';
import { reportPackagesQuery } from './queries.ts';
import { Receivers } from './Receivers.tsx';
import styles from './Report.module.css';

type DialogProps = { readonly report: string; readonly known: ReportPackages; readonly onClose: () => void };
export type Organ = PackageBody['receivers'][number];
type Asked = {
  readonly id: string;
  readonly receivers: readonly Organ[];
  readonly business: NonNullable<PackageBody['business']>;
  readonly priority: NonNullable<PackageBody['priority']>;
  readonly reason: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly replacedCode: string;
  readonly replacedOn: string;
};

const NOBODY: Organ = { code: '', name: '' };

function firstAsked({ receivers, number, issuedOn }: ReportPackages): Asked {
  return {
    id: newId(),
    receivers: receivers.length === 0 ? [NOBODY] : receivers,
    business: 'new',
    priority: 'normal',
    reason: '',
    number: number ?? '',
    issuedOn: issuedOn ?? '',
    replacedCode: '',
    replacedOn: '',
  };
}

export function EdxmlDialog({ report, known, onClose }: DialogProps) {
  const say = useWords(EDXML_WORDS);
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState(() => firstAsked(known));
  // Another wish is another package: only the same is sent again under one id.
  const change = (next: Partial<Asked>) => setAsked((before) => ({ ...before, ...next, id: newId() }));
  const making = useMutation<void, Error, PackageBody>({
    mutationFn: async (body) => {
      const made = await makePackage(report, body);
      const { name, content } = await fetchFile(packageAddress(report, made.id));
      saveFile(name, content);
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: reportPackagesQuery(report).queryKey });
      onClose();
    },
  });
  return (
    <Dialog title={say('dialog')} closeLabel={say('close')} onClose={onClose} isFilledIn>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          making.mutate(bodyOf(asked));
        }}
      >
        <p>{say('dialog.what')}</p>
        <Receivers receivers={asked.receivers} onChange={(receivers) => change({ receivers })} />
        <Fields asked={asked} known={known} onChange={change} />
        {making.error !== null && (
          <p role="alert" className={styles['refusal']}>
            {sentence(making.error)}
          </p>
        )}
        <footer>
          <CancelButton onClick={onClose} />
          <Button type="submit" disabled={making.isPending}>
            {say(making.isPending ? 'making' : 'make')}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

function bodyOf({ replacedCode, replacedOn, number, issuedOn, receivers, ...rest }: Asked): PackageBody {
  return {
    ...rest,
    // What was typed for another business is not said of this one.
    reason: rest.business === 'new' ? '' : rest.reason,
    receivers: receivers.map(({ code, name }) => ({ code: code.trim().toUpperCase(), name: name.trim() })),
    ...(number === '' ? {} : { number }),
    ...(issuedOn === '' ? {} : { issuedOn }),
    ...(rest.business === 'replaced' ? { replaces: { code: replacedCode, issuedOn: replacedOn } } : {}),
  };
}

type FieldsProps = {
  readonly asked: Asked;
  readonly known: ReportPackages;
  readonly onChange: (next: Partial<Asked>) => void;
};

function Fields({ asked, known, onChange }: FieldsProps) {
  const say = useWords(EDXML_WORDS);
  return (
    <>
      <div className={styles['days']}>
        <Choice
          label={say('business')}
          table={BUSINESS_TYPES}
          value={asked.business}
          onChange={(business) => onChange({ business })}
        />
        <Choice
          label={say('priority')}
          table={PRIORITIES}
          value={asked.priority}
          onChange={(priority) => onChange({ priority })}
        />
      </div>
      {(known.number === null || known.issuedOn === null) && (
        <div className={styles['days']}>
          <TextInput
            required
            label={say('number')}
            maxLength={30}
            readOnly={known.number !== null}
            value={asked.number}
            onChange={({ currentTarget }) => onChange({ number: currentTarget.value })}
          />
          <DayField
            required
            label={say('issuedOn')}
            value={asked.issuedOn}
            onChange={(issuedOn) => onChange({ issuedOn })}
          />
        </div>
      )}
      {asked.business === 'replaced' && (
        <div className={styles['days']}>
          <TextInput
            required
            label={say('replaced')}
            placeholder="6/BC-SNV"
            maxLength={90}
            value={asked.replacedCode}
            onChange={({ currentTarget }) => onChange({ replacedCode: currentTarget.value })}
          />
          <DayField
            required
            label={say('replacedOn')}
            value={asked.replacedOn}
            onChange={(replacedOn) => onChange({ replacedOn })}
          />
        </div>
      )}
      {asked.business !== 'new' && (
        <Textarea
          required
          label={say('reason')}
          autosize
          maxLength={500}
          value={asked.reason}
          onChange={({ currentTarget }) => onChange({ reason: currentTarget.value })}
        />
      )}
    </>
  );
}

type Coded = Readonly<Record<string, { readonly vi: string; readonly en: string }>>;
type ChoiceProps<T extends Coded> = {
  readonly label: string;
  readonly table: T;
  readonly value: keyof T & string;
  readonly onChange: (value: keyof T & string) => void;
};

function Choice<T extends Coded>({ label, table, value, onChange }: ChoiceProps<T>) {
  const { language } = useLanguage();
  return (
    <NativeSelect
      label={label}
      value={value}
      data={Object.entries(table).map(([key, words]) => ({ value: key, label: words[language] }))}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
