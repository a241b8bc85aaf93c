// The entry for edXML packages: what is in one, and its types. Reading one as a document is the reader's own entry.
export { toBase64 } from './1-open/edxml/base64.ts';
export * from './1-open/edxml/package.ts';
export { isEdxml, readEdxml, readEdxmlStatus } from './1-open/edxml/read-edxml.ts';
export { type Unpacked, unpack, withPackage } from './read-package.ts';
