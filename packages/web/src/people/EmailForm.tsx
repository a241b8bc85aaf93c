// The address to which digests and notices go: one's own in the account, or that of a person whom one manages.
import { KeptLineForm } from './KeptLineForm.tsx';
import { EMAIL_WORDS } from './words.ts';

const SHAPE = /^[^@\s]+@[^@\s]+$/;

type EmailFormProps = {
  readonly email: string | null;
  readonly save: (email: string | null) => Promise<void>;
  readonly onSaved?: () => void;
  readonly isOwn?: boolean;
};

export function EmailForm({ email, save, onSaved, isOwn = false }: EmailFormProps) {
  return (
    <KeptLineForm
      kept={email}
      words={EMAIL_WORDS}
      isFit={(text) => SHAPE.test(text)}
      type="email"
      maxLength={254}
      save={save}
      onSaved={onSaved}
      isOwn={isOwn}
    />
  );
}
