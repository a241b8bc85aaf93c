// Whether a report that was acknowledged is ever lost, or kept twice, when the server or its database is killed (SIGKILL)
// while reports come in. Whoever sent one that was not acknowledged sends it again, as the browser does. At the end what is
// kept must be what was acknowledged, each once and in its order, and the ledger must be whole.
//   npm run build, then: node --import tsx bench/crash.ts [ROUNDS] [embedded|server]      100 rounds on both by default
// Exit 1 where one is lost, doubled or out of order.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chmod } from 'node:fs/promises';
import { type Place, placeOf } from './crash/place.ts';
import { type Reporter, reporters } from './crash/reporters.ts';

const [rounds = '100', only] = process.argv.slice(2);
const MODES = ['embedded', 'server'] as const;
/** How long reports come in before something is killed, at most. */
const LONGEST_MS = 1500;
const REPORTERS = 6;

for (const mode of MODES.filter((one) => only === undefined || one === only)) {
  if (!(await killed(mode, Number(rounds)))) process.exitCode = 1;
}

async function killed(mode: (typeof MODES)[number], times: number): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'sauro-crash-'));
  // Where it runs as root, PostgreSQL runs as another user and must be able to pass.
  await chmod(folder, 0o755);
  const place = await placeOf(mode, folder);
  try {
    const all = await reporters(place.origin, REPORTERS);
    for (let round = 1; round <= times; round += 1) {
      const working = all.map((one) => one.work());
      await pause(Math.random() * LONGEST_MS);
      await (round % 2 === 0 ? place.killDatabase() : place.killServer());
      for (const one of all) one.pause();
      await Promise.all(working);
      await place.restart();
      if (process.stderr.isTTY) process.stderr.write(`\r${mode}: ${round}/${times}`);
    }
    return await tell(mode, { times, place, all });
  } finally {
    await place.end();
    await rm(folder, { recursive: true, force: true });
  }
}

type Done = { readonly times: number; readonly place: Place; readonly all: readonly Reporter[] };

async function tell(mode: string, { times, place, all }: Done): Promise<boolean> {
  for (const one of all) await one.settle();
  const found = await Promise.all(all.map((one) => one.compare()));
  const sum = (key: 'acknowledged' | 'lost' | 'doubled' | 'displaced') =>
    found.reduce((total, one) => total + one[key], 0);
  const isWhole = await place.isLedgerWhole();
  console.log(
    `${mode}: ${times} kills, ${sum('acknowledged')} reports acknowledged, ${sum('lost')} lost, ${sum('doubled')} doubled, ${sum('displaced')} out of order, ledger ${isWhole ? 'whole' : 'NOT WHOLE'}`,
  );
  return isWhole && sum('acknowledged') > 0 && sum('lost') + sum('doubled') + sum('displaced') === 0;
}
