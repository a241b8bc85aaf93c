// Where notices go, and which: the address and the switches.
import { EmailForm } from '../people/EmailForm.tsx';
import { SwitchTable } from '../notification/SwitchTable.tsx';
import { NOTICE_SCREEN_WORDS } from '../notification/words.ts';
import { useWords } from '../ui/language.tsx';
import { setEmail } from './calls.ts';
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
