// An Office file as parts by name: what kind of file it is, its main part, and the parts that belong to it.
import { strFromU8 } from 'fflate';
import { failure, type Result, success } from '../../result.ts';
import { decodeText } from '../text/decode.ts';
import { declaresEntities, elementsOf, parseXml, XmlFailure } from './xml.ts';
import { type InflateLimit, inflateEntry, inflateUnchecked, ZipFailure, type ZipEntry, zipEntries } from './zip.ts';

export type Relationship = { readonly id: string; readonly type: string; readonly target: string };

export type Package = {
  /** Name of the main document part. */
  readonly main: string;
  /** Text of an XML part; undefined where the file has none of that name. */
  readonly part: (name: string) => string | undefined;
  /** Relationships of a part, targets as part names. */
  readonly relationships: (name: string) => readonly Relationship[];
};

const MOST_INFLATED = 300_000_000;

/** Opens the package, or says why it is not a readable Word file. Throws only ZipFailure and XmlFailure. */
export function openPackage(bytes: Uint8Array): Result<Package> {
  const entries = zipEntries(bytes);
  if (entries.some((entry) => entry.encrypted)) return failure({ code: 'file.encrypted', details: {} });
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > MOST_INFLATED) throw new ZipFailure('file.bomb', 'ZIP');
  const file = packageOf(bytes, entries, inflateEntry);
  const types = file.part('[Content_Types].xml') ?? '';
  if (entries.some((entry) => /vbaProject\.bin$/i.test(entry.name)) || /macroEnabled/i.test(types)) {
    return failure({ code: 'file.macros', details: {} });
  }
  refuseEntities(entries, file.part);
  return isDocument(file.part(file.main)) ? success(file) : failure({ code: 'file.unknown', details: {} });
}

/** The package as it is, for who believes nothing that it says: what is not asked for is not looked at. */
export function glancePackage(bytes: Uint8Array): Package {
  return packageOf(bytes, zipEntries(bytes), inflateUnchecked);
}

/** Whether a part is the text of a Word file, by its first element. */
export function isDocument(source: string | undefined): boolean {
  return /<(?:\w+:)?document[\s>]/.test(source?.slice(0, 4096) ?? '');
}

function packageOf(bytes: Uint8Array, entries: readonly ZipEntry[], inflate: typeof inflateEntry): Package {
  const byName = new Map(entries.map((entry) => [entry.name.replace(/^\//, '').toLowerCase(), entry]));
  const part = partReader(bytes, byName, inflate);
  const relationships = (name: string) => relationshipsOf(name, part);
  let main: string | undefined;
  return {
    get main() {
      main ??= relationships('').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
      return main;
    },
    part,
    relationships,
  };
}

function partReader(
  bytes: Uint8Array,
  byName: ReadonlyMap<string, ZipEntry>,
  inflate: typeof inflateEntry,
): (name: string) => string | undefined {
  const limit: InflateLimit = { left: MOST_INFLATED };
  const cache = new Map<string, string>();
  return (name) => {
    const key = name.toLowerCase();
    const cached = cache.get(key);
    const entry = byName.get(key);
    if (cached !== undefined || entry === undefined) return cached;
    const text = xmlText(inflate(bytes, entry, limit));
    cache.set(key, text);
    return text;
  };
}

/** XML is UTF-8, or UTF-16 with a mark. */
function xmlText(bytes: Uint8Array): string {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return marked ? decodeText(bytes) : strFromU8(bytes[0] === 0xef ? bytes.subarray(3) : bytes);
}

/**
 * Entities are refused in every XML part, also in those that are not read: nobody who means well declares them.
 * A part that cannot be inflated is passed over here; if it is needed, reading it will say so.
 */
function refuseEntities(entries: readonly ZipEntry[], part: (name: string) => string | undefined): void {
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue;
    if (declaresEntities(textOrNothing(entry.name, part))) throw new XmlFailure('file.entities');
  }
}

function textOrNothing(name: string, part: (name: string) => string | undefined): string {
  try {
    return part(name) ?? '';
  } catch (error) {
    if (error instanceof ZipFailure && error.code === 'file.broken') return '';
    throw error;
  }
}

function relationshipsOf(name: string, part: (name: string) => string | undefined): Relationship[] {
  const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/') + 1) : '';
  const source = part(`${folder}_rels/${name.slice(folder.length)}.rels`);
  if (source === undefined) return [];
  const relationships: Relationship[] = [];
  for (const element of elementsOf(parseXml(source))) {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = element.attributes;
    if (id === undefined || type === undefined || target === undefined || mode === 'External') continue;
    relationships.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolved(folder, target) });
  }
  return relationships;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
