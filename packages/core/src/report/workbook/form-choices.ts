// What the lists of the form offer, and how a state is called in it.
import type { AssignmentState } from '../../assignment/lifecycle.ts';
import { PAPER_KIND_NAMES, PAPER_KINDS, type PaperKind } from '../../evidence/paper.ts';
import { fold } from '../../fold.ts';
import { BASIS_TITLES } from '../../progress/figure-import.ts';
import { DIFFICULTY_KIND_NAMES, DIFFICULTY_KINDS, type DifficultyKind } from '../../registers/difficulty.ts';
import type { FormCell } from './form.ts';

export const RESULT_TITLES = {
  'not-begun': 'Chưa thực hiện',
  doing: 'Đang thực hiện',
  returned: 'Bị trả lại',
  done: 'Đã hoàn thành',
  verified: 'Đã được xác nhận',
} as const;

/** What the unit that has raised a difficulty does about it. */
export const ACT_TITLES = {
  withdraw: 'Rút vướng mắc',
  close: 'Đồng ý, kết thúc',
  reopen: 'Mở lại',
} as const;
export type FormAct = keyof typeof ACT_TITLES;
const ACTS = ['withdraw', 'close', 'reopen'] as const satisfies readonly FormAct[];

export const YES = 'Có';
const NO = 'Không';

/** By the name of the column; the others of `state` only happen. */
export const FORM_CHOICES = {
  state: [RESULT_TITLES['not-begun'], RESULT_TITLES.doing, RESULT_TITLES.done],
  basis: [BASIS_TITLES.cumulative, BASIS_TITLES.increment],
  kind: DIFFICULTY_KIND_NAMES.map((kind) => DIFFICULTY_KINDS[kind].vi),
  urgent: [YES, NO],
  beyond: [YES, NO],
  act: ACTS.map((act) => ACT_TITLES[act]),
  paper: PAPER_KIND_NAMES.map((kind) => PAPER_KINDS[kind]),
} as const satisfies Record<string, readonly string[]>;
export type FormChoice = keyof typeof FORM_CHOICES;

const KNOWN: Readonly<Record<string, ReadonlyMap<string, string>>> = Object.fromEntries(
  Object.entries({ ...FORM_CHOICES, state: Object.values(RESULT_TITLES) }).map(([name, titles]) => [
    name,
    new Map(titles.map((title) => [choiceKey(title), title])),
  ]),
);

/** A choice that was pasted or typed: with spaces around or within, in other letter case. What is none stays as it is. */
export function choiceIn(column: string, said: FormCell): FormCell {
  if (typeof said !== 'string') return said;
  const title = KNOWN[column]?.get(choiceKey(said)) ?? said;
  // Not said is no.
  return title === NO ? null : title;
}

export function choiceKey(text: string): string {
  return fold(text.replace(/[\u200b-\u200d\u2060\ufeff]/gu, ''));
}

export function kindIn(cell: FormCell): DifficultyKind | null {
  return DIFFICULTY_KIND_NAMES.find((kind) => DIFFICULTY_KINDS[kind].vi === cell) ?? null;
}

export function paperKindIn(cell: FormCell): PaperKind | null {
  return PAPER_KIND_NAMES.find((kind) => PAPER_KINDS[kind] === cell) ?? null;
}

export function actIn(cell: FormCell): FormAct | null {
  return ACTS.find((act) => ACT_TITLES[act] === cell) ?? null;
}

/** How a state is called in the sheet. */
export function resultTitleOf(state: AssignmentState): string {
  switch (state) {
    case 'in-progress':
      return RESULT_TITLES.doing;
    case 'returned':
      return RESULT_TITLES.returned;
    case 'reported':
      return RESULT_TITLES.done;
    case 'verified':
      return RESULT_TITLES.verified;
    case 'issued':
    case 'accepted':
    case 'declined':
    case 'withdrawn':
      return RESULT_TITLES['not-begun'];
  }
}
