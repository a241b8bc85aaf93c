// The database for commands that ask it, with its files: what the server would hold, without a server.
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { openDb, openPool, reach } from '../kit/db.ts';
import { runningUrl, startEmbedded } from '../kit/engine/embedded.ts';
import { isRoot } from '../kit/engine/system-user.ts';
import { derivedFiles } from '../kit/files/derived.ts';
import { openFiles } from '../kit/files/open-files.ts';
import { createLog } from '../kit/log.ts';
import type { System } from '../kit/system.ts';

/** The database that the configuration names; the embedded one also while its server runs, and started where it does not. */
export async function withDatabase(env: NodeJS.ProcessEnv, work: (system: System) => Promise<number>): Promise<number> {
  const config = readConfig(env, isRoot());
  const running = config.databaseUrl ?? (await runningUrl(config.dataDir));
  const engine = running === undefined ? await startEmbedded(config.dataDir) : undefined;
  const pool = openPool({ url: engine?.url ?? running ?? '', max: 2, onIdleError: () => undefined });
  try {
    await reach(pool);
    const log = createLog({ level: 'silent', pretty: false, write: () => undefined, clock: () => new Date() });
    const files = await openFiles(config.files, config.dataDir);
    const derived = derivedFiles(join(config.dataDir, 'derived'));
    const { limits, printer } = config;
    const nothing = { virusGuard: null, signatureRoots: null };
    return await work({ ...nothing, db: openDb(pool), files, derived, printer, log, limits, clock: () => new Date() });
  } finally {
    await pool.end();
    await engine?.stop();
  }
}
