// A written document with something spoilt in it, checked: for tests of what a check finds and mends.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Checked, checkDocument } from '../check/check-document.ts';
import type { RuleCode } from '../check/rules.ts';
import type { OfficialDocument } from '../official-document.ts';
import { writeDocument } from '../write-document.ts';

export type Spoil = (xml: string) => string;

/** Packed again, with nothing spoilt. */
export const NOTHING: Spoil = (xml) => xml;

const MAIN = 'word/document.xml';

export async function spoilt(document: OfficialDocument, spoil: Spoil, part = MAIN): Promise<Uint8Array> {
  const parts = unzipSync(await writeDocument(document));
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = spoil(before);
  if (after === before && spoil !== NOTHING) throw new Error('nothing was spoilt');
  return zipSync({ ...parts, [part]: strToU8(after) });
}

export async function checkedOf(bytes: Uint8Array): Promise<Checked> {
  const result = await checkDocument({ bytes });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

/** Codes of what is found, without the tasks that a plan leaves unclear. */
export async function codesOf(bytes: Uint8Array): Promise<readonly RuleCode[]> {
  const { check } = await checkedOf(bytes);
  return check.findings.map(({ code }) => code).filter((code) => code !== 'task.unclear');
}

/** The parts of a file as text. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}
