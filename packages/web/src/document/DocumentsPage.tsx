// All documents that one may see: searched by the server, drawn as far as one looks.
import { IconFileSearch, IconFileUpload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useCan } from '../session.tsx';
import { DelayedSearch } from '../ui/DelayedSearch.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Failed } from '../ui/Failed.tsx';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { PageWaiting } from '../ui/PageWaiting.tsx';
import { BringingChoice } from './bringing.tsx';
import { DocumentTable } from './DocumentTable.tsx';
import styles from './Documents.module.css';
import { documentsQuery } from './queries.ts';
import uploadStyles from './Upload.module.css';
import { UploadButton } from './UploadButton.tsx';
import { usePlansOf } from './use-plans-of.ts';
import { DOCUMENT_WORDS } from './words.ts';

export function DocumentsPage() {
  const say = useWords(DOCUMENT_WORDS);
  const { language } = useLanguage();
  const { q = '' } = useSearch({ from: '/van-ban' });
  const documents = useInfiniteQuery({ ...documentsQuery(q), placeholderData: (before) => before });
  const mayAdd = useCan('document.add');
  const count = formatNumber(documents.data?.pages[0]?.total ?? 0, language);
  const lead = documents.data && say(q === '' ? 'count' : 'count.found', { count, q });
  return (
    <>
      <PageHead title={say('title')} lead={<span role="status">{lead}</span>}>
        <Search q={q} />
        {mayAdd && (
          <div className={uploadStyles['bring']}>
            <BringingChoice />
            <UploadButton />
          </div>
        )}
      </PageHead>
      <Documents query={documents} q={q} />
    </>
  );
}

function Documents({ query, q }: { query: ReturnType<typeof useDocumentsQuery>; q: string }) {
  const say = useWords(DOCUMENT_WORDS);
  const mayAdd = useCan('document.add');
  const plans = usePlansOf(query.data?.pages ?? []);
  if (query.isPending) return <PageWaiting />;
  if (query.isError) return <Failed error={query.error} onRetry={() => void query.refetch()} />;
  const items = query.data.pages.flatMap((page) => page.items);
  if (items.length > 0) {
    return (
      <DocumentTable
        items={items}
        plans={plans}
        total={query.data.pages[0]?.total ?? items.length}
        hasMore={query.hasNextPage}
        onMore={() => void (query.isFetchingNextPage || query.fetchNextPage())}
      />
    );
  }
  if (q !== '') {
    return (
      <Empty icon={<IconFileSearch size={32} stroke={1.4} aria-hidden="true" />} title={say('none.title')}>
        <p>{say('none.what')}</p>
      </Empty>
    );
  }
  return (
    <Empty icon={<IconFileUpload size={32} stroke={1.4} aria-hidden="true" />} title={say('empty.title')}>
      <p>{say(mayAdd ? 'empty.what' : 'empty.readOnly')}</p>
    </Empty>
  );
}

function useDocumentsQuery(q: string) {
  return useInfiniteQuery(documentsQuery(q));
}

function Search({ q }: { q: string }) {
  const say = useWords(DOCUMENT_WORDS);
  const navigate = useNavigate({ from: '/van-ban' });
  const search = useCallback(
    (text: string) => void navigate({ search: text === '' ? {} : { q: text }, replace: true }),
    [navigate],
  );
  return (
    <DelayedSearch
      className={styles['search']}
      q={q}
      label={say('search')}
      clear={say('search.clear')}
      onSearch={search}
    />
  );
}
