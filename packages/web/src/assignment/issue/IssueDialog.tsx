// Before all is issued at once: what that is, in numbers, and what is left.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { type Issued, type IssuePreview, issuePlan, type IssueTask } from '../calls.ts';
import { lookAgain } from '../queries.ts';
import { ASSIGNMENT_WORDS } from '../words.ts';
import { KnowList } from './KnowList.tsx';
import { type ToKnow, toKnow } from './to-know.ts';
import { wouldIssue } from './IssueBar.tsx';
import styles from './Issue.module.css';
import { ISSUE_WORDS } from './words.ts';

type DialogProps = {
  readonly plan: string;
  readonly preview: IssuePreview;
  readonly chosen: readonly IssueTask[];
  readonly issuer: { readonly id: string; readonly name: string };
  readonly leadOnly: boolean;
  /** These are not issued now. */
  readonly onLeave: (tasks: readonly IssueTask[]) => void;
  readonly onClose: () => void;
  readonly onDone: (issued: Issued) => void;
};

const NAMES_TOLD = 5;

export function IssueDialog({ plan, preview, chosen, issuer, leadOnly, onLeave, onClose, onDone }: DialogProps) {
  const say = useWords(ISSUE_WORDS);
  const sayClose = useWords(ASSIGNMENT_WORDS);
  const { language } = useLanguage();
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const body = useRef<HTMLDivElement>(null);
  const [knowing, setKnowing] = useState<ReadonlySet<ToKnow>>(new Set());
  const known = toKnow({ preview, chosen, issuer: issuer.id });
  const issue = useMutation({
    mutationFn: () =>
      issuePlan(plan, {
        revision: preview.revision,
        issuer: issuer.id,
        leadOnly,
        knowing: known.map(({ what }) => what),
        ...(chosen.length === preview.tasks.length ? {} : { tasks: chosen.map(({ id }) => id) }),
      }),
    onSuccess: (issued) => {
      void lookAgain(queryClient);
      onDone(issued);
      onClose();
    },
  });
  const would = formatNumber(wouldIssue(chosen), language);
  const isAllKnown = known.every(({ what }) => knowing.has(what));
  const nobody = chosen.filter((task) => task.wouldIssue === 0 && task.issued === 0).length;
  const issued = chosen.reduce((sum, task) => sum + task.issued, 0);
  const withdrawn = chosen.reduce((sum, task) => sum + (task.withdrawn?.count ?? 0), 0);
  const unsettled = unsettledIn(preview, chosen);
  const left = unsettled.length - NAMES_TOLD;
  const names = unsettled.slice(0, NAMES_TOLD).join('; ');
  const told = left > 0 ? say('dialog.unsettled.more', { names, count: left }) : names;
  return (
    <Dialog title={say('dialog.title')} closeLabel={sayClose('close')} onClose={onClose}>
      <div ref={body} tabIndex={-1} className={styles['confirm']}>
        <p>
          {say(leadOnly ? 'dialog.what.lead' : 'dialog.what', {
            tasks: formatNumber(chosen.filter((task) => task.wouldIssue > 0).length, language),
            issuer: issuer.name,
            would,
          })}
        </p>
        {issued > 0 && <p>{say('dialog.already', { issued: formatNumber(issued, language) })}</p>}
        {withdrawn > 0 && (
          <p className={styles['warning']}>{say('dialog.withdrawn', { count: formatNumber(withdrawn, language) })}</p>
        )}
        {nobody > 0 && (
          <p className={styles['warning']}>{say('dialog.nobody', { count: formatNumber(nobody, language) })}</p>
        )}
        {unsettled.length > 0 && (
          <p className={styles['warning']}>{say('dialog.unsettled', { count: unsettled.length, names: told })}</p>
        )}
        {known.length > 0 && (
          <KnowList
            list={known}
            preview={preview}
            issuer={issuer.name}
            knowing={knowing}
            onKnowing={setKnowing}
            onLeave={(tasks) => {
              onLeave(tasks);
              // The button that was pressed goes with them.
              body.current?.focus();
            }}
          />
        )}
        <p className={styles['quiet']}>{say('dialog.note')}</p>
        {issue.isError && (
          <p role="alert" className={styles['refusal']}>
            {sentence(issue.error)}
          </p>
        )}
      </div>
      <footer>
        <CancelButton onClick={onClose} />
        <Button
          data-first
          disabled={issue.isPending || !isAllKnown || wouldIssue(chosen) === 0}
          onClick={() => issue.mutate()}
        >
          {issue.isPending
            ? say('dialog.submitting')
            : say(leadOnly ? 'dialog.submit.lead' : 'dialog.submit', { would })}
        </Button>
      </footer>
    </Dialog>
  );
}

/** Names of the chosen tasks that nobody has settled. */
function unsettledIn(preview: IssuePreview, chosen: readonly IssueTask[]): readonly string[] {
  const asked = new Set(chosen.flatMap(({ lead, coordinate }) => [...lead, ...coordinate]));
  return preview.names
    .filter(({ how, spellings }) => how === 'unknown' && spellings.some((name) => asked.has(name)))
    .map(({ name }) => name);
}
