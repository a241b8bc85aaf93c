// One's own access tokens on the page of the account: those there are, and a new one, shown once.
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { listTokens, type MadeToken, makeToken, type NewToken, revokeToken } from '../../people/tokens/calls.ts';
import { TokenRow } from '../../people/tokens/TokenRow.tsx';
import { TOKEN_WORDS } from '../../people/tokens/words.ts';
import { Failed } from '../../ui/Failed.tsx';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { UI_WORDS } from '../../ui/words.ts';
import styles from '../Account.module.css';
import { Part } from '../Part.tsx';
import { useChange } from '../queries.ts';
import { Told } from '../Told.tsx';
import { MadeTokenBox } from './MadeTokenBox.tsx';
import { TokenForm } from './TokenForm.tsx';

const tokensQuery = queryOptions({ queryKey: ['account', 'tokens'], queryFn: listTokens, staleTime: 0 });

type Made = { readonly name: string; readonly made: MadeToken };

export function TokensPart() {
  const say = useWords(TOKEN_WORDS);
  const ui = useWords(UI_WORDS);
  const sentence = useProblemWords();
  const tokens = useQuery(tokensQuery);
  const revoke = useChange(revokeToken);
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const make = useChange(
    async (token: NewToken): Promise<Made> => ({ name: token.name, made: await makeToken(token) }),
    (answered) => {
      setMade(answered);
      setMaking(false);
    },
  );
  if (tokens.isError) return <Failed error={tokens.error} onRetry={() => void tokens.refetch()} />;
  const items = tokens.data?.items ?? [];
  const failure = isMaking ? null : revoke.error;
  return (
    <Part title={say('title')}>
      <p>
        {say('what')} <Link to="/api-tai-lieu">{say('docs')}</Link>.
      </p>
      <Told failure={failure === null ? null : sentence(failure)} done={revoke.isSuccess ? say('revoked') : null} />
      {tokens.isPending && <p>{ui('waiting')}</p>}
      {tokens.isSuccess && items.length === 0 && <p>{say('none')}</p>}
      {items.length > 0 && (
        <ul className={styles['list']} aria-label={say('list')}>
          {items.map((token) => (
            <TokenRow
              key={token.id}
              token={token}
              isPending={revoke.isPending && revoke.variables === token.id}
              onRevoke={() => revoke.mutate(token.id)}
            />
          ))}
        </ul>
      )}
      {made !== null && <MadeTokenBox {...made} onDone={() => setMade(null)} />}
      {isMaking ? (
        <TokenForm
          error={make.error}
          isPending={make.isPending}
          onMake={make.mutate}
          onCancel={() => setMaking(false)}
        />
      ) : (
        made === null && (
          <div className={styles['actions']}>
            <Button variant="default" onClick={() => setMaking(true)}>
              {say('new')}
            </Button>
          </div>
        )
      )}
    </Part>
  );
}
