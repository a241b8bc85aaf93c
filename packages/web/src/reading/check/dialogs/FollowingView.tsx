// What becomes of work that was given already, once a draft is confirmed as a revision of its plan.
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../../ui/language.tsx';
import { type ConfirmAs, previewFollowing } from '../calls.ts';
import type { Checking } from '../state/use-checking.ts';
import { CONFIRM_WORDS } from './confirm-words.ts';

type FollowingProps = { readonly checking: Checking; readonly as: Exclude<ConfirmAs, { mode: 'first' }> };

export function FollowingView({ checking: { draft, view }, as }: FollowingProps) {
  const say = useWords(CONFIRM_WORDS);
  const { data } = useQuery({
    queryKey: ['drafts', draft.id, 'following', as.plan, as.mode, view.book.seq],
    queryFn: () => previewFollowing(draft.id, as),
  });
  if (data === undefined) return null;
  const { recurs, once, dropped } = data;
  const lines = [
    ...(recurs.accepted > 0 ? [say('follow.recurs.accepted', { count: recurs.accepted })] : []),
    ...(recurs.open > 0 ? [say('follow.recurs.open', { count: recurs.open })] : []),
    ...(once.open > 0 ? [say('follow.once', { count: once.open })] : []),
    ...(dropped.open > 0 ? [say('follow.dropped', { count: dropped.open })] : []),
    ...(dropped.reported > 0 ? [say('follow.dropped.reported', { count: dropped.reported })] : []),
    ...(dropped.begun > 0 ? [say('follow.dropped.begun', { count: dropped.begun })] : []),
    ...(dropped.accepted > 0 ? [say('follow.dropped.accepted', { count: dropped.accepted })] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="following">
      <h3 id="following">{say('follow')}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
