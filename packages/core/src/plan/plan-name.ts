// A plan as one calls it: by its number, and by what it is about.
import { joinedNumber } from '../document/official-number.ts';

type Named = { readonly title: string; readonly number: string | null; readonly symbol: string | null };

export function planName(plan: Named): string {
  const number = planNumber(plan);
  return number === null ? plan.title : `${number} – ${plan.title}`;
}

/** null where neither number nor symbol is known; a blank number is three dots, as on the paper. */
export function planNumber({ number, symbol }: Omit<Named, 'title'>): string | null {
  return number === null && symbol === null ? null : joinedNumber(number ?? '…', symbol);
}
