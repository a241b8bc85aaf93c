// What was read in a document, over the wire.
import type { ReadingWithPasses } from '@sauro/reader';
import { z } from 'zod';
import type { Contract } from '../kit/contract.ts';

/** Its shape is the reader's own and was made by the reader: it is not checked a second time. */
const ReadingBody = z.custom<Omit<ReadingWithPasses, 'passes'>>((value) => typeof value === 'object' && value !== null);

export const readingContract = {
  getReading: {
    method: 'GET',
    path: '/api/documents/:id/reading',
    summary: 'The newest reading of a document, with the blocks that its anchors point into.',
    right: 'document.read',
    params: z.object({ id: z.uuid() }),
    result: ReadingBody,
  },
} as const satisfies Contract;
