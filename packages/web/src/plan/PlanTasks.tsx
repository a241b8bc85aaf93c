// The register within one plan.
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { Register, type SearchNext } from './register/Register.tsx';
import styles from './register/Register.module.css';

export function PlanTasks() {
  const { id } = useParams({ from: '/ke-hoach/$id' });
  const search = useSearch({ from: '/ke-hoach/$id/nhiem-vu' });
  const navigate = useNavigate({ from: '/ke-hoach/$id/nhiem-vu' });
  const onSearch = useCallback<SearchNext>(
    (next, replace) => void navigate({ search: next, replace, resetScroll: false }),
    [navigate],
  );
  return (
    <div className={styles['within']}>
      <Register key={id} plan={id} search={search} onSearch={onSearch} />
    </div>
  );
}
