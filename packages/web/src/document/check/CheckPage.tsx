// A document is checked: a DOCX is dropped in, what was found stands below with place, rule and mending. Nothing is kept.
import { Button } from '@mantine/core';
import { IconCloudUpload, IconFileCheck, IconRefresh } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { Refusal } from '../../client.ts';
import { useCommands } from '../../ui/commands.ts';
import { useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { useDropping } from '../../ui/use-dropping.ts';
import { checkFile } from './calls.ts';
import styles from './Check.module.css';
import { Findings } from './Findings.tsx';
import { CHECK_WORDS } from './words.ts';

export function CheckPage() {
  const say = useWords(CHECK_WORDS);
  const check = useMutation({ mutationFn: checkFile });
  const { mutate } = check;
  const take = useCallback(
    (files: Iterable<File>) => {
      const [file] = files;
      if (file !== undefined) mutate(file);
    },
    [mutate],
  );
  const over = useDropping(take);
  const file = check.variables;
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')} />
      <div className={styles['page']}>
        <Zone over={over} onFiles={take} again={file !== undefined} />
        <div role="status" className={styles['state']}>
          {check.isPending && <p>{say('checking', { name: check.variables.name })}</p>}
        </div>
        {check.isError && file !== undefined && (
          <Refused error={check.error} name={file.name} onRetry={() => mutate(file)} />
        )}
        {check.isSuccess && file !== undefined && <Findings key={check.submittedAt} check={check.data} file={file} />}
      </div>
    </>
  );
}

type ZoneProps = {
  readonly over: boolean;
  readonly again: boolean;
  readonly onFiles: (files: Iterable<File>) => void;
};

function Zone({ over, again, onFiles }: ZoneProps) {
  const say = useWords(CHECK_WORDS);
  const field = useRef<HTMLInputElement>(null);
  const choose = () => field.current?.click();
  useCommands([{ id: 'choose', label: say('choose'), run: choose }]);
  return (
    <section
      className={styles['zone']}
      aria-label={say('choose')}
      data-over={over || undefined}
      data-again={again || undefined}
    >
      <IconCloudUpload size={again ? 22 : 36} stroke={1.3} aria-hidden="true" />
      <h2>{say(over ? 'drop' : 'zone')}</h2>
      <Button
        variant={again ? 'default' : 'filled'}
        leftSection={<IconFileCheck size={16} stroke={1.8} aria-hidden="true" />}
        onClick={choose}
      >
        {say(again ? 'another' : 'choose')}
      </Button>
      <small>{say('kept')}</small>
      <input
        ref={field}
        type="file"
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        hidden
        aria-label={say('choose')}
        data-testid="check-file"
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file, mended meanwhile, is a new choice.
          currentTarget.value = '';
        }}
      />
    </section>
  );
}

function Refused({ error, name, onRetry }: { error: unknown; name: string; onRetry: () => void }) {
  const say = useWords(CHECK_WORDS);
  const sentence = useProblemWords();
  return (
    <div
      className={styles['refused']}
      role="alert"
      data-code={error instanceof Refusal ? error.problem.code : undefined}
    >
      <p>
        <strong>{name}</strong>: {sentence(error)}
      </p>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconRefresh size={14} stroke={1.8} aria-hidden="true" />}
        onClick={onRetry}
      >
        {say('retry')}
      </Button>
    </div>
  );
}
