// What a row that went out empty must say to become a difficulty or a piece of evidence; and what is done about a difficulty
// that was there.
import { type EvidencePaper, LONGEST_PAPER } from '../../evidence/paper.ts';
import type { DifficultyKind } from '../../registers/difficulty.ts';
import type { FormCells, FormSheets, FormWork } from './form.ts';
import { dayFrom } from './form-day.ts';
import { actIn, choiceKey, type FormAct, kindIn, paperKindIn, YES } from './form-choices.ts';
import type { FormBase } from './form-mark.ts';
import type { LineFault, Ruled } from './form-rules.ts';

/** As long as the screen takes. */
const LONGEST = { words: 5000, url: 2000 } as const;
const MOST_WORKS = 50;

export type DifficultyEntry = {
  readonly assignments: readonly string[];
  readonly kind: DifficultyKind;
  readonly words: string;
  readonly proposal: string;
  readonly urgent: boolean;
  readonly beyondAuthority: boolean;
};
/** `url` null: it needs a file. */
export type EvidenceEntry = {
  readonly assignment: string;
  readonly url: string | null;
  readonly paper: EvidencePaper;
};
export type ActEntry = { readonly act: FormAct; readonly words: string };

type Ground = { readonly base: FormBase; readonly now: FormSheets };

export function difficultyEntry(cells: FormCells, ground: Ground): Ruled<DifficultyEntry> {
  const { works, faults } = chosen(cells, ground, 'raise');
  const kind = kindIn(cells['kind'] ?? null);
  const [words, proposal] = [textIn(cells, 'words'), textIn(cells, 'proposal')];
  if (works.length > MOST_WORKS) faults.push({ column: 'work', code: 'works-many' });
  if (new Set(works.map(({ plan }) => plan)).size > 1) faults.push({ column: 'work', code: 'other-plan' });
  if (kind === null) faults.push({ column: 'kind', code: cells['kind'] === null ? 'required' : 'choice' });
  if (words === '') faults.push({ column: 'words', code: 'required' });
  faults.push(...tooLong({ words, proposal }, LONGEST.words), ...notOffered(cells, ['urgent', 'beyond']));
  if (faults.length > 0 || kind === null) return { faults };
  const [urgent, beyondAuthority] = [cells['urgent'] === YES, cells['beyond'] === YES];
  return { entry: { assignments: works.map(({ id }) => id), kind, words, proposal, urgent, beyondAuthority } };
}

export function evidenceEntry(cells: FormCells, ground: Ground): Ruled<EvidenceEntry> {
  const { works, faults } = chosen(cells, ground, 'prove');
  const [work, another] = works;
  if (another !== undefined) faults.push({ column: 'work', code: 'work-unknown' });
  const ruled = paperEntry(cells);
  if ('faults' in ruled) faults.push(...ruled.faults);
  const url = textIn(cells, 'url');
  if (url !== '' && !isAddress(url)) faults.push({ column: 'url', code: 'url-form' });
  if (url === '' && ['number', 'title'].every((name) => textIn(cells, name) === ''))
    faults.push({ column: 'number', code: 'paper-empty' });
  const isThere = ground.now.evidence.some(
    (line) => url !== '' && line.cells['url'] === url && line.works?.[0] === work?.id,
  );
  if (isThere) faults.push({ column: 'url', code: 'evidence-there' });
  if (faults.length > 0 || work === undefined || 'faults' in ruled) return { faults };
  return { entry: { assignment: work.id, url: url === '' ? null : url, paper: ruled.entry } };
}

export function paperEntry(cells: FormCells): Ruled<EvidencePaper> {
  const { issued = null, paper = null } = cells;
  const [number, title] = [textIn(cells, 'number'), textIn(cells, 'title')];
  const kind = paperKindIn(paper);
  const faults: LineFault[] = [
    ...tooLong({ number }, LONGEST_PAPER.number),
    ...tooLong({ title }, LONGEST_PAPER.title),
  ];
  if (paper !== null && kind === null) faults.push({ column: 'paper', code: 'choice' });
  if (faults.length > 0) return { faults };
  const issuedOn = typeof issued === 'string' ? dayFrom(issued) : null;
  return { entry: { kind, number: number || null, issuedOn, title: title || null } };
}

export function actEntry(cells: FormCells): Ruled<ActEntry> {
  const said = cells['act'] ?? null;
  const words = textIn(cells, 'reason');
  const act = actIn(said);
  if (said === null) return { faults: [{ column: 'act', code: 'act-missing' }] };
  if (act === null) return { faults: [{ column: 'act', code: 'choice' }] };
  if (act === 'reopen' && words === '') return { faults: [{ column: 'reason', code: 'reason-missing' }] };
  if (act === 'close' && words !== '') return { faults: [{ column: 'reason', code: 'reason-none' }] };
  const faults = tooLong({ reason: words }, LONGEST.words);
  return faults.length > 0 ? { faults } : { entry: { act, words } };
}

/** The work that a cell names, each on a line of its own; null where the file knows none of that name. */
export function worksIn(cell: FormCells[string] | undefined, { works, labels }: FormBase): readonly (string | null)[] {
  const lines = String(cell ?? '').split('\n');
  const said = lines.map((line) => line.trim()).filter((line) => line !== '');
  const ids = said.map(
    (line) => works.get(choiceKey(line)) ?? (labels.has(line.toLowerCase()) ? line.toLowerCase() : null),
  );
  return [...new Set(ids)];
}

type Chosen = { readonly works: readonly FormWork[]; readonly faults: LineFault[] };

function chosen(cells: FormCells, { base, now }: Ground, what: 'raise' | 'prove'): Chosen {
  const ids = worksIn(cells['work'], base);
  if (ids.length === 0) return { works: [], faults: [{ column: 'work', code: 'work-missing' }] };
  if (ids.includes(null)) return { works: [], faults: [{ column: 'work', code: 'work-unknown' }] };
  const byId = new Map(now.works.map((work) => [work.id, work]));
  // In the order in which they are named: it goes to whoever gave the first.
  const works = ids.flatMap((id) => byId.get(id ?? '') ?? []);
  if (works.length < ids.length) return { works: [], faults: [{ column: 'work', code: 'gone' }] };
  const lock = works.map((work) => work[what]).find((one) => one !== null) ?? null;
  return { works, faults: lock === null ? [] : [{ column: 'work', code: lock }] };
}

function textIn(cells: FormCells, column: string): string {
  return String(cells[column] ?? '');
}

function tooLong(texts: Readonly<Record<string, string>>, most: number): LineFault[] {
  return Object.entries(texts)
    .filter(([, text]) => text.length > most)
    .map(([column]) => ({ column, code: 'words-long' }));
}

function notOffered(cells: FormCells, columns: readonly string[]): LineFault[] {
  return columns
    .filter((column) => (cells[column] ?? null) !== null && cells[column] !== YES)
    .map((column) => ({ column, code: 'choice' }));
}

/** As the screen takes them. */
function isAddress(url: string): boolean {
  return url.length <= LONGEST.url && /^https?:\/\/[^\s/?#]+\S*$/iu.test(url);
}
