// Who sees a document in preparation, over the wire: its units, and how all of the body come to see it.
import { z } from 'zod';
import type { Contract } from '../../kit/contract.ts';

const ById = z.object({ id: z.uuid() });

export const Preparation = z.object({
  /** Else it is seen by all of the body. */
  inPreparation: z.boolean(),
  /** Whose people prepare it, those of units above them among them; the first first. */
  units: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      addedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
      addedAt: z.string(),
    }),
  ),
  /** Lets units in and out, and shows it to all. */
  can: z.array(z.enum(['change'])),
});
export type Preparation = z.output<typeof Preparation>;

export const preparationContract = {
  getPreparation: {
    method: 'GET',
    path: '/api/documents/:id/preparation',
    summary: 'Who sees a document until a plan of it is confirmed: the units in which it is prepared.',
    right: 'document.read',
    params: ById,
    result: Preparation,
  },
  addPreparingUnit: {
    method: 'POST',
    path: '/api/documents/:id/preparation/units',
    summary: 'Lets a unit prepare a document too: who checks or confirms plans there sees it from now on.',
    right: 'reading.check',
    params: ById,
    body: z.object({ unit: z.uuid() }),
    result: Preparation,
  },
  removePreparingUnit: {
    method: 'DELETE',
    path: '/api/documents/:id/preparation/units/:unit',
    summary: 'Takes a document back from a unit that was to prepare it too; one unit remains.',
    right: 'reading.check',
    params: ById.extend({ unit: z.uuid() }),
    result: Preparation,
  },
  showDocument: {
    method: 'POST',
    path: '/api/documents/:id/preparation/end',
    summary: 'Shows a document to all of the body, whether it becomes a plan or not. It is not taken back.',
    right: 'reading.check',
    params: ById,
    result: Preparation,
  },
} as const satisfies Contract;
