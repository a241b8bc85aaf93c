// One assignment whole, with what the stages after it add: what it is, who gave it and who does it, until when; how far it is
// and what shows that; what stands in its way; what can be done with it, and what happened.
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { isMissing } from '../client.ts';
import { EvidencePanel } from '../evidence/EvidencePanel.tsx';
import { PieceLink } from '../evidence/PieceLink.tsx';
import { PROGRESS_ACTS, ProgressForm } from '../progress/ProgressForm.tsx';
import { ProgressList } from '../progress/ProgressList.tsx';
import { Failed } from '../ui/Failed.tsx';
import { useWords } from '../ui/language.tsx';
import { NotFound } from '../ui/NotFound.tsx';
import { useArrival } from '../ui/PageHead.tsx';
import { PageWaiting } from '../ui/PageWaiting.tsx';
import type { AssignmentOpened } from '../assignment/calls.ts';
import { useOutbox } from '../assignment/outbox/use-outbox.tsx';
import { StandingChip } from '../assignment/Label.tsx';
import { assignmentQuery } from '../assignment/queries.ts';
import { ASSIGNMENT_WORDS } from '../assignment/words.ts';
import { Acts } from '../assignment/one/Acts.tsx';
import { Deadline } from '../assignment/one/Deadline.tsx';
import { Facts } from '../assignment/one/Facts.tsx';
import styles from '../assignment/one/One.module.css';
import { Parts } from '../assignment/one/Parts.tsx';
import { ReturnedBanner } from '../assignment/one/ReturnedBanner.tsx';
import { Timeline, type TimelineOther } from '../assignment/one/Timeline.tsx';
import { ONE_WORDS } from '../assignment/one/words.ts';
import { EventPieces, EventShown } from '../evidence/EventPieces.tsx';
import { FoundPanel } from '../verification/field-check/FoundPanel.tsx';
import { AcceptWithOpen, useOpenOf } from './difficulty/AcceptWithOpen.tsx';
import { BlockedSign } from './difficulty/BlockedSign.tsx';
import { DifficultyPanel } from './difficulty/DifficultyPanel.tsx';
import { stepsOfWorkQuery } from './difficulty/queries.ts';
import { StepOfWork } from './difficulty/Steps.tsx';

export function AssignmentPage() {
  const { id } = useParams({ from: '/viec/$id' });
  const opened = useQuery(assignmentQuery(id));
  if (opened.isPending) return <PageWaiting />;
  // What is there is shown, even while it cannot be asked for again.
  if (opened.data !== undefined) return <Opened key={id} opened={opened.data} />;
  return isMissing(opened.error) ? <NotFound /> : <Failed error={opened.error} onRetry={() => void opened.refetch()} />;
}

function Opened({ opened }: { opened: AssignmentOpened }) {
  const { assignment, extensions, timeline, parts, phones, kin, named, merger } = opened;
  const { view } = useOutbox();
  const steps = useStepLines(assignment.id);
  const hasOpen = useOpenOf(assignment.id) !== null;
  const entering =
    assignment.can.includes('progress') ||
    view.entries.some(({ act, assignment: of }) => of === assignment.id && PROGRESS_ACTS.has(act));
  return (
    <>
      <Head opened={opened} />
      <ReturnedBanner assignment={assignment} timeline={timeline} />
      <div className={styles['page']}>
        <div className={styles['main']}>
          <FoundPanel assignment={assignment} />
          <Facts assignment={assignment} phones={phones} kin={kin} named={named} merger={merger} />
          {entering && <ProgressForm assignment={assignment} />}
          <EvidencePanel assignment={assignment} />
          <DifficultyPanel assignment={assignment} />
          <ProgressList assignment={assignment.id} />
          {parts.length > 0 && <Parts assignment={assignment} parts={parts} />}
        </div>
        <div className={styles['side']}>
          <Acts
            assignment={assignment}
            extensions={extensions}
            eventPieces={EventPieces}
            shown={<EventShown assignment={assignment} timeline={timeline} />}
            askBeforeVerify={hasOpen ? AcceptWithOpen : undefined}
          />
          <Deadline assignment={assignment} extensions={extensions} />
          <Timeline facts={timeline} pieceName={PieceLink} others={steps} />
        </div>
      </div>
    </>
  );
}

/** What happened to what stands in its way, the newest first. */
function useStepLines(assignment: string): readonly TimelineOther[] {
  const { data = [] } = useQuery(stepsOfWorkQuery(assignment));
  return data.toReversed().map((step) => ({ id: step.id, at: step.at, line: <StepOfWork step={step} /> }));
}

function Head({ opened: { assignment } }: { opened: AssignmentOpened }) {
  const say = useWords(ONE_WORDS);
  const sayPart = useWords(ASSIGNMENT_WORDS);
  const heading = useArrival(assignment.text);
  return (
    <header className={styles['head']}>
      <nav aria-label={say('crumbs')} className="no-print">
        <Link to="/viec" search={{}}>
          {say('work')}
        </Link>
      </nav>
      <div className={styles['signs']}>
        <StandingChip assignment={assignment} />
        <span>{sayPart(`state.${assignment.state}`)}</span>
        <span>{sayPart(`part.${assignment.part}`)}</span>
        <BlockedSign assignment={assignment} />
      </div>
      <h1 ref={heading} tabIndex={-1} lang="vi">
        {assignment.text}
      </h1>
    </header>
  );
}
