// The interface for programmers: every route by its stage, with what it takes and answers. Drawn from the description that
// the server gives to programs too, so that the two cannot differ.
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconApi, IconDownload } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { call } from '../client.ts';
import { DelayedSearch } from '../ui/DelayedSearch.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Failed } from '../ui/Failed.tsx';
import { formatNumber } from '../ui/format.ts';
import { type Language, useLanguage, useWords } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { PageWaiting } from '../ui/PageWaiting.tsx';
import { type Description, matchesWords, type Route, routesOf, SENT } from './description.ts';
import styles from './OpenApi.module.css';
import { RouteItem } from './RouteItem.tsx';
import { OPENAPI_WORDS } from './words.ts';

const ADDRESS = '/api/openapi.json';

const descriptionQuery = (language: Language) =>
  queryOptions({
    queryKey: ['openapi', language],
    queryFn: () => call<Description>('GET', `${ADDRESS}?language=${language}`),
    staleTime: Number.POSITIVE_INFINITY,
  });

export function OpenApiPage() {
  const say = useWords(OPENAPI_WORDS);
  const { language } = useLanguage();
  const description = useQuery(descriptionQuery(language));
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')}>
        <a className={styles['file']} href={`${ADDRESS}?language=${language}`} download="openapi.json">
          <IconDownload size={16} stroke={1.7} aria-hidden="true" />
          {say('file')}
        </a>
      </PageHead>
      <Tokens />
      {description.isPending && <PageWaiting />}
      {description.isError && <Failed error={description.error} onRetry={() => void description.refetch()} />}
      {description.data && <Stages description={description.data} />}
    </>
  );
}

function Tokens() {
  const say = useWords(OPENAPI_WORDS);
  return (
    <section className={styles['tokens']} aria-labelledby="with-token">
      <h2 id="with-token">{say('token.title')}</h2>
      <p>
        {say('token.what')} <Link to="/tai-khoan">{say('token.link')}</Link>.
      </p>
      <pre>{`curl -H "Authorization: Bearer sauro_pat_…" ${location.origin}/api/session`}</pre>
    </section>
  );
}

function Stages({ description }: { description: Description }) {
  const say = useWords(OPENAPI_WORDS);
  const { language } = useLanguage();
  const [q, setQ] = useState('');
  const search = useCallback((words: string) => setQ(words.trim()), []);
  const all = useMemo(() => routesOf(description), [description]);
  const found = all.filter((route) => q === '' || matchesWords(route, q));
  const tags = [...description.tags, { name: SENT, description: say('sent.title') }];
  const stages = tags.flatMap(({ name, description: title }) => {
    const routes = found.filter(({ stage }) => stage === name);
    return routes.length === 0 ? [] : [{ name, title, routes }];
  });
  return (
    <>
      <div className={styles['bar']}>
        <DelayedSearch
          q={q}
          label={say('find')}
          clear={say('find.clear')}
          onSearch={search}
          className={styles['find']}
        />
        <p role="status">
          {say('count', { count: formatNumber(found.filter(({ isSent }) => !isSent).length, language) })}
        </p>
      </div>
      {stages.length === 0 ? (
        <Empty icon={<IconApi size={36} stroke={1.3} aria-hidden="true" />} title={say('none.title')}>
          <p>{say('none.what')}</p>
        </Empty>
      ) : (
        <>
          <nav className={styles['stages']} aria-label={say('stages')}>
            {stages.map(({ name, title }) => (
              <a key={name} href={`#stage-${name}`}>
                {title}
              </a>
            ))}
          </nav>
          {stages.map((stage) => (
            <Stage key={stage.name} {...stage} />
          ))}
        </>
      )}
    </>
  );
}

type StageProps = { readonly name: string; readonly title: string; readonly routes: readonly Route[] };

function Stage({ name, title, routes }: StageProps) {
  const id = `stage-${name}`;
  return (
    <section className={styles['stage']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {routes.map((route) => (
          <RouteItem key={route.id} route={route} />
        ))}
      </ul>
    </section>
  );
}
