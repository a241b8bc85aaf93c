// The report of a parent, made of its own and of what the units below have sent: what they wrote is gathered by section with
// whose it is, what they say alike becomes one line, and their figures stand beside each other with their sum. The parent's
// own figures stay: they are of all its units by the same facts. Where what was sent comes to something else, it is said.
import type { ContentBlock, ContentSection, GatheredWords, ReportContent, Source } from './content.ts';
import { mapSections, sectionsIn } from './content.ts';
import { gatheredFigures, type AboveOf, passedOn, type SentFigures, wholeCountsOf } from './gather-figures.ts';
import { targetsTold } from './gather-targets.ts';
import { groupAlike } from './likewise.ts';

/** An accepted report of a unit below. */
export type Submission = {
  readonly id: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly content: ReportContent;
};

/** What a parent takes of a submission: the rest of its content need not be held while others are read. */
export type Told = SentFigures & {
  readonly said: readonly (readonly [section: string, words: readonly GatheredWords[]])[];
  /** What it has gathered itself. */
  readonly passed: readonly SentFigures[];
};

export function toldBy(submission: Submission): Told {
  const { id, unit, content } = submission;
  const said = sectionsIn(content).flatMap(({ key, blocks }) => {
    const own: Source = { kind: 'submission', id, section: key };
    const words = blocks.flatMap((block) => wordsOf(block, unit.name, own));
    return words.length === 0 ? [] : [[key, words] as const];
  });
  return {
    id,
    unit,
    said,
    counts: wholeCountsOf(submission),
    targets: targetsTold(content),
    passed: passedOn(content),
  };
}

/** The same submissions in the same order give the same content. Words are never lost: each stands in its group as it was said. */
export function consolidate(content: ReportContent, submissions: readonly Told[], aboveOf: AboveOf): ReportContent {
  if (submissions.length === 0) return content;
  const said = wordsBySection(submissions);
  const known = new Set(sectionsIn(content).map(({ key }) => key));
  const gathered = mapSections(content, (section) => withGathered(section, said.get(section.key) ?? []));
  // A section that the parent's outline has not is no reason to lose what was written in it.
  const strays = [...said].filter(([key]) => !known.has(key)).flatMap(([, words]) => words);
  const figures = gatheredFigures(content, submissions, aboveOf);
  return {
    ...gathered,
    sections: strays.length === 0 ? gathered.sections : [...gathered.sections, strayed(strays)],
    annexes: figures === null ? gathered.annexes : [...gathered.annexes, figures],
  };
}

function strayed(words: readonly GatheredWords[]): ContentSection {
  return {
    key: 'others',
    title: 'Nội dung khác',
    blocks: [{ kind: 'gathered', items: groupAlike(words) }],
    sections: [],
  };
}

/** What stood in the section already (the parent's own lines) and what came from below, in one list. */
function withGathered(section: ContentSection, said: readonly GatheredWords[]): ContentSection {
  if (said.length === 0) return section;
  const own = section.blocks.flatMap((block) =>
    block.kind === 'gathered' ? block.items.flatMap(({ from }) => from) : [],
  );
  const rest = section.blocks.filter(({ kind }) => kind !== 'gathered');
  return { ...section, blocks: [...rest, { kind: 'gathered', items: groupAlike([...own, ...said]) }] };
}

function wordsBySection(submissions: readonly Told[]): ReadonlyMap<string, readonly GatheredWords[]> {
  const bySection = new Map<string, GatheredWords[]>();
  for (const [key, words] of submissions.flatMap(({ said }) => said)) {
    const before = bySection.get(key);
    if (before === undefined) bySection.set(key, [...words]);
    else before.push(...words);
  }
  return bySection;
}

/** What was gathered a level below keeps its own source; a line that was dropped there was not sent. */
function wordsOf(block: ContentBlock, unit: string, own: Source): readonly GatheredWords[] {
  if (block.kind === 'words') return [{ unit: block.by ?? unit, text: block.text, source: block.source ?? own }];
  if (block.kind !== 'gathered') return [];
  return block.items.flatMap(({ isDropped, text, from }) =>
    isDropped === true
      ? []
      : from.map(({ as: _older, ...words }) => (words.text === text ? words : { ...words, as: text })),
  );
}
