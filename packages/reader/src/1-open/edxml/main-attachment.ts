// Which file of a package is the document that was sent: the first that can be read as one, a Word file before its print, and
// none that is called an annex.
import { zipEntries } from '../docx/zip.ts';
import { sniff } from '../sniff.ts';
import type { EdxmlAttachment } from './package.ts';

export function findMain(attachments: readonly EdxmlAttachment[]): EdxmlAttachment | undefined {
  const readable = attachments
    .map((attachment, place) => ({ attachment, place, rank: rankOf(attachment) }))
    .filter((one): one is typeof one & { rank: number } => one.rank !== undefined);
  return readable.toSorted((a, b) => a.rank - b.rank || a.place - b.place)[0]?.attachment;
}

const RANKS: Readonly<Partial<Record<ReturnType<typeof sniff>, number>>> = {
  zip: 0,
  ole: 1,
  rtf: 1,
  pdf: 2,
  image: 3,
  html: 4,
  text: 4,
};

const ANNEX = /^(?:\d+[._\s-]*)?(?:ph[uụ][\s_-]*l[uụ]c|pl[\s_.-]*\d*\b)/iu;

/** Undefined of what is no document: a workbook, a ZIP, a program. */
function rankOf({ bytes, name }: EdxmlAttachment): number | undefined {
  const kind = sniff(bytes);
  const rank = RANKS[kind];
  if (rank === undefined || (kind === 'zip' && !isWord(bytes))) return undefined;
  return rank + (ANNEX.test(name.normalize('NFC')) ? 10 : 0);
}

function isWord(bytes: Uint8Array): boolean {
  try {
    return zipEntries(bytes).some(({ name }) => /^\/?word\/document/iu.test(name));
  } catch {
    return false;
  }
}
