// The fields of each kind as a person edits them: how a value is written for her, and what her words mean.
import { FIELDS, isPlainDate, type ItemKind } from '@sauro/core';
import { readDeadline } from '@sauro/reader/deadline';
import { COMPARATORS, type Deadline, FREQUENCIES, RELATIONS } from '@sauro/reader/reading';
import { formatDay } from '../../../ui/format.ts';

export type EditorKind =
  | 'text'
  | 'line'
  | 'units'
  | 'lines'
  | 'deadline'
  | 'section'
  | 'number'
  | 'day'
  | 'signer'
  | 'choice';

/** In the order of their keys: 1 is the first. */
export const FIELD_ORDER = {
  head: ['kind', 'number', 'symbol', 'issuer', 'place', 'date', 'title', 'signer', 'recipients'],
  task: ['text', 'lead', 'coordinate', 'product', 'deadline', 'section', 'part'],
  target: ['text', 'comparator', 'value', 'max', 'unit', 'by', 'lead'],
  duty: ['from', 'to', 'via', 'frequency', 'due', 'adHoc'],
  phase: ['name', 'from', 'to'],
  reference: ['number', 'date', 'relation'],
  doubt: [],
} as const satisfies { readonly [K in ItemKind]: readonly (typeof FIELDS)[K][number][] };
export type FieldName = (typeof FIELD_ORDER)[ItemKind][number];

const EDITORS = {
  head: { title: 'text', signer: 'signer', recipients: 'lines', date: 'day' },
  task: { text: 'text', lead: 'units', coordinate: 'units', deadline: 'deadline', section: 'section', part: 'choice' },
  target: { text: 'text', comparator: 'choice', value: 'number', max: 'number', lead: 'units' },
  duty: { from: 'units', frequency: 'choice', due: 'day', adHoc: 'choice' },
  phase: { from: 'day', to: 'day' },
  reference: { date: 'day', relation: 'choice' },
  doubt: {},
} as const satisfies Record<ItemKind, Readonly<Partial<Record<FieldName, EditorKind>>>>;

export function editorOf(kind: ItemKind, field: FieldName): EditorKind {
  const editors: Readonly<Partial<Record<FieldName, EditorKind>>> = EDITORS[kind];
  return editors[field] ?? 'line';
}

/** What can be chosen, as it is written into the field; '' is nothing. */
export const CHOICES: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  part: ['tasks', 'implementation'],
  comparator: COMPARATORS,
  frequency: ['', ...FREQUENCIES],
  relation: RELATIONS,
  adHoc: ['no', 'yes'],
};

export type Read = { readonly value: unknown; readonly unreadable?: boolean } | { readonly fault: FieldFault };
export type FieldFault = 'number' | 'day' | 'empty';

/** Names of a list are parted by semicolons: a comma stands inside names. */
export const BETWEEN_NAMES = '; ';

export function written(kind: ItemKind, field: FieldName, value: unknown): string {
  if (value === null || value === undefined) return '';
  switch (editorOf(kind, field)) {
    case 'units':
      return namesOf(value).join(BETWEEN_NAMES);
    case 'lines':
      return namesOf(value).join('\n');
    case 'deadline':
      return isDeadline(value) ? value.text : '';
    case 'number':
      return typeof value === 'number' ? value.toLocaleString('vi-VN', { maximumFractionDigits: 6 }) : '';
    case 'day':
      return typeof value === 'string' ? formatDay(value) : '';
    case 'signer':
      return isSigner(value) ? [value.name, value.position, value.capacity].map((part) => part ?? '').join('\n') : '';
    case 'choice':
      return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
    case 'text':
    case 'line':
    case 'section':
      return String(value);
  }
}

/** What typed words mean as a value of the field; a fault where they mean nothing that could stand there. */
export function readTyped(kind: ItemKind, field: FieldName, typed: string, planYear: number | null): Read {
  const text = typed.normalize('NFC').trim();
  switch (editorOf(kind, field)) {
    case 'units':
      return { value: listed(text, /;|\n/u) };
    case 'lines':
      return { value: listed(text, /\n/u) };
    case 'deadline': {
      const { deadline, unreadable } = readDeadline(text, planYear);
      return { value: deadline, unreadable };
    }
    case 'number':
      return readNumber(text, field !== 'max');
    case 'day':
      return readDay(text, kind === 'phase');
    case 'signer':
      return { value: signerOf(text) };
    case 'choice':
      return { value: field === 'adHoc' ? text === 'yes' : text === '' ? null : text };
    case 'text':
    case 'line':
    case 'section':
      return readLine(kind, field, text.replace(/\s+/gu, ' '));
  }
}

/** Fields that may not be empty: an item without them would be none. */
const NEEDED: Readonly<Partial<Record<ItemKind, readonly FieldName[]>>> = {
  task: ['text'],
  target: ['text'],
  phase: ['name'],
  reference: ['number'],
};

function readLine(kind: ItemKind, field: FieldName, text: string): Read {
  if (text !== '') return { value: text };
  if (NEEDED[kind]?.includes(field) === true) return { fault: 'empty' };
  return { value: field === 'section' ? '' : null };
}

function listed(text: string, between: RegExp): readonly string[] {
  const names = text.split(between).map((name) => name.replace(/\s+/gu, ' ').trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** As Vietnamese write it, 1.234,5; a lone point before other than three digits is a decimal one. */
function readNumber(text: string, needed: boolean): Read {
  if (text === '') return needed ? { fault: 'number' } : { value: undefined };
  const bare = text.replace(/\s/gu, '');
  const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/u.test(bare) ? bare.replaceAll('.', '') : bare;
  const value = Number(plain.replace(',', '.'));
  return Number.isFinite(value) && /\d/u.test(plain) ? { value } : { fault: 'number' };
}

/** 30/6/2026, 6/2026, 2026, and 30/6 for a day of every year. */
function readDay(text: string, needed: boolean): Read {
  if (text === '') return needed ? { fault: 'day' } : { value: null };
  const parts = text.split(/[/.-]/u).map((part) => part.trim());
  if (parts.length > 3 || parts.some((part) => !/^\d{1,4}$/u.test(part))) return { fault: 'day' };
  const [last = '', ...rest] = parts.map((part) => part.padStart(2, '0')).toReversed();
  const hasYear = last.length === 4;
  const value = [last, ...rest].join('-');
  const whole = hasYear ? [last, rest[0] ?? '01', rest[1] ?? '01'].join('-') : `2024-${value}`;
  const isDay = isPlainDate(whole) && (hasYear || parts.length === 2);
  return isDay ? { value } : { fault: 'day' };
}

function signerOf(text: string): unknown {
  const [name, position, capacity] = text.split('\n').map((line) => line.trim());
  if (!name && !position && !capacity) return null;
  return { name: name || null, position: position || null, capacity: capacity || null };
}

function namesOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}

function isDeadline(value: unknown): value is Deadline {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
}

function isSigner(value: unknown): value is Record<'name' | 'position' | 'capacity', string | null> {
  return typeof value === 'object' && value !== null && 'name' in value && 'capacity' in value;
}
