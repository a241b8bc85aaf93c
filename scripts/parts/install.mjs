// Installs what package-lock.json lists, where node_modules does not hold exactly that.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';

/** Says whether everything is in place. */
export async function install() {
  if (isInstalled()) return true;
  console.log('Cài đặt thư viện (vài phút)… / Installing the libraries (some minutes)…');
  const npm = process.env.npm_execpath;
  // Some packages declare newer Nodes than they need; what is wrong is said as an error.
  const args = ['ci', '--include=dev', '--loglevel=error'];
  return npm ? run(process.execPath, [npm, ...args]) : run('npm', args);
}

/** npm writes down what it has installed when it is done; a package that does not fit this machine may be left out. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const installed = packagesIn(join('node_modules', '.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/') || entry.link) return true;
    const found = installed[path];
    return found ? found.version === entry.version : entry.optional === true || entry.peer === true;
  });
}

function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
