// Each thing that has to be known before issuing, with a box to say so and a way to leave what it is about.
import { Button } from '@mantine/core';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { IssuePreview, IssueTask } from '../calls.ts';
import { wouldIssue } from './IssueBar.tsx';
import styles from './Know.module.css';
import { type toKnow, type ToKnow, unstaffedOf } from './to-know.ts';
import { ISSUE_WORDS } from './words.ts';

type KnowProps = {
  readonly list: ReturnType<typeof toKnow>;
  readonly preview: IssuePreview;
  readonly issuer: string;
  readonly knowing: ReadonlySet<ToKnow>;
  readonly onKnowing: (knowing: ReadonlySet<ToKnow>) => void;
  readonly onLeave: (tasks: readonly IssueTask[]) => void;
};

export function KnowList({ list, preview, issuer, knowing, onKnowing, onLeave }: KnowProps) {
  const say = useWords(ISSUE_WORDS);
  const { language } = useLanguage();
  const toggle = (what: ToKnow) => {
    const next = new Set(knowing);
    if (!next.delete(what)) next.add(what);
    onKnowing(next);
  };
  return (
    <fieldset className={styles['know']}>
      <legend>{say('know.title')}</legend>
      {list.map(({ what, tasks }) => (
        <div key={what}>
          <label>
            <input type="checkbox" checked={knowing.has(what)} onChange={() => toggle(what)} />
            <span>
              {say(`know.${what}`, {
                tasks: formatNumber(tasks.length, language),
                would: formatNumber(
                  what === 'unstaffed' ? unstaffedOf(preview, tasks).work : wouldIssue(tasks),
                  language,
                ),
                units: formatNumber(unstaffedOf(preview, tasks).units.length, language),
                body: preview.planIssuedBy?.name ?? '',
                issuer,
              })}
            </span>
          </label>
          {what === 'unstaffed' && <Unstaffed units={unstaffedOf(preview, tasks).units} />}
          {what !== 'other-issuer' && what !== 'unstaffed' && (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={say(`know.leave.${what}`)}
              onClick={() => onLeave(tasks)}
            >
              {say('know.leave')}
            </Button>
          )}
        </div>
      ))}
      <small>{say('know.hint')}</small>
    </fieldset>
  );
}

function Unstaffed({ units }: { units: IssuePreview['unstaffed'] }) {
  const say = useWords(ISSUE_WORDS);
  return (
    <details>
      <summary>{say('know.unstaffed.units')}</summary>
      <ul>
        {units.map((unit) => (
          <li key={unit.id} lang="vi">
            {unit.name}
          </li>
        ))}
      </ul>
    </details>
  );
}
