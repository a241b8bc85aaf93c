// A DOCX is checked: against the form of the decree, against itself, and a plan against the six. Nothing of it is kept.
import { type Flow, paragraphsOf, read, type Reading, type Result, type Source, type Tools } from '@sauro/reader';
import { type Layout, layoutOf } from '@sauro/reader/layout';
import { checkBody } from './body-rules.ts';
import type { Finding, Place, Told } from './finding.ts';
import { fixed } from './fix.ts';
import { checkHead } from './head-rules.ts';
import { excerptOf } from './lines.ts';
import { checkLooks } from './look-rules.ts';
import { checkPages } from './page-rules.ts';
import { partsOf } from './parts.ts';
import { checkReading, isPlan } from './reading-rules.ts';
import { RULES, SEVERITIES } from './rules.ts';
import { checkType } from './type-rules.ts';

export type Check = {
  readonly findings: readonly Finding[];
  /** A Party document has a form of its own, and is only checked against itself. */
  readonly form: 'state' | 'party';
  readonly isPlan: boolean;
  readonly kind: string | null;
  readonly title: string | null;
  readonly pages: number | null;
};
export type Checked = {
  readonly check: Check;
  /** A copy in which only what is certain is changed; undefined where there is no such thing. */
  readonly corrected: () => Uint8Array | undefined;
};

/** @returns The problem of the reader where the file cannot be read; `check.not-docx` for any other format. */
export async function checkDocument(source: Source, tools: Tools = {}): Promise<Result<Checked>> {
  if (!isZip(source.bytes)) return NOT_DOCX;
  const result = await read(source, tools);
  if (!result.ok) return result;
  const set = layoutOf(source.bytes);
  return set.ok ? { ok: true, value: checkedOf(source.bytes, result.value, set.value) } : set;
}

const NOT_DOCX = { ok: false, problem: { code: 'check.not-docx', details: {} } } as const;

/** As every DOCX is; what else is packed in this way the reader refuses. */
function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

type Read = Reading & { readonly pages: number | null };

function checkedOf(bytes: Uint8Array, reading: Read, layout: Layout): Checked {
  const parts = partsOf(layout);
  const told: Told[] = [
    ...(parts.party
      ? []
      : [
          ...checkPages(layout, reading.pages),
          ...checkType(layout, parts),
          ...checkHead(layout, parts, reading.document),
          ...checkLooks(layout, parts),
        ]),
    ...checkBody(layout, parts),
    ...checkReading(reading),
  ];
  const placeOf = places(layout, reading.flow);
  const edits = told.flatMap(({ fix }) => fix?.edits ?? []);
  return {
    check: {
      findings: told.map((one) => findingOf(one, placeOf)).toSorted(byGravity),
      form: parts.party ? 'party' : 'state',
      isPlan: isPlan(reading),
      kind: reading.document.kind,
      title: reading.document.title,
      pages: reading.pages,
    },
    corrected: () => (edits.length === 0 ? undefined : fixed(bytes, layout, edits)),
  };
}

function findingOf({ code, details, severity, at, fix }: Told, placeOf: (at: Told['at']) => Place | null): Finding {
  return {
    code,
    severity: severity ?? RULES[code].severity,
    details,
    place: placeOf(at),
    fix: fix === undefined || fix.edits.length === 0 ? null : fix.says,
  };
}

/** The gravest first, then as they stand in the document; what is about all of it before. */
function byGravity(a: Finding, b: Finding): number {
  const grave = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return grave !== 0 ? grave : (a.place?.paragraph ?? 0) - (b.place?.paragraph ?? 0);
}

/** Both run through the document in the same order; what the reading left out or joined is soon passed. */
const REACH = 60;

/** Paragraphs of the layout get the numbers that the reading has for them, so that one number means one place. */
function places(layout: Layout, flow: readonly Flow[]): (at: Told['at']) => Place | null {
  const blocks = [...paragraphsOf(flow)];
  const byBlock = new Map(blocks.map((block) => [block.block, block]));
  const bare = (text: string) => text.replace(/\s+/gu, '');
  const texts = blocks.map(({ text }) => bare(text));
  let next = 0;
  const numbers = layout.paragraphs.map(({ text }) => {
    const wanted = bare(text);
    const found = texts.slice(next, next + REACH).findIndex((one) => one.includes(wanted));
    if (found >= 0) next += found;
    return blocks[next]?.block ?? 0;
  });
  return (at) => {
    if (at === undefined) return null;
    const block = 'block' in at ? at.block : (numbers[at.paragraph] ?? 0);
    const said = 'block' in at ? byBlock.get(block)?.text : layout.paragraphs[at.paragraph]?.text;
    const page = byBlock.get(block)?.page;
    return { paragraph: block + 1, excerpt: excerptOf(said ?? ''), ...(page !== undefined && { page }) };
  };
}
