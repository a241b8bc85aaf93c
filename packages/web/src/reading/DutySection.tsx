// Who has to report to whom, how often and until when.
import type { ReportDuty } from '@sauro/reader/reading';
import { formatDay } from '../ui/format.ts';
import { useWords } from '../ui/language.tsx';
import styles from './Lists.module.css';
import { Part } from './Part.tsx';
import { WithSource } from './SourceText.tsx';
import { READING_WORDS } from './words.ts';

export function DutySection({ duties }: { duties: readonly ReportDuty[] }) {
  const say = useWords(READING_WORDS);
  if (duties.length === 0) return null;
  return (
    <Part id="duties" title={say('duties')} count={duties.length}>
      <ul className={styles['list']}>
        {duties.map((duty, index) => (
          // One sentence may set several duties: only the place in the list tells them apart.
          <Duty key={index} duty={duty} />
        ))}
      </ul>
    </Part>
  );
}

function Duty({ duty }: { duty: ReportDuty }) {
  const say = useWords(READING_WORDS);
  const unknown = <em>{say('duty.unknown')}</em>;
  const often =
    duty.frequency === null ? null : duty.frequency === 'once' ? say('duty.once') : say(`deadline.${duty.frequency}`);
  const due = duty.due === null ? null : say('duty.before', { due: formatDay(duty.due) });
  const when = [often, due].filter((part) => part !== null).join(', ');
  return (
    <li className={styles['duty']}>
      <WithSource anchor={duty.anchor}>
        <dl>
          <div>
            <dt>{say('duty.from')}</dt>
            <dd lang="vi">{duty.from.length === 0 ? unknown : duty.from.join('; ')}</dd>
          </div>
          <div>
            <dt>{say('duty.to')}</dt>
            <dd lang="vi">
              {duty.to ?? unknown}
              {duty.via !== null && <small> ({say('duty.via', { via: duty.via })})</small>}
            </dd>
          </div>
          <div>
            <dt>{say('duty.due')}</dt>
            <dd>
              {when === '' && !duty.adHoc ? unknown : when}
              {duty.adHoc && <small className={styles['tag']}>{say('duty.adHoc')}</small>}
            </dd>
          </div>
        </dl>
      </WithSource>
    </li>
  );
}
