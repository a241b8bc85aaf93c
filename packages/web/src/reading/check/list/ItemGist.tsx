// An item in a few lines, as it stands in the closed list, and in one sentence for those who listen.
import type { Item } from '@sauro/core';
import { doubtMessage } from '@sauro/reader/messages';
import type { ReactNode } from 'react';
import { useDeadlineWords } from '../../deadline-words.ts';
import { severityOf } from '../../doubt-groups.ts';
import { kindName } from '../../kinds.ts';
import { useTargetWords } from '../../target-words.ts';
import { formatDay } from '../../../ui/format.ts';
import { useLanguage, useWords } from '../../../ui/language.tsx';
import { CHECK_WORDS } from '../words.ts';
import styles from './ItemRow.module.css';
import { SixMarks } from './SixMarks.tsx';

export function useGist(): (item: Item) => string {
  const { language } = useLanguage();
  const say = useWords(CHECK_WORDS);
  return (item) => {
    switch (item.kind) {
      case 'head':
        return item.value.title ?? say('part.head');
      case 'task':
        return `${item.value.section} ${item.value.text}`.trim();
      case 'target':
        return item.value.text;
      case 'duty':
        return item.value.from.join(', ');
      case 'phase':
        return item.value.name;
      case 'reference':
        return item.value.number;
      case 'doubt':
        return doubtMessage(item.value, language);
    }
  };
}

/** `open`: its fields stand below, so that only its name is said here. */
export function ItemGist({ item, open }: { item: Item; open: boolean }) {
  const say = useWords(CHECK_WORDS);
  const gist = useGist();
  const deadline = useDeadlineWords();
  const target = useTargetWords();
  const blank = <em>{say('row.blank')}</em>;
  switch (item.kind) {
    case 'head': {
      const { kind, number, symbol, issuer, date } = item.value;
      const sign = number === null && symbol === null ? null : [number ?? '…', symbol].filter(Boolean).join('/');
      return (
        <Gist title={item.value.title ?? say('part.head')} open={open}>
          {[kind === null ? null : kindName(kind), sign, issuer, date === null ? null : formatDay(date)]
            .filter(Boolean)
            .join(' · ')}
        </Gist>
      );
    }
    case 'task': {
      const { section, text, lead, product, deadline: by } = item.value;
      return (
        <>
          <Gist title={text} lead={section} open={open}>
            <span className={styles['who']}>{lead.length === 0 ? blank : lead.join('; ')}</span>
            <span className={styles['when']}>{by === null ? blank : deadline(by)}</span>
            {product !== null && <span className={styles['what']}>{product}</span>}
          </Gist>
          {!open && <SixMarks task={item.value} />}
        </>
      );
    }
    case 'target':
      return (
        <Gist title={item.value.text} open={open}>
          <strong>{target(item.value).signs}</strong> {item.value.by}
        </Gist>
      );
    case 'duty': {
      const { from, to, frequency, due, adHoc } = item.value;
      return (
        <Gist title={from.length === 0 ? say('row.blank') : from.join('; ')} open={open}>
          {[
            to,
            frequency === null ? null : say(`choice.${frequency}`),
            due === null ? null : formatDay(due),
            adHoc ? say('choice.yes') : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Gist>
      );
    }
    case 'phase':
      return (
        <Gist title={item.value.name} open={open}>
          {formatDay(item.value.from)} – {formatDay(item.value.to)}
        </Gist>
      );
    case 'reference':
      return (
        <Gist title={item.value.number} open={open}>
          {[item.value.date === null ? null : formatDay(item.value.date), say(`choice.${item.value.relation}`)]
            .filter(Boolean)
            .join(' · ')}
        </Gist>
      );
    case 'doubt':
      return (
        <p className={styles['doubt']} data-severity={severityOf(item.value.code)}>
          {gist(item)}
        </p>
      );
  }
}

type GistProps = {
  readonly title: string;
  readonly lead?: string;
  readonly open: boolean;
  readonly children: ReactNode;
};

function Gist({ title, lead, open, children }: GistProps) {
  if (open) return null;
  return (
    <div lang="vi">
      <p className={styles['title']}>
        {lead !== undefined && lead !== '' && <b>{lead}</b>} {title}
      </p>
      <p className={styles['about']}>{children}</p>
    </div>
  );
}
