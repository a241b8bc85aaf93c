// The dialog that asks for a fresh proof: the server refused what is grave for want of one. The request that was refused
// waits in `call` and is sent again; the screen behind keeps all that was typed.
import { lazy, Suspense, useEffect, useState } from 'react';
import { proveWith } from '../client.ts';

const ProofDialog = lazy(async () => ({ default: (await import('./ProofDialog.tsx')).ProofDialog }));

type Asking = { readonly answer: (isProved: boolean) => void };

export function FreshProof() {
  const [asking, setAsking] = useState<Asking | null>(null);
  useEffect(() => {
    // Several requests may be refused at once: one dialog answers all of them.
    let open: Promise<boolean> | undefined;
    proveWith(
      () =>
        (open ??= new Promise((resolve) => {
          setAsking({
            answer: (isProved) => {
              open = undefined;
              setAsking(null);
              resolve(isProved);
            },
          });
        })),
    );
    return () => proveWith(undefined);
  }, []);
  if (asking === null) return null;
  return (
    <Suspense>
      <ProofDialog onAnswer={asking.answer} />
    </Suspense>
  );
}
