// A signed call to a gateway of SMS or Zalo that the body runs: who is to hear what. Signed with a shared secret over the
// instant and the bytes, so that it cannot be made up, altered or sent again later. How to verify: docs/operations.md.
import { createHmac } from 'node:crypto';
import { PostFailure, postOutside } from '../kit/post-outside.ts';
import { type Parcel, type Sender, SendFailure } from './outside.ts';

export type WebhookWay = { readonly url: URL; readonly secret: string; readonly site: URL };

/** Headers: `X-Sauro-Id`, `X-Sauro-Timestamp` (seconds), `X-Sauro-Signature: v1=<hex>`. Answered with 2xx it was taken. */
export function webhookBy({ url, secret, site }: WebhookWay, clock: () => Date): Sender {
  return async (parcel) => {
    const body = JSON.stringify(bodyOf(parcel, site));
    const timestamp = String(Math.floor(clock().getTime() / 1000));
    const status = await post(url, body, {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'SauRo-Webhook/1',
      'x-sauro-id': parcel.id,
      'x-sauro-timestamp': timestamp,
      'x-sauro-signature': `v1=${signatureOf(secret, timestamp, body)}`,
    });
    if (status >= 200 && status < 300) return;
    // 410: the gateway says that it wants no more of this. All else may be mended there.
    throw new SendFailure(`http-${status}`, status === 410);
  };
}

export function signatureOf(secret: string, timestamp: string, body: string): string {
  return createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
}

function bodyOf({ id, at, person, message }: Parcel, site: URL) {
  return {
    id,
    type: 'notification',
    at: at.toISOString(),
    // The gateway knows the number of the telephone; here nobody does.
    person: { id: person.id, username: person.username },
    subject: message.subject,
    lines: message.lines.map(({ head, more, path }) => ({ text: head, more, url: new URL(path, site).href })),
  };
}

async function post(url: URL, body: string, headers: Readonly<Record<string, string>>): Promise<number> {
  try {
    // The operator's own gateway may lie inside. What it answers beside the status is of no use.
    return (await postOutside({ url, body, headers, networks: 'any' })).status;
  } catch (error) {
    if (!(error instanceof PostFailure)) throw error;
    throw new SendFailure(error.code, false);
  }
}
