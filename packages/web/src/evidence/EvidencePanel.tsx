// What shows that the work was done: files and links; those on their way with their progress, and a way to try again.
import { Button } from '@mantine/core';
import { IconCloudUpload, IconPaperclip, IconUpload } from '@tabler/icons-react';
import { useCallback, useRef, useState } from 'react';
import type { Assignment } from '../assignment/calls.ts';
import { useWords } from '../ui/language.tsx';
import { useDropping } from '../ui/use-dropping.ts';
import { AttachDialog } from './AttachDialog.tsx';
import styles from './Evidence.module.css';
import { EvidenceList } from './EvidenceList.tsx';
import { FilesOnTheirWay } from './FilesOnTheirWay.tsx';
import { LinkForm } from './LinkForm.tsx';
import { useEvidenceFiles } from './use-evidence-files.tsx';
import { EVIDENCE_WORDS } from './words.ts';

export function EvidencePanel({ assignment }: { assignment: Assignment }) {
  const say = useWords(EVIDENCE_WORDS);
  const mayChange = assignment.can.includes('evidence');
  return (
    <section className={styles['card']} aria-labelledby="evidence">
      <header>
        <h2 id="evidence">{say('title')}</h2>
        {mayChange && (
          <div className={styles['adding']}>
            <Attach assignment={assignment.id} />
            <AddFiles assignment={assignment} />
          </div>
        )}
      </header>
      <FilesOnTheirWay assignment={assignment.id} />
      <EvidenceList
        assignment={assignment}
        mayRemove={mayChange}
        none={<p className={styles['quiet']}>{say('none')}</p>}
      />
      {mayChange && (
        <>
          <p className={styles['quiet']}>{say('hint')}</p>
          <LinkForm assignment={assignment.id} />
        </>
      )}
    </section>
  );
}

function Attach({ assignment }: { assignment: string }) {
  const say = useWords(EVIDENCE_WORDS);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPaperclip size={15} stroke={1.7} aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {say('attach')}
      </Button>
      {isOpen && <AttachDialog assignment={assignment} onClose={() => setOpen(false)} />}
    </>
  );
}

/** By a button, or dropped anywhere on the page of the assignment. */
function AddFiles({ assignment: { id, text } }: { assignment: Assignment }) {
  const say = useWords(EVIDENCE_WORDS);
  const { outbox } = useEvidenceFiles();
  const field = useRef<HTMLInputElement>(null);
  const send = useCallback(
    (files: Iterable<File>) => outbox.add([...files], { assignment: id, text }),
    [outbox, id, text],
  );
  const over = useDropping(send);
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconUpload size={15} stroke={1.7} aria-hidden="true" />}
        onClick={() => field.current?.click()}
      >
        {say('add')}
      </Button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-label={say('add')}
        data-testid="evidence-files"
        onChange={({ currentTarget }) => {
          send(currentTarget.files ?? []);
          // The same file chosen again is a new choice.
          currentTarget.value = '';
        }}
      />
      {over && (
        <div className={styles['drop']} aria-hidden="true">
          <div>
            <IconCloudUpload size={40} stroke={1.3} />
            <strong>{say('drop')}</strong>
          </div>
        </div>
      )}
    </>
  );
}
