// The files of a package. Each is Base64, mostly of a ZIP with the file in it, sometimes of the file itself. Names come from a
// stranger: of a path only the last part is taken, and what hides or turns what follows it is left out.
import { failure, type Result, success } from '../../result.ts';
import { inflateEntry, ZipFailure, type ZipEntry, zipEntries } from '../docx/zip.ts';
import { fromBase64 } from './base64.ts';
import type { EdxmlAttachment } from './package.ts';
import { allNodes, type Node, textOf } from './tree.ts';

const MOST_FILES = 100;
const LARGEST_FILE = 100_000_000;
/** All files of a package together, unpacked. */
const LARGEST_SUM = 200_000_000;
const LONGEST_NAME = 200;

/** @throws {ZipFailure} for a bomb */
export function attachmentsOf(root: Node): Result<readonly EdxmlAttachment[]> {
  const nodes = allNodes(root, 'Attachment').filter(contentOf);
  if (nodes.length > MOST_FILES) return failure({ code: 'edxml.too-many-files', details: { limit: MOST_FILES } });
  const references = allNodes(root, 'Reference');
  const limit = { left: LARGEST_SUM };
  const attachments: EdxmlAttachment[] = [];
  for (const [index, node] of nodes.entries()) {
    const reference = references.find((one) => idOf(one) !== '' && idOf(one) === idOf(node));
    const named = (part: string) => textOf(node, part) ?? textOf(reference, part);
    const name = safeName(named('AttachmentName'), index + 1);
    const packed = fromBase64(contentOf(node)?.text ?? '');
    if (packed === undefined) return failure({ code: 'edxml.broken-file', details: { name } });
    limit.left -= packed.length;
    const file = unzipped(packed, limit);
    attachments.push({
      name: file.name === undefined || !/\.zip$/iu.test(name) ? name : safeName(file.name, index + 1),
      type: named('ContentType') ?? 'application/octet-stream',
      description: named('Description'),
      bytes: file.bytes,
    });
  }
  return success(attachments);
}

function contentOf(node: Node): Node | undefined {
  return node.children.find(({ name }) => name === 'ContentTransferEncoded' || name === 'Content');
}

/** "cid:7f3c" and "7f3c" are the same. */
function idOf(node: Node): string {
  return (textOf(node, 'ContentId') ?? node.href ?? '').replace(/^cid:/iu, '');
}

function safeName(said: string | null, ordinal: number): string {
  const last =
    (said ?? '')
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '')
      .split(/[\\/]/u)
      .at(-1)
      ?.trim() ?? '';
  const name = last.slice(0, LONGEST_NAME).replace(/\p{Cs}$/u, '');
  return /^\.*$/u.test(name) ? `tep-${ordinal}` : name;
}

type Unzipped = { readonly bytes: Uint8Array; readonly name?: string };

/** What lies in the ZIP that is laid around a file; a file that is a ZIP itself, as DOCX is, stays what it is. */
function unzipped(bytes: Uint8Array, limit: { left: number }): Unzipped {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { bytes };
  const entries = entriesOf(bytes);
  const files = entries.filter(({ name }) => !name.endsWith('/'));
  const [only] = files;
  if (files.length !== 1 || only === undefined || only.encrypted) return { bytes };
  if (only.size > LARGEST_FILE) throw new ZipFailure('file.bomb', 'ZIP');
  return { bytes: inflateEntry(bytes, only, limit), name: only.name };
}

function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  try {
    return zipEntries(bytes);
  } catch (error) {
    // It only begins like one: it is what it is.
    if (error instanceof ZipFailure || error instanceof RangeError) return [];
    throw error;
  }
}
