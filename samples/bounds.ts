// What the reader must reach on documents with a gold reading, taken together.
import type { Figure } from './score.ts';

export const BOUNDS = {
  tasks: 0.98,
  lead: 0.97,
  deadline: 0.98,
  product: 0.97,
  coordinate: 0.95,
  targets: 0.97,
  references: 0.99,
  reporting: 0.9,
  header: 0.97,
} as const satisfies Partial<Record<Figure, number>>;
export const BOUNDED = Object.entries(BOUNDS) as (readonly [keyof typeof BOUNDS, number])[];
