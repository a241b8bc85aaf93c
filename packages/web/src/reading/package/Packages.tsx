// The packages in which a document came: who sent it, as what, and what was answered. Nothing is shown of a document that came by
// itself.
import { Button } from '@mantine/core';
import { joinedNumber } from '@sauro/core';
import { BUSINESS_TYPES, EXCHANGE_STATUSES, PRIORITIES } from '@sauro/reader/edxml-codes';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Document } from '../../client.ts';
import { useCan } from '../../session.tsx';
import { FailedAgain } from '../../ui/Failed.tsx';
import { formatDay, formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { AnswerDialog } from './AnswerDialog.tsx';
import { answerAddress, type DocumentPackage, documentPackagesQuery, packageAddress } from './calls.ts';
import styles from './Package.module.css';
import { PACKAGE_WORDS } from './words.ts';

export function Packages({ document }: { document: Document }) {
  const packages = useQuery({ ...documentPackagesQuery(document.id), enabled: document.sender !== null });
  return (
    <>
      <FailedAgain error={packages.error} onRetry={() => void packages.refetch()} />
      {packages.data?.items.map((one) => (
        <Package key={one.id} document={document.id} one={one} />
      ))}
    </>
  );
}

type PackageProps = { readonly document: string; readonly one: DocumentPackage };

function Package({ document, one }: PackageProps) {
  const say = useWords(PACKAGE_WORDS);
  const mayAnswer = useCan('document.add');
  const [answering, setAnswering] = useState(false);
  return (
    <section className={`${styles['package']} no-print`} aria-label={say('title')}>
      <h2>{say('title')}</h2>
      <About one={one} />
      <div className={styles['actions']}>
        <Button
          component="a"
          href={packageAddress(document, one.id)}
          download={one.name}
          variant="default"
          size="compact-md"
        >
          {say('download')}
        </Button>
        {one.answer !== null && (
          <Button component="a" href={answerAddress(document, one.id)} download variant="default" size="compact-md">
            {say('answer.download')}
          </Button>
        )}
        {mayAnswer && (
          <Button variant="default" size="compact-md" onClick={() => setAnswering(true)}>
            {say('answer')}
          </Button>
        )}
      </div>
      {answering && <AnswerDialog document={document} id={one.id} onClose={() => setAnswering(false)} />}
    </section>
  );
}

function About({ one }: Pick<PackageProps, 'one'>) {
  const say = useWords(PACKAGE_WORDS);
  const { language } = useLanguage();
  const { sender, number, symbol, issuedOn, business, reason, priority, dueOn, files, read, answer } = one;
  const called = (table: Readonly<Record<string, { vi: string; en: string }>>, key: string) =>
    table[key]?.[language] ?? key;
  const numbered = number === null ? null : joinedNumber(number, symbol);
  return (
    <dl>
      <Fact name={say('sender')}>{named(sender)}</Fact>
      <Fact name={say('number')}>
        {[numbered, issuedOn === null ? null : formatDay(issuedOn)].filter(Boolean).join(' · ')}
      </Fact>
      <Fact name={say('receivers')}>{one.receivers.map(named).join('; ')}</Fact>
      <Fact name={say('business')}>{[called(BUSINESS_TYPES, business), reason].filter(Boolean).join(' – ')}</Fact>
      <Fact name={say('priority')}>{called(PRIORITIES, priority)}</Fact>
      {dueOn !== null && <Fact name={say('due')}>{formatDay(dueOn)}</Fact>}
      <Fact name={say('files')}>
        {files.map((name) => (name === read ? say('files.read', { name }) : name)).join('; ')}
      </Fact>
      <Fact name={say('taken')}>
        {[formatTime(one.takenAt, language), one.takenBy?.name].filter(Boolean).join(' · ')}
      </Fact>
      <Fact name="SHA-256">{one.sha256}</Fact>
      <Fact name={say('status')}>
        {answer === null
          ? say('status.none')
          : [called(EXCHANGE_STATUSES, answer.status), answer.reason, formatTime(answer.at, language)]
              .filter(Boolean)
              .join(' – ')}
      </Fact>
    </dl>
  );
}

function named({ code, name }: DocumentPackage['sender']): string {
  return name === '' ? code : `${name} (${code})`;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd lang="vi">{children === '' ? '–' : children}</dd>
    </>
  );
}
