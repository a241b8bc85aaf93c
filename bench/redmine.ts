// Lists and search beside Redmine, where it is installed (apt-get install redmine redmine-pgsql puma): the same 300,000 tasks in
// the same PostgreSQL, a hundred rows to a page, whole requests over HTTP to JSON, each question asked of both in turn.
//   node --import tsx --conditions=source bench/redmine.ts [FOLDER]
// A folder that bench/register.ts has filled is taken as it is. Exit 1 where a bound is not held, 2 without Redmine.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, quantile } from './median.ts';
import { isRedmineThere, type Redmine, startRedmine } from './redmine/redmine.ts';
import { openPlace, type Send } from './register/place.ts';
import { registerFilling, SIZE } from './register/filling.ts';
import { LEADS, pick, questionOf, type Random, randomOf } from './register/words.ts';

const ROUNDS = 30;
const WARM = 3;
const ROWS = 100;
/** Milliseconds of nineteen in twenty of ours; how much sooner ours is. */
const BOUNDS = { p95: 150, times: 10 } as const;

type Asked = { readonly ours: string; readonly theirs: string };
type Question = (random: Random, redmine: Redmine) => Asked;

const QUESTIONS: Readonly<Record<string, Question>> = {
  'all, by day': (random) => {
    const offset = Math.floor((random() * SIZE.tasks) / ROWS) * ROWS;
    return { ours: ours({ group: 'month', offset }), theirs: theirs({ offset }) };
  },
  'one lead, by day': (random, { idOf }) => {
    const lead = pick(LEADS, random);
    return { ours: ours({ lead, group: 'month' }), theirs: theirs({ assigned_to_id: idOf(lead) }) };
  },
  'one month': (random) => {
    const month = `${2025 + Math.floor(random() * 4)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}`;
    const [from, to] = [`${month}-01`, `${month}-28`];
    return { ours: ours({ from, to, group: 'month' }), theirs: theirs({ due_date: `><${from}|${to}` }) };
  },
  'words in the list': (random) => {
    const q = questionOf(random);
    return { ours: ours({ q, group: 'month' }), theirs: theirs({ subject: `~${q}` }) };
  },
  search: (random) => {
    const q = questionOf(random);
    return {
      ours: `/api/search?${new URLSearchParams({ q }).toString()}`,
      theirs: `/search.json?${new URLSearchParams({ q, issues: '1', all_words: '1', limit: String(ROWS) }).toString()}`,
    };
  },
};

if (!isRedmineThere()) {
  console.log('no Redmine (apt-get install redmine redmine-pgsql puma)');
  process.exit(2);
}
const [given] = process.argv.slice(2);
const folder = given ?? (await mkdtemp(join(tmpdir(), 'sauro-bench-')));
await chmod(folder, 0o711).catch(() => undefined);
const place = await openPlace(folder, registerFilling);
const redmine = await startRedmine(place.superuserUrl);
const wire = await place.overHttp();
try {
  process.exitCode = (await compared()) ? 0 : 1;
} finally {
  await wire.stop();
  await redmine.stop();
  await place.stop();
  if (given === undefined) await rm(folder, { recursive: true, force: true });
}

async function compared(): Promise<boolean> {
  const random = randomOf(2026);
  console.log(`${ROUNDS} requests each, ms${' '.repeat(6)}ours: median     p95    Redmine: median     p95   times`);
  let held = true;
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const times: { readonly ours: number; readonly theirs: number }[] = [];
    for (let round = 0; round < ROUNDS + WARM; round += 1) {
      const asked = question(random, redmine);
      const one = { ours: await took(wire.send, asked.ours), theirs: await took(redmine.send, asked.theirs) };
      if (round >= WARM) times.push(one);
    }
    const [own, other] = [times.map((one) => one.ours), times.map((one) => one.theirs)];
    const sooner = median(times.map((one) => one.theirs / one.ours));
    const isHeld = quantile(own, 0.95) <= BOUNDS.p95 && sooner >= BOUNDS.times;
    held &&= isHeld;
    const shown = (list: readonly number[]) =>
      `${median(list).toFixed(1).padStart(8)}${quantile(list, 0.95).toFixed(1).padStart(8)}`;
    console.log(
      `${name.padEnd(32)}${shown(own)}${' '.repeat(11)}${shown(other)}${sooner.toFixed(1).padStart(8)}${isHeld ? '' : '  NOT HELD'}`,
    );
  }
  console.log(`bounds: 95 of 100 of ours within ${BOUNDS.p95} ms, ${BOUNDS.times} times as soon`);
  return held;
}

/** Until the last byte is there: what its reader makes of it is neither's time. */
async function took(send: Send, path: string): Promise<number> {
  const start = performance.now();
  const response = await send(path);
  const bytes = await response.arrayBuffer();
  const ms = performance.now() - start;
  if (!response.ok) throw new Error(`${path}: ${response.status} ${new TextDecoder().decode(bytes).slice(0, 300)}`);
  return ms;
}

type Query = Readonly<Record<string, string | number>>;

function ours(query: Query): string {
  return `/api/tasks?${parametersOf({ ...query, limit: ROWS })}`;
}

function theirs(query: Query): string {
  return `/issues.json?${parametersOf({ sort: 'due_date', status_id: '*', ...query, limit: ROWS })}`;
}

function parametersOf(query: Query): string {
  return new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString();
}
