// By what a person proves anew who she is: loaded when it is first asked for.
import { useQuery } from '@tanstack/react-query';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';
import { UI_WORDS } from '../ui/words.ts';
import styles from './Account.module.css';
import { listProofs } from './calls.ts';
import { ProofForm } from './ProofForm.tsx';
import { ACCOUNT_WORDS } from './words.ts';

export function ProofDialog({ onAnswer }: { onAnswer: (isProved: boolean) => void }) {
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
