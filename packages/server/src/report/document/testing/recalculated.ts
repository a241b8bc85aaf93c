// A workbook as another program works it out anew: what was stored of its formulas is spoilt first, so that nothing comes back
// but what LibreOffice has counted itself.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Formulas of every file are worked out again when it is opened; the usual is to believe what is stored. */
const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** No sum and no share of a report. */
export const SPOILT = -987_654;

export function spoilt(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (!name.startsWith('xl/worksheets/')) return [name, part] as const;
    const xml = strFromU8(part).replaceAll(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, `$1<v>${SPOILT}</v>`);
    return [name, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/** In a folder and a profile of its own, which are gone afterwards. */
export async function recalculated(soffice: string, bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'sauro-recalculated-'));
  try {
    const [mine, out, profile] = [join(folder, 'bao-cao.xlsx'), join(folder, 'out'), join(folder, 'profile')];
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS);
    await writeFile(mine, bytes);
    const at = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    await promisify(execFile)(soffice, [
      at,
      '--headless',
      '--norestore',
      '--convert-to',
      'xlsx',
      '--outdir',
      out,
      mine,
    ]);
    return new Uint8Array(await readFile(join(out, 'bao-cao.xlsx')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
