// Runs a program to its end, within a time, its output shown as it comes or kept in a file. Nothing that it started outlives it.
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** How each program that runs is told to end. */
const living = new Set();
let isAsked = false;

/** Heard only while something runs: what comes after, such as the server, ends in its own way. */
function endAll() {
  isAsked = true;
  // Not SIGTERM: at that the browser's tests leave their server behind.
  for (const end of living) end('SIGINT');
}

/** Says whether the program ended well. `output`: the file that keeps what it writes, where something else is being shown. */
export function run(program, args, { env = {}, minutes = 10, output } = {}) {
  return new Promise((resolve) => {
    const kept = output === undefined ? undefined : openSync(output, 'a');
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: kept === undefined ? 'inherit' : ['ignore', kept, kept],
      env: { ...process.env, ...env },
      detached: true,
    });
    if (kept !== undefined) closeSync(kept);
    const end = (signal) => {
      try {
        process.kill(-child.pid, signal);
      } catch (error) {
        if (error.code !== 'ESRCH') throw error;
      }
    };
    if (living.size === 0) process.on('SIGINT', endAll).on('SIGTERM', endAll);
    living.add(end);
    const timer = setTimeout(() => {
      console.error(`${program} took longer than ${minutes} minutes and was ended.`);
      end('SIGKILL');
    }, minutes * 60_000);
    const finish = (ok) => {
      clearTimeout(timer);
      living.delete(end);
      if (living.size === 0) process.off('SIGINT', endAll).off('SIGTERM', endAll);
      // Asked to end, the whole run ends, once all that it has started has.
      if (!isAsked) resolve(ok);
      else if (living.size === 0) process.exit(143);
    };
    child.once('error', (error) => {
      console.error(`${program}: ${error.message}`);
      finish(false);
    });
    child.once('exit', (code) => finish(code === 0));
  });
}

/** A program that npm has put into the project. */
export function tool(name) {
  return join(ROOT, 'node_modules', '.bin', name);
}
