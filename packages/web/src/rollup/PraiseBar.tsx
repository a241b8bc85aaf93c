// The list that proposes units for praise: of those that are ticked in the ranking, or where none is, of all with a whole share.
import { Button } from '@mantine/core';
import { useWords } from '../ui/language.tsx';
import { PaperMenu } from '../ui/PaperMenu.tsx';
import { praiseAddress, type PraiseBody, type Ranking, type RankingQuery } from './calls.ts';
import { RANKING_WORDS } from './pivot-words.ts';
import styles from './Rollup.module.css';

type BarProps = {
  readonly rows: Ranking['rows'];
  readonly chosen: ReadonlySet<string>;
  readonly query: RankingQuery;
  readonly onNone: () => void;
};

export function PraiseBar({ rows, chosen, query, onNone }: BarProps) {
  const say = useWords(RANKING_WORDS);
  const ranked = rows.filter(({ rank }) => rank !== null);
  if (ranked.length === 0) return null;
  // Of whom a check in the field has found work otherwise the list of all leaves out.
  const isWhole = ranked.some(({ of, among, refuted }) => of === among && refuted === 0);
  const told = chosen.size > 0 ? 'praise.chosen' : isWhole ? 'praise.none' : 'praise.nobody';
  const body: PraiseBody = { units: [...chosen] };
  return (
    <div className={`${styles['praise']} no-print`}>
      <p role="status">{say(told, { count: chosen.size })}</p>
      {chosen.size > 0 && (
        <Button variant="subtle" size="compact-md" onClick={onNone}>
          {say('praise.clear')}
        </Button>
      )}
      {(chosen.size > 0 || isWhole) && (
        <PaperMenu
          // What was refused of another choice is not said of this one.
          key={[praiseAddress(query, 'docx'), ...chosen].join(' ')}
          label={say('praise')}
          papers={[
            {
              name: say(chosen.size > 0 ? 'praise.name.chosen' : 'praise.name'),
              address: (as) => praiseAddress(query, as),
              body,
            },
          ]}
        />
      )}
    </div>
  );
}
