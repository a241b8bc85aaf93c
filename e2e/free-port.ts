// A port that nothing listens on.
import { createServer } from 'node:net';

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const place = probe.address();
      probe.close(() =>
        place !== null && typeof place === 'object' ? resolve(place.port) : reject(new Error('no port')),
      );
    });
  });
}
