// Files as units bring them, no two of the same bytes: documents in Word and in print, and tables. No photographs: those are
// recognised one after another behind their coming, whatever else comes.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync, type Zippable, zipSync } from 'fflate';

export type EvidenceFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

const contentOf = (path: string) =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url))));

/** Each call is the next file. They differ in words that nobody shows, behind what is made once: the sender's time is the product's. */
export function evidenceOf(): () => EvidenceFile {
  const printed = contentOf('samples/amendment.pdf');
  const parts = unzipSync(contentOf('samples/content-lead-time.docx'));
  const stored: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [name, [bytes, { level: 0 }]]),
  );
  const written = commented(zipSync(stored));
  let made = 0;
  return () => {
    made += 1;
    const number = Buffer.from(`\n% ${String(made).padStart(COMMENT - 3)}`);
    if (made % 2 === 0) return { name: `bien-ban-${made}.pdf`, bytes: Buffer.concat([printed, number]) };
    return { name: `bao-cao-${made}.docx`, bytes: Buffer.concat([written, number]) };
  };
}

/** Bytes of the words behind each file. */
const COMMENT = 12;

/** An archive that says that a comment follows: the last two bytes are its length. */
function commented(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive);
  bytes.writeUInt16LE(COMMENT, bytes.length - 2);
  return bytes;
}
