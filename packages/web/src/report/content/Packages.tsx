// The packages that were made of a frozen report, and the making of another.
import { Button } from '@mantine/core';
import { BUSINESS_TYPES, PRIORITIES } from '@sauro/reader/edxml-codes';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FailedAgain } from '../../ui/Failed.tsx';
import { formatDay, formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { packageAddress, type ReportPackages } from './calls.ts';
import { EDXML_WORDS } from './edxml-words.ts';
import { EdxmlDialog } from './EdxmlDialog.tsx';
import { reportPackagesQuery } from './queries.ts';
import styles from './Report.module.css';
import { STATUS_WORDS } from './status-words.ts';
import { StatusDialog } from './StatusDialog.tsx';
import { Statuses } from './Statuses.tsx';

export function Packages({ report }: { report: string }) {
  const say = useWords(EDXML_WORDS);
  const sayStatus = useWords(STATUS_WORDS);
  const [making, setMaking] = useState(false);
  const [taking, setTaking] = useState(false);
  const known = useQuery(reportPackagesQuery(report));
  const { data } = known;
  return (
    <section aria-label={say('packages')} className={styles['packages']}>
      <FailedAgain error={known.error} onRetry={() => void known.refetch()} />
      {data?.canMake === true && (
        <div className={styles['actions']}>
          <Button variant="default" onClick={() => setMaking(true)}>
            {say('open')}
          </Button>
          {data.items.length > 0 && (
            <Button variant="default" onClick={() => setTaking(true)}>
              {sayStatus('open')}
            </Button>
          )}
        </div>
      )}
      {data !== undefined && data.items.length > 0 && (
        <ul className={styles['reports']}>
          {data.items.map((one) => (
            <PackageLine key={one.id} report={report} made={one} />
          ))}
        </ul>
      )}
      {data !== undefined && <Statuses packages={data} />}
      {taking && <StatusDialog report={report} onClose={() => setTaking(false)} />}
      {making && data !== undefined && <EdxmlDialog report={report} known={data} onClose={() => setMaking(false)} />}
    </section>
  );
}

type LineProps = { readonly report: string; readonly made: ReportPackages['items'][number] };

function PackageLine({ report, made }: LineProps) {
  const say = useWords(EDXML_WORDS);
  const { language } = useLanguage();
  const { id, number, issuedOn, business, priority, reason, receivers, by, madeAt } = made;
  const kind = [BUSINESS_TYPES[business][language], PRIORITIES[priority][language]].join(' · ');
  return (
    <li>
      <a href={packageAddress(report, id)} download>
        {say('line', { kind, number, day: formatDay(issuedOn) })}
      </a>
      <p className={styles['quiet']} lang="vi">
        {say('to', { names: receivers.map(({ code, name }) => `${name} (${code})`).join('; ') })}
      </p>
      {reason !== null && (
        <p className={styles['quiet']} lang="vi">
          {say('why', { reason })}
        </p>
      )}
      <p className={styles['quiet']}>{[formatTime(madeAt, language), by?.name].filter(Boolean).join(' · ')}</p>
    </li>
  );
}
