// What a spreadsheet of a report says is written by what the screens write with: figures as the grid saves them, evidence as it is
// added, difficulties as they are raised and followed, progress as a unit enters it, words as they are typed.
import type { FormWrites } from '@sauro/core';
import type { AssignmentId } from '../../assignment/assignment.ts';
import { findAssignment } from '../../assignment/queries.ts';
import { addLink } from '../../evidence/add-evidence.ts';
import { describeEvidence } from '../../evidence/describe-evidence.ts';
import type { EvidenceId } from '../../evidence/evidence.ts';
import { findEvidence } from '../../evidence/queries.ts';
import { groupBy } from '../../kit/group-by.ts';
import { newId } from '../../kit/id.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { enterProgress } from '../../progress/enter-progress.ts';
import { cellKey } from '../../progress/figures.ts';
import { saveFigures } from '../../progress/save-figures.ts';
import { closeDifficulty, reopenDifficulty, withdrawDifficulty } from '../../registers/difficulty/confirm-answer.ts';
import type { DifficultyId } from '../../registers/difficulty/difficulty.ts';
import { raiseDifficulty } from '../../registers/difficulty/raise-difficulty.ts';
import type { ReportId } from '../submission/report.ts';
import { saveWords } from '../submission/save-words.ts';
import type { Form } from './load-form.ts';

type Writing = { readonly writes: FormWrites; readonly form: Form };

/** Figures and evidence first: what is reported done takes none any more. */
export async function writeAll(cx: Cx, report: ReportId, { writes, form }: Writing): Promise<void> {
  await writeFigures(cx, writes.figures, form);
  await writeEvidence(cx, writes);
  for (const { id, ...raising } of writes.difficulties) await raiseDifficulty(cx, { id, ...raising });
  for (const { assignment, ...entry } of writes.results) {
    const row = await findAssignment(cx, assignment as AssignmentId);
    if (row === undefined) throw new Problem('record.not-found');
    const { version } = row;
    await enterProgress(cx, row.id, { id: newId<'progress'>(), version, figures: [], ...entry });
  }
  await writeActs(cx, writes.acts, form);
  for (const { section, text } of writes.words) {
    await saveWords(cx, report, { section, text, version: form.words.get(section) ?? 0 });
  }
}

async function writeFigures(cx: Cx, figures: FormWrites['figures'], form: Form): Promise<void> {
  const byPlan = groupBy(figures, ({ assignment }) => form.plans.get(assignment));
  for (const [plan, own] of byPlan) {
    if (plan === undefined) throw new Problem('record.not-found');
    const entries = [...groupBy(own, ({ assignment }) => assignment)].map(([assignment, told]) => ({
      id: newId<'progress'>(),
      assignment,
      figures: told.map(({ target, figure }) => ({
        target,
        version: form.figures.get(cellKey(assignment, target)) ?? 0,
        figure: figure === null ? null : toldOf(figure),
      })),
    }));
    // Each is taken or refused by itself there; here it is all or nothing.
    const refused = (await saveFigures(cx, plan, entries)).filter((outcome) => outcome.refused !== null);
    if (refused.length > 0) throw new Problem('import.has-faults', { faults: refused.length });
  }
}

type Figure = NonNullable<FormWrites['figures'][number]['figure']>;

function toldOf({ basis, value, numerator, denominator }: Figure) {
  return numerator === null || denominator === null ? { value, basis } : { numerator, denominator };
}

async function writeEvidence(cx: Cx, { links, papers }: FormWrites): Promise<void> {
  for (const { id, assignment, url, paper } of links) {
    const name = (paper.title ?? paper.number ?? '').slice(0, LONGEST_NAME);
    await addLink(cx, assignment as AssignmentId, { url, name }, { id: id as EvidenceId, paper });
  }
  for (const { evidence, paper } of papers) {
    const piece = await findEvidence(cx, evidence as EvidenceId);
    const row = piece === undefined ? undefined : await findAssignment(cx, piece.assignmentId);
    if (row === undefined) throw new Problem('record.not-found');
    await describeEvidence(cx, evidence as EvidenceId, { version: row.version, paper });
  }
}

/** As long as the name of a link may be. */
const LONGEST_NAME = 200;

async function writeActs(cx: Cx, acts: FormWrites['acts'], { difficulties }: Form): Promise<void> {
  for (const { difficulty, act, words } of acts) {
    const id = difficulty as DifficultyId;
    const version = difficulties.get(difficulty) ?? 0;
    if (act === 'close') await closeDifficulty(cx, id, { version });
    else if (act === 'reopen') await reopenDifficulty(cx, id, { version, words });
    else await withdrawDifficulty(cx, id, { version, words });
  }
}
