// What a change of a unit would touch, before it is signed; of a merger also what becomes of work that both units have.
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { ChangePreview } from '../calls.ts';
import styles from '../People.module.css';
import { PEOPLE_WORDS } from '../words.ts';

const HANGING = [
  'children',
  'offices',
  'focals',
  'tasks',
  'assignments',
  'difficulties',
  'reports',
  'subscriptions',
  'names',
  'aliases',
] as const;

export function PreviewNote({ hanging, twins }: ChangePreview) {
  const say = useWords(PEOPLE_WORDS);
  const { language } = useLanguage();
  return (
    <section className={styles['note']} role="status">
      <h3>{say('change.hanging')}</h3>
      <dl className={styles['facts']}>
        {HANGING.map((what) => (
          <div key={what} style={{ display: 'contents' }}>
            <dt>{say(`hanging.${what}`)}</dt>
            <dd>{formatNumber(hanging[what], language)}</dd>
          </div>
        ))}
      </dl>
      {twins !== null && twins.all > 0 && <TwinsNote twins={twins} open={hanging.assignments} />}
      <p>
        {twins !== null && `${say('change.carried')} `}
        {say('change.nothing-written')}
      </p>
    </section>
  );
}

type TwinsProps = { readonly twins: NonNullable<ChangePreview['twins']>; readonly open: number };

function TwinsNote({ twins, open }: TwinsProps) {
  const say = useWords(PEOPLE_WORDS);
  const { language } = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const { all, begun, givenWay, begunGone, behindVerified } = twins;
  return (
    <>
      <p>{say('twins.all', { over: number(open - all), all: number(all), begun: number(begun) })}</p>
      <p>{say('twins.stays', { ended: number(givenWay), going: number(all - givenWay) })}</p>
      {begunGone > 0 && <p>{say('twins.begun-gone', { count: number(begunGone) })}</p>}
      {behindVerified > 0 && <p>{say('twins.behind-verified', { count: number(behindVerified) })}</p>}
    </>
  );
}
