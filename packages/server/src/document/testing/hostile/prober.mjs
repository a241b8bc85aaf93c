// Tries every way out of the confinement and tells which ones stood open.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { Worker } from 'node:worker_threads';

export async function answer({ port, secretFile, writeTo }) {
  return {
    environment: Object.keys(process.env),
    fetched: await reached(async () => {
      const { fetch } = globalThis;
      await fetch(`http://127.0.0.1:${port}/`);
    }),
    connected: await reached(() => connect(port)),
    readPasswd: await reached(() => fs.readFileSync('/etc/passwd')),
    readSecret: await reached(() => fs.readFileSync(secretFile)),
    listed: await reached(() => fs.readdirSync('/')),
    wrote: await reached(() => fs.writeFileSync(writeTo, 'x')),
    ran: await reached(() => execFileSync('/bin/true')),
    worked: await reached(() => new Worker('1', { eval: true })),
  };
}

async function reached(attempt) {
  try {
    await attempt();
    return true;
  } catch {
    return false;
  }
}

/** Below the public net module, so that only the kernel can be in the way. */
function connect(port) {
  const { TCP, TCPConnectWrap, constants } = process.binding('tcp_wrap');
  return new Promise((resolve, reject) => {
    const handle = new TCP(constants.SOCKET);
    const request = new TCPConnectWrap();
    request.oncomplete = (status) => (status === 0 ? resolve() : reject(new Error(String(status))));
    const failed = handle.connect(request, '127.0.0.1', port);
    if (failed) reject(new Error(String(failed)));
  });
}
