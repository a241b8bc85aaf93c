// The dialog that asks for a fresh proof: the server refused what is grave for want of one. The request that was refused
// waits in `call` and is sent again; the screen behind keeps all that was typed.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { proveWith } from '../client.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';
import { UI_WORDS } from '../ui/words.ts';
import styles from './Account.module.css';
import { listProofs } from './calls.ts';
import { ProofForm } from './ProofForm.tsx';
import { ACCOUNT_WORDS } from './words.ts';

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
  return asking === null ? null : <ProofDialog onAnswer={asking.answer} />;
}

function ProofDialog({ onAnswer }: { onAnswer: Asking['answer'] }) {
  const say = useWords(ACCOUNT_WORDS);
  const sayCancel = useWords(UI_WORDS);
  const ways = useQuery({ queryKey: ['account', 'proofs'], queryFn: listProofs, staleTime: 0 });
  return (
    <Dialog title={say('proof.title')} closeLabel={sayCancel('cancel')} onClose={() => onAnswer(false)}>
      <p className={styles['note']}>{say('proof.why')}</p>
      <ProofForm
        ways={ways.data?.ways ?? ['password']}
        onProved={() => onAnswer(true)}
        onCancel={() => onAnswer(false)}
      />
    </Dialog>
  );
}
