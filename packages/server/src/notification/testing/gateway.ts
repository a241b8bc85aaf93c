// A gateway on loopback that keeps what it is called with, and answers as the test says.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Call = { readonly headers: IncomingHttpHeaders; readonly body: string };

export async function startGateway() {
  const calls: Call[] = [];
  let answer: { status: number; location?: string; body?: string; retryAfter?: string } = { status: 204 };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => void parts.push(part));
    request.on('end', () => {
      calls.push({ headers: request.headers, body: Buffer.concat(parts).toString('utf8') });
      response
        .writeHead(answer.status, {
          ...(answer.location === undefined ? {} : { location: answer.location }),
          ...(answer.retryAfter === undefined ? {} : { 'retry-after': answer.retryAfter }),
        })
        .end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Listening on a port, as asked for on the line above.
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}/sauro`),
    calls,
    answerWith: (next: typeof answer) => void (answer = next),
    stop: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
export type Gateway = Awaited<ReturnType<typeof startGateway>>;
