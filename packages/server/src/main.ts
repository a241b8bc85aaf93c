// The server, from its configuration to the open port, in the order in which things happen. What is started here is
// stopped in the opposite order.
import { join } from 'node:path';
import { createApp } from './app.ts';
import { followMerger } from './assignment/follow-merger.ts';
import { followPlan } from './assignment/follow-plan.ts';
import { beginWholesOf } from './assignment/begin-wholes.ts';
import { followWhole } from './assignment/follow-whole.ts';
import { withdrawParts, withdrawPartsOf } from './assignment/withdraw-parts.ts';
import { type Config, readConfig } from './config.ts';
import { clearConversions } from './document/convert-doc.ts';
import { rootsIn } from './document/look/roots.ts';
import { scanDocument } from './document/scan-document.ts';
import { areSamplesHere, loadSampleDocuments } from './document/load-samples.ts';
import { endReaders } from './document/readers.ts';
import { barSecret } from './evidence/bar-secret.ts';
import { startHousekeeping } from './housekeeping.ts';
import { asSystem } from './kit/acting.ts';
import { openDb, openPool, reach } from './kit/db.ts';
import { startEmbedded } from './kit/engine/embedded.ts';
import { lockFolder } from './kit/engine/lock.ts';
import { isRoot } from './kit/engine/system-user.ts';
import type { VirusGuard } from './kit/files/admit.ts';
import { derivedFiles } from './kit/files/derived.ts';
import { openFiles } from './kit/files/open-files.ts';
import { isScannerThere, scanAt } from './kit/files/scan.ts';
import { checksOf } from './kit/http/health.ts';
import { listen } from './kit/http/listen.ts';
import { migrateJobs, startJobs } from './kit/jobs.ts';
import { createLog, errorFields, type Log } from './kit/log.ts';
import { migrate } from './kit/migrate.ts';
import { keyIn, sealWith } from './kit/seal.ts';
import { startProblemOf } from './kit/start-problem.ts';
import { createStopper, type Stopper } from './kit/stop.ts';
import type { System } from './kit/system.ts';
import { deliverBy } from './notification/deliver.ts';
import { openOutside } from './notification/open-outside.ts';
import { channelsOf } from './notification/outside.ts';
import { catchUpSubscription } from './notification/subscription/catch-up.ts';
import { sendEventsBy } from './notification/subscription/send-events.ts';
import { tellFactsBy } from './notification/tell-facts.ts';
import { isSampleHere, loadSample } from './people/load-sample.ts';
import { liveYear } from './sample-year/live-year.ts';
import { sweepUnindexedUnits } from './people/index-units.ts';
import { listTenants } from './people/queries.ts';
import type { SampleSize } from './people/sample-province.ts';
import { indexPassages, sweepUnindexed } from './reading/index-passages.ts';
import { readAgain, sweepOutdated } from './reading/read-again.ts';
import { followWithdrawal } from './registers/difficulty/follow-withdrawal.ts';
import { loadSampleReports } from './report/load-sample-reports.ts';
import { greeting, say, SAYINGS } from './say.ts';

/** `clock`: what says the time; the machine's own but where a test lets days pass. */
export async function main(env: NodeJS.ProcessEnv, clock: System['clock'] = () => new Date()): Promise<void> {
  const config = readConfig(env, isRoot());
  const log = openLog(config, clock);
  const stopper = createStopper(log);
  const stop = stopOnSignal(stopper, log);
  try {
    await start(config, { log, stopper, stop, clock });
  } catch (error) {
    // What breaks because it is being stopped is no failure.
    const wasAsked = stopper.isStopping();
    await stopper.stop();
    if (!wasAsked) throw startProblemOf(error, config.dataDir);
  }
}

type Life = {
  readonly log: Log;
  readonly stopper: Stopper;
  readonly stop: (code: number) => Promise<void>;
  readonly clock: System['clock'];
};

async function start(config: Config, life: Life): Promise<void> {
  const { log, stopper, clock } = life;
  if (config.databaseUrl !== null) await lockData(config.dataDir, stopper);
  const url = config.databaseUrl ?? (await startDatabase(config, life));
  say(SAYINGS.database);
  const pool = openPool({
    url,
    max: config.connections,
    onIdleError: (error) => log.warn('a connection was lost', errorFields(error)),
  });
  stopper.onStop('database connections', () => pool.end());
  await reach(pool);
  await migrateJobs(pool, log);
  await migrate(pool, log);

  await clearConversions();
  const files = await openFiles(config.files, config.dataDir);
  const derived = derivedFiles(join(config.dataDir, 'derived'));
  const guards = { virusGuard: await guardOf(config, log), signatureRoots: await rootsIn(config.signatureRoots) };
  const { limits, printer } = config;
  const system: System = { ...guards, db: openDb(pool), files, derived, printer, log, limits, clock };
  stopper.onStop('readers', () => endReaders(limits));
  const outside = openOutside(config.outside, clock);
  stopper.onStop('ways out', async () => outside.stop());
  const seal = sealWith(config.secretKey ?? (await keyIn(config.dataDir)));
  const events = sendEventsBy({ seal, networks: config.networks });
  const telling = [tellFactsBy(channelsOf(outside)), ...deliverBy(outside), events, catchUpSubscription];
  const following = [
    readAgain,
    scanDocument,
    barSecret,
    indexPassages,
    withdrawParts,
    withdrawPartsOf,
    beginWholesOf,
    followPlan,
    followWhole,
    followMerger,
    followWithdrawal,
  ];
  // Before anything is told: what happened in the sample's year is told on the days on which it happened.
  if (config.sample && (await settleSample(system, config.sampleSize))) await pool.query('analyze');
  const jobs = await startJobs(system, pool, [...following, ...telling]);
  stopper.onStop('jobs', jobs.stop, 20);

  for (const tenant of await listTenants(system.db)) {
    await sweepUnindexedUnits(system, tenant);
    await sweepUnindexed(system, tenant);
    await sweepOutdated(system, tenant);
  }

  startHousekeeping(system, stopper, outside);
  const app = await createApp(system, config, {
    checks: checksOf(system, jobs.isRunning),
    seal,
    channels: channelsOf(outside),
  });
  const server = await listen(app, config);
  stopper.onStop('requests', server.close, 15);
  say(greeting({ address: config.publicUrl?.href ?? server.address, sample: await isSampleHere(system) }));
  log.info('started', { port: server.port, pid: process.pid });
}

/** What one process receives, another that starts must not clear away; with the embedded database the lock is its own. */
async function lockData(dataDir: string, stopper: Stopper): Promise<void> {
  const lock = await lockFolder(dataDir);
  stopper.onStop('data folder', lock.release);
}

async function startDatabase(config: Config, { log, stopper, stop }: Life): Promise<string> {
  say(SAYINGS.engine);
  const starting = startEmbedded(config.dataDir);
  // Known to be stopped before it has started: a Ctrl-C may come in between.
  stopper.onStop(
    'database',
    () =>
      starting.then(
        (engine) => engine.stop(),
        () => undefined,
      ),
    60,
  );
  const engine = await starting;
  // Without its database the process is of no use; whoever watches over it starts it again.
  void engine.ended.then(() => {
    if (stopper.isStopping()) return;
    log.error('the embedded database ended by itself');
    void stop(1);
  });
  return engine.url;
}

/** A scanner that comes up later than this is waited for by each file and not here. */
async function guardOf({ clamd, whenScannerIsAway: whenAway }: Config, log: Log): Promise<VirusGuard | null> {
  if (clamd === null) return null;
  if (!(await isScannerThere(clamd))) log.warn('the virus scanner does not answer', { what: whenAway });
  return { scan: scanAt(clamd), whenAway };
}

/** Whether it was settled now: the database then has much that it does not know the size of. */
async function settleSample(system: System, size: SampleSize): Promise<boolean> {
  const tenant = await loadSample(system, size);
  if (tenant === undefined || (await areSamplesHere(system, asSystem(tenant)))) return false;
  say(SAYINGS.sample);
  await loadSampleReports(system, tenant);
  if (size === 'whole') {
    say(SAYINGS.sampleYear);
    await liveYear(system, tenant, tellShare());
  }
  await loadSampleDocuments(system, asSystem(tenant));
  return true;
}

/** Says now and then how much of it is over. */
function tellShare(): (share: number) => void {
  let told = 0;
  return (share) => {
    const quarter = Math.floor(4 * share);
    if (quarter > told && quarter < 4) say(`  ${25 * quarter} %`);
    told = quarter;
  };
}

function openLog(config: Config, clock: System['clock']): Log {
  return createLog({
    level: config.logLevel,
    pretty: process.stderr.isTTY,
    write: (line) => void process.stderr.write(line),
    clock,
  });
}

/** A Ctrl-C comes twice, from the terminal and from npm; who asks again later does not want to wait. */
const IMPATIENT_MS = 2000;

function stopOnSignal(stopper: Stopper, log: Log): Life['stop'] {
  let asked: number | undefined;
  const stop = async (code: number): Promise<void> => {
    if (asked !== undefined && Date.now() - asked < IMPATIENT_MS) return;
    if (asked !== undefined) process.exit(1);
    asked = Date.now();
    say(SAYINGS.stopping);
    const clean = await stopper.stop();
    say(SAYINGS.stopped);
    process.exit(clean ? code : 1);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  // A bug that nobody caught: the state of the process is unknown, so it ends, in order.
  process.on('uncaughtException', (error) => {
    log.error('uncaught failure', errorFields(error));
    void stop(1);
  });
  return stop;
}
