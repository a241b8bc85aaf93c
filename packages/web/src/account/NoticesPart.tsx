// Where one is reached and where notices go, and which: telephone, address and switches.
import { EmailForm } from '../people/EmailForm.tsx';
import { PhoneForm } from '../people/PhoneForm.tsx';
import { PHONE_WORDS } from '../people/words.ts';
import { SwitchTable } from '../notification/SwitchTable.tsx';
import { NOTICE_SCREEN_WORDS } from '../notification/words.ts';
import { useWords } from '../ui/language.tsx';
import { setEmail, setPhone } from './calls.ts';
import { Part } from './Part.tsx';
import { useRefreshedAccount } from './queries.ts';
import { ACCOUNT_WORDS } from './words.ts';

export function EmailPart({ email }: { email: string | null }) {
  const say = useWords(ACCOUNT_WORDS);
  const refresh = useRefreshedAccount();
  return (
    <Part title={say('email')}>
      <p>{say('email.what')}</p>
      <EmailForm email={email} save={setEmail} onSaved={refresh} isOwn />
    </Part>
  );
}

export function PhonePart({ phone }: { phone: string | null }) {
  const say = useWords(PHONE_WORDS);
  const refresh = useRefreshedAccount();
  return (
    <Part title={say('title')}>
      <PhoneForm phone={phone} save={setPhone} onSaved={refresh} isOwn />
    </Part>
  );
}

export function NoticesPart({ hasEmail }: { hasEmail: boolean }) {
  const say = useWords(NOTICE_SCREEN_WORDS);
  return (
    <div id="thong-bao">
      <Part title={say('switches')}>
        <p>{say('switches.what')}</p>
        <SwitchTable hasEmail={hasEmail} />
      </Part>
    </div>
  );
}
