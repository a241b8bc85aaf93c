// The certificates by which a body lets signatures be vouched for, from the file that the configuration names. Wrong, nothing
// starts: a signature must not be said to be trusted, or not, for want of a file.
import { readFile } from 'node:fs/promises';
import { StartProblem } from '../../kit/start-problem.ts';
import { certificatesIn } from './trust.ts';

export async function rootsIn(path: string | null): Promise<string | null> {
  if (path === null) return null;
  const pem = await readFile(path, 'utf8').catch(() => '');
  if (!areCertificates(pem)) {
    throw new StartProblem('config.wrong', {
      what: `  SIGNATURE_ROOTS: không có chứng thư PEM nào trong tệp / no PEM certificates in the file: ${path}`,
    });
  }
  return pem;
}

function areCertificates(pem: string): boolean {
  try {
    return certificatesIn(pem).length > 0;
  } catch {
    return false;
  }
}
