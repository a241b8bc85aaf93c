// One POST to an address outside. A redirect is not followed: what is signed for one address goes to no other. Every number
// that the name is resolved to must be one that may be called, and the connection goes to the number that was asked about.
import { lookup as resolve, type LookupAddress } from 'node:dns';
import { type ClientRequest, type IncomingMessage, type RequestOptions, request as clear } from 'node:http';
import { request as secure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { hostOf, isWithin, type Networks } from './outside-networks.ts';

export type Post = {
  readonly url: URL;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `any`: the address is the operator's own. */
  readonly networks: Networks | 'any';
};
export type Posted = {
  readonly status: number;
  /** The first part of what was answered. */
  readonly answer: string;
  /** As it asks to be tried again. */
  readonly retryAfter: string | null;
};

/** Why there was no answer: a code for those who run the system. */
export class PostFailure extends Error {
  override readonly name = 'PostFailure';
  readonly code: 'timeout' | 'unreachable' | 'not-public' | 'certificate';
  constructor(code: PostFailure['code']) {
    super(code);
    this.code = code;
  }
}

const TIMEOUT_MS = 10_000;
const MOST_READ_BYTES = 2048;

export type Resolve = typeof resolve;

/** `timeout` of all of it, the answer included. Throws `PostFailure`. */
export async function postOutside(post: Post, by: Resolve = resolve, timeout = TIMEOUT_MS): Promise<Posted> {
  const { url, networks } = post;
  const host = hostOf(url);
  // A number is connected to without being looked up.
  if (networks !== 'any' && isIP(host) !== 0 && !isWithin(networks, host)) throw new PostFailure('not-public');
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await send(post, { signal, lookup: lookupWithin(networks, by) });
    // What it answers is for who keeps the other system; cut off or slow, the status is enough.
    const { statusCode = 0, headers } = response;
    const answer = await beginningOf(response).catch(() => '');
    return { status: statusCode, answer, retryAfter: headers['retry-after'] ?? null };
  } catch (error) {
    throw error instanceof PostFailure ? error : new PostFailure(signal.aborted ? 'timeout' : failureOf(error));
  }
}

function send({ url, body, headers }: Post, way: RequestOptions): Promise<IncomingMessage> {
  const bytes = Buffer.from(body);
  const open = url.protocol === 'https:' ? secure : clear;
  return new Promise((answered, failed) => {
    // Without an agent: a connection that is kept could have been opened before the name came to mean something else.
    const options = { ...way, method: 'POST', agent: false, headers: { ...headers, 'content-length': bytes.length } };
    const sending: ClientRequest = open(url, options, answered);
    sending.on('error', failed);
    sending.end(bytes);
  });
}

function lookupWithin(networks: Networks | 'any', by: Resolve): LookupFunction {
  return (hostname, options, told) => {
    by(hostname, { ...options, all: true }, (error, found: readonly LookupAddress[]) => {
      if (error !== null) return told(error, '', 0);
      const [first] = found;
      const isSafe = networks === 'any' || found.every(({ address }) => isWithin(networks, address));
      if (first === undefined || !isSafe) return told(new PostFailure('not-public'), '', 0);
      if (options.all === true) return told(null, [...found]);
      return told(null, first.address, first.family);
    });
  };
}

async function beginningOf(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let read = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    parts.push(part);
    read += part.length;
    if (read >= MOST_READ_BYTES) break;
  }
  response.destroy();
  return Buffer.concat(parts).subarray(0, MOST_READ_BYTES).toString('utf8');
}

/** By the codes of Node: what its certificate is told to be is no fault of the line. */
function failureOf(error: unknown): PostFailure['code'] {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ERR_TLS/.test(code) ? 'certificate' : 'unreachable';
}
