// A day over the wire.
import { isPlainDate } from '@sauro/core';
import { z } from 'zod';

/** A year before 100 is a slip, which no calendar here takes. */
export const Day = z.iso.date().refine((text) => isPlainDate(text));
