// The two things that code is given. `System` is what the process holds; `Cx` is one piece of work inside one transaction,
// on somebody's behalf. A function that changes something takes a `Cx`: it cannot run outside a transaction by mistake.
import type { Transaction } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { Acting } from './acting.ts';
import type { Db } from './db.ts';
import type { VirusGuard } from './files/admit.ts';
import type { Derived } from './files/derived.ts';
import type { FileStore } from './files/store.ts';
import type { Log } from './log.ts';

export type Limits = {
  readonly uploadBytes: number;
  readonly readSeconds: number;
  readonly readMemoryMb: number;
  /** Pages of scans that are recognised at once. */
  readonly scanPages: number;
  readonly ocrEngine: OcrEngine;
  /** For so long it is kept what was sent to other systems, and how it went. */
  readonly eventDays: number;
};

/** What recognises letters: the engine of the system where it is installed, or always the one that comes along. */
export const OCR_ENGINES = ['auto', 'own'] as const;
export type OcrEngine = (typeof OCR_ENGINES)[number];

/** What makes PDF of a document: LibreOffice where it is installed, or always the engine that comes with the product. */
export const PRINTERS = ['libreoffice', 'builtin'] as const;
export type Printer = (typeof PRINTERS)[number];

export type System = {
  readonly db: Db;
  readonly files: FileStore;
  readonly derived: Derived;
  /** null: no scanner is configured. */
  readonly virusGuard: VirusGuard | null;
  /** PEM of the certificates by which signatures are vouched for; null: none are configured. */
  readonly signatureRoots: string | null;
  readonly printer: Printer;
  readonly log: Log;
  readonly limits: Limits;
  readonly clock: () => Date;
};

export type Cx = Omit<System, 'db'> & {
  readonly db: Transaction<Tables>;
  readonly acting: Acting;
  /** One instant for all that is written together. */
  readonly now: Date;
};
