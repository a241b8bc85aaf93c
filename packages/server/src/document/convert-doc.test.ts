import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { clearConversions, convertDoc, findSoffice } from './convert-doc.ts';

/** Stands in for LibreOffice, which test machines seldom have: tells what it was given as the "converted" file. */
const TELLING = `#!/bin/sh
while [ "$1" != --outdir ]; do shift; done
{ env; cat "$3"; } > "$2/input.docx"
`;
const FAILING = '#!/bin/sh\nexit 3\n';
const ENDLESS = '#!/bin/sh\nsleep 1000 & wait\n';

let folder: string;
const told = async (script: string) => {
  const soffice = join(folder, 'soffice');
  await writeFile(soffice, script);
  await chmod(soffice, 0o755);
  return soffice;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sauro-soffice-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('an old DOC', () => {
  it('is handed to LibreOffice in a folder of its own, with no environment of the server', async () => {
    process.env['DATABASE_URL'] = 'postgres://somebody@localhost/plans';
    const output = Buffer.from(
      await convertDoc(Buffer.from('words of the doc'), { soffice: await told(TELLING) }),
    ).toString();
    delete process.env['DATABASE_URL'];
    expect(output).toContain('words of the doc');
    expect(output).toMatch(/^HOME=.*sauro-doc-/m);
    expect(output).not.toContain('DATABASE_URL');
  });

  it('that cannot be converted is told as an error', async () => {
    await expect(convertDoc(Buffer.from('x'), { soffice: await told(FAILING) })).rejects.toThrow('ended with 3');
  });

  it('that takes too long is given up, with all processes that were started for it', async () => {
    await expect(convertDoc(Buffer.from('x'), { soffice: await told(ENDLESS), seconds: 1 })).rejects.toThrow('SIGKILL');
  });

  it('that cannot be converted leaves no process running either', async () => {
    const pidFile = join(folder, 'pid');
    const script = `#!/bin/sh\nsleep 1000 &\necho $! > ${pidFile}\nexit 3\n`;
    await expect(convertDoc(Buffer.from('x'), { soffice: await told(script) })).rejects.toThrow('ended with 3');
    const pid = Number(await readFile(pidFile, 'utf8'));
    await vi.waitFor(() => expect(isRunning(pid)).toBe(false));
  });

  it('leaves nothing behind, whatever happened', async () => {
    const left = (await readdir(tmpdir())).filter((name) => name.startsWith(`sauro-doc-${process.pid}-`));
    expect(left).toEqual([]);
  });

  it('that a killed process left behind is removed at the next start', async () => {
    const left = join(tmpdir(), 'sauro-doc-999999999-x');
    await mkdir(left);
    await writeFile(join(left, 'input.doc'), 'x');
    await clearConversions();
    await expect(readFile(join(left, 'input.doc'))).rejects.toThrow('ENOENT');
  });
});

/** A zombie that nobody has reaped yet runs no more. */
function isRunning(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

describe('LibreOffice', () => {
  it('is found on the path under either of its names', async () => {
    await told(FAILING);
    expect(await findSoffice(`/nowhere:${folder}`)).toBe(join(folder, 'soffice'));
    expect(await findSoffice('/nowhere')).toBeUndefined();
  });
});
