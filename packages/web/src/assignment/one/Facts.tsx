// What the assignment is: its task, plan and place in the document, who gave it, who does it and who decides on it.
import { planName, periodWords } from '@sauro/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ContactOf } from '../../people/Contact.tsx';
import { PhoneLink } from '../../people/PhoneLink.tsx';
import { PlaceInDocument } from '../../plan/PlaceInDocument.tsx';
import { taskQuery } from '../../plan/queries.ts';
import { useCan } from '../../session.tsx';
import { formatDay } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PaperMenu } from '../../ui/PaperMenu.tsx';
import { type Assignment, type AssignmentOpened, assignmentPaperAddress } from '../calls.ts';
import { HowFar } from '../Label.tsx';
import { Beside } from './Beside.tsx';
import { Merger } from './Merger.tsx';
import styles from './One.module.css';
import { ONE_WORDS } from './words.ts';

const PAPERS = ['slip', 'plan-slip', 'own-plan'] as const;

type FactsProps = { readonly assignment: Assignment } & Pick<AssignmentOpened, 'phones' | 'kin' | 'named' | 'merger'>;

export function Facts({ assignment, phones, kin, named, merger }: FactsProps) {
  const say = useWords(ONE_WORDS);
  const { language } = useLanguage();
  const { plan, task, period } = assignment;
  const nobody = <em>{say('no-person')}</em>;
  return (
    <section className={styles['card']} aria-labelledby="facts">
      <h2 id="facts">{say('facts')}</h2>
      {assignment.dropProposed && <p className={styles['warning']}>{say('dropped')}</p>}
      <dl className={styles['facts']}>
        <Fact name={say('plan')}>
          <Link to="/ke-hoach/$id" params={{ id: plan.id }}>
            {planName(plan)}
          </Link>
        </Fact>
        <Fact name={say('task')}>
          <Link to="/ke-hoach/$id/nhiem-vu" params={{ id: plan.id }} search={{ task: task.id }}>
            {task.section}
          </Link>
          {period !== null && (
            <small>
              {say('period', {
                key: periodWords(period.key, language),
                from: formatDay(period.from),
                to: formatDay(period.to),
              })}
            </small>
          )}
        </Fact>
        {task.product !== null && <Fact name={say('product')}>{task.product}</Fact>}
        <Fact name={say('issuer')}>
          {assignment.issuer.name} <small>{say('issued', { day: formatDay(assignment.issuedOn.slice(0, 10)) })}</small>
        </Fact>
        <Fact name={say('unit')}>
          {assignment.unit.name}
          {assignment.fromGroup && <small>{say('unit.through', { name: assignment.name })}</small>}
          <ContactOf unit={assignment.unit.id} />
        </Fact>
        {(['person', 'decider'] as const).map((who) => (
          <Fact key={who} name={say(who)}>
            {assignment[who]?.name ?? nobody} <PhoneOf person={assignment[who]?.id} phones={phones} />
          </Fact>
        ))}
        <Fact name={say('percent')}>
          <span className={styles['bar']}>
            <HowFar assignment={assignment} />
          </span>
        </Fact>
      </dl>
      <Kin assignment={assignment} kin={kin} />
      <Merger merger={merger} />
      <div className="no-print">
        <PaperMenu
          label={say('paper')}
          papers={PAPERS.map((paper) => ({
            name: say(`paper.${paper}`),
            address: (as) => assignmentPaperAddress(assignment.id, { paper, as }),
          }))}
        />
      </div>
      <Beside assignment={assignment} named={named} />
      <Place task={task.id} />
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd lang="vi">{children}</dd>
    </div>
  );
}

type PhoneProps = { readonly person: string | undefined; readonly phones: AssignmentOpened['phones'] };

function PhoneOf({ person, phones }: PhoneProps) {
  const known = phones.find((one) => one.person === person);
  return known === undefined ? null : <PhoneLink phone={known.phone} />;
}

type KinProps = { readonly assignment: Assignment; readonly kin: AssignmentOpened['kin'] };

/** What it is a part of, and what it stands in place of: a way there only for whom it is open. */
function Kin({ assignment: { parent, replaces, issuer }, kin }: KinProps) {
  const say = useWords(ONE_WORDS);
  return (
    <>
      {(
        [
          ['parent', parent],
          ['replaces', replaces],
        ] as const
      ).map(([how, id]) => {
        if (id === null) return null;
        const seen = kin.find((one) => one.id === id);
        return (
          <p key={how} className={styles['quiet']}>
            {say(how)}
            {': '}
            {seen === undefined ? (
              // Whoever gave a part away holds the whole.
              say(how === 'parent' ? 'parent.held' : 'replaces.closed', { unit: issuer.name })
            ) : (
              <Link to="/viec/$id" params={{ id }} lang="vi">
                {seen.text} ({seen.unit.name})
              </Link>
            )}
          </p>
        );
      })}
    </>
  );
}

function Place({ task }: { task: string }) {
  const say = useWords(ONE_WORDS);
  const found = useQuery({ ...taskQuery(task), enabled: useCan('plan.read') });
  if (found.data === undefined) return null;
  return (
    <section className={styles['place']} aria-label={say('place')}>
      <h3>{say('place')}</h3>
      <PlaceInDocument document={found.data.document} anchor={found.data.anchor} />
    </section>
  );
}
