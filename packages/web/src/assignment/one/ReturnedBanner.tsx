// What was returned or unlocked stands above all else until it is reported again: by whom, when, why, and what is to be done now.
import { Button } from '@mantine/core';
import { dayOf } from '@sauro/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { formatDay, formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Assignment, AssignmentFactView } from '../calls.ts';
import styles from './One.module.css';
import { ONE_WORDS } from './words.ts';

type BannerProps = { readonly assignment: Assignment; readonly timeline: readonly AssignmentFactView[] };

export function ReturnedBanner({ assignment, timeline }: BannerProps) {
  const say = useWords(ONE_WORDS);
  const { language } = useLanguage();
  const [today] = useState(() => dayOf(new Date()));
  const returned = stillReturned(timeline);
  const sayCorrection = ({ by, keeps }: NonNullable<Assignment['correction']>) =>
    say(by < today ? 'correction.passed' : 'correction', { by: formatDay(by), keeps: formatDay(keeps) });
  if (returned === null) return null;
  const mayReport = assignment.can.includes('report');
  return (
    <section className={styles['returned']} aria-labelledby="returned">
      <h2 id="returned">
        <IconArrowBackUp size={18} stroke={1.8} aria-hidden="true" />
        {say(returned.kind === 'unlocked' ? 'unlocked' : 'returned')}
      </h2>
      {returned.reason !== null && <p lang="vi">“{returned.reason}”</p>}
      <small>
        {returned.by?.name ?? say('system')} · <time dateTime={returned.at}>{formatTime(returned.at, language)}</time>
      </small>
      {assignment.correction !== null && <p>{sayCorrection(assignment.correction)}</p>}
      {mayReport && (
        <div className="no-print">
          <p>{say('returned.now')}</p>
          <Button size="compact-md" onClick={goToForm}>
            {say('returned.go')}
          </Button>
        </div>
      )}
    </section>
  );
}

const JUDGED: ReadonlySet<string> = new Set(['reported', 'recalled', 'returned', 'verified', 'unlocked', 'withdrawn']);

/** The return or unlocking, where nothing was reported since. */
function stillReturned(timeline: readonly AssignmentFactView[]): AssignmentFactView | null {
  const last = timeline.findLast(({ kind }) => JUDGED.has(kind));
  return last?.kind === 'returned' || last?.kind === 'unlocked' ? last : null;
}

/** The heading of the form of progress, which stands on the same page. */
function goToForm(): void {
  const heading = document.getElementById('progress');
  heading?.scrollIntoView({ block: 'start' });
  heading?.parentElement?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
}
