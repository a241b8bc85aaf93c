// One's own account: how it is guarded, and where it is open.
import { useQuery } from '@tanstack/react-query';
import { Failed } from '../ui/Failed.tsx';
import { useWords } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { PageWaiting } from '../ui/PageWaiting.tsx';
import styles from './Account.module.css';
import { CodesPart } from './CodesPart.tsx';
import { EmailPart, NoticesPart, PhonePart } from './NoticesPart.tsx';
import { PasskeysPart } from './PasskeysPart.tsx';
import { PasswordPart } from './PasswordPart.tsx';
import { accountQuery } from './queries.ts';
import { SessionsPart } from './SessionsPart.tsx';
import { TokensPart } from './tokens/TokensPart.tsx';
import { TotpPart } from './TotpPart.tsx';
import { ACCOUNT_WORDS } from './words.ts';

export function AccountPage() {
  const say = useWords(ACCOUNT_WORDS);
  const account = useQuery(accountQuery);
  if (account.isPending) return <PageWaiting />;
  if (account.isError) return <Failed error={account.error} onRetry={() => void account.refetch()} />;
  const { data } = account;
  return (
    <>
      <PageHead title={say('title')} lead={say('lead', { username: data.username })} />
      <div className={styles['parts']}>
        <PasswordPart changedAt={data.passwordChangedAt} />
        <TotpPart since={data.totpSince} />
        <PasskeysPart passkeys={data.passkeys} />
        <CodesPart left={data.recoveryCodesLeft} hasFactor={data.totpSince !== null || data.passkeys.length > 0} />
        <PhonePart phone={data.phone} />
        <EmailPart email={data.email} />
        <NoticesPart hasEmail={data.email !== null} />
        <SessionsPart />
        <TokensPart />
      </div>
    </>
  );
}
