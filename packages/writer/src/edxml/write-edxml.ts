// An issued document as an edXML package, for the document exchange axis (QCVN 102:2016/BTTTT): the layered envelope, each file
// as Base64 of a ZIP. The same document and files give the same bytes. The file is for handing over: nothing is sent here.
import type { Business, Citation, EdxmlAttachment, EdxmlHeader, EdxmlStatus, Organ, Staff } from '@sauro/reader/edxml';
import { toBase64 } from '@sauro/reader/edxml';
import { BUSINESS_TYPES, EXCHANGE_STATUSES, PRIORITIES, TYPE_NUMBERS } from '@sauro/reader/edxml-codes';
import { strToU8, zipSync } from 'fflate';
import { element, type Xml, xmlText } from './xml.ts';

const NAMESPACE = 'http://www.mic.gov.vn/TBT/QCVN_102_2016';
const XLINK = 'http://www.w3.org/1999/xlink';

export function writeEdxml(header: EdxmlHeader, attachments: readonly EdxmlAttachment[]): Uint8Array {
  const files = attachments.map((attachment, index) => ({ ...attachment, id: `tep-${index + 1}` }));
  const envelope = edxml('edXMLEnvelope', [
    edxml('edXMLHeader', [messageHeader(header), traceHeaders(header)]),
    edxml('edXMLBody', [edxml('edXMLManifest', files.map(reference), { version: '1.0' })]),
  ]);
  const encoded = files.length === 0 ? [] : [element('AttachmentEncoded', files.map(attachmentOf))];
  return packed([envelope, ...encoded]);
}

/** The answer of a receiver to a document: arrived, refused with its reason, received … */
export function writeEdxmlStatus({ about, from, status, reason, at, staff }: EdxmlStatus): Uint8Array {
  const body = edxml('MessageStatus', [
    citation(about),
    edxml('From', organ(from)),
    edxml('StatusCode', EXCHANGE_STATUSES[status].code),
    edxml('Description', reason ?? EXCHANGE_STATUSES[status].vi),
    ...said('Timestamp', at),
    ...staffInfo(staff),
  ]);
  return packed([edxml('edXMLEnvelope', [edxml('edXMLHeader', [body])])]);
}

function packed(children: readonly Xml[]): Uint8Array {
  const root = element('edXML', children, { xmlns: NAMESPACE, 'xmlns:edXML': NAMESPACE });
  return strToU8(`<?xml version="1.0" encoding="utf-8"?>\n${xmlText(root)}`);
}

function messageHeader(header: EdxmlHeader): Xml {
  return edxml('MessageHeader', [
    edxml('From', organ(header.from)),
    ...header.to.map((to) => edxml('To', organ(to))),
    edxml('Code', [...said('CodeNumber', header.number), ...said('CodeNotation', header.symbol)]),
    edxml('PromulgationInfo', [...said('Place', header.place), ...said('PromulgationDate', slashed(header.issuedOn))]),
    edxml('DocumentType', [...said('Type', typeNumber(header.kind)), ...said('TypeName', header.kindName)]),
    edxml('Subject', header.subject ?? ''),
    edxml('Content', header.subject ?? ''),
    ...signerInfo(header.signer),
    ...said('DueDate', slashed(header.dueOn)),
    ...list('ToPlaces', 'Place', header.places),
    otherInfo(header),
    ...header.answers.map(citation),
    edxml('SteeringType', '0'),
    ...said('DocumentId', header.documentId),
  ]);
}

function otherInfo({ priority, pages, appendixes, cites }: EdxmlHeader): Xml {
  return edxml('OtherInfo', [
    edxml('Priority', PRIORITIES[priority].code),
    ...said('PageAmount', pages === null ? null : String(pages)),
    ...list('Appendixes', 'Appendix', appendixes),
    ...said('ReferenceCodes', cites.join('; ') || null),
  ]);
}

function traceHeaders({ trace, business }: EdxmlHeader): Xml {
  const passed = trace.map(({ organ: code, at }) =>
    edxml('TraceHeader', [edxml('OrganId', code), edxml('Timestamp', at)]),
  );
  return edxml('TraceHeaderList', [...passed, businessOf(business)]);
}

function businessOf({ type, reason, documentId, staff, onPaper, replaces }: Business): Xml {
  const replaced = replaces.map((id) => edxml('ReplacementInfo', [edxml('DocumentId', id)]));
  return edxml('Bussiness', [
    edxml('BussinessDocType', BUSINESS_TYPES[type].code),
    edxml('BussinessDocReason', reason ?? BUSINESS_TYPES[type].vi),
    ...said('DocumentId', documentId),
    ...staffInfo(staff),
    edxml('Paper', onPaper ? '1' : '0'),
    ...(replaced.length === 0 ? [] : [edxml('ReplacementInfoList', replaced)]),
  ]);
}

type File = EdxmlAttachment & { readonly id: string };

function reference({ id, name, type, description }: File): Xml {
  const link = { 'xmlns:xlink': XLINK, 'xlink:type': 'simple', 'xlink:href': `cid:${id}` };
  return edxml(
    'Reference',
    [
      edxml('ContentId', `cid:${id}`),
      edxml('ContentType', type),
      edxml('AttachmentName', name),
      ...said('Description', description),
    ],
    link,
  );
}

/** Of a fixed day, so that the same file is packed into the same bytes. */
const PACKED_AT = new Date(Date.UTC(2020, 0, 1, 12));

function attachmentOf({ id, name, type, description, bytes }: File): Xml {
  const zip = zipSync({ [name]: bytes }, { mtime: PACKED_AT, level: 6 });
  return element('Attachment', [
    element('ContentId', `cid:${id}`),
    element('AttachmentName', name),
    element('ContentType', type),
    ...(description === null ? [] : [element('Description', description)]),
    element('ContentTransferEncoded', toBase64(zip)),
  ]);
}

function organ({ code, name }: Organ): readonly Xml[] {
  return [edxml('OrganId', code), edxml('OrganizationInCharge', name), edxml('OrganName', name)];
}

function citation({ organ: code, code: number, issuedOn, documentId }: Citation): Xml {
  return edxml('ResponseFor', [
    edxml('OrganId', code),
    edxml('Code', number),
    ...said('PromulgationDate', slashed(issuedOn)),
    ...said('DocumentId', documentId),
  ]);
}

function signerInfo(signer: EdxmlHeader['signer']): readonly Xml[] {
  if (signer === null) return [];
  const { capacity, position, name } = signer;
  return [
    edxml('SignerInfo', [...said('Competence', capacity), ...said('Position', position), ...said('FullName', name)]),
  ];
}

function staffInfo(staff: Staff | null): readonly Xml[] {
  if (staff === null) return [];
  const { department, name, phone, email } = staff;
  return [
    edxml('StaffInfo', [
      ...said('Department', department),
      ...said('Staff', name),
      ...said('Mobile', phone),
      ...said('Email', email),
    ]),
  ];
}

function list(name: string, one: string, lines: readonly string[]): readonly Xml[] {
  return lines.length === 0
    ? []
    : [
        edxml(
          name,
          lines.map((line) => edxml(one, line)),
        ),
      ];
}

function said(name: string, text: string | null): readonly Xml[] {
  return text === null || text === '' ? [] : [edxml(name, text)];
}

function typeNumber(kind: string | null): string | null {
  const place = kind === null ? -1 : TYPE_NUMBERS.indexOf(kind);
  return place < 0 ? null : String(place + 1);
}

/** "2026/12/05", as packages have it. */
function slashed(day: string | null): string | null {
  return day?.replaceAll('-', '/') ?? null;
}

function edxml(name: string, content: string | readonly Xml[], attributes: Xml['attributes'] = {}): Xml {
  return element(`edXML:${name}`, content, attributes);
}
