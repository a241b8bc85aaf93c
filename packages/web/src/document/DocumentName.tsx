// A document by what it is about, with its number and issuer; by the name of its file where nothing of that was read.
import { joinedNumber } from '@sauro/core';
import { Link } from '@tanstack/react-router';
import type { Document } from '../client.ts';
import { useWords } from '../ui/language.tsx';
import styles from './Documents.module.css';
import { FormatIcon } from './FormatIcon.tsx';
import { DOCUMENT_WORDS } from './words.ts';

export function DocumentName({ document }: { document: Document }) {
  const say = useWords(DOCUMENT_WORDS);
  const { number, symbol, issuer, title, name } = document;
  const numbered = number === null && symbol === null ? null : joinedNumber(number ?? say('row.no-number'), symbol);
  return (
    <>
      <FormatIcon format={document.format} />
      <div className={styles['about']}>
        <Link to="/van-ban/$id" params={{ id: document.id }} search={{}} lang="vi">
          {title ?? name}
        </Link>
        {document.virusCheck === 'away' && <small className={styles['doubt']}>{say('row.not-scanned')}</small>}
        <small>{[numbered, issuer, title === null ? null : name].filter((part) => part !== null).join(' · ')}</small>
        {document.inPreparation && <small>{say('row.in-preparation')}</small>}
        {document.sender !== null && <small>{say('row.sender', { sender: document.sender })}</small>}
      </div>
    </>
  );
}
