// The work telephone: one's own in the account, or that of a person whom one manages.
import { phoneFrom, phoneText } from '@sauro/core';
import { KeptLineForm } from './KeptLineForm.tsx';
import { PHONE_WORDS } from './words.ts';

type PhoneFormProps = {
  readonly phone: string | null;
  readonly save: (phone: string | null) => Promise<void>;
  readonly onSaved?: () => void;
  readonly isOwn?: boolean;
};

export function PhoneForm({ phone, save, onSaved, isOwn = false }: PhoneFormProps) {
  return (
    <KeptLineForm
      kept={phone === null ? null : phoneText(phone)}
      words={PHONE_WORDS}
      isFit={(text) => phoneFrom(text) !== null}
      type="tel"
      maxLength={40}
      save={save}
      onSaved={onSaved}
      isOwn={isOwn}
    />
  );
}
