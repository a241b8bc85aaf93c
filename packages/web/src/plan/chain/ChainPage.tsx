// The chain of any document, whether it has become a plan or not. Walking it changes the address.
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { documentQuery } from '../../document/queries.ts';
import { useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { DocumentChain } from './DocumentChain.tsx';
import styles from './Chain.module.css';
import { CHAIN_WORDS } from './words.ts';

export function ChainPage() {
  const { id } = useParams({ from: '/van-ban/$id/chuoi' });
  return <Walked key={id} id={id} />;
}

/** A step of the walk is a new page: its heading takes the focus. */
function Walked({ id }: { id: string }) {
  const say = useWords(CHAIN_WORDS);
  const document = useQuery(documentQuery(id));
  return (
    <>
      <nav className={`${styles['crumbs']} no-print`} aria-label={say('crumbs')}>
        <Link to="/van-ban" search={{}}>
          {say('documents')}
        </Link>
        {document.data !== undefined && (
          <Link to="/van-ban/$id" params={{ id }} search={{}} lang="vi">
            {document.data.title ?? document.data.name}
          </Link>
        )}
      </nav>
      <PageHead title={say('title')} />
      <DocumentChain document={id} />
    </>
  );
}
