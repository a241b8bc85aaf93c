// That a document has become a plan, as a small sign that leads there.
import { IconClipboardCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useWords } from '../ui/language.tsx';
import styles from './StateChip.module.css';
import { DOCUMENT_WORDS } from './words.ts';

export function PlanChip({ plan }: { plan: string }) {
  const say = useWords(DOCUMENT_WORDS);
  return (
    <Link className={styles['plan']} to="/ke-hoach/$id" params={{ id: plan }} title={say('plan.open')}>
      <IconClipboardCheck size={14} stroke={1.8} aria-hidden="true" />
      {say('plan')}
    </Link>
  );
}
