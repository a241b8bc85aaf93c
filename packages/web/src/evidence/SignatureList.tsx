// The signatures of a PDF: who, when and by whose clock, whether the file has changed since, and who vouches for the signer.
import { IconAlertTriangle, IconCertificate, IconHelpCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { formatTime } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import type { Signature } from './calls.ts';
import { PREVIEW_WORDS } from './preview-words.ts';
import styles from './Preview.module.css';
import { previewQuery } from './queries.ts';

export function SignatureList({ signatures }: { signatures: readonly Signature[] }) {
  const say = useWords(PREVIEW_WORDS);
  return (
    <section aria-label={say('signatures')}>
      <h3>{say('signatures')}</h3>
      <ul className={styles['signatures']}>
        {signatures.map((signature, index) => (
          <SignatureRow key={`${index}`} signature={signature} />
        ))}
      </ul>
    </section>
  );
}

function SignatureRow({ signature }: { signature: Signature }) {
  const say = useWords(PREVIEW_WORDS);
  const { language } = useLanguage();
  const { signer, organisation, issuer, at, atBy, trust, isWeak, kind, holds } = signature;
  const state = stateOf(signature);
  const sign = signOf(signature);
  const Icon = ICONS[sign];
  const name = [signer, organisation].filter((part) => part !== null).join(', ');
  return (
    <li data-sign={sign}>
      <Icon size={18} stroke={1.6} aria-hidden="true" />
      <div>
        <p lang="vi">
          <strong>{name === '' ? say('signer.none') : name}</strong>
          {kind === 'timestamp' && <> ({say('timestamp')})</>}
        </p>
        <p>{say(`state.${state}`)}</p>
        {at !== null && atBy !== null && <small>{say(`at.${atBy}`, { at: formatTime(at, language) })}</small>}
        {(holds === 'yes' || holds === 'changed') && <small>{say(`trust.${trust}`, { issuer: issuer ?? '—' })}</small>}
        {isWeak && <small>{say('weak')}</small>}
      </div>
    </li>
  );
}

/** In one line, beside the name of the file. */
export function SignedLine({ id }: { id: string }) {
  const say = useWords(PREVIEW_WORDS);
  const preview = useQuery(previewQuery(id));
  if (preview.isPending) return <small>{say('line.waiting')}</small>;
  if (preview.data?.is !== 'pages') return <small>{say('line.unknown')}</small>;
  return preview.data.signatures.map((signature, index) => {
    const { signer, trust, holds } = signature;
    return (
      <small key={`${index}`} className={styles['line']} data-sign={signOf(signature)} lang="vi">
        {say('line', { name: signer ?? say('signer.none') })}: {say(`state.${stateOf(signature)}`)}
        {holds === 'yes' && trust !== 'trusted' && <> {say(`line.${trust}`)}</>}
      </small>
    );
  });
}

type State = 'whole' | 'signed' | 'unsigned' | 'changed' | 'broken' | 'unknown';

function stateOf({ holds, after }: Signature): State {
  if (holds !== 'yes') return holds;
  return after === 'nothing' ? 'whole' : after;
}

type Sign = 'good' | 'doubt' | 'bad';

const SIGNS = {
  whole: 'good',
  signed: 'good',
  unsigned: 'doubt',
  changed: 'bad',
  broken: 'bad',
  unknown: 'doubt',
} as const satisfies Record<State, Sign>;

/** Whole, but of somebody for whom nobody vouches, is no good sign. */
function signOf(signature: Signature): Sign {
  const sign = SIGNS[stateOf(signature)];
  return sign === 'good' && signature.trust !== 'trusted' ? 'doubt' : sign;
}

const ICONS = { good: IconCertificate, doubt: IconHelpCircle, bad: IconAlertTriangle } as const;
