// What the reading of the document found in its content: contradictions with itself, and, for a plan, which of the six is
// not clear.
import { FACET_WORDS, type Facet, FACETS, sixClear } from '@sauro/core';
import type { DoubtCode } from '@sauro/reader/messages';
import type { Reading } from '@sauro/reader/reading';
import type { Told } from './finding.ts';
import type { RuleCode } from './rules.ts';
import { twoNames } from './two-names.ts';

/** Doubts that are faults of the document and not of the reading, by the rule that they break. */
const DOUBTED: Readonly<Partial<Record<DoubtCode, RuleCode>>> = {
  'number.order': 'body.numbering',
  'annex.missing': 'body.annex-missing',
  'head.scope': 'body.scope',
  'date.impossible': 'date.impossible',
  'deadline.before-issue': 'date.before-issue',
  'reference.two-dates': 'citation.two-dates',
  'reference.two-symbols': 'citation.two-symbols',
};

/** Kinds whose tasks are to be clear. */
const PLANS = new Set(['KH', 'CTr', 'ĐA', 'PA', 'DA']);

export function checkReading(reading: Reading): Told[] {
  const plan = isPlan(reading);
  const doubted = reading.doubts.flatMap(({ code, details, anchor }): Told[] => {
    const rule = DOUBTED[code];
    // A report names deadlines that are over.
    const applies = rule !== undefined && (plan || rule !== 'date.before-issue');
    return !applies ? [] : [{ code: rule, details, ...(anchor !== undefined && { at: anchor }) }];
  });
  return [...doubted, ...twoNames(reading), ...(plan ? unclear(reading) : [])];
}

export function isPlan({ document, tasks }: Reading): boolean {
  return tasks.length > 0 && (document.kind === null || PLANS.has(document.kind));
}

function unclear({ tasks }: Reading): Told[] {
  return tasks.flatMap((task): Told[] => {
    const six = sixClear(task);
    const facets = FACETS.filter((facet) => six[facet].state === 'unclear').map(nameOf);
    if (facets.length === 0) return [];
    return [{ code: 'task.unclear', details: { facets: facets.join(', ') }, at: task.anchor }];
  });
}

/** "Rõ người" is what a plan should be; what it lacks is "người". */
function nameOf(facet: Facet): string {
  return FACET_WORDS[facet].vi.toLocaleLowerCase('vi').replace(/^rõ\s/u, '');
}
