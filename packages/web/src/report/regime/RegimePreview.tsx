// What follows from a regime while it is written: the periods to come, and what is to be said of their days.
import { useDebouncedValue } from '@mantine/hooks';
import { plainDate, sayPeriod, sayRegimeFinding } from '@sauro/core';
import { useQuery } from '@tanstack/react-query';
import { formatDay } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { checkRegime, type Regime, type RegimeBody } from '../calls.ts';
import styles from '../Report.module.css';
import { REGIME_WORDS } from '../words.ts';

const PAUSE_MS = 400;

export function RegimePreview({ body }: { body: RegimeBody }) {
  const say = useWords(REGIME_WORDS);
  // A name that is not written yet says nothing of days.
  const [asked] = useDebouncedValue({ ...body, title: '…' }, PAUSE_MS);
  const checked = useQuery({
    queryKey: ['reports', 'check', asked],
    queryFn: () => checkRegime(asked),
    placeholderData: (before) => before,
    retry: false,
  });
  return (
    <section aria-label={say('preview')} aria-live="polite">
      <h3>{say('preview')}</h3>
      <ul className={styles['quiet']}>
        {checked.data?.next.map((period) => (
          <li key={period.key}>{say('preview.line', periodWords(period))}</li>
        ))}
      </ul>
      {checked.data !== undefined && <Findings findings={checked.data.findings} />}
    </section>
  );
}

export function Findings({ findings }: Pick<Regime, 'findings'>) {
  const say = useWords(REGIME_WORDS);
  const { language } = useLanguage();
  if (findings.length === 0) return null;
  return (
    <ul aria-label={say('findings')}>
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.level}`} className={styles[finding.isFault ? 'refusal' : 'quiet']}>
          {sayRegimeFinding(finding, language)}
        </li>
      ))}
    </ul>
  );
}

export function periodWords({ key, from, to, dues }: Regime['next'][number]) {
  return {
    period: sayPeriod({ key, from: plainDate(from), to: plainDate(to) }),
    from: formatDay(from),
    to: formatDay(to),
    dues: dues.map(formatDay).join(', '),
  };
}
