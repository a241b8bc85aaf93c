// A browser for the end-to-end tests: the one of the system; where there is none and we may, it is installed.
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Its path; undefined where there is none and none can be had. */
export async function chromium() {
  const given = process.env.CHROMIUM;
  if (given) return given;
  return find() ?? (await installed());
}

function find() {
  return PLACES.find((path) => existsSync(path));
}

async function installed() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const args = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation2'];
  const done =
    (await run('apt-get', ['update', '-q'], { env, minutes: 3 })) && (await run('apt-get', args, { env, minutes: 6 }));
  return done ? find() : undefined;
}
