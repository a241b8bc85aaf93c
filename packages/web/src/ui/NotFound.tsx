// An address that leads nowhere.
import { IconMapQuestion } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { EmptyScreen } from './Empty.tsx';
import { useWords } from './language.tsx';
import { UI_WORDS } from './words.ts';

/** `why`: what else may be the reason, where the address is right. */
export function NotFound({ why }: { why?: string }) {
  const say = useWords(UI_WORDS);
  return (
    <EmptyScreen icon={<IconMapQuestion size={32} stroke={1.4} aria-hidden="true" />} title={say('notFound.title')}>
      <p>{why ?? say('notFound.what')}</p>
      <Link to="/van-ban" search={{}}>
        {say('notFound.back')}
      </Link>
    </EmptyScreen>
  );
}
