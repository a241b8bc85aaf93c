// The address of a link as a person types or pastes it. Pure.

/** With https:// where it begins with neither; null where it is no address of the web, or one that tells a password. */
export function linkAddress(typed: string): string | null {
  const text = typed.trim();
  const whole = /^[a-z][a-z\d+.-]*:/iu.test(text) ? text : `https://${text}`;
  if (/\s/u.test(text) || !URL.canParse(whole)) return null;
  const { protocol, hostname, username, password } = new URL(whole);
  if (username !== '' || password !== '') return null;
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && /.\../u.test(hostname) ? whole : null;
}
