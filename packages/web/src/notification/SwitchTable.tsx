// Which notice by which channel: a table of boxes, each saved as it is ticked, and how the latest message went.
import { Checkbox } from '@mantine/core';
import { type Channel, CHANNELS, isOfSubscription, NOTICE_KINDS, NOTICE_WORDS } from '@sauro/core';
import { useQuery } from '@tanstack/react-query';
import { startTransition, useOptimistic } from 'react';
import { useCan } from '../session.tsx';
import { Failed } from '../ui/Failed.tsx';
import { formatTime } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { UI_WORDS } from '../ui/words.ts';
import { setSwitches, type Switch, type SwitchState } from './calls.ts';
import styles from './Notices.module.css';
import { switchesQuery, useSetting } from './queries.ts';
import { NOTICE_SCREEN_WORDS } from './words.ts';

export function SwitchTable({ hasEmail }: { hasEmail: boolean }) {
  const say = useWords(NOTICE_SCREEN_WORDS);
  const ui = useWords(UI_WORDS);
  const sentence = useProblemWords();
  const state = useQuery(switchesQuery);
  const set = useSetting(setSwitches);
  if (state.isPending) return <p>{ui('waiting')}</p>;
  if (state.data === undefined) return <Failed error={state.error} onRetry={() => void state.refetch()} />;
  const { channels } = state.data;
  return (
    <>
      <div role="alert">{set.isError && <p className={styles['failure']}>{sentence(set.error)}</p>}</div>
      <div role="status">{set.isSuccess && <p className="visually-hidden">{say('saved')}</p>}</div>
      {channels.length === 1 && <p>{say('switches.onlyBell')}</p>}
      {channels.includes('email') && !hasEmail && <p>{say('switches.noEmail')}</p>}
      <Latest latest={state.data.latest} />
      <Table state={state.data} onSet={(one) => set.mutateAsync([one])} />
    </>
  );
}

type TableProps = {
  readonly state: SwitchState;
  /** Settles once what stands then has been asked for anew. */
  readonly onSet: (changed: Switch) => Promise<void>;
};

function Table({ state, onSet }: TableProps) {
  const say = useWords(NOTICE_SCREEN_WORDS);
  const { language } = useLanguage();
  // Who manages none is never told of one.
  const managesWebhooks = useCan('people.manage');
  const kinds = NOTICE_KINDS.filter((kind) => managesWebhooks || !isOfSubscription(kind));
  // What is on its way is shown as it will be from the click on; several may be.
  const [switches, showAs] = useOptimistic<readonly Switch[], Switch>(state.switches, (all, one) => [...all, one]);
  const find = (kind: string, channel: Channel) =>
    switches.findLast((one) => one.kind === kind && one.channel === channel);
  const turn = (one: Switch) =>
    startTransition(async () => {
      showAs(one);
      // What was refused is told above the table.
      await onSet(one).catch(() => undefined);
    });
  return (
    <table className={styles['switches']}>
      <thead>
        <tr>
          <th scope="col">{say('switches.kind')}</th>
          {state.channels.map((channel) => (
            <th scope="col" key={channel}>
              {CHANNELS[channel][language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => {
          const name = NOTICE_WORDS[kind].name[language];
          return (
            <tr key={kind}>
              <th scope="row">{name}</th>
              {state.channels.map((channel) => {
                const stands = find(kind, channel);
                const label = say('switches.one', { kind: name, channel: CHANNELS[channel][language] });
                return (
                  <td key={channel}>
                    {stands === undefined ? (
                      <span className="visually-hidden">{say('switches.none')}</span>
                    ) : (
                      <Checkbox
                        aria-label={label}
                        checked={stands.isOn}
                        onChange={({ currentTarget: { checked } }) => turn({ kind, channel, isOn: checked })}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Whether it is her own address that is wrong: refused for good by the server of it, or gone. */
function isOfAddress(state: string, problem: string | null): boolean {
  return state === 'given-up' && problem !== null && /^(no-address|smtp-55\d)$/.test(problem);
}

function Latest({ latest }: Pick<SwitchState, 'latest'>) {
  const say = useWords(NOTICE_SCREEN_WORDS);
  const { language } = useLanguage();
  if (latest.length === 0) return null;
  return (
    <ul className={styles['latest']}>
      {latest.map(({ channel, state, at, problem }) => (
        <li key={channel} data-state={state}>
          {say(isOfAddress(state, problem) ? 'latest.address' : `latest.${state}`, {
            channel: CHANNELS[channel][language],
            time: formatTime(at, language),
            problem: problem ?? '',
          })}
        </li>
      ))}
    </ul>
  );
}
