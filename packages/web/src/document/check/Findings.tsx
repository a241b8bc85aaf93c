// What was found, by how grave it is; one sentence once, with all its places below it.
import { RULES, ruleMessage, SEVERITIES, type Severity } from '@sauro/writer/rules';
import { IconAlertTriangle, IconBulb, IconCircleCheck, IconExclamationCircle } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Check, Finding } from './calls.ts';
import styles from './Check.module.css';
import { Corrected } from './Corrected.tsx';
import { CHECK_WORDS } from './words.ts';

export function Findings({ check, file }: { check: Check; file: File }) {
  const say = useWords(CHECK_WORDS);
  const { language } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  // What came is below the fold on a phone: the focus goes there, and readers of the screen hear it.
  useEffect(() => heading.current?.focus(), []);
  const of = (severity: Severity) => check.findings.filter((finding) => finding.severity === severity);
  const counts = Object.fromEntries(
    SEVERITIES.map((severity) => [severity, formatNumber(of(severity).length, language)]),
  );
  const mended = check.findings.filter(({ fix }) => fix !== null).length;
  return (
    <section className={styles['result']} aria-labelledby="found">
      <header>
        <div>
          <h2 id="found" ref={heading} tabIndex={-1}>
            {say('result')}: {file.name}
          </h2>
          <p>{say('sum', counts)}</p>
          {check.form === 'party' && <p className={styles['party']}>{say('party')}</p>}
        </div>
        {mended > 0 && <Corrected file={file} count={mended} />}
      </header>
      {check.findings.length === 0 && (
        <div className={styles['none']}>
          <IconCircleCheck size={32} stroke={1.4} aria-hidden="true" />
          <h3>{say('none')}</h3>
          <p>{say('none.what')}</p>
        </div>
      )}
      {SEVERITIES.map((severity) => (
        <Group key={severity} severity={severity} findings={of(severity)} />
      ))}
    </section>
  );
}

const ICONS = {
  error: <IconAlertTriangle size={18} stroke={1.7} aria-hidden="true" />,
  warning: <IconExclamationCircle size={18} stroke={1.7} aria-hidden="true" />,
  note: <IconBulb size={18} stroke={1.7} aria-hidden="true" />,
} as const satisfies Record<Severity, ReactNode>;

function Group({ severity, findings }: { severity: Severity; findings: readonly Finding[] }) {
  const say = useWords(CHECK_WORDS);
  const { language } = useLanguage();
  const id = useId();
  if (findings.length === 0) return null;
  const sentences = new Map<string, Finding[]>();
  for (const finding of findings) {
    const sentence = ruleMessage(finding.code, finding.details, language);
    sentences.set(sentence, [...(sentences.get(sentence) ?? []), finding]);
  }
  return (
    <section className={styles['group']} data-severity={severity} aria-labelledby={id}>
      <h3 id={id}>
        {ICONS[severity]}
        {say(severity)} <span>({formatNumber(findings.length, language)})</span>
        <small>{say(`${severity}.what`)}</small>
      </h3>
      <ul>
        {[...sentences].map(([sentence, own]) => (
          <Sentence key={sentence} sentence={sentence} findings={own} />
        ))}
      </ul>
    </section>
  );
}

const SHOWN = 4;

function Sentence({ sentence, findings }: { sentence: string; findings: readonly Finding[] }) {
  const say = useWords(CHECK_WORDS);
  const [first] = findings;
  const article = first === undefined ? null : RULES[first.code].article;
  const rest = findings.slice(SHOWN);
  return (
    <li>
      <p className={styles['sentence']}>{sentence}</p>
      {article !== null && <p className={styles['article']}>{article}</p>}
      {first?.fix !== null && first?.fix !== undefined && (
        <p className={styles['fix']}>{say('fix', { fix: first.fix })}</p>
      )}
      <Places findings={findings.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{say('more', { count: rest.length })}</summary>
          <Places findings={rest} />
        </details>
      )}
    </li>
  );
}

function Places({ findings }: { findings: readonly Finding[] }) {
  const say = useWords(CHECK_WORDS);
  return (
    <ul className={styles['places']}>
      {findings.map(({ place }, index) => (
        // Two findings may stand at one place.
        <li key={`${place?.paragraph ?? 0}-${index}`}>
          {place === null ? (
            <span>{say('whole')}</span>
          ) : (
            <>
              <span>
                {say(place.page === undefined ? 'paragraph' : 'page', {
                  paragraph: place.paragraph,
                  page: place.page ?? 0,
                })}
              </span>
              <q>{place.excerpt}</q>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
