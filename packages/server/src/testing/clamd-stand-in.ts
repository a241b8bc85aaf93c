// A small clamd for tests, on loopback or on a socket of the file system: it speaks INSTREAM and PING as clamd does, finds
// what says that it is to be found, and can be told to take less, to hang, or to talk nonsense.
import { createServer, type Socket } from 'node:net';
import type { ClamdPlace } from '../kit/files/scan.ts';

export type ClamdWay = {
  /** A socket of the file system instead of a port. */
  readonly path?: string;
  readonly mostBytes?: number;
  readonly manner?: 'proper' | 'hangs' | 'nonsense' | 'leaves';
};
export type ClamdStandIn = {
  readonly place: ClamdPlace;
  /** Bytes of each file that was looked at, as they came. */
  readonly seen: readonly Buffer[];
  readonly stop: () => Promise<void>;
};

/** What is found, wherever in a file it stands. */
export const MALWARE = 'X5-SAURO-THU-NGHIEM-MA-DOC';

export async function startClamd({ path, mostBytes = 1e9, manner = 'proper' }: ClamdWay = {}): Promise<ClamdStandIn> {
  const seen: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    if (manner === 'hangs') return void socket.resume();
    if (manner === 'leaves') return void socket.destroy();
    let came = Buffer.alloc(0);
    const answer = (line: string) => void socket.end(`${line}\0`);
    socket.on('data', (chunk: Buffer) => {
      came = Buffer.concat([came, chunk]);
      const said = manner === 'nonsense' ? 'HTTP/1.1 400 Bad Request' : answerTo(came, mostBytes, seen);
      if (said !== undefined) answer(said);
    });
  });
  await new Promise<void>((resolve) => {
    if (path === undefined) server.listen(0, '127.0.0.1', resolve);
    else server.listen(path, resolve);
  });
  const address = server.address();
  if (address === null) throw new Error('A listening server has an address.');
  return {
    place: typeof address === 'string' ? { path: address } : { host: '127.0.0.1', port: address.port },
    seen,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Undefined while more is to come. */
function answerTo(came: Buffer, mostBytes: number, seen: Buffer[]): string | undefined {
  const end = came.indexOf(0);
  if (end < 0) return undefined;
  const command = came.toString('latin1', 0, end);
  if (command === 'zPING') return 'PONG';
  if (command !== 'zINSTREAM') return 'UNKNOWN COMMAND';
  const pieces: Buffer[] = [];
  for (let at = end + 1; came.length >= at + 4; ) {
    const length = came.readUInt32BE(at);
    if (length === 0) return verdict(Buffer.concat(pieces), seen);
    if (came.length < at + 4 + length) return undefined;
    pieces.push(came.subarray(at + 4, at + 4 + length));
    if (pieces.reduce((sum, piece) => sum + piece.length, 0) > mostBytes) return 'INSTREAM size limit exceeded. ERROR';
    at += 4 + length;
  }
  return undefined;
}

function verdict(file: Buffer, seen: Buffer[]): string {
  seen.push(file);
  return file.includes(MALWARE) ? 'stream: SauRo.Test.Signature FOUND' : 'stream: OK';
}
