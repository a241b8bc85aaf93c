// The header of a package as data. What is missing is null: senders fill in very differently much.
import { findKindAtStart } from '../../vietnamese/kinds.ts';
import { BUSINESS_TYPES, type BusinessType, EXCHANGE_STATUSES, findCode, PRIORITIES, TYPE_NUMBERS } from './codes.ts';
import type { Business, Citation, EdxmlHeader, EdxmlStatus, Organ, Staff } from './package.ts';
import { allNodes, findNode, type Node, textOf } from './tree.ts';

/** Of a list, and letters of a number or a symbol: more is no header of an office. */
const MOST_ENTRIES = 500;
const LONGEST_CODE = 60;

/** `message` holds the fields of the document, `root` what stands around it. */
export function headerOf(message: Node, root: Node): EdxmlHeader {
  const code = findNode(message, 'Code');
  const issue = findNode(message, 'PromulgationInfo');
  const other = findNode(message, 'OtherInfo');
  const type = findNode(message, 'DocumentType');
  return {
    from: organOf(findNode(message, 'From')),
    to: message.children
      .filter(({ name }) => name === 'To')
      .slice(0, MOST_ENTRIES)
      .map(organOf),
    number: textOf(code, 'CodeNumber')?.slice(0, LONGEST_CODE) ?? null,
    symbol: textOf(code, 'CodeNotation')?.slice(0, LONGEST_CODE) ?? null,
    place: textOf(issue, 'Place'),
    issuedOn: dayOf(textOf(issue, 'PromulgationDate')),
    kind: kindOf(type),
    kindName: textOf(type, 'TypeName'),
    subject: textOf(message, 'Subject') ?? textOf(message, 'Content'),
    signer: signerOf(findNode(message, 'SignerInfo', 'Author')),
    dueOn: dayOf(textOf(message, 'DueDate')),
    places: linesOf(findNode(message, 'ToPlaces'), 'Place'),
    priority: findCode(PRIORITIES, textOf(other, 'Priority') ?? '0') ?? 'normal',
    pages: countOf(textOf(other, 'PageAmount')),
    appendixes: linesOf(findNode(message, 'Appendixes'), 'Appendix'),
    answers: allNodes(message, 'ResponseFor')
      .map(citationOf)
      .filter(({ code: cited }) => cited !== ''),
    cites: (textOf(other, 'ReferenceCodes') ?? '')
      .split(/[;,]/u)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
    documentId: textOf(message, 'DocumentId'),
    trace: allNodes(root, 'TraceHeader').map((one) => ({
      organ: textOf(one, 'OrganId') ?? '',
      at: textOf(one, 'Timestamp') ?? '',
    })),
    business: businessOf(findNode(root, 'Bussiness', 'Business')),
  };
}

/** Undefined where its code is none that is known. */
export function statusOf(node: Node): EdxmlStatus | undefined {
  const code = textOf(node, 'StatusCode');
  const status = code === null ? undefined : findCode(EXCHANGE_STATUSES, code);
  const about = findNode(node, 'ResponseFor');
  if (status === undefined || about === undefined) return undefined;
  return {
    from: organOf(findNode(node, 'From')),
    about: citationOf(about),
    status,
    reason: textOf(node, 'Description'),
    at: textOf(node, 'Timestamp'),
    staff: staffOf(findNode(node, 'StaffInfo')),
  };
}

function organOf(node: Node | undefined): Organ {
  return { code: textOf(node, 'OrganId') ?? '', name: textOf(node, 'OrganName', 'OrganizationInCharge') ?? '' };
}

/** Its name says more than its number, which some senders always leave as it is in their example. */
function kindOf(type: Node | undefined): string | null {
  const byName = findKindAtStart(textOf(type, 'TypeName') ?? '')?.kind.code;
  return byName ?? TYPE_NUMBERS[Number(textOf(type, 'Type')) - 1] ?? null;
}

function signerOf(node: Node | undefined): EdxmlHeader['signer'] {
  const signer = {
    capacity: textOf(node, 'Competence'),
    position: textOf(node, 'Position', 'Function'),
    name: textOf(node, 'FullName'),
  };
  return signer.name === null && signer.position === null ? null : signer;
}

function citationOf(node: Node): Citation {
  return {
    organ: textOf(node, 'OrganId') ?? '',
    code: textOf(node, 'Code') ?? '',
    issuedOn: dayOf(textOf(node, 'PromulgationDate')),
    documentId: textOf(node, 'DocumentId'),
  };
}

function businessOf(node: Node | undefined): Business {
  const type: BusinessType | undefined = findCode(
    BUSINESS_TYPES,
    textOf(node, 'BussinessDocType', 'BusinessDocType') ?? '0',
  );
  return {
    type: type ?? 'new',
    reason: textOf(node, 'BussinessDocReason', 'BusinessDocReason'),
    documentId: textOf(node, 'DocumentId'),
    staff: staffOf(node === undefined ? undefined : findNode(node, 'StaffInfo')),
    onPaper: textOf(node, 'Paper') === '1',
    replaces:
      node === undefined ? [] : allNodes(node, 'ReplacementInfo').flatMap((one) => textOf(one, 'DocumentId') ?? []),
  };
}

function staffOf(node: Node | undefined): Staff | null {
  const staff = {
    department: textOf(node, 'Department'),
    name: textOf(node, 'Staff'),
    phone: textOf(node, 'Mobile'),
    email: textOf(node, 'Email'),
  };
  return Object.values(staff).every((part) => part === null) ? null : staff;
}

const LONGEST_LINE = 500;

function linesOf(node: Node | undefined, name: string): readonly string[] {
  return (node?.children ?? [])
    .filter((child) => child.name === name)
    .slice(0, MOST_ENTRIES)
    .flatMap(({ text }) => text.trim().slice(0, LONGEST_LINE) || []);
}

function countOf(text: string | null): number | null {
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null;
}

/** "2026/12/05", "2026-12-05T…" or "05/12/2026" as YYYY-MM-DD; null where it is no day. */
function dayOf(text: string | null): string | null {
  const isoLike = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})/.exec(text ?? '');
  const spoken = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})/.exec(text ?? '');
  const [year, month, day] = isoLike?.slice(1) ?? spoken?.slice(1).toReversed() ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const [inYear, inMonth] = [Number(month), Number(day)];
  const days = [31, Number(year) % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][inYear - 1];
  return days === undefined || inMonth < 1 || inMonth > days
    ? null
    : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
