// Takes the network and the environment away from this process, for good.
import dgram from 'node:dgram';
import net from 'node:net';

export function giveUpWorld(): void {
  for (const name of ['fetch', 'WebSocket', 'EventSource']) Reflect.deleteProperty(globalThis, name);
  for (const holder of [net.Socket.prototype, net.Server.prototype, dgram.Socket.prototype]) {
    for (const way of ['connect', 'listen', 'bind', 'send']) {
      if (way in holder) Object.defineProperty(holder, way, { value: refuse });
    }
  }
  for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name);
}

function refuse(): never {
  throw new Error('A confined process has no network.');
}
