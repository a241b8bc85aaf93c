// The open port, and its end: no new requests, those that run are answered, idle connections are closed.
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { StartProblem } from '../start-problem.ts';

export type Listening = { readonly address: string; readonly port: number; readonly close: () => Promise<void> };

export async function listen(
  app: Hono,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const server = createServer(getRequestListener(app.fetch));
  await open(server, { host, port });
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('A listening server has a port.');
  const shown = host.includes(':') ? `[${host}]` : host;
  return { port: at.port, address: `http://${shown}:${at.port}`, close: () => close(server) };
}

async function open(server: Server, { host, port }: { readonly host: string; readonly port: number }): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')) {
      throw new StartProblem('port.taken', { port, host });
    }
    throw error;
  }
}

/** Browsers keep connections open for long; between two requests they are closed at once. */
async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  try {
    await closed;
  } finally {
    clearInterval(sweep);
  }
}
