// What shows an event that a unit reports to have come: chosen among the evidence of the work, brought there the same way, and
// opened by whoever confirms the event or refuses it.
import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Assignment, AssignmentOpened } from '../assignment/calls.ts';
import { useWords } from '../ui/language.tsx';
import { AttachDialog } from './AttachDialog.tsx';
import styles from './Evidence.module.css';
import { EVENT_PIECES_WORDS } from './event-words.ts';
import { nameOf } from './EvidenceRow.tsx';
import { FilesOnTheirWay } from './FilesOnTheirWay.tsx';
import { PieceLink } from './PieceLink.tsx';
import { evidenceQuery } from './queries.ts';
import { useEvidenceFiles } from './use-evidence-files.tsx';

type ChoosingProps = {
  readonly assignment: Assignment;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

export function EventPieces({ assignment, chosen, onChange }: ChoosingProps) {
  const say = useWords(EVENT_PIECES_WORDS);
  const pieces = useQuery(evidenceQuery(assignment.id));
  const { outbox } = useEvidenceFiles();
  const field = useRef<HTMLInputElement>(null);
  const [attaching, setAttaching] = useState(false);
  return (
    <fieldset className={styles['event']}>
      <legend>{say('choose')}</legend>
      {pieces.data?.map((piece) => (
        <Checkbox
          key={piece.id}
          label={<span lang="vi">{nameOf(piece)}</span>}
          checked={chosen.includes(piece.id)}
          onChange={({ currentTarget: { checked } }) =>
            onChange(checked ? [...chosen, piece.id] : chosen.filter((one) => one !== piece.id))
          }
        />
      ))}
      <FilesOnTheirWay assignment={assignment.id} />
      {assignment.can.includes('evidence') && (
        <div className={styles['adding']}>
          <Button variant="default" size="compact-md" onClick={() => field.current?.click()}>
            {say('file')}
          </Button>
          <Button variant="default" size="compact-md" onClick={() => setAttaching(true)}>
            {say('document')}
          </Button>
          <input
            ref={field}
            type="file"
            multiple
            hidden
            aria-label={say('file')}
            data-testid="event-files"
            onChange={({ currentTarget }) => {
              outbox.add([...(currentTarget.files ?? [])], { assignment: assignment.id, text: assignment.text });
              // The same file chosen again is a new choice.
              currentTarget.value = '';
            }}
          />
        </div>
      )}
      {attaching && <AttachDialog assignment={assignment.id} onClose={() => setAttaching(false)} />}
    </fieldset>
  );
}

/** Of the report that waits for an answer; nothing where none does, or nothing was shown. */
export function EventShown({ assignment, timeline }: Pick<AssignmentOpened, 'assignment' | 'timeline'>) {
  const say = useWords(EVENT_PIECES_WORDS);
  const report = timeline.findLast(({ kind }) => kind === 'event-reported');
  const kept = report?.pieces.filter(({ isKept }) => isKept) ?? [];
  if (assignment.eventReported === null || kept.length === 0) return null;
  return (
    <div>
      <p>{say('shown')}</p>
      <ul>
        {kept.map((piece) => (
          <li key={piece.id} lang="vi">
            <PieceLink piece={piece} />
          </li>
        ))}
      </ul>
    </div>
  );
}
