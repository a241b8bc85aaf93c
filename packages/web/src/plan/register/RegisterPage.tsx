// The register over all plans.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Register, type SearchNext } from './Register.tsx';
import styles from './Register.module.css';
import { REGISTER_WORDS } from './words.ts';

export function RegisterPage() {
  const say = useWords(REGISTER_WORDS);
  const search = useSearch({ from: '/nhiem-vu' });
  const navigate = useNavigate({ from: '/nhiem-vu' });
  const onSearch = useCallback<SearchNext>(
    (next, replace) => void navigate({ search: next, replace, resetScroll: false }),
    [navigate],
  );
  return (
    <div className={styles['page']}>
      <PageHead title={say('title')} />
      <Register plan={null} search={search} onSearch={onSearch} />
    </div>
  );
}
