// Files as units bring them, no two of the same bytes: documents in Word and in print, and tables. No photographs: those are
// recognised one after another behind their coming, whatever else comes.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

export type EvidenceFile = { readonly name: string; readonly bytes: Uint8Array };

const contentOf = (path: string) =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url))));

/** Each call is the next file. */
export function evidenceOf(): () => EvidenceFile {
  const printed = contentOf('samples/amendment.pdf');
  const parts = unzipSync(contentOf('samples/content-lead-time.docx'));
  const stored: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [name, [bytes, { level: 0 }]]),
  );
  let made = 0;
  return () => {
    made += 1;
    if (made % 2 === 0) {
      return { name: `bien-ban-${made}.pdf`, bytes: Buffer.concat([printed, Buffer.from(`\n% ${made}\n`)]) };
    }
    const bytes = zipSync({ ...stored, 'customXml/item1.xml': [strToU8(`<lan>${made}</lan>`), { level: 0 }] });
    return { name: `bao-cao-${made}.docx`, bytes };
  };
}
