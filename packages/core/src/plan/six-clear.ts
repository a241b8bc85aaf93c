// Which of the six is clear for a task (06 rõ): person, work, time, responsibility, product, authority.
// A list to show a person, never a gate. Each rule looks only at what the plan says; nothing is guessed.
import { authorityOf } from './authority.ts';

/** rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền: in the order in which plans name them. */
export const FACETS = ['person', 'work', 'time', 'responsibility', 'product', 'authority'] as const;
export type Facet = (typeof FACETS)[number];

/** `vague`: something is said, but not enough to hold anyone to it. */
export type ClarityState = 'clear' | 'vague' | 'unclear';

export const CLARITY_REASONS = [
  'person.named',
  'person.generic',
  'person.missing',
  'work.stated',
  'work.too-short',
  'work.missing',
  'time.due',
  'time.recurring',
  'time.no-day',
  'time.ongoing',
  'time.condition',
  'time.missing',
  'responsibility.one-lead',
  'responsibility.focal-point',
  'responsibility.shared',
  'responsibility.only-coordinators',
  'responsibility.missing',
  'product.named',
  'product.missing',
  'authority.named',
  'authority.unnamed',
  'authority.missing',
] as const;
export type ClarityReason = (typeof CLARITY_REASONS)[number];

export type Clarity = { readonly state: ClarityState; readonly reason: ClarityReason };
export type SixClear = Readonly<Record<Facet, Clarity>>;

/** What the rules look at; a task of a reading and a task of the register both have this shape. */
export type TaskWords = {
  readonly text: string;
  readonly lead: readonly string[];
  readonly coordinate: readonly string[];
  readonly product: string | null;
  readonly deadline: {
    readonly text: string;
    readonly kind: 'by' | 'ongoing' | 'condition' | 'recurring';
    readonly due?: string;
  } | null;
};

export function sixClear(task: TaskWords): SixClear {
  return {
    person: personOf(task),
    work: workOf(task),
    time: timeOf(task),
    responsibility: responsibilityOf(task),
    product: productOf(task),
    authority: authorityOf(task),
  };
}

/** Clear where a lead names a unit or a group one can list ("UBND các xã"); vague where all are "đơn vị liên quan". */
function personOf({ lead }: TaskWords): Clarity {
  if (lead.length === 0) return { state: 'unclear', reason: 'person.missing' };
  if (lead.every(isGeneric)) return { state: 'vague', reason: 'person.generic' };
  return { state: 'clear', reason: 'person.named' };
}

/** Clear where the work is said in a phrase; one or two words ("Chuyển đổi số") name a field, not a piece of work. */
function workOf({ text }: TaskWords): Clarity {
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) return { state: 'unclear', reason: 'work.missing' };
  if (words.length < 4) return { state: 'vague', reason: 'work.too-short' };
  return { state: 'clear', reason: 'work.stated' };
}

/** Clear where a calendar tells when it is late: a date, or a period with its day. "Thường xuyên" is said, but never late. */
function timeOf({ deadline }: TaskWords): Clarity {
  switch (deadline?.kind) {
    case undefined:
      return { state: 'unclear', reason: 'time.missing' };
    case 'by':
      return { state: 'clear', reason: 'time.due' };
    case 'recurring':
      return deadline.due === undefined
        ? { state: 'vague', reason: 'time.no-day' }
        : { state: 'clear', reason: 'time.recurring' };
    case 'ongoing':
      return { state: 'vague', reason: 'time.ongoing' };
    case 'condition':
      return { state: 'vague', reason: 'time.condition' };
  }
}

/**
 * Clear where exactly one answers: a single named lead, or among several the one that the text makes the focal point
 * (đầu mối, chịu trách nhiệm chính). Several leads without one share the answer; coordinators alone do not answer.
 */
function responsibilityOf({ text, lead, coordinate }: TaskWords): Clarity {
  if (lead.length === 0) {
    return coordinate.length === 0
      ? { state: 'unclear', reason: 'responsibility.missing' }
      : { state: 'vague', reason: 'responsibility.only-coordinators' };
  }
  if (lead.length === 1 && !lead.every(isGeneric)) return { state: 'clear', reason: 'responsibility.one-lead' };
  if (/đầu mối|chịu trách nhiệm chính/iu.test(text)) return { state: 'clear', reason: 'responsibility.focal-point' };
  return { state: 'vague', reason: 'responsibility.shared' };
}

/** Clear where a product is named at all: what it must look like is for the register to settle. */
function productOf({ product }: TaskWords): Clarity {
  return product !== null && /\p{L}/u.test(product)
    ? { state: 'clear', reason: 'product.named' }
    : { state: 'unclear', reason: 'product.missing' };
}

/** "các đơn vị liên quan", "cơ quan có liên quan", "các đơn vị": nobody can tell who is meant. */
function isGeneric(name: string): boolean {
  const generic =
    /^(các |những )?(cơ quan|đơn vị|tổ chức|cá nhân|địa phương|bộ phận|bên)([ ,;và]+(cơ quan|đơn vị|tổ chức|cá nhân|địa phương|bộ phận))*( (có )?liên quan( khác)?)?$/iu;
  return generic.test(name.trim().normalize('NFC'));
}
