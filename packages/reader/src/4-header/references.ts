// The documents that the text cites by number, each once, with the strongest relation and the date that any citation gives.
// Two writings of one document are one; where they contradict each other the reader says so.
import type { Doubt } from '../doubt.ts';
import { type Flow, type Paragraph, paragraphsOf } from '../flow.ts';
import { type DocumentHead, type Reference, type Relation, RELATIONS } from '../reading.ts';
import { findKindAtStart } from '../vietnamese/kinds.ts';
import { patternOf, symbolKey } from '../vietnamese/symbols.ts';
import { fold } from '../vietnamese/wording.ts';
import { type Citation, citationsIn } from './citations.ts';
import { readFront } from './opening.ts';
import { basesUnderHeading, isReplaced, type RelationSpan, relationsInOpening, relationsInTitle } from './relations.ts';

type Cited = Citation & { readonly relation: Relation };
type Entry = { readonly citations: readonly Cited[] };

export function readReferences(
  flow: readonly Flow[],
  head: DocumentHead,
): { references: Reference[]; doubts: Doubt[] } {
  const { title, opening } = readFront(flow);
  const cited = citationsOf(flow, { opening, title }).filter((citation) => !isOwn(citation, head));
  const { entries, doubts } = joinSymbols(groupByDocument(cited));
  const implemented = namedWithoutNumber([...title, ...opening.filter(carriesOut)], entries);
  return {
    references: entries.map((entry) => referenceOf(entry, implemented)),
    doubts: [...doubts, ...entries.flatMap(dateDoubts)],
  };
}

/** How far before a citation the words stand that say what it is. */
const NEAR = 200;

type Zones = { readonly opening: readonly Paragraph[]; readonly title: readonly Paragraph[] };

function citationsOf(flow: readonly Flow[], { opening, title }: Zones): (Cited & { readonly before: string })[] {
  const spans = new Map<number, readonly RelationSpan[]>([
    ...basesUnderHeading([...paragraphsOf(flow)]),
    ...relationsInOpening(opening),
    ...title.map((paragraph) => [paragraph.block, relationsInTitle(paragraph)] as const),
  ]);
  const first = title[0]?.block ?? 0;
  return [...paragraphsOf(flow)]
    .filter((paragraph) => paragraph.block >= first && paragraph.origin !== 'header' && paragraph.origin !== 'footer')
    .flatMap((paragraph) =>
      citationsIn(paragraph).map((citation) => {
        const { start } = citation.symbol;
        const before = paragraph.text.slice(Math.max(0, start - NEAR), start);
        return { ...citation, before, relation: relationAt(citation, spans.get(paragraph.block) ?? [], before) };
      }),
    );
}

function relationAt(citation: Citation, spans: readonly RelationSpan[], before: string): Relation {
  if (isReplaced(before)) return 'amends';
  const { start } = citation.anchor;
  return strongest(spans.filter((span) => span.start <= start && start < span.end).map((span) => span.relation));
}

function strongest(relations: readonly Relation[]): Relation {
  return RELATIONS.find((relation) => relations.includes(relation)) ?? 'mentions';
}

const ATTACHED = /kèm theo\s(?:\p{L}{1,9}\s){0,3}(?:số\s{0,3})?$/iu;

/** The document itself: its own number, or the number that its annexes bear ("Kèm theo Kế hoạch số …"). */
function isOwn({ symbol, before, named }: Cited & { readonly before: string }, head: DocumentHead): boolean {
  if (head.number && head.symbol) {
    const own = [`${head.number}/${head.symbol}`, `${head.number}-${head.symbol}`].map(symbolKey);
    if (own.includes(symbolKey(symbol.text))) return true;
  }
  return head.number === null && ATTACHED.test(before) && (named ?? symbol.kind) === head.kind;
}

/** Numbers begin anew each year, so one number with dates two years apart is two documents; less is a slip. */
function groupByDocument(cited: readonly Cited[]): Entry[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group[]>();
  for (const citation of cited) {
    const key = symbolKey(citation.symbol.text);
    const year = yearOf(citation.date);
    const known = byKey.get(key) ?? [];
    const group = known.find(({ years }) => isNear(years, year)) ?? { citations: [], years: new Set() };
    if (group.citations.length === 0) {
      groups.push(group);
      byKey.set(key, [...known, group]);
    }
    group.citations.push(citation);
    if (year !== null) group.years.add(year);
  }
  return groups;
}

type Group = { readonly citations: Cited[]; readonly years: Set<number> };

const isNear = (years: ReadonlySet<number>, year: number | null) =>
  year === null || [...years].every((other) => Math.abs(other - year) < 2);

const yearOf = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)));

/** One decision cited as 899/KH-BGDĐT and as 899/QĐ-BGDĐT: the words that name it tell which symbol is right. */
function joinSymbols(entries: readonly Entry[]): { entries: Entry[]; doubts: Doubt[] } {
  const joined: Entry[] = [];
  const doubts: Doubt[] = [];
  const places = new Map<string, number[]>();
  for (const entry of entries) {
    const key = numberAndIssuer(entry);
    const index = places.get(key)?.find((place) => isSameDocument(entry, joined[place])) ?? joined.length;
    const other = joined[index];
    if (!other) {
      places.set(key, [...(places.get(key) ?? []), index]);
      joined.push(entry);
    } else {
      joined[index] = { citations: [...other.citations, ...entry.citations] };
      const [first, second] = [writtenAs(other), writtenAs(entry)];
      const anchor = entry.citations[0]?.anchor;
      doubts.push({ code: 'reference.two-symbols', details: { first, second }, ...(anchor && { anchor }) });
    }
  }
  return { entries: joined, doubts };
}

function numberAndIssuer({ citations: [first] }: Entry): string {
  return first ? `${first.symbol.number}|${symbolKey(first.symbol.issuer)}` : '';
}

/** Of one number and one issuer: the same words name both, the symbols name two kinds, and the dates agree. */
function isSameDocument(a: Entry, b: Entry | undefined): boolean {
  const [x, y] = [a.citations[0], b?.citations[0]];
  if (!x || !y || !b || x.symbol.kind === y.symbol.kind || x.named === null || x.named !== y.named) return false;
  const dates = new Set([...a.citations, ...b.citations].map(({ date }) => date).filter((date) => date !== null));
  return dates.size <= 1;
}

/** The writing whose symbol agrees with its words; then a well-formed one; then the first. */
function writtenAs({ citations }: Entry): string {
  const agreeing = citations.filter(({ symbol, named }) => symbol.kind === null || symbol.kind === named);
  const candidates = agreeing.length > 0 ? agreeing : citations;
  return (candidates.find(({ symbol }) => patternOf(symbol.text) !== null) ?? candidates[0])?.symbol.text ?? '';
}

function referenceOf(entry: Entry, implemented: ReadonlySet<Entry>): Reference {
  const { citations } = entry;
  const [first] = citations;
  const relation = strongest([
    ...citations.map((citation) => citation.relation),
    ...(implemented.has(entry) ? ['implements' as const] : []),
  ]);
  const date = citations.find((citation) => citation.date !== null)?.date ?? null;
  return { number: writtenAs(entry), date, relation, anchor: first?.anchor ?? { block: 0, start: 0, end: 0 } };
}

function dateDoubts(entry: Entry): Doubt[] {
  const [first, ...others] = entry.citations.filter(({ date }) => date !== null);
  const other = others.find(({ date }) => date !== first?.date);
  if (!first?.date || !other?.date) return [];
  return [
    {
      code: 'reference.two-dates',
      anchor: other.anchor,
      details: { number: writtenAs(entry), first: first.date, second: other.date },
    },
  ];
}

const carriesOut = (paragraph: Paragraph) => /^(?:triển khai )?thực hiện/iu.test(paragraph.text.trim());

/** Issuers as names and as the second half of a symbol. */
const ISSUERS: readonly (readonly [string, RegExp])[] = [
  ['thu tuong', /^TTg$/u],
  ['chinh phu', /^CP$/u],
  ['(?:bo chinh tri|ban bi thu|ban chap hanh trung uong)', /^TW$/u],
  ['(?:ban thuong vu |ban chap hanh dang bo )?(?:tinh uy|thanh uy)', /^TU$/u],
  ['(?:uy ban nhan dan|ubnd)', /^UBND/u],
  ['(?:hoi dong nhan dan|hdnd)', /^HĐND/u],
  ['quoc hoi', /^QH/u],
];

/** "Nghị quyết của Chính phủ" in the title means the one resolution of the Government that the text cites by number. */
function namedWithoutNumber(paragraphs: readonly Paragraph[], entries: readonly Entry[]): ReadonlySet<Entry> {
  const implemented = new Set<Entry>();
  for (const { text } of paragraphs) {
    const folded = fold(text);
    for (const [issuer, suffix] of ISSUERS) {
      for (const match of folded.matchAll(
        new RegExp(`(?<=([a-z]{2,10} [a-z]{2,10})(?: hanh dong)? cua )${issuer}(?![a-z])`, 'gu'),
      )) {
        const kind = findKindAtStart(match[1] ?? '')?.kind.code;
        const meant = entries.filter(
          ({ citations: [first] }) => first && first.symbol.kind === kind && suffix.test(first.symbol.issuer),
        );
        const [only] = meant;
        if (kind && only && meant.length === 1) implemented.add(only);
      }
    }
  }
  return implemented;
}
