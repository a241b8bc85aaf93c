// A plan as official papers cite it (Decree 30/2020, annex I): where it is named first with its number, day, issuer and what it
// is about, and short wherever it is named again. What is not known of it is left out.
import { OFFICIAL_KINDS } from '../document/official-kinds.ts';
import { isPlainDate, sayDay } from '../time.ts';
import { planNumber } from './plan-name.ts';

export type CitedPlan = {
  readonly title: string;
  readonly number: string | null;
  readonly symbol: string | null;
  /** Abbreviation of the kind of document that it is. */
  readonly kind: string | null;
  readonly issuer: string | null;
  /** As far as it is known: of a month alone nothing is said. */
  readonly issuedOn: string | null;
};
type Named = Pick<CitedPlan, 'title' | 'number' | 'symbol'> & Partial<Pick<CitedPlan, 'kind'>>;

/** "Kế hoạch số 05/KH-UBND ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Ngân về “Chuyển đổi số năm 2026”" */
export function citePlan(plan: CitedPlan): string {
  const issued = issuedWords(plan);
  if (planNumber(plan) === null) return `${planWords(plan)}${issued}`;
  return `${planWords(plan)}${issued} về “${plan.title}”`;
}

/** "Kế hoạch số 05/KH-UBND", or its title where it has no number. */
export function planWords(plan: Named): string {
  const number = planNumber(plan);
  const kind = kindWords(plan.kind ?? null);
  return number === null ? `${kind} “${plan.title}”` : `${kind} số ${number}`;
}

/** " ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Ngân" */
export function issuedWords({ issuer, issuedOn }: Pick<CitedPlan, 'issuer' | 'issuedOn'>): string {
  const day = issuedOn !== null && isPlainDate(issuedOn) ? ` ${sayDay(issuedOn)}` : '';
  return `${day}${issuer === null ? '' : ` của ${issuer}`}`;
}

/** Most plans are called so, and one whose kind was not read is. */
function kindWords(kind: string | null): string {
  return Object.entries<string>(OFFICIAL_KINDS).find(([short]) => short === kind)?.[1] ?? OFFICIAL_KINDS.KH;
}
