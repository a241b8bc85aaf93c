// What plans say of reports and reviews and no regime has taken up: each is looked at and taken up, or dismissed.
import { Button, NativeSelect } from '@mantine/core';
import { planName, sayReview } from '@sauro/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDay } from '../../ui/format.ts';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { answerProposal, type Proposal, type RegimeList } from '../calls.ts';
import { lookAgain, proposalsQuery } from '../queries.ts';
import styles from '../Report.module.css';
import { REGIME_WORDS } from '../words.ts';

type ProposalsProps = {
  readonly mayRun: RegimeList['mayRun'];
  readonly onTake: (proposal: Proposal) => void;
};

export function Proposals({ mayRun, onTake }: ProposalsProps) {
  const say = useWords(REGIME_WORDS);
  const [isDismissed, setDismissed] = useState(false);
  // Each unit of hers dismisses for itself alone: she looks in the name of one.
  const [chosen, setChosen] = useState(mayRun[0]?.id);
  const items = useQuery(proposalsQuery('no', chosen)).data?.items ?? [];
  const dismissed = useQuery(proposalsQuery('yes', chosen)).data?.items ?? [];
  const isOfMany = mayRun.length > 1;
  if (items.length === 0 && dismissed.length === 0 && !isOfMany) return null;
  const shown = isDismissed ? dismissed : items;
  return (
    <section className={styles['part']} aria-labelledby="proposals">
      <h2 id="proposals">{say(isDismissed ? 'proposals.dismissed' : 'proposals')}</h2>
      {isOfMany && (
        <NativeSelect
          label={say('proposals.unit')}
          value={chosen ?? ''}
          data={mayRun.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={({ currentTarget: { value } }) => setChosen(value)}
        />
      )}
      {shown.length === 0 && <p className={styles['quiet']}>{say('proposals.none')}</p>}
      <ul className={styles['list']}>
        {shown.map((proposal) => (
          <ProposalLine key={proposal.key} {...{ proposal, unit: chosen, isDismissed, onTake }} />
        ))}
      </ul>
      {(dismissed.length > 0 || isDismissed) && (
        <div className={styles['acts']}>
          <Button variant="subtle" onClick={() => setDismissed(!isDismissed)}>
            {say(isDismissed ? 'proposals.back' : 'proposals.show', { count: dismissed.length })}
          </Button>
        </div>
      )}
    </section>
  );
}

type LineProps = Pick<ProposalsProps, 'onTake'> & {
  readonly proposal: Proposal;
  /** In whose name it is answered. */
  readonly unit: string | undefined;
  readonly isDismissed: boolean;
};

function ProposalLine({ proposal, unit, isDismissed, onTake }: LineProps) {
  const say = useWords(REGIME_WORDS);
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const answering = useMutation({
    mutationFn: (to: string) =>
      answerProposal({ unit: to, plan: proposal.plan.id, key: proposal.key, dismissed: !isDismissed }),
    onSuccess: () => void lookAgain(queryClient),
  });
  const { review } = proposal;
  const said = saidOf(proposal);
  const what = review === null ? planName(proposal.plan) : `${sayReview(review)} – ${planName(proposal.plan)}`;
  return (
    <li>
      <b lang="vi">{what}</b>
      {review !== null && (
        <p>{review.words === null ? say('proposal.phases') : say('proposal.words', { words: review.words })}</p>
      )}
      {said !== '' && <p lang="vi">{said}</p>}
      {proposal.unknown.length > 0 && (
        <p className={styles['late']}>{say('proposal.unknown', { names: proposal.unknown.join('; ') })}</p>
      )}
      <div className={styles['acts']}>
        {!isDismissed && (
          <Button variant="default" aria-label={`${say('proposal.take')} ${what}`} onClick={() => onTake(proposal)}>
            {say('proposal.take')}
          </Button>
        )}
        {unit !== undefined && (
          <Button
            variant="default"
            aria-label={`${say(isDismissed ? 'proposal.restore' : 'proposal.dismiss')}: ${what}`}
            disabled={answering.isPending}
            onClick={() => answering.mutate(unit)}
          >
            {say(isDismissed ? 'proposal.restore' : 'proposal.dismiss')}
          </Button>
        )}
      </div>
      {answering.error !== null && (
        <p role="alert" className={styles['refusal']}>
          {sentence(answering.error)}
        </p>
      )}
    </li>
  );
}

function saidOf({ said: { reporters, via, addressee, due } }: Proposal): string {
  const to = [via === null ? '' : `qua ${via}`, addressee ?? ''].filter((part) => part !== '').join(', ');
  return [reporters.join('; '), to, due === null ? '' : formatDay(due)].filter((part) => part !== '').join(' → ');
}
