// Requests as a program sends them that sends many: over connections that stay open. `fetch` itself takes the sender as long as the
// product takes for an answer, and on one machine that time is the product's.
import { Agent, type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** What `fetch` is given here: a method, headers, and a body of words or bytes. */
export async function sendKept(target: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  const body = await bytesOf(init.body);
  const answer = await answered(String(target), init, body);
  const headers = new Headers();
  for (const [name, values] of Object.entries(answer.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  const { statusCode: status = 0 } = answer;
  return new Response(status === 204 ? null : new Uint8Array(await buffer(answer)), { status, headers });
}

/** A connection that the server has given up in the same moment is replaced, as browsers do. */
async function answered(target: string, init: RequestInit, body: Uint8Array | undefined): Promise<IncomingMessage> {
  const headers = Object.fromEntries(new Headers(init.headers).entries());
  const { method = 'GET', signal } = init;
  const { asked, answer } = once();
  return answer.catch((error: NodeJS.ErrnoException) => {
    if (asked.reusedSocket && error.code === 'ECONNRESET') return once().answer;
    throw error;
  });

  function once() {
    const sent = request(target, { agent, method, headers, ...(signal && { signal }) });
    const came = new Promise<IncomingMessage>((resolve, reject) =>
      sent.once('response', resolve).once('error', reject),
    );
    sent.end(body);
    return { asked: sent, answer: came };
  }
}

const held = new WeakMap<Blob, Uint8Array>();

/** A file whose bytes need not be asked of it when it is sent. */
export function fileOf(name: string, bytes: Uint8Array<ArrayBuffer>): File {
  const file = new File([], name);
  held.set(file, bytes);
  return file;
}

async function bytesOf(body: RequestInit['body']): Promise<Uint8Array | undefined> {
  if (body === undefined || body === null) return undefined;
  if (typeof body === 'string') return Buffer.from(body);
  if (body instanceof Blob) return held.get(body) ?? new Uint8Array(await body.arrayBuffer());
  if (body instanceof Uint8Array) return body;
  throw new TypeError('Only words and bytes are sent.');
}
