// Runs a program to its end, within a time, its output shown as it comes or kept in a file. Nothing that it started outlives it.
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** How each program that runs is told to end. */
const living = new Set();

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
    living.add(end);
    const pass = () => end('SIGTERM');
    const timer = setTimeout(() => {
      console.error(`${program} took longer than ${minutes} minutes and was ended.`);
      end('SIGKILL');
    }, minutes * 60_000);
    process.once('SIGINT', pass).once('SIGTERM', pass);
    const finish = (ok) => {
      clearTimeout(timer);
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(ok);
    };
    child.once('error', (error) => {
      living.delete(end);
      console.error(`${program}: ${error.message}`);
      finish(false);
    });
    child.once('exit', (code, signal) => {
      living.delete(end);
      if (signal !== 'SIGTERM') return finish(code === 0);
      // Asked to end, the whole run ends, and with it what runs beside this.
      for (const other of living) other('SIGTERM');
      process.exit(143);
    });
  });
}

/** A program that npm has put into the project. */
export function tool(name) {
  return join(ROOT, 'node_modules', '.bin', name);
}
