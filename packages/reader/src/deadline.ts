// How a deadline is understood, without the rest of the reader: a browser shows at once what the words of a plan mean.
export { planYearOf } from './4-header/plan-year.ts';
export { readDeadline } from './5-items/deadline.ts';
export { findDeadline } from './5-items/deadline-in-text.ts';
