// Mail by SMTP: plain text and the same as HTML. The address stands in the envelope alone, never in a log; what the server
// says of a failure may quote it, so that only its code is kept.
import type { MessageLine } from '@sauro/core';
import { createTransport } from 'nodemailer';
import { isLoopback } from '../kit/loopback.ts';
import { type Sender, SendFailure } from './outside.ts';

export type EmailWay = {
  readonly smtpUrl: string;
  /** “Sáu Rõ <sauro@tinh.gov.vn>”. */
  readonly from: string;
  /** Where links lead. */
  readonly site: URL;
};

const TIMEOUT_MS = 10_000;

/**
 * `smtp://user:password@host:587` or `smtps://…:465`. Encrypted either way, and the certificate of the server is checked; in
 * clear only to this machine itself.
 */
export function emailBy({ smtpUrl, from, site }: EmailWay): { readonly send: Sender; readonly stop: () => void } {
  const url = new URL(smtpUrl);
  const transport = createTransport({
    host: url.hostname,
    port: url.port === '' ? (url.protocol === 'smtps:' ? 465 : 587) : Number(url.port),
    secure: url.protocol === 'smtps:',
    requireTLS: url.protocol === 'smtp:' && !isLoopback(url.hostname),
    ...(url.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    pool: true,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const send: Sender = async ({ id, at, person, message }) => {
    if (person.email === null) throw new SendFailure('no-address', true);
    try {
      await transport.sendMail({
        from,
        to: { name: '', address: person.email },
        subject: message.subject,
        text: textOf(message.lines, site),
        html: htmlOf(message.lines, site),
        date: at,
        // The same at each try: a server that has taken it already can tell.
        messageId: `<${id}@${site.hostname}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      });
    } catch (error) {
      throw failureOf(error);
    }
  };
  return { send, stop: () => transport.close() };
}

/** What a server refuses for good (5yz, RFC 5321) is not tried again: an address that is none, mostly. */
function failureOf(error: unknown): SendFailure {
  const fields = error instanceof Error ? new Map(Object.entries(error)) : new Map<string, unknown>();
  const status: unknown = fields.get('responseCode');
  const code: unknown = fields.get('code');
  if (typeof status === 'number') {
    // What is refused for want of a right to send (530, 535) is the installation's affair and mended there.
    return new SendFailure(`smtp-${status}`, status >= 550 && status < 560);
  }
  return new SendFailure(typeof code === 'string' ? code : 'smtp', false);
}

const SWITCHES = '/tai-khoan';
const FOOT = 'Thư này do Sáu Rõ tự gửi, xin đừng trả lời. Bật, tắt thông báo:';

export function textOf(lines: readonly MessageLine[], site: URL): string {
  const parts = lines.map(({ head, more, path }) =>
    [head, ...more.map((line) => `  ${line}`), `  ${addressOf(site, path)}`].join('\n'),
  );
  return `${[...parts, `--\n${FOOT} ${addressOf(site, SWITCHES)}`].join('\n\n')}\n`;
}

export function htmlOf(lines: readonly MessageLine[], site: URL): string {
  const parts = lines.map(({ head, more, path }) => {
    const list = more.map((line) => `<br>${escaped(line)}`).join('');
    return `<p><a href="${escaped(addressOf(site, path))}"><strong>${escaped(head)}</strong></a>${list}</p>`;
  });
  const foot = `<p><small>${FOOT} <a href="${escaped(addressOf(site, SWITCHES))}">Tài khoản của tôi</a></small></p>`;
  return `<!doctype html><html lang="vi"><body>${parts.join('')}<hr>${foot}</body></html>`;
}

function addressOf(site: URL, path: string): string {
  return new URL(path, site).href;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
