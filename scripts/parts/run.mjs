// Runs a program to its end, within a time, its output shown as it comes. Nothing that it started outlives it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** Says whether the program ended well. */
export function run(program, args, { env = {}, minutes = 10 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      detached: true,
    });
    const end = (signal) => {
      try {
        process.kill(-child.pid, signal);
      } catch (error) {
        if (error.code !== 'ESRCH') throw error;
      }
    };
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
      console.error(`${program}: ${error.message}`);
      finish(false);
    });
    child.once('exit', (code, signal) => {
      if (signal === 'SIGTERM') process.exit(143);
      finish(code === 0);
    });
  });
}

/** A program that npm has put into the project. */
export function tool(name) {
  return join(ROOT, 'node_modules', '.bin', name);
}
