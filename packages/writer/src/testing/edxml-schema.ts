// Asks libxml2 whether a package is what the schema of the tests says.
import { readFile } from 'node:fs/promises';
import { strFromU8 } from 'fflate';
import { validateXML } from 'xmllint-wasm';

const SCHEMA = new URL('edxml.xsd', import.meta.url);

/** What is wrong with it; empty where nothing is. */
export async function faultsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'package.edxml', contents: strFromU8(bytes) }],
    schema: [await readFile(SCHEMA, 'utf8')],
    maxMemoryPages: 4096,
  });
  return errors.map(({ message }) => message);
}
