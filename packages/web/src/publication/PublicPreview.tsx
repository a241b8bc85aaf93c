// What the public will see, before it does; what may not go out stands above it, and holds it up.
import { Button } from '@mantine/core';
import { PERSONAL_KINDS } from '@sauro/core';
import { focusFirst } from '../ui/focus-first.ts';
import { formatDay, formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { type Chosen, type Preview, publish } from './calls.ts';
import styles from './Publication.module.css';
import { PublishAt } from './PublishAt.tsx';
import { PUBLICATION_WORDS } from './words.ts';

type PreviewProps = {
  readonly plan: string;
  readonly chosen: Chosen;
  readonly seen: Preview;
  readonly onLeaveOut: (tasks: readonly string[]) => void;
  readonly onDone: () => void;
};

export function PublicPreview({ plan, chosen, seen, onLeaveOut, onDone }: PreviewProps) {
  const say = useWords(PUBLICATION_WORDS);
  const { language } = useLanguage();
  const count = (value: number) => formatNumber(value, language);
  return (
    <section ref={focusFirst} tabIndex={-1} className={styles['preview']} aria-labelledby="preview">
      <h3 id="preview">{say('preview.title')}</h3>
      <p lang="vi">
        <strong>{seen.title}</strong>
      </p>
      <p>
        {chosen.kind === 'tasks'
          ? say('preview.tasks', { count: count(seen.tasks.length) })
          : say('preview.units', { count: count(seen.units.length), targets: count(seen.targets.length) })}
        {' · '}
        {say('asOf', { day: formatDay(seen.asOf) })}
        {seen.leftOut > 0 && ` · ${say('preview.leftOut', { count: count(seen.leftOut) })}`}
      </p>
      {seen.personal.length > 0 ? (
        <Personal seen={seen} onLeaveOut={onLeaveOut} />
      ) : (
        <PublishAt
          name={`${chosen.kind === 'results' ? `kq ${seen.asOf} ` : ''}${seen.title}`}
          publish={(slug) => publish({ ...chosen, plan, slug, sha256: seen.sha256 })}
          onDone={onDone}
        />
      )}
      {chosen.kind === 'tasks' ? <Tasks tasks={seen.tasks} /> : <Units units={seen.units} />}
    </section>
  );
}

function Personal({ seen, onLeaveOut }: Pick<PreviewProps, 'seen' | 'onLeaveOut'>) {
  const say = useWords(PUBLICATION_WORDS);
  const kind = useWords(PERSONAL_KINDS);
  const tasks = [...new Set(seen.personal.flatMap(({ task }) => (task === null ? [] : [task])))];
  const textOf = (task: string | null) => {
    const found = seen.tasks.find(({ id }) => id === task);
    return found && [found.section, found.text].filter((part) => part !== '').join(' ');
  };
  return (
    <div className={styles['failure']} role="alert">
      <p>{say('personal', { count: seen.personal.length })}</p>
      {seen.personal.some((find) => find.kind === 'learner') && <p>{say('personal.learner')}</p>}
      <ul>
        {seen.personal.map((find) => (
          <li key={`${find.place} ${find.task} ${find.where} ${find.words}`}>
            <strong lang="vi">{find.words}</strong> ({kind(find.kind)}). {say(`personal.${find.place}`)}:{' '}
            <span lang="vi">{find.where ?? textOf(find.task)}</span>
          </li>
        ))}
      </ul>
      {tasks.length > 0 && <Button onClick={() => onLeaveOut(tasks)}>{say('personal.leave')}</Button>}
    </div>
  );
}

/** More than anybody reads before publishing; all of it is counted above and checked by the server. */
const SHOWN = 200;

function Tasks({ tasks }: Pick<Preview, 'tasks'>) {
  const say = useWords(PUBLICATION_WORDS);
  return (
    <table className={styles['table']} lang="vi">
      <caption className="visually-hidden">{say('preview.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('section')}</th>
          <th scope="col">{say('task')}</th>
          <th scope="col">{say('lead')}</th>
          <th scope="col">{say('deadline')}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.slice(0, SHOWN).map(({ id, section, text, lead, deadline }) => (
          <tr key={id}>
            <td>{section}</td>
            <td>{text}</td>
            <td>{lead.join('; ')}</td>
            <td>{deadline}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Units({ units }: Pick<Preview, 'units'>) {
  const say = useWords(PUBLICATION_WORDS);
  const { language } = useLanguage();
  return (
    <table className={styles['table']} lang="vi">
      <caption className="visually-hidden">{say('preview.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('unit')}</th>
          <th scope="col">{say('preview.total')}</th>
        </tr>
      </thead>
      <tbody>
        {units.map(({ name, counts }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{formatNumber(counts['total'] ?? 0, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
