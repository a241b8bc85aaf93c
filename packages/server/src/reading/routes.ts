// Readings, answered.
import type { DocumentId } from '../document/document.ts';
import { routes } from '../kit/http/serve.ts';
import { Problem } from '../kit/problem.ts';
import { readingContract } from './contract.ts';
import { findNewestReading } from './queries.ts';

export const readingRoutes = routes(readingContract, {
  getReading: async (cx, { params: { id } }) => {
    const reading = await findNewestReading(cx, id as DocumentId);
    if (reading === undefined) throw new Problem('record.not-found');
    return reading;
  },
});
