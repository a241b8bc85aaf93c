// One report: what it says, with words typed by section and its head; its files; and, once frozen, its audit.
import { Button, Textarea } from '@mantine/core';
import type { ContentSection } from '@sauro/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { isMissing } from '../../client.ts';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Failed, FailedAgain } from '../../ui/Failed.tsx';
import { useWords } from '../../ui/language.tsx';
import { NotFound } from '../../ui/NotFound.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { AuditPanel } from './AuditPanel.tsx';
import { PaperMenu } from '../../ui/PaperMenu.tsx';
import { freezeWrittenReport, reportFileAddress, submissionAddress, type WholeReport } from './calls.ts';
import { FileButtons } from './FileButtons.tsx';
import { HeadForm } from './HeadForm.tsx';
import { WRITTEN, writtenReportQuery } from './queries.ts';
import { Packages } from './Packages.tsx';
import styles from './Report.module.css';
import { ReportAbout } from './ReportsPage.tsx';
import { ReportContentView } from './ReportContentView.tsx';
import { type Draft, useDraft } from './use-draft.ts';
import { REPORT_WORDS } from './words.ts';

export function ReportPage() {
  const { id } = useParams({ from: '/bao-cao/van-ban/$id' });
  // Not asked again by itself: what is being typed would be compared with what somebody else has saved only when it is sent.
  const opened = useQuery({
    ...writtenReportQuery(id),
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (opened.isPending) return <PageWaiting />;
  if (opened.data === undefined) {
    return isMissing(opened.error) ? (
      <NotFound />
    ) : (
      <Failed error={opened.error} onRetry={() => void opened.refetch()} />
    );
  }
  const { data: whole } = opened;
  return (
    <>
      <PageHead title={whole.report.title} />
      <ReportAbout report={whole.report} />
      <FailedAgain error={opened.error} onRetry={() => void opened.refetch()} />
      {whole.can.includes('change') ? <Writing key={id} whole={whole} /> : <Reading whole={whole} />}
    </>
  );
}

function Reading({ whole }: { whole: WholeReport }) {
  return (
    <>
      <Actions whole={whole} isSaved />
      {whole.report.frozen !== null && <Packages report={whole.report.id} />}
      {whole.report.frozen !== null && <AuditPanel id={whole.report.id} />}
      <ReportContentView content={whole.content} />
    </>
  );
}

function Writing({ whole }: { whole: WholeReport }) {
  const draft = useDraft(whole);
  return (
    <>
      <Actions whole={whole} isSaved={!draft.isDirty} />
      <Saving draft={draft}>
        <ReportContentView content={whole.content} />
      </Saving>
      <HeadForm wording={draft.wording} onChange={draft.change} />
      <ReportContentView
        content={draft.content}
        numbered={whole.content}
        onEdit={draft.edit}
        below={(section) => typedField(section, draft)}
      />
    </>
  );
}

/** No component of its own: the field must stay the same one while it is typed in. */
function typedField(section: ContentSection, draft: Draft) {
  return <Typed section={section} draft={draft} />;
}

function Typed({ section, draft: { wording, change } }: { section: ContentSection; draft: Draft }) {
  const say = useWords(REPORT_WORDS);
  return (
    <Textarea
      aria-label={say('typed', { section: section.title })}
      placeholder={say('typed.hint')}
      autosize
      minRows={2}
      maxLength={20_000}
      value={wording.words[section.key] ?? ''}
      onChange={({ currentTarget }) => change({ words: { ...wording.words, [section.key]: currentTarget.value } })}
    />
  );
}

function Saving({
  draft: { isDirty, isMoved, saving, saveNow, choose },
  children,
}: {
  draft: Draft;
  children: ReactNode;
}) {
  const say = useWords(REPORT_WORDS);
  const sentence = useProblemWords();
  const state = saving.isPending ? 'saving' : isDirty ? 'unsaved' : 'saved';
  return (
    <div className={styles['actions']}>
      <span role="status" className={styles['quiet']}>
        {say(state)}
      </span>
      {isMoved && (
        <div role="alert">
          <p>{say('moved')}</p>
          <details>
            <summary>{say('moved.show')}</summary>
            {children}
          </details>
          <Button variant="default" size="compact-sm" onClick={() => choose('mine')}>
            {say('moved.mine')}
          </Button>{' '}
          <Button variant="default" size="compact-sm" onClick={() => choose('theirs')}>
            {say('moved.theirs')}
          </Button>
        </div>
      )}
      {saving.error !== null && !isMoved && (
        <>
          <span role="alert" className={styles['refusal']}>
            {sentence(saving.error)}
          </span>
          <Button variant="default" size="compact-sm" onClick={saveNow}>
            {say('again')}
          </Button>
        </>
      )}
    </div>
  );
}

function Actions({ whole: { report, can }, isSaved }: { whole: WholeReport; isSaved: boolean }) {
  const say = useWords(REPORT_WORDS);
  const [freezing, setFreezing] = useState(false);
  return (
    <>
      <FileButtons addressOf={(as) => reportFileAddress(report.id, as)} disabled={!isSaved}>
        {can.includes('freeze') && (
          <Button disabled={!isSaved} onClick={() => setFreezing(true)}>
            {say('freeze')}
          </Button>
        )}
        {isSaved && (
          <PaperMenu
            label={say('submission')}
            papers={[{ name: say('submission.name'), address: (as) => submissionAddress(report.id, as) }]}
          />
        )}
      </FileButtons>
      {freezing && <FreezeDialog report={report} onClose={() => setFreezing(false)} />}
    </>
  );
}

function FreezeDialog({ report, onClose }: { report: WholeReport['report']; onClose: () => void }) {
  const say = useWords(REPORT_WORDS);
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const freezing = useMutation<WholeReport, Error>({
    mutationFn: () => freezeWrittenReport(report.id, report.version),
    onSuccess: (whole) => {
      queryClient.setQueryData(writtenReportQuery(report.id).queryKey, whole);
      void queryClient.invalidateQueries({ queryKey: [WRITTEN, 'list'] });
      onClose();
    },
  });
  return (
    <Dialog title={say('freeze')} closeLabel={say('close')} onClose={onClose}>
      <div className={styles['form']}>
        <p>{say('freeze.sure')}</p>
        {freezing.error !== null && (
          <p role="alert" className={styles['refusal']}>
            {sentence(freezing.error)}
          </p>
        )}
        <footer>
          <CancelButton onClick={onClose} />
          <Button data-first disabled={freezing.isPending} onClick={() => freezing.mutate()}>
            {say(freezing.isPending ? 'freeze.waiting' : 'freeze')}
          </Button>
        </footer>
      </div>
    </Dialog>
  );
}
