// Opens an edXML package: an envelope of XML with the header of a document and its files, as bodies hand documents to each
// other by the document exchange axis (QCVN 102:2016/BTTTT). Taken in layers (edXML/edXMLEnvelope/edXMLHeader/MessageHeader), in
// the older envelope of SOAP, or flat. Never throws on a package.
import { failure, type Result, success } from '../../result.ts';
import { XmlFailure } from '../docx/xml.ts';
import { ZipFailure } from '../docx/zip.ts';
import { decodeText } from '../text/decode.ts';
import { attachmentsOf } from './attachments.ts';
import { EXCHANGE_STATUSES } from './codes.ts';
import type { Edxml, EdxmlStatus } from './package.ts';
import { headerOf, statusOf } from './read-header.ts';
import { findNode, findWhere, type Node, textOf, treeOf } from './tree.ts';

/** By its first bytes: XML that soon names edXML, or the addresses under which its words are declared. */
export function isEdxml(bytes: Uint8Array): boolean {
  // Most files that come are none of text: "PK" of a ZIP, "%P" of a PDF.
  if ((bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0x25 && bytes[1] === 0x50)) return false;
  const start = decodeText(bytes.subarray(0, 4096));
  return /^\s*</u.test(start) && /[<:]edXML[\s>]|xmlns:edXML=|QCVN_102|www\.e-doc\.vn\/Schema/iu.test(start);
}

/** @returns the document that was sent; `edxml.status` for an answer, which carries none. */
export function readEdxml(bytes: Uint8Array): Result<Edxml> {
  return opened(bytes, (root) => {
    const answer = statusNode(root);
    if (answer !== undefined) return failure({ code: 'edxml.status', details: told(statusOf(answer)) });
    const message = messageNode(root);
    if (message === undefined) return failure({ code: 'edxml.no-header', details: {} });
    const attachments = attachmentsOf(root);
    return attachments.ok
      ? success({ header: headerOf(message, root), attachments: attachments.value })
      : failure(attachments.problem);
  });
}

/** @returns the answer of a receiver; `edxml.no-status` for any other package, `edxml.unknown-status` for a code of no table. */
export function readEdxmlStatus(bytes: Uint8Array): Result<EdxmlStatus> {
  return opened(bytes, (root) => {
    const node = statusNode(root);
    if (node === undefined || findNode(node, 'ResponseFor') === undefined) {
      return failure({ code: 'edxml.no-status', details: {} });
    }
    const status = statusOf(node);
    if (status !== undefined) return success(status);
    return failure({ code: 'edxml.unknown-status', details: { code: textOf(node, 'StatusCode') ?? '–' } });
  });
}

function opened<T>(bytes: Uint8Array, take: (root: Node) => Result<T>): Result<T> {
  try {
    return take(treeOf(decodeText(bytes).replace(/^\ufeff/u, '')));
  } catch (error) {
    if (error instanceof XmlFailure) {
      return failure({ code: error.code, details: error.code === 'file.broken' ? { what: 'edXML' } : {} });
    }
    if (error instanceof ZipFailure) return failure({ code: error.code, details: { what: 'edXML' } });
    throw error;
  }
}

/** Flat ones have the fields right under the header, or under the envelope. */
function messageNode(root: Node): Node | undefined {
  const named = findNode(root, 'MessageHeader');
  if (named !== undefined) return isMessage(named) ? named : undefined;
  return findWhere(root, isMessage);
}

function isMessage({ children }: Node): boolean {
  const names = new Set(children.map(({ name }) => name));
  return names.has('From') && (names.has('Code') || names.has('Subject'));
}

/** What an answer says, for who has mistaken it for a document. */
function told(status: EdxmlStatus | undefined): Readonly<Record<string, string>> {
  if (status === undefined) return { organ: '–', about: '–', status: '–', reason: '' };
  const { from, about, status: said, reason } = status;
  const { code, vi } = EXCHANGE_STATUSES[said];
  return { organ: from.name || from.code, about: about.code, status: `${code} – ${vi}`, reason: reason ?? '' };
}

/** Whatever the element around it is called: `Status`, `MessageStatus`. */
function statusNode(root: Node): Node | undefined {
  return findWhere(root, ({ children }) => children.some(({ name }) => name === 'StatusCode'));
}
