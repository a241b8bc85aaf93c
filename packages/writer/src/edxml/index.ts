// The entry for who writes edXML packages.
export { writeEdxml, writeEdxmlStatus } from './write-edxml.ts';
