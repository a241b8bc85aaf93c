// The shapes of what people may write into a draft, by kind of item. What a reading holds has them too, so that a corrected
// item is checked whole.
import { isPlainDate, type ItemKind, type ItemValues } from '@sauro/core';
import { COMPARATORS, FREQUENCIES, RELATIONS } from '@sauro/reader/reading';
import { z } from 'zod';
import { fieldWords } from '../kit/field-words.ts';
import { Problem } from '../kit/problem.ts';

const LONGEST_TEXT = 20_000;
const LONGEST_NAME = 1000;

const Text = z.string().trim().min(1).max(LONGEST_TEXT);
const Line = z.string().trim().min(1).max(LONGEST_NAME);
const Names = z.array(Line).max(500);
const Day = z.string().refine(isPlainDate, { error: 'Ngày này không có trong lịch.' });
/** A day as far as it is known: 2026, 2026-03, 2026-03-05. */
const Known = z.string().regex(/^\d{4}(-\d{2}){0,2}$/);
/** MM-DD: any leap year has it. */
const DayOfYear = z.string().refine((text) => isPlainDate(`2024-${text}`), { error: 'Ngày này không có trong lịch.' });

const Anchor = z.object({
  block: z.int().min(0),
  start: z.int().min(0),
  end: z.int().min(0),
  page: z.int().min(1).optional(),
});

const Deadline = z.discriminatedUnion('kind', [
  z.object({ text: Line, kind: z.literal('by'), due: Day, from: Day.optional() }),
  z.object({ text: Line, kind: z.literal('ongoing') }),
  z.object({ text: Line, kind: z.literal('condition') }),
  z.object({
    text: Line,
    kind: z.literal('recurring'),
    every: z.enum(FREQUENCIES).exclude(['once']),
    due: DayOfYear.optional(),
  }),
]);

const SHAPES = {
  head: z.object({
    kind: Line.nullable(),
    number: Line.nullable(),
    symbol: Line.nullable(),
    issuer: Line.nullable(),
    place: Line.nullable(),
    date: Known.nullable(),
    title: Text.nullable(),
    signer: z.object({ name: Line.nullable(), position: Line.nullable(), capacity: Line.nullable() }).nullable(),
    recipients: Names,
    anchors: z.record(z.string(), Anchor),
  }),
  task: z.object({
    section: z.string().trim().max(200),
    part: z.enum(['tasks', 'implementation']),
    text: Text,
    lead: Names,
    coordinate: Names,
    product: Text.nullable(),
    deadline: Deadline.nullable(),
    anchor: Anchor,
    anchors: z.record(z.string(), Anchor),
  }),
  target: z.object({
    text: Text,
    comparator: z.enum(COMPARATORS),
    value: z.number(),
    max: z.number().nullish(),
    unit: Line.nullable(),
    by: z
      .string()
      .regex(/^\d{4}$/)
      .nullable(),
    lead: Names,
    section: z.string().max(200),
    anchor: Anchor,
  }),
  duty: z.object({
    from: Names,
    to: Line.nullable(),
    via: Line.nullable(),
    frequency: z.enum(FREQUENCIES).nullable(),
    due: z.union([Day, DayOfYear]).nullable(),
    adHoc: z.boolean(),
    anchor: Anchor,
  }),
  phase: z.object({ name: Line, from: Known, to: Known, anchor: Anchor }),
  reference: z.object({ number: Line, date: Known.nullable(), relation: z.enum(RELATIONS), anchor: Anchor }),
  doubt: z.object({
    code: z.string(),
    anchor: Anchor.optional(),
    details: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
} as const satisfies Record<ItemKind, z.ZodType>;

/**
 * Refuses a value that has not the shape of its kind; `fields` names those that the person wrote, so that what the reader
 * itself left unusual elsewhere does not stand in her way.
 */
export function checkValue(kind: ItemKind, value: object, fields: readonly string[]): void {
  const result = SHAPES[kind].safeParse(value, { error: fieldWords });
  if (result.success) return;
  const faults = result.error.issues
    .filter(({ path }) => fields.includes(String(path[0])))
    .map(({ path, message }) => ({ path: path.join('.'), message }));
  if (faults.length > 0) throw new Problem('request.invalid', {}, faults);
}

/** The value of an item that a person adds, trimmed to its shape. */
export function readValue<K extends ItemKind>(kind: K, value: unknown): ItemValues[K] {
  const result = SHAPES[kind].safeParse(value, { error: fieldWords });
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    throw new Problem('request.invalid', {}, faults);
  }
  // The shapes above are those of the reading's own types.
  return result.data as unknown as ItemValues[K];
}
