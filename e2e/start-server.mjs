// Starts the server as it was built, with a data folder that goes when the server ends. `npm start` would also install
// and build; a test must not.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../packages/server/dist/main.js';

const folder = mkdtempSync(join(tmpdir(), 'sauro-e2e-'));
// Where the test runs as root, PostgreSQL runs as another user and must be able to pass.
chmodSync(folder, 0o755);
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

// Whoever has forked this process lets days pass; nobody else can.
let ahead = 0;
process.on('message', ({ days }) => {
  ahead += days * 86_400_000;
  process.send?.('passed');
});

// It does not outlive whoever has forked it.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));

await main({ ...process.env, DATA_DIR: join(folder, 'data') }, () => new Date(Date.now() + ahead));
