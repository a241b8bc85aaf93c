// Asks a virus scanner (clamd) about a file on its way in: its bytes go over clamd's socket by INSTREAM, in pieces that each
// say how long they are, and a line comes back. No library: the protocol is two words and a loop.
import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import type { Incoming } from './incoming.ts';

/** `too-large`: the scanner takes less (its StreamMaxLength). `away`: it did not answer, or not as a scanner does. */
export type Verdict =
  | { readonly is: 'clean' }
  | { readonly is: 'found'; readonly virus: string }
  | { readonly is: 'too-large' }
  | { readonly is: 'away' };

/** Never throws for what the scanner does or does not do. */
export type Scan = (file: Pick<Incoming, 'path'>) => Promise<Verdict>;

export type ClamdPlace = { readonly host: string; readonly port: number } | { readonly path: string };

export type ScanTimes = {
  readonly connectMs: number;
  /** In which something must have come or gone. A large archive is looked through in silence. */
  readonly silentMs: number;
};

const TIMES: ScanTimes = { connectMs: 5_000, silentMs: 60_000 };

export function scanAt(place: ClamdPlace, times = TIMES): Scan {
  return async ({ path }) => {
    const answer = await ask(place, times, (socket) => sendFile(socket, path));
    if (answer.came === 'line') return verdictOf(answer.line);
    // It says that it takes less and hangs up at once, and the broken pipe may swallow the words: one that is well and hung
    // up in the middle of the sending has had enough.
    const hadEnough = answer.came === 'end' && (await isScannerThere(place, times));
    return { is: hadEnough ? 'too-large' : 'away' };
  };
}

/** Whether a scanner answers there. */
export async function isScannerThere(place: ClamdPlace, times = TIMES): Promise<boolean> {
  const answer = await ask(place, times, async (socket) => void socket.write('zPING\0'));
  return answer.came === 'line' && answer.line === 'PONG';
}

function verdictOf(answer: string): Verdict {
  if (answer === 'stream: OK') return { is: 'clean' };
  const [, virus] = /^stream: (.+) FOUND$/.exec(answer) ?? [];
  if (virus !== undefined) return { is: 'found', virus: virus.replace(/[^\x20-\x7e]/g, '?').slice(0, 200) };
  return /size limit exceeded/i.test(answer) ? { is: 'too-large' } : { is: 'away' };
}

/** `end`: it hung up. `nothing`: it was not reached, or kept silent too long, or talked without end. */
type Answer = { readonly came: 'line'; readonly line: string } | { readonly came: 'end' | 'nothing' };

async function ask(
  place: ClamdPlace,
  { connectMs, silentMs }: ScanTimes,
  send: (socket: Socket) => Promise<void>,
): Promise<Answer> {
  const socket = connect(place);
  const answer = answerFrom(socket);
  socket.setTimeout(connectMs);
  socket.once('connect', () => socket.setTimeout(silentMs));
  try {
    await Promise.all([send(socket), answer]);
    return await answer;
  } finally {
    socket.destroy();
  }
}

/** A line is far shorter: more is no scanner. */
const LONGEST_ANSWER = 4096;

function answerFrom(socket: Socket): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer) => {
      resolve(answer);
      socket.destroy();
    };
    let [text, reached] = ['', false];
    socket.once('connect', () => (reached = true));
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
      const end = text.search(/[\0\n]/);
      if (end >= 0) settle({ came: 'line', line: text.slice(0, end).trim() });
      else if (text.length > LONGEST_ANSWER) settle({ came: 'nothing' });
    });
    socket.on('timeout', () => settle({ came: 'nothing' }));
    // Why it broke does not matter: whoever waits is told by the close.
    socket.on('error', () => undefined);
    socket.once('close', () => settle({ came: reached ? 'end' : 'nothing' }));
  });
}

const PIECE_BYTES = 64 * 1024;

async function sendFile(socket: Socket, path: string): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const piece of createReadStream(path, { highWaterMark: PIECE_BYTES }) as AsyncIterable<Buffer>) {
    if (socket.destroyed) return;
    socket.write(lengthOf(piece.length));
    if (!socket.write(piece)) await drained(socket);
  }
  socket.write(lengthOf(0));
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done).off('close', done);
      resolve();
    };
    socket.on('drain', done).on('close', done);
  });
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}
