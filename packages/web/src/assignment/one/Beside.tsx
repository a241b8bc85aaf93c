// Who else is on the task: whom the plan names, told to everybody; and how the work of the others stands, as far as one sees it.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Contact, useContacts } from '../../people/Contact.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Assignment, AssignmentOpened, Members } from '../calls.ts';
import { COUNTED } from '../CountBar.tsx';
import { COUNT_WORDS } from '../count-words.ts';
import { LabelChip } from '../Label.tsx';
import { besideQuery } from '../queries.ts';
import { ASSIGNMENT_WORDS } from '../words.ts';
import styles from './One.module.css';
import { ONE_WORDS } from './words.ts';

const SHOWN = 10;

type BesideProps = { readonly assignment: Assignment; readonly named: AssignmentOpened['named'] };

export function Beside({ assignment, named }: BesideProps) {
  const say = useWords(ONE_WORDS);
  const sayPart = useWords(ASSIGNMENT_WORDS);
  // One more than is shown, and itself.
  const members = useQuery(besideQuery(assignment.task.id, SHOWN + 2));
  const others = othersOf(members.data, assignment);
  const shown = others.slice(0, SHOWN);
  const contacts = useContacts(shown.map(({ unit }) => unit.id));
  return (
    <section className={styles['place']} aria-labelledby="beside">
      <h3 id="beside">{say('beside')}</h3>
      {(['lead', 'coordinate'] as const)
        .filter((part) => named[part].length > 0)
        .map((part) => (
          <p key={part} className={styles['quiet']}>
            {sayPart(`part.${part}`)}: <span lang="vi">{named[part].join('; ')}</span>
          </p>
        ))}
      <ul className={styles['parts']}>
        {shown.map((one) => (
          <li key={one.id}>
            <span lang="vi">
              <Link to="/viec/$id" params={{ id: one.id }}>
                {one.unit.name}
              </Link>
              <Contact contact={contacts.get(one.unit.id)} />
            </span>
            <small>{sayPart(`part.${one.part}`)}</small>
            <LabelChip label={one.label} />
          </li>
        ))}
      </ul>
      {members.data !== undefined && others.length > SHOWN && (
        <Further counts={members.data.counts} assignment={assignment} />
      )}
    </section>
  );
}

/** Of many: how many stand where, and the way to all of them. */
function Further({ counts, assignment }: { counts: Members['counts']; assignment: Assignment }) {
  const say = useWords(ONE_WORDS);
  const sayCount = useWords(COUNT_WORDS);
  const { language } = useLanguage();
  const told = COUNTED.filter((one) => counts[one] > 0);
  return (
    <p className={styles['quiet']}>
      {told.map((one) => `${sayCount(`column.${one}`)}: ${formatNumber(counts[one], language)}`).join(' · ')}{' '}
      <Link to="/ke-hoach/$id/nhiem-vu" params={{ id: assignment.plan.id }} search={{ task: assignment.task.id }}>
        {say('beside.all')}
      </Link>
    </p>
  );
}

/** Parts that somebody has split off are hers to follow. */
function othersOf(members: Members | undefined, { id }: Assignment): readonly Assignment[] {
  return (members?.items ?? []).filter((one) => one.id !== id && one.parent === null && one.state !== 'withdrawn');
}
