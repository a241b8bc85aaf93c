// Gathers the meanings written beside a sample's words into the gold reading of the document.
import { numbered, numberText, numeral } from '@sauro/writer';
import type { Assigned, Meaning, Sample, SampleBlock } from './compose.ts';
import type { Gold, GoldHead, GoldTask } from './gold.ts';

type Found = { readonly path: string; readonly assigned: Assigned; readonly words: string; readonly means: Meaning };

export function goldOf(sample: Sample): Gold {
  const found = [
    ...walk(sample.document.body, { path: [], depth: 0, assigned: {} }),
    ...(sample.document.attachments ?? []).flatMap((attachment) => [
      ...walk(attachment.body, { path: attachment.landscape ? ['PL'] : [], depth: 0, assigned: {} }),
    ]),
  ];
  return {
    document: headOf(sample),
    references: sample.references,
    targets: found.flatMap(({ means }) => means.targets ?? []),
    tasks: found.flatMap((item) => taskOf(item) ?? []),
    reporting: found.flatMap(({ means }) => means.reports ?? []),
    phases: found.flatMap(({ means }) => means.phase ?? []),
  };
}

function headOf(sample: Sample): GoldHead {
  const { head, recipients, signature } = sample.document;
  const lines = [...signature.capacity];
  const position = lines.pop() ?? '';
  return {
    kind: head.kind,
    number: typeof head.number === 'number' ? numberText(head.number) : head.number,
    symbol: head.symbol,
    issuer: sample.head.issuer,
    place: head.place,
    date: isoDate(head.date),
    title: head.title,
    signer: { capacity: lines.length === 0 ? null : lines.join(' / '), name: signature.name, position },
    recipients,
  };
}

/** A date without its month says nothing that is not in the symbol's year: it counts as blank. */
function isoDate(date: Sample['document']['head']['date']): string | null {
  if (date?.month === undefined) return null;
  const month = `${date.year}-${numberText(date.month)}`;
  return date.day === undefined ? month : `${month}-${numberText(date.day)}`;
}

type Place = { readonly path: readonly string[]; readonly depth: number; readonly assigned: Assigned };

function* walk(blocks: readonly SampleBlock[], place: Place): Generator<Found> {
  for (const { block, nth } of numbered(blocks)) {
    const path = nth === 0 ? place.path : [...place.path, numeral(place.depth, nth)];
    if (block.type === 'section') {
      yield* walk(block.content, { path, depth: place.depth + 1, assigned: { ...place.assigned, ...block.assigned } });
    } else if (block.type === 'table') {
      for (const row of block.rows) {
        const words = row.cells[1]?.lines.join(' ') ?? '';
        yield {
          path: [...path, row.path].join('.'),
          assigned: { part: 'tasks', ...place.assigned },
          words,
          means: row.means,
        };
      }
    } else {
      yield { path: path.join('.'), assigned: place.assigned, words: block.text, means: block.means };
    }
  }
}

function taskOf({ path, assigned, words, means }: Found): GoldTask | null {
  if (means.task === undefined) return null;
  return {
    section: path,
    text: words,
    part: 'tasks',
    deadline: null,
    lead: [],
    product: null,
    coordinate: [],
    ...assigned,
    ...means.task,
  };
}
