// For which unit documents are brought, where one may bring them for several: chosen where they are uploaded, kept in the
// browser by person, and shown wherever a file is dropped. Who brings them for one is asked nothing.
import { NativeSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useCan, useSession } from '../session.tsx';
import { recall, remember } from '../ui/stored.ts';
import { useWords } from '../ui/language.tsx';
import { bringingUnitsQuery } from './queries.ts';
import styles from './Upload.module.css';
import { DOCUMENT_WORDS } from './words.ts';

type Unit = { readonly id: string; readonly name: string };
type Bringing = {
  readonly units: readonly Unit[];
  /** Null where there is nothing to choose. */
  readonly chosen: Unit | null;
  readonly choose: (id: string) => void;
  /** The same, once it is known what there is to choose from: a file may be dropped before that. */
  readonly settle: () => Promise<string | undefined>;
};

const BringingContext = createContext<Bringing | null>(null);

export function useBringing(): Bringing {
  const bringing = useContext(BringingContext);
  if (bringing === null) throw new Error('useBringing stands outside BringingProvider.');
  return bringing;
}

export function BringingProvider({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient();
  const person = useSession().data?.person.id ?? null;
  const mayAdd = useCan('document.add');
  const { data: units } = useQuery({ ...bringingUnitsQuery(person), enabled: person !== null && mayAdd });
  const [picked, setPicked] = useState<{ readonly person: string; readonly unit: string } | null>(null);
  const value = useMemo((): Bringing => {
    const key = `bringing.${person ?? ''}`;
    const wish = picked !== null && picked.person === person ? picked.unit : recall(key);
    return {
      units: units ?? [],
      chosen: chosenOf(units ?? [], wish),
      choose: (unit) => {
        if (person === null) return;
        remember(key, unit);
        setPicked({ person, unit });
      },
      settle: () =>
        queryClient.ensureQueryData(bringingUnitsQuery(person)).then(
          (known) => chosenOf(known, wish)?.id,
          // Without a line the file waits with its reason, and goes to where it was meant for.
          () => wish ?? undefined,
        ),
    };
  }, [units, person, picked, queryClient]);
  return <BringingContext value={value}>{children}</BringingContext>;
}

/** What was chosen once may be no longer hers: then the first. */
function chosenOf(units: readonly Unit[], wish: string | null): Unit | null {
  return units.length < 2 ? null : (units.find(({ id }) => id === wish) ?? units[0] ?? null);
}

export function BringingChoice() {
  const say = useWords(DOCUMENT_WORDS);
  const { units, chosen, choose } = useBringing();
  if (chosen === null) return null;
  return (
    <NativeSelect
      className={styles['for']}
      label={say('upload.for')}
      value={chosen.id}
      data={units.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    />
  );
}
