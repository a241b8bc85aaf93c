// The whole files that are damaged: every sample, and every file of the folders that are named besides.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const KINDS = ['docx', 'pdf', 'text', 'html'] as const;
export type Kind = (typeof KINDS)[number];
export type Seed = { readonly name: string; readonly kind: Kind; readonly bytes: Uint8Array };

const KIND_OF: Readonly<Record<string, Kind>> = {
  '.docx': 'docx',
  '.pdf': 'pdf',
  '.txt': 'text',
  '.md': 'text',
  '.html': 'html',
};
const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));
/** Pictures of scans take long to unpack and hold nothing that the reader looks at. */
const LARGEST = 1024 * 1024;

export function seedsIn(folders: readonly string[]): Seed[] {
  return [SAMPLES, ...folders].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .toSorted()
      .flatMap((name): Seed[] => {
        const kind = KIND_OF[extname(name)];
        if (kind === undefined || name.endsWith('README.md')) return [];
        const bytes = new Uint8Array(readFileSync(join(folder, name)));
        return bytes.length > LARGEST ? [] : [{ name, kind, bytes }];
      }),
  );
}
