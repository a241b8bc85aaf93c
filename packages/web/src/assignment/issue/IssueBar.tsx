// In whose name, to whom, and the button: it stays in reach while one looks through the tasks.
import { Button, NativeSelect } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { IssuePreview, IssueTask } from '../calls.ts';
import styles from './Issue.module.css';
import { ISSUE_WORDS } from './words.ts';

type BarProps = {
  readonly chosen: readonly IssueTask[];
  readonly all: number;
  readonly issuers: IssuePreview['issuers'];
  readonly issuer: string;
  readonly onIssuer: (unit: string) => void;
  readonly leadOnly: boolean;
  readonly onLeadOnly: (only: boolean) => void;
  readonly onIssue: () => void;
};

export function IssueBar(props: BarProps) {
  const { chosen, all, issuers, issuer, leadOnly } = props;
  const say = useWords(ISSUE_WORDS);
  const { language } = useLanguage();
  const would = wouldIssue(chosen);
  return (
    <div className={styles['bar']}>
      <p role="status">
        {say('chosen', { chosen: formatNumber(chosen.length, language), all: formatNumber(all, language) })}
        {would === 0 && all > 0 && <small> {say('issue.nothing')}</small>}
      </p>
      {issuers.length > 1 && (
        <label className={styles['issuer']}>
          {say('issuer')}
          <NativeSelect value={issuer} onChange={({ currentTarget }) => props.onIssuer(currentTarget.value)}>
            {issuers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </NativeSelect>
        </label>
      )}
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={leadOnly}
          onChange={({ currentTarget }) => props.onLeadOnly(currentTarget.checked)}
        />
        {say('lead-only')}
      </label>
      <Button
        leftSection={<IconSend size={16} stroke={1.7} aria-hidden="true" />}
        disabled={would === 0}
        onClick={props.onIssue}
      >
        {say('issue')}
      </Button>
    </div>
  );
}

export function wouldIssue(tasks: readonly IssueTask[]): number {
  return tasks.reduce((sum, task) => sum + task.wouldIssue, 0);
}
