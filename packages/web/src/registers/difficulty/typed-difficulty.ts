// What stands in the form of a difficulty, as text that a browser can keep; and what of it is sent.
import { DIFFICULTY_KIND_NAMES, type DifficultyKind } from '@sauro/core';
import type { RaiseBody } from './calls.ts';

export type TypedDifficulty = {
  readonly kind: DifficultyKind | '';
  readonly words: string;
  readonly proposal: string;
  readonly urgent: boolean;
  readonly beyondAuthority: boolean;
  /** Other work that it stands in the way of, beside the one from which it is raised. */
  readonly others: readonly string[];
};

const NOTHING = { kind: '', words: '', proposal: '', urgent: false, beyondAuthority: false, others: [] } as const;

/** What cannot be read is what was never typed. */
export function typedFrom(text: string): TypedDifficulty {
  if (text === '') return NOTHING;
  try {
    return { ...NOTHING, ...(JSON.parse(text) as Partial<TypedDifficulty>) };
  } catch {
    return NOTHING;
  }
}

/** Without other work that is no longer offered: it is over meanwhile, and what cannot be seen cannot be unticked. */
export function withOffered(
  typed: TypedDifficulty,
  offered: readonly { readonly id: string }[] | undefined,
): TypedDifficulty {
  if (offered === undefined) return typed;
  return { ...typed, others: typed.others.filter((one) => offered.some(({ id }) => id === one)) };
}

/** Null while something is missing that the server would ask for. */
export function bodyOf(typed: TypedDifficulty, assignment: string): Omit<RaiseBody, 'id'> | null {
  const { kind, urgent, beyondAuthority, others } = typed;
  const words = typed.words.trim();
  if (words === '' || !isKind(kind)) return null;
  const proposal = typed.proposal.trim();
  return { assignments: [assignment, ...others], kind, words, proposal, urgent, beyondAuthority };
}

/** As it stood in the form before it was sent. */
export function typedOf(body: Omit<RaiseBody, 'id'>): TypedDifficulty {
  const { assignments, kind, words, proposal = '', urgent = false, beyondAuthority = false } = body;
  return { kind, words, proposal, urgent, beyondAuthority, others: assignments.slice(1) };
}

function isKind(kind: string): kind is DifficultyKind {
  return DIFFICULTY_KIND_NAMES.some((one) => one === kind);
}
