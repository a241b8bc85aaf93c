// Access tokens of the body, for who answers for all of it: whose they are, what they may do, and an end to each.
import { Button } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { Empty } from '../../ui/Empty.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { nextOffset } from '../../ui/next-page.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { usePeopleChange } from '../queries.ts';
import { listTokensOfAll, revokeTokenOf } from './calls.ts';
import { TokenRow } from './TokenRow.tsx';
import styles from './Tokens.module.css';
import { TOKEN_WORDS } from './words.ts';

const tokensQuery = infiniteQueryOptions({
  queryKey: ['people', 'tokens'],
  queryFn: ({ pageParam }) => listTokensOfAll(pageParam),
  initialPageParam: 0,
  getNextPageParam: nextOffset,
});

export function TokensPage() {
  const say = useWords(TOKEN_WORDS);
  const sentence = useProblemWords();
  const { language } = useLanguage();
  const tokens = useInfiniteQuery(tokensQuery);
  const revoke = usePeopleChange(revokeTokenOf);
  const items = tokens.data?.pages.flatMap((page) => page.items) ?? [];
  const total = tokens.data?.pages[0]?.total ?? 0;
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')} />
      {tokens.isPending && <PageWaiting />}
      {tokens.isError && <Failed error={tokens.error} onRetry={() => void tokens.refetch()} />}
      {tokens.isSuccess && items.length === 0 && (
        <Empty icon={<IconKey size={36} stroke={1.3} aria-hidden="true" />} title={say('none.title')}>
          <p>{say('none.what')}</p>
        </Empty>
      )}
      <div role="alert">{revoke.isError && <p className={styles['failure']}>{sentence(revoke.error)}</p>}</div>
      <div role="status">{revoke.isSuccess && <p>{say('revoked')}</p>}</div>
      {items.length > 0 && (
        <>
          <p>{say('count', { count: formatNumber(total, language) })}</p>
          <ul className={styles['list']} aria-label={say('title')}>
            {items.map((token) => (
              <TokenRow
                key={token.id}
                token={token}
                person={token.person.name}
                isPending={revoke.isPending && revoke.variables === token.id}
                onRevoke={() => revoke.mutate(token.id)}
              />
            ))}
          </ul>
        </>
      )}
      {tokens.hasNextPage && (
        <Button variant="default" loading={tokens.isFetchingNextPage} onClick={() => void tokens.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </>
  );
}
