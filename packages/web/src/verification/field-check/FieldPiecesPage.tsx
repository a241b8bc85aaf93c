// What a figure over all samples stands for: the pieces that it counts.
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { FoundList } from './FoundList.tsx';
import { PieceCard } from './PieceCard.tsx';
import { fieldPiecesQuery } from './queries.ts';
import { VerificationTabs } from './Tabs.tsx';
import { FIELD_WORDS } from './words.ts';

export function FieldPiecesPage() {
  const say = useWords(FIELD_WORDS);
  const { language } = useLanguage();
  const search = useSearch({ from: '/xac-nhan/thuc-te/viec' });
  const found = useInfiniteQuery(fieldPiecesQuery(search));
  const total = found.data?.pages[0]?.total;
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <VerificationTabs />
      <PageHead
        title={say('pieces.title')}
        lead={
          <span role="status">
            {total !== undefined && say('pieces.count', { count: formatNumber(total, language) })}
          </span>
        }
      >
        <Link to="/xac-nhan/thuc-te">{say('back')}</Link>
      </PageHead>
      <FoundList found={found} label={say('pieces')}>
        {items.map((piece) => (
          <PieceCard key={`${piece.check} ${piece.assignment.id}`} piece={piece} />
        ))}
      </FoundList>
    </>
  );
}
