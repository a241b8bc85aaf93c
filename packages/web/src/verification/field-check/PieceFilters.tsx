// What of a sample is shown: by what was found, and of one unit or all.
import { NativeSelect } from '@mantine/core';
import { FIELD_OUTCOMES } from '@sauro/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Piece } from './calls.ts';
import styles from './Field.module.css';
import { PIECE_FILTERS, type PieceFilter, type PieceSearch } from './search.ts';
import { FIELD_WORDS } from './words.ts';

type FiltersProps = { readonly check: string; readonly pieces: readonly Piece[]; readonly search: PieceSearch };

export function PieceFilters({ check, pieces, search }: FiltersProps) {
  const say = useWords(FIELD_WORDS);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const units = unitsOf(pieces);
  const ofUnit: PieceSearch = search.unit === undefined ? {} : { unit: search.unit };
  const nameOf = (filter: PieceFilter | undefined) => {
    if (filter === undefined) return say('filter.all');
    return filter === 'open' || filter === 'checked' ? say(`filter.${filter}`) : FIELD_OUTCOMES[filter][language];
  };
  const to = (next: PieceSearch) =>
    void navigate({
      to: '/xac-nhan/thuc-te/$id',
      params: { id: check },
      search: next,
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <nav className={`${styles['filters']} no-print`} aria-label={say('filter')}>
        {[undefined, ...PIECE_FILTERS].map((filter) => {
          const own: PieceSearch = filter === undefined ? ofUnit : { ...ofUnit, outcome: filter };
          return (
            <Link
              key={filter ?? 'all'}
              to="/xac-nhan/thuc-te/$id"
              params={{ id: check }}
              search={own}
              replace
              resetScroll={false}
              aria-current={search.outcome === filter ? 'true' : undefined}
            >
              {nameOf(filter)} <b>{pieces.filter((piece) => isShown(piece, own)).length}</b>
            </Link>
          );
        })}
      </nav>
      {units.length > 1 && (
        <NativeSelect
          className={`${styles['unit']} no-print`}
          label={say('unit')}
          value={search.unit ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const { unit: _before, ...rest } = search;
            to(value === '' ? rest : { ...rest, unit: value });
          }}
          data={[{ value: '', label: say('unit.all') }, ...units.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
    </>
  );
}

export function isShown({ assignment, results: [last] }: Piece, { unit, outcome }: PieceSearch): boolean {
  if (unit !== undefined && assignment.unit.id !== unit) return false;
  if (outcome === undefined) return true;
  if (outcome === 'open' || outcome === 'checked') return (last === undefined) === (outcome === 'open');
  return last?.outcome === outcome;
}

type Drawn = { readonly id: string; readonly name: string; readonly isChecked: boolean };

/** Units whose work was drawn, in the order of the pieces; `isChecked`: something was found of it. */
export function unitsOf(pieces: readonly Piece[]): readonly Drawn[] {
  const units = new Map<string, Drawn>();
  for (const { assignment, results } of pieces) {
    const { id, name } = assignment.unit;
    units.set(id, { id, name, isChecked: results.length > 0 || units.get(id)?.isChecked === true });
  }
  return [...units.values()];
}
