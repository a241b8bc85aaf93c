// No figures: because nothing was issued at all, or because what is looked at leaves none.
import { Button } from '@mantine/core';
import { IconChartBar, IconFilterOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.tsx';
import { isNarrowed, type RollupSearch } from './search.ts';
import { useUnseen } from './use-unseen.ts';
import { ROLLUP_WORDS } from './words.ts';

export function NoAssignments({ search }: { search: RollupSearch }) {
  const say = useWords(ROLLUP_WORDS);
  const isUnseen = useUnseen(search);
  if (!isNarrowed(search)) {
    return (
      <Empty icon={<IconChartBar size={32} stroke={1.4} aria-hidden="true" />} title={say('empty.title')}>
        <p>{say('empty.what')}</p>
      </Empty>
    );
  }
  return (
    <Empty
      icon={<IconFilterOff size={32} stroke={1.4} aria-hidden="true" />}
      title={say(isUnseen ? 'unseen.title' : 'none.title')}
    >
      <p>{say(isUnseen ? 'unseen.what' : 'none.what')}</p>
      <Button variant="default" renderRoot={(props) => <Link {...props} to="/theo-doi" search={{}} />}>
        {say('none.reset')}
      </Button>
    </Empty>
  );
}
