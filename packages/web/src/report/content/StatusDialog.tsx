// What receivers answered on the exchange axis is brought back: one file or many, each told what became of it.
import { Button } from '@mantine/core';
import { EXCHANGE_STATUSES } from '@sauro/reader/edxml-codes';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { type TakenStatus, takeStatus } from './calls.ts';
import { WRITTEN } from './queries.ts';
import styles from './Report.module.css';
import { STATUS_WORDS } from './status-words.ts';

type Outcome = { readonly name: string; readonly taken?: TakenStatus; readonly error?: unknown };

/** `report`: the one that is on the screen, if any; the file says by itself of which it is. */
export function StatusDialog({ report, onClose }: { readonly report?: string; readonly onClose: () => void }) {
  const say = useWords(STATUS_WORDS);
  const queryClient = useQueryClient();
  const field = useRef<HTMLInputElement>(null);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [isBusy, setBusy] = useState(false);
  const bring = async (files: readonly File[]) => {
    setBusy(true);
    // In turn: each is read in a process of its own.
    for (const file of files) {
      // oxlint-disable-next-line no-await-in-loop
      const outcome = await outcomeOf(file);
      setOutcomes((before) => [outcome, ...before]);
    }
    setBusy(false);
    await queryClient.invalidateQueries({ queryKey: [WRITTEN] });
  };
  return (
    <Dialog title={say('open')} closeLabel={say('close')} onClose={onClose}>
      <div className={styles['form']}>
        <p>{say('what')}</p>
        <input
          ref={field}
          type="file"
          accept=".edxml,.xml"
          multiple
          hidden
          aria-label={say('choose')}
          data-testid="report-statuses"
          onChange={({ currentTarget }) => {
            void bring([...(currentTarget.files ?? [])]);
            // The same file is a new choice.
            currentTarget.value = '';
          }}
        />
        <div className={styles['actions']}>
          <Button data-first loading={isBusy} onClick={() => field.current?.click()}>
            {say('choose')}
          </Button>
        </div>
        <div role="status">{isBusy && say('taking')}</div>
        {outcomes.length > 0 && (
          <ul className={styles['reports']} aria-label={say('outcomes')}>
            {outcomes.map((outcome, index) => (
              // The newest stands first: the place from the end is its name.
              // oxlint-disable-next-line react/no-array-index-key
              <Taken key={outcomes.length - index} outcome={outcome} here={report} />
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}

async function outcomeOf(file: File): Promise<Outcome> {
  try {
    return { name: file.name, taken: await takeStatus(file) };
  } catch (error) {
    return { name: file.name, error };
  }
}

function Taken({ outcome: { name, taken, error }, here }: { outcome: Outcome; here: string | undefined }) {
  const say = useWords(STATUS_WORDS);
  const sentence = useProblemWords();
  const { language } = useLanguage();
  if (taken === undefined) {
    return (
      <li>
        {name}
        <p role="alert" className={styles['refusal']}>
          {sentence(error)}
        </p>
      </li>
    );
  }
  const { report, organ, status, isNew } = taken;
  const told = { organ: organ.name || organ.code, status: EXCHANGE_STATUSES[status][language] };
  return (
    <li>
      {name}
      <p className={styles['quiet']}>{say(isNew ? 'taken' : 'known', told)}</p>
      {report.id !== here && (
        <p className={styles['quiet']}>
          <Link to="/bao-cao/van-ban/$id" params={{ id: report.id }}>
            {report.title}
          </Link>
        </p>
      )}
    </li>
  );
}
