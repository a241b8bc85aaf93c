// When a plan says that its work is reviewed, without the rest of the reader: asked when a plan is confirmed.
export { findReviews, type SaidReview } from './5-items/reviews.ts';
