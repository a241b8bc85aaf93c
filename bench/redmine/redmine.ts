// Redmine as Debian packages it (apt-get install redmine redmine-pgsql puma), on a database of its own in the server that is
// measured, with the same rows: each task an issue, its first lead the one it is assigned to, its day the due date.
import { execFile, type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Pool } from 'pg';
import { sendKept } from '../crash/sender.ts';

const HOME = '/usr/share/redmine';
const DATABASE = 'redmine';
const KEY = 'a'.repeat(40);
const BATCH = 10_000;
const READY_MS = 180_000;
/** Redmine keeps a subject this long. */
const LONGEST_SUBJECT = 255;

export type Redmine = {
  readonly send: (path: string) => Promise<Response>;
  /** What a lead is known by. */
  readonly idOf: (lead: string) => number;
  readonly stop: () => Promise<void>;
};

export function isRedmineThere(): boolean {
  return existsSync(`${HOME}/config.ru`);
}

/** @param superuserUrl of the database whose tasks it gets. */
export async function startRedmine(superuserUrl: string): Promise<Redmine> {
  const own = new URL(superuserUrl);
  own.pathname = `/${DATABASE}`;
  const env = {
    ...process.env,
    RAILS_ENV: 'production',
    X_DEBIAN_SITEID: 'default',
    DATABASE_URL: own.href.replace('postgres:', 'postgresql:'),
    REDMINE_LANG: 'en',
  };
  const [source, target] = [
    new Pool({ connectionString: superuserUrl, max: 1 }),
    new Pool({ connectionString: own.href, max: 1 }),
  ];
  const { rowCount } = await source.query('select from pg_database where datname = $1', [DATABASE]);
  if (rowCount === 0) {
    await source.query(`create database ${DATABASE}`);
    for (const task of ['db:migrate', 'redmine:load_default_data']) {
      await promisify(execFile)('rake', [task], { cwd: HOME, env, maxBuffer: 1e8 });
    }
    await fill(source, target);
  }
  const { rows } = await target.query<{ id: number; lastname: string }>(
    "select id, lastname from users where firstname = 'bench'",
  );
  const ids = new Map(rows.map(({ id, lastname }) => [lastname, id]));
  await Promise.all([source.end(), target.end()]);
  const port = await freePort();
  const child = spawn('puma', ['-q', '-e', 'production', '-t', '2:2', '-b', `tcp://127.0.0.1:${port}`, 'config.ru'], {
    cwd: HOME,
    env,
    stdio: 'ignore',
  });
  const send = (path: string) => sendKept(`http://127.0.0.1:${port}${path}`, { headers: { 'x-redmine-api-key': KEY } });
  await ready(child, send);
  return {
    send,
    idOf: (lead) => ids.get(lead.slice(0, LONGEST_SUBJECT)) ?? 0,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function fill(source: Pool, target: Pool): Promise<void> {
  const start = performance.now();
  await target.query('set synchronous_commit = off');
  await target.query("insert into settings (name, value) values ('rest_api_enabled', '1')");
  await target.query(
    "insert into tokens (user_id, action, value, created_on) select id, 'api', $1, now() from users where login = 'admin'",
    [KEY],
  );
  await target.query("update users set must_change_passwd = false, language = 'en' where login = 'admin'");
  const { rows: leads } = await source.query<{ lead: string }>(
    'select distinct lead[1] as lead from task where lead[1] is not null',
  );
  await target.query(
    `insert into users (login, firstname, lastname, type, status, admin, created_on, updated_on)
     select 'u' || n, 'bench', name, 'User', 1, false, now(), now() from unnest($1::text[]) with ordinality as t (name, n)`,
    [leads.map(({ lead }) => lead)],
  );
  await target.query(`insert into projects (name, identifier, status, is_public, lft, rgt, created_on, updated_on)
    values ('Kế hoạch', 'ke-hoach', 1, true, 1, 2, now(), now())`);
  await target.query("insert into enabled_modules (project_id, name) select id, 'issue_tracking' from projects");
  await target.query(
    'insert into projects_trackers (project_id, tracker_id) select projects.id, trackers.id from projects, trackers',
  );
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await source.query<{ id: string; text: string; lead: string | null; due: string | null }>(
      `select task.id, task.text, task.lead[1] as lead, task.due_on::text as due from task
       join tenant on tenant.id = task.tenant_id and tenant.host = 'tinh0.test' where task.id > $1 order by task.id limit ${BATCH}`,
      [after],
    );
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.id;
    await target.query(
      `insert into issues (tracker_id, project_id, subject, description, due_date, status_id, assigned_to_id, priority_id,
         author_id, created_on, updated_on, start_date, done_ratio, root_id, lft, rgt, is_private, lock_version)
       select (select min(id) from trackers), (select min(id) from projects), left(t.text, ${LONGEST_SUBJECT}), t.text, t.due::date,
         (select min(id) from issue_statuses), users.id, (select min(id) from enumerations where type = 'IssuePriority'),
         (select id from users where login = 'admin'), now(), now(), '2026-01-15', 0, null, 1, 2, false, 0
       from unnest($1::text[], $2::text[], $3::text[]) as t (text, lead, due)
       left join users on users.firstname = 'bench' and users.lastname = t.lead`,
      [rows.map(({ text }) => text), rows.map(({ lead }) => lead), rows.map(({ due }) => due)],
    );
  }
  await target.query('update issues set root_id = id');
  await target.query('vacuum (analyze)');
  console.log(`Redmine filled in ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

async function ready(child: ChildProcess, send: Redmine['send']): Promise<void> {
  const until = Date.now() + READY_MS;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`Redmine ended with ${child.exitCode} before it was ready.`);
    const answer = await send('/issues.json?limit=1').catch(() => undefined);
    if (answer?.ok === true) return;
    await pause(500);
  }
  throw new Error('Redmine is not ready.');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
