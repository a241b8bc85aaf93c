// Written from the catalogue of the migrated database by schema.test.ts; not by hand.
import type { Id } from '@sauro/core';
import type { ColumnType, Generated } from 'kysely';

/** What is stored as JSON: written as its text, read as what it holds. */
export type Json<Text = string> = ColumnType<unknown, Text, Text>;

export type AccountTable = {
  tenantId: string;
  personId: Id<'person'>;
  username: string;
  passwordHash: string;
  changedAt: Date;
};

export type DocumentTable = {
  tenantId: Id<'tenant'>;
  id: Id<'document'>;
  name: string;
  format: string | null;
  sizeBytes: number;
  sha256: string;
  state: string;
  problemCode: string | null;
  problemDetails: Json<string | null>;
  pages: number | null;
  kind: string | null;
  number: string | null;
  symbol: string | null;
  issuer: string | null;
  issuedOn: string | null;
  title: string | null;
  taskCount: Generated<number>;
  targetCount: Generated<number>;
  doubtCount: Generated<number>;
  searchText: string;
  uploadedBy: Id<'person'> | null;
  uploadedAt: Date;
};

export type FactTable = {
  tenantId: Id<'tenant'>;
  id: Id<'fact'>;
  kind: string;
  subjectId: string;
  personId: Id<'person'> | null;
  happenedAt: Date;
  data: Json;
};

export type MigrationTable = {
  name: string;
  checksum: string;
  appliedAt: Generated<Date>;
};

export type OfficeTable = {
  tenantId: string;
  id: Id<'office'>;
  personId: Id<'person'>;
  unitId: Id<'unit'>;
  role: string;
  fromOn: string;
  toOn: string | null;
};

export type PersonTable = {
  tenantId: Id<'tenant'>;
  id: Id<'person'>;
  name: string;
  createdAt: Date;
};

export type ReadingTable = {
  tenantId: string;
  id: Id<'reading'>;
  documentId: Id<'document'>;
  readerVersion: number;
  reading: Json;
  madeAt: Date;
};

export type SessionTable = {
  tenantId: string;
  id: Id<'session'>;
  personId: Id<'person'>;
  tokenHash: Buffer;
  openedAt: Date;
  seenAt: Date;
  expiresAt: Date;
  endedAt: Date | null;
};

export type TenantTable = {
  id: Id<'tenant'>;
  code: string;
  name: string;
  host: string | null;
  isSample: Generated<boolean>;
  createdAt: Date;
};

export type ThrottleTable = {
  tenantId: Id<'tenant'>;
  key: string;
  tries: number;
  since: Date;
};

export type UnitTable = {
  tenantId: Id<'tenant'>;
  id: Id<'unit'>;
  parentId: Id<'unit'> | null;
  code: string;
  name: string;
  kind: string;
  openedOn: string;
  closedOn: string | null;
};

export type UnitWithinTable = {
  tenantId: string;
  unitId: Id<'unit'>;
  ancestorId: Id<'unit'>;
};

export type Tables = {
  account: AccountTable;
  document: DocumentTable;
  fact: FactTable;
  migration: MigrationTable;
  office: OfficeTable;
  person: PersonTable;
  reading: ReadingTable;
  session: SessionTable;
  tenant: TenantTable;
  throttle: ThrottleTable;
  unit: UnitTable;
  unitWithin: UnitWithinTable;
};
