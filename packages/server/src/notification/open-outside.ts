// The ways out that are configured, opened: none unless it was asked for.
import { emailBy } from './send-email.ts';
import { webhookBy } from './send-webhook.ts';
import type { OutChannel } from './notification.ts';
import type { Outside, Sender } from './outside.ts';

export type OutsideWay = {
  readonly site: URL;
  readonly email: { readonly smtpUrl: string; readonly from: string } | null;
  readonly webhook: { readonly url: URL; readonly secret: string } | null;
};

/** `way`: null where nothing leaves the house. */
export function openOutside(way: OutsideWay | null, clock: () => Date): Outside {
  const senders = new Map<OutChannel, Sender>();
  if (way === null) return { senders, stop: () => undefined };
  const email = way.email === null ? null : emailBy({ ...way.email, site: way.site });
  if (email !== null) senders.set('email', email.send);
  if (way.webhook !== null) senders.set('webhook', webhookBy({ ...way.webhook, site: way.site }, clock));
  return { senders, stop: () => email?.stop() };
}
