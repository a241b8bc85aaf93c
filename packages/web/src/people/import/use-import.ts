// A list on its way in: tried, then confirmed. First passwords come this once, with the answer to the confirmation, and are
// held until they have been saved.
import { useState } from 'react';
import { confirmImport, type ImportKind, type Tried, tryImport } from '../calls.ts';
import { usePeopleChange } from '../queries.ts';

export type Import = ReturnType<typeof useImport>;

export function useImport(kind: ImportKind) {
  const trying = usePeopleChange((file: File) => tryImport(kind, file));
  const confirming = usePeopleChange((tried: Tried) => confirmImport(tried));
  const [isSaved, setSaved] = useState(false);
  const hasPasswords = kind === 'people' && (confirming.isPending || (confirming.data?.accounts.length ?? 0) > 0);
  const begin = () => {
    trying.reset();
    confirming.reset();
    setSaved(false);
  };
  return {
    trying,
    confirming,
    isSaved,
    hasPeople: kind === 'people',
    /** Nothing else may be begun now: the passwords would be lost with it. */
    isHeld: hasPasswords && !isSaved,
    begin,
    tryFile: (file: File) => {
      begin();
      trying.mutate(file);
    },
    onSaved: () => setSaved(true),
  };
}
