// Written from the catalogue of the migrated database by schema.test.ts; not by hand.
import type { Id } from '@sauro/core';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** What is stored as JSON: written as its text, read as what it holds. */
export type Json<Text = string> = ColumnType<unknown, Text, Text>;

export type AccessTokenTable = {
  tenantId: string;
  id: Id<'accessToken'>;
  personId: Id<'person'>;
  name: string;
  tokenHash: Buffer;
  mode: string;
  rights: string[];
  unitId: Id<'unit'> | null;
  madeAt: Date;
  expiresAt: Date;
  usedOn: string | null;
  revokedAt: Date | null;
};

export type AccountTable = {
  tenantId: string;
  personId: Id<'person'>;
  username: string;
  passwordHash: string;
  changedAt: Date;
  oneTimeUntil: Date | null;
  importId: Id<'peopleImport'> | null;
};

export type AssignmentTable = {
  tenantId: string;
  id: Id<'assignment'>;
  planId: Id<'plan'>;
  taskId: Id<'task'>;
  revision: number;
  unitId: Id<'unit'>;
  issuerUnitId: Id<'unit'>;
  parentId: Id<'assignment'> | null;
  replacesId: Id<'assignment'> | null;
  part: string;
  name: string;
  fromGroup: boolean;
  text: string | null;
  personId: Id<'person'> | null;
  deciderId: Id<'person'> | null;
  deadlineKind: string | null;
  period: string;
  periodFrom: string | null;
  periodTo: string | null;
  state: string;
  dueOn: string | null;
  firstDueOn: string | null;
  percent: number;
  begunOn: string | null;
  doneOn: string | null;
  verifiedOn: string | null;
  askedDueOn: string | null;
  dropProposed: boolean;
  version: number;
  issuedOn: string;
  issuedBy: Id<'person'> | null;
  reportedBy: Id<'person'> | null;
  stateAt: Date;
  searchText: string;
  evidence: number;
  returns: number;
  quietSince: string;
  changedOn: string;
  enteredPercent: number;
  awaitsEvent: boolean;
  reportedFor: Id<'person'> | null;
  eventReportedOn: string | null;
  correctBy: string | null;
  keptOn: string | null;
};

export type AssignmentExtensionTable = {
  tenantId: string;
  id: Id<'assignmentExtension'>;
  assignmentId: Id<'assignment'>;
  fromDueOn: string;
  askedDueOn: string;
  reason: string;
  askedBy: Id<'person'> | null;
  askedAt: Date;
  outcome: string | null;
  grantedDueOn: string | null;
  answer: string | null;
  answeredBy: Id<'person'> | null;
  answeredAt: Date | null;
  askedFor: Id<'person'> | null;
};

export type AssignmentPlaceTable = {
  tenantId: string;
  assignmentId: Id<'assignment'>;
  untilOn: string;
  unitId: Id<'unit'>;
  issuerUnitId: Id<'unit'>;
};

export type AssignmentVersionTable = {
  tenantId: string;
  assignmentId: Id<'assignment'>;
  version: number;
  factId: string;
  onDay: string;
  state: string;
  dueOn: string | null;
  begunOn: string | null;
  doneOn: string | null;
  percent: number;
  evidence: number;
  returns: number;
  quietSince: string;
  awaitsEvent: boolean;
  correctBy: string | null;
  keptOn: string | null;
};

export type CeremonyTable = {
  tenantId: Id<'tenant'>;
  id: Id<'ceremony'>;
  tokenHash: Buffer;
  kind: string;
  personId: Id<'person'> | null;
  data: Json;
  expiresAt: Date;
};

export type CitationTable = {
  tenantId: string;
  documentId: Id<'document'>;
  position: number;
  numberKey: string;
  number: string;
  citedOn: string | null;
  relation: string;
};

export type CorrectionTable = {
  tenantId: string;
  id: Id<'correction'>;
  draftId: Id<'draft'>;
  seq: number;
  act: string;
  changes: Json;
  undoes: Id<'correction'> | null;
  personId: Id<'person'> | null;
  correctedAt: Date;
};

export type DelegationTable = {
  tenantId: string;
  id: Id<'delegation'>;
  officeId: Id<'office'>;
  delegateId: Id<'person'>;
  fromOn: string;
  toOn: string;
  reason: string;
  givenAt: Date;
};

export type DifficultyTable = {
  tenantId: string;
  id: Id<'difficulty'>;
  planId: Id<'plan'>;
  kind: string;
  words: string;
  proposal: string;
  urgent: boolean;
  beyondAuthority: boolean;
  raiserUnitId: Id<'unit'>;
  addressedUnitId: Id<'unit'>;
  holderUnitId: Id<'unit'>;
  personId: Id<'person'> | null;
  state: string;
  sinceOn: string;
  dueOn: string | null;
  answeredOn: string | null;
  endedOn: string | null;
  escalations: number;
  reopenings: number;
  version: number;
  raisedOn: string;
  raisedAt: Date;
  raisedBy: Id<'person'> | null;
  searchText: string;
  raisedFor: Id<'person'> | null;
  promisedOn: string | null;
};

export type DifficultyAssignmentTable = {
  tenantId: string;
  difficultyId: Id<'difficulty'>;
  assignmentId: Id<'assignment'>;
  taskId: Id<'task'>;
  text: string;
};

export type DifficultyStepTable = {
  tenantId: string;
  difficultyId: Id<'difficulty'>;
  version: number;
  factId: string;
  kind: string;
  why: string | null;
  outcome: string | null;
  words: string;
  documentId: Id<'document'> | null;
  state: string;
  holderUnitId: Id<'unit'>;
  dueOn: string | null;
  personId: Id<'person'> | null;
  at: Date;
  promisedOn: string | null;
};

export type DifficultyUnitTable = {
  tenantId: string;
  difficultyId: Id<'difficulty'>;
  unitId: Id<'unit'>;
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
  numberKey: string | null;
  isChecked: Generated<boolean>;
  virusCheck: string;
  scanPages: number[] | null;
  inPreparation: Generated<boolean>;
};

export type DocumentAnswerTable = {
  tenantId: string;
  id: Id<'documentAnswer'>;
  packageId: Id<'documentPackage'>;
  status: string;
  reason: string | null;
  organ: Json;
  answeredBy: Id<'person'> | null;
  answeredAt: Date;
};

export type DocumentPackageTable = {
  tenantId: string;
  id: Id<'documentPackage'>;
  documentId: Id<'document'>;
  name: string;
  sha256: string;
  sizeBytes: number;
  header: Json;
  files: Json;
  takenBy: Id<'person'> | null;
  takenAt: Date;
};

export type DocumentUnitTable = {
  tenantId: string;
  documentId: Id<'document'>;
  unitId: Id<'unit'>;
  addedBy: Id<'person'> | null;
  addedAt: Date;
  brought: boolean;
};

export type DraftTable = {
  tenantId: string;
  id: Id<'draft'>;
  documentId: Id<'document'>;
  readingId: Id<'reading'>;
  state: string;
  seq: number;
  openedAt: Date;
};

export type DraftItemTable = {
  tenantId: string;
  draftId: Id<'draft'>;
  id: Id<'draftItem'>;
  kind: string;
  position: number;
  read: Json<string | null>;
  value: Json;
  removed: Generated<boolean>;
  checkedBy: Id<'person'> | null;
  checkedAt: Date | null;
  seq: number;
};

export type DraftPresenceTable = {
  tenantId: string;
  draftId: Id<'draft'>;
  personId: Id<'person'>;
  itemId: string | null;
  seenAt: Date;
};

export type EscalationTable = {
  tenantId: string;
  assignmentId: Id<'assignment'>;
  dueOn: string;
  rung: number;
  personId: Id<'person'>;
  onDay: string;
  head: string;
};

export type EvidenceTable = {
  tenantId: string;
  id: Id<'evidence'>;
  assignmentId: Id<'assignment'>;
  kind: string;
  name: string;
  sha256: string | null;
  sizeBytes: number | null;
  format: string | null;
  url: string | null;
  addedBy: Id<'person'> | null;
  addedAt: Date;
  removedBy: Id<'person'> | null;
  removedAt: Date | null;
  virusCheck: string;
  isSigned: boolean;
  documentId: Id<'document'> | null;
  paperKind: string | null;
  paperNumber: string | null;
  paperIssuedOn: string | null;
  paperTitle: string | null;
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

export type FieldCheckTable = {
  tenantId: string;
  id: Id<'fieldCheck'>;
  unitId: Id<'unit'>;
  source: string;
  planId: Id<'plan'> | null;
  withinUnitId: Id<'unit'> | null;
  fromOn: string | null;
  toOn: string | null;
  wantedCount: number | null;
  wantedPercent: number | null;
  seed: string;
  frame: string[];
  frameSha256: string;
  size: number;
  drawnOn: string;
  drawnAt: Date;
  drawnBy: Id<'person'> | null;
};

export type FieldCheckFigureTable = {
  tenantId: string;
  resultId: Id<'fieldCheckResult'>;
  targetId: Id<'target'>;
  numerator: number | null;
  denominator: number | null;
  value: number;
};

export type FieldCheckPieceTable = {
  tenantId: string;
  checkId: Id<'fieldCheck'>;
  assignmentId: Id<'assignment'>;
  place: number;
  version: number;
};

export type FieldCheckResultTable = {
  tenantId: string;
  id: Id<'fieldCheckResult'>;
  checkId: string;
  assignmentId: Id<'assignment'>;
  version: number;
  outcome: string;
  words: string;
  onDay: string;
  enteredBy: Id<'person'> | null;
  enteredAt: Date;
};

export type FigureCommentTable = {
  tenantId: string;
  id: Id<'figureComment'>;
  assignmentId: Id<'assignment'>;
  targetId: Id<'target'>;
  personId: Id<'person'>;
  text: string;
  writtenAt: Date;
};

export type FigureImportTable = {
  tenantId: string;
  id: Id<'figureImport'>;
  planId: Id<'plan'>;
  personId: Id<'person'>;
  fileName: string;
  sha256: string;
  sizeBytes: number;
  state: string;
  added: number;
  same: number;
  faults: number;
  warnings: number;
  checkedAt: Date;
  doneAt: Date | null;
  tongue: Generated<string>;
};

export type FocalPersonTable = {
  tenantId: string;
  id: Id<'focalPerson'>;
  unitId: Id<'unit'>;
  personId: Id<'person'>;
  subject: string;
  fromOn: string;
  toOn: string | null;
};

export type IdentityTable = {
  tenantId: string;
  issuer: string;
  subject: string;
  personId: Id<'person'>;
  linkedAt: Date;
};

export type LedgerLinkTable = {
  tenantId: string;
  seal: number;
  position: number;
  factId: string;
  sha256: string;
};

export type LedgerSealTable = {
  tenantId: Id<'tenant'>;
  number: number;
  facts: number;
  lastFactId: string;
  previousSha256: string;
  sha256: string;
  sealedAt: Date;
};

export type MigrationTable = {
  name: string;
  checksum: string;
  appliedAt: Generated<Date>;
};

export type NotificationTable = {
  tenantId: string;
  id: Id<'notification'>;
  personId: Id<'person'>;
  kind: string;
  assignmentId: Id<'assignment'> | null;
  planId: Id<'plan'> | null;
  factId: Id<'fact'> | null;
  occasion: string;
  onDay: string;
  toldAt: Date;
  rings: boolean;
  seenAt: Date | null;
  emailId: Id<'notificationDelivery'> | null;
  webhookId: Id<'notificationDelivery'> | null;
  difficultyId: Id<'difficulty'> | null;
  reportId: Id<'report'> | null;
  subscriptionId: Id<'subscription'> | null;
};

export type NotificationDeliveryTable = {
  tenantId: string;
  id: Id<'notificationDelivery'>;
  personId: Id<'person'>;
  channel: string;
  state: string;
  tries: number;
  digestOn: string | null;
  nextAt: Date;
  startedAt: Date | null;
  sentAt: Date | null;
  problem: string | null;
};

export type NotificationDigestTable = {
  tenantId: string;
  personId: Id<'person'>;
  onDay: string;
};

export type NotificationPolicyTable = {
  tenantId: Id<'tenant'>;
  ladder: Json;
  digestHour: number;
  awaitedMonths: Generated<number>;
};

export type NotificationRoundTable = {
  tenantId: Id<'tenant'>;
  name: string;
  onDay: string;
  doneAt: Date;
};

export type NotificationSwitchTable = {
  tenantId: string;
  personId: Id<'person'>;
  kind: string;
  channel: string;
  isOn: boolean;
};

export type OfficeTable = {
  tenantId: string;
  id: Id<'office'>;
  personId: Id<'person'>;
  unitId: Id<'unit'>;
  role: string;
  fromOn: string;
  toOn: string | null;
  title: string | null;
  isHead: Generated<boolean>;
  endedAt: Date | null;
};

export type OutsideSystemTable = {
  tenantId: string;
  code: string;
  name: string;
  note: string;
  isActive: boolean;
};

export type PasskeyTable = {
  tenantId: string;
  id: Id<'passkey'>;
  personId: Id<'person'>;
  credentialId: string;
  publicKey: Buffer;
  counter: number;
  transports: string[];
  name: string;
  addedAt: Date;
  usedAt: Date | null;
};

export type PastPasswordTable = {
  tenantId: string;
  personId: Id<'person'>;
  replacedAt: Date;
  passwordHash: string;
};

export type PeopleImportTable = {
  tenantId: string;
  id: Id<'peopleImport'>;
  kind: string;
  fileName: string;
  sha256: string;
  sizeBytes: number;
  state: string;
  added: number;
  changed: number;
  faults: number;
  personId: Id<'person'> | null;
  checkedAt: Date;
  doneAt: Date | null;
};

export type PersonTable = {
  tenantId: Id<'tenant'>;
  id: Id<'person'>;
  name: string;
  createdAt: Date;
  folded: GeneratedAlways<string | null>;
  email: string | null;
  workPhone: string | null;
};

export type PlanTable = {
  tenantId: string;
  id: Id<'plan'>;
  documentId: Id<'document'>;
  revision: number;
  kind: string | null;
  number: string | null;
  symbol: string | null;
  issuer: string | null;
  issuedOn: string | null;
  title: string;
  taskCount: number;
  targetCount: number;
  score: number;
  clear: Json;
  searchText: string;
  confirmedAt: Date;
};

export type PlanPhaseTable = {
  tenantId: string;
  id: Id<'planPhase'>;
  planId: Id<'plan'>;
  documentId: Id<'document'> | null;
  itemId: string | null;
  name: string;
  fromKnown: string;
  toKnown: string;
  anchor: Json<string | null>;
  byHand: boolean;
  version: number;
  droppedAt: Date | null;
};

export type PlanReviewTable = {
  tenantId: string;
  id: Id<'planReview'>;
  planId: Id<'plan'>;
  documentId: Id<'document'>;
  position: number;
  kind: string;
  moment: Json;
  words: string;
  anchor: Json;
  droppedRevision: number | null;
};

export type PlanRevisionTable = {
  tenantId: string;
  planId: Id<'plan'>;
  revision: number;
  documentId: Id<'document'>;
  draftId: Id<'draft'>;
  mode: string;
  added: number;
  changed: number;
  dropped: number;
  confirmedBy: Id<'person'> | null;
  confirmedAt: Date;
};

export type ProgressTable = {
  tenantId: string;
  id: Id<'progress'>;
  assignmentId: Id<'assignment'>;
  version: number;
  percent: number;
  words: string;
  isReport: boolean;
  enteredBy: Id<'person'> | null;
  enteredAt: Date;
};

export type ProgressFigureTable = {
  tenantId: string;
  progressId: Id<'progress'>;
  targetId: Id<'target'>;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  basis: string;
};

export type PublicationTable = {
  tenantId: string;
  id: Id<'publication'>;
  slug: string;
  planId: Id<'plan'> | null;
  kind: string;
  title: string;
  asOf: string;
  content: Json<string | null>;
  sha256: string;
  publishedAt: Date;
  withdrawnAt: Date | null;
};

export type ReadingTable = {
  tenantId: string;
  id: Id<'reading'>;
  documentId: Id<'document'>;
  readerVersion: number;
  reading: Json;
  madeAt: Date;
};

export type ReconciliationTable = {
  tenantId: string;
  id: Id<'reconciliation'>;
  system: string;
  unitId: Id<'unit'>;
  scope: string;
  planId: Id<'plan'> | null;
  targetId: Id<'target'> | null;
  name: string;
  measure: string;
  figureKey: string;
  day: string;
  period: string;
  ours: number | null;
  oursNumerator: number | null;
  oursDenominator: number | null;
  oursCount: number | null;
  theirs: number;
  theirsOn: string;
  note: string;
  comparedAt: Date;
  comparedBy: Id<'person'> | null;
  explanation: string | null;
  mender: string | null;
  explainedAt: Date | null;
  explainedBy: Id<'person'> | null;
  closedAt: Date | null;
  closedBy: Id<'person'> | null;
  version: number;
  searchText: string;
};

export type ReconciliationStepTable = {
  tenantId: string;
  reconciliationId: Id<'reconciliation'>;
  version: number;
  factId: string;
  kind: string;
  ours: number | null;
  theirs: number | null;
  theirsOn: string | null;
  words: string;
  mender: string | null;
  personId: Id<'person'> | null;
  at: Date;
};

export type RecoveryCodeTable = {
  tenantId: string;
  personId: Id<'person'>;
  codeHash: Buffer;
  usedAt: Date | null;
};

export type ReportTable = {
  tenantId: string;
  id: Id<'report'>;
  roundId: Id<'reportRound'>;
  unitId: Id<'unit'>;
  receiverUnitId: Id<'unit'> | null;
  runnerUnitId: Id<'unit'>;
  level: number;
  state: string;
  dueOn: string;
  submittedOn: string | null;
  submittedBy: Id<'person'> | null;
  number: number;
  version: number;
  submittedFor: Id<'person'> | null;
};

export type ReportAttachmentTable = {
  tenantId: string;
  id: Id<'reportAttachment'>;
  reportId: Id<'report'>;
  name: string;
  sha256: string;
  sizeBytes: number;
  format: string;
  virusCheck: string;
  addedBy: Id<'person'> | null;
  addedAt: Date;
  removedAt: Date | null;
};

export type ReportDutyTable = {
  tenantId: string;
  id: Id<'reportDuty'>;
  planId: Id<'plan'>;
  documentId: Id<'document'>;
  itemId: string;
  position: number;
  reporters: string[];
  addressee: string | null;
  via: string | null;
  frequency: string | null;
  due: string | null;
  adHoc: boolean;
  anchor: Json;
  droppedRevision: number | null;
};

export type ReportEditsTable = {
  tenantId: string;
  reportId: Id<'report'>;
  edits: Json;
  version: number;
  personId: Id<'person'> | null;
  at: Date;
};

export type ReportImportTable = {
  tenantId: string;
  id: Id<'reportImport'>;
  reportId: Id<'report'>;
  personId: Id<'person'>;
  fileName: string;
  sha256: string;
  sizeBytes: number;
  state: string;
  changes: number;
  faults: number;
  checkedAt: Date;
  doneAt: Date | null;
  parts: Json;
};

export type ReportLookTable = {
  tenantId: string;
  reportId: Id<'report'>;
  personId: Id<'person'>;
  number: number;
  at: Date;
};

export type ReportProposalAnswerTable = {
  tenantId: string;
  unitId: Id<'unit'>;
  proposal: string;
  planId: Id<'plan'>;
  isDismissed: boolean;
  personId: Id<'person'> | null;
  at: Date;
};

export type ReportRegimeTable = {
  tenantId: string;
  id: Id<'reportRegime'>;
  unitId: Id<'unit'>;
  dutyId: Id<'reportDuty'> | null;
  title: string;
  kind: string;
  frequency: string;
  cutOff: Json;
  fromOn: string | null;
  levels: Json;
  addressee: string;
  byDecree: boolean;
  daysBefore: number;
  outline: Json;
  attachments: string[];
  startsOn: string;
  endedOn: string | null;
  version: number;
  madeBy: Id<'person'> | null;
  madeAt: Date;
  templateId: Id<'reportTemplate'> | null;
  phaseId: Id<'planPhase'> | null;
  proposal: string | null;
};

export type ReportRegimePlanTable = {
  tenantId: string;
  regimeId: Id<'reportRegime'>;
  planId: Id<'plan'>;
};

export type ReportRoundTable = {
  tenantId: string;
  id: Id<'reportRound'>;
  regimeId: Id<'reportRegime'> | null;
  unitId: Id<'unit'>;
  kind: string;
  title: string;
  period: string;
  fromOn: string;
  toOn: string;
  addressee: string;
  outline: Json;
  attachments: string[];
  plans: string[];
  openedOn: string;
  openedAt: Date;
  openedBy: Id<'person'> | null;
  closedOn: string | null;
  closedBy: Id<'person'> | null;
  templateId: Id<'reportTemplate'> | null;
  review: Json<string | null>;
};

export type ReportStepTable = {
  tenantId: string;
  reportId: Id<'report'>;
  version: number;
  factId: string;
  kind: string;
  words: string;
  state: string;
  dueOn: string;
  submittedOn: string | null;
  onDay: string;
  personId: Id<'person'> | null;
  at: Date;
};

export type ReportSubmissionTable = {
  tenantId: string;
  reportId: Id<'report'>;
  number: number;
  content: string;
  sha256: string;
  missing: string[];
  onDay: string;
  personId: Id<'person'> | null;
  at: Date;
};

export type ReportTemplateTable = {
  tenantId: string;
  id: Id<'reportTemplate'>;
  unitId: Id<'unit'>;
  name: string;
  sha256: string;
  sizeBytes: number;
  placeholders: string[];
  madeBy: Id<'person'> | null;
  madeAt: Date;
  removedAt: Date | null;
};

export type ReportWordsTable = {
  tenantId: string;
  reportId: Id<'report'>;
  section: string;
  text: string;
  version: number;
  personId: Id<'person'> | null;
  at: Date;
};

export type ReportWorkbookTable = {
  tenantId: string;
  id: Id<'reportWorkbook'>;
  reportId: Id<'report'>;
  personId: Id<'person'>;
  takenAt: Date;
};

export type RoleTable = {
  tenantId: Id<'tenant'>;
  code: string;
  name: string;
  given: string[];
  taken: string[];
  isRemoved: Generated<boolean>;
};

export type SavedFilterTable = {
  tenantId: string;
  id: Id<'savedFilter'>;
  personId: Id<'person'>;
  screen: string;
  name: string;
  filter: Json;
};

export type ScannedPageTable = {
  tenantId: string;
  documentId: Id<'document'>;
  page: number;
  content: Json;
  scannedAt: Date;
};

export type SearchEntryTable = {
  tenantId: Id<'tenant'>;
  kind: string;
  subjectId: string;
  part: Generated<number>;
  documentId: string | null;
  title: string;
  body: string;
  words: string;
};

export type SearchWordTable = {
  tenantId: Id<'tenant'>;
  word: string;
};

export type SentActTable = {
  tenantId: string;
  personId: Id<'person'>;
  id: Id<'sentAct'>;
  act: string;
  subjectId: string;
  saidSha256: string;
  doneAt: Date;
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
  provedAt: Date | null;
  way: Generated<string>;
  browser: string | null;
  system: string | null;
};

export type SubscriptionTable = {
  tenantId: string;
  id: Id<'subscription'>;
  unitId: Id<'unit'>;
  name: string;
  url: string;
  kinds: string[];
  secret: Buffer | null;
  formerSecret: Buffer | null;
  formerUntil: Date | null;
  madeBy: Id<'person'> | null;
  madeAt: Date;
  pausedAt: Date | null;
  pauseReason: string | null;
  failingSince: Date | null;
  quietUntil: Date | null;
  removedAt: Date | null;
  missedSince: Date | null;
};

export type SubscriptionDeliveryTable = {
  tenantId: string;
  id: Id<'subscriptionDelivery'>;
  subscriptionId: Id<'subscription'>;
  factId: Id<'fact'> | null;
  kind: string;
  body: string;
  state: string;
  tries: number;
  madeAt: Date;
  nextAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
  status: number | null;
  problem: string | null;
  answer: string | null;
};

export type SubscriptionTryTable = {
  tenantId: string;
  id: Id<'subscriptionTry'>;
  deliveryId: Id<'subscriptionDelivery'>;
  startedAt: Date;
  tookMs: number | null;
  status: number | null;
  problem: string | null;
  answer: string | null;
};

export type TargetTable = {
  tenantId: string;
  id: Id<'target'>;
  planId: Id<'plan'>;
  documentId: Id<'document'>;
  itemId: string;
  position: number;
  section: string;
  text: string;
  comparator: string;
  value: number;
  max: number | null;
  unit: string | null;
  byYear: string | null;
  lead: string[];
  anchor: Json;
  droppedRevision: number | null;
  figureRange: string | null;
};

export type TargetVersionTable = {
  tenantId: string;
  targetId: Id<'target'>;
  revision: number;
  value: Json<string | null>;
};

export type TaskTable = {
  tenantId: string;
  id: Id<'task'>;
  planId: Id<'plan'>;
  documentId: Id<'document'>;
  itemId: string;
  position: number;
  section: string;
  sectionTitle: string;
  part: string;
  text: string;
  lead: string[];
  coordinate: string[];
  product: string | null;
  deadline: Json<string | null>;
  deadlineKind: string | null;
  dueOn: string | null;
  clearPerson: string;
  clearWork: string;
  clearTime: string;
  clearResponsibility: string;
  clearProduct: string;
  clearAuthority: string;
  clearCount: number;
  anchor: Json;
  sinceRevision: number;
  changedRevision: number;
  droppedRevision: number | null;
  leadKey: GeneratedAlways<string | null>;
  timeOrder: GeneratedAlways<number>;
  unclearPerson: GeneratedAlways<boolean>;
  unclearWork: GeneratedAlways<boolean>;
  unclearTime: GeneratedAlways<boolean>;
  unclearResponsibility: GeneratedAlways<boolean>;
  unclearProduct: GeneratedAlways<boolean>;
  unclearAuthority: GeneratedAlways<boolean>;
};

export type TaskLeadTable = {
  tenantId: string;
  taskId: Id<'task'>;
  place: number;
  name: string;
  nameKey: GeneratedAlways<string>;
};

export type TaskLikenessTable = {
  tenantId: string;
  band: number;
  subjectId: string;
};

export type TaskUnitTable = {
  tenantId: string;
  taskId: Id<'task'>;
  unitId: Id<'unit'>;
  role: string;
};

export type TaskVersionTable = {
  tenantId: string;
  taskId: Id<'task'>;
  revision: number;
  value: Json<string | null>;
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

export type TotpTable = {
  tenantId: string;
  personId: Id<'person'>;
  secret: Buffer;
  lastStep: number;
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
  folded: GeneratedAlways<string | null>;
  form: string | null;
  agencyCode: string | null;
  oldAgencyCode: string | null;
  succeededBy: Id<'unit'> | null;
};

export type UnitAliasTable = {
  tenantId: string;
  id: Id<'unitAlias'>;
  unitId: Id<'unit'>;
  kind: string;
  name: string;
  nameKey: string;
  untilOn: string | null;
};

export type UnitGroupTable = {
  tenantId: Id<'tenant'>;
  code: string;
  name: string;
  aliases: string[];
  parts: Json;
  isRemoved: Generated<boolean>;
};

export type UnitNameTable = {
  tenantId: string;
  id: Id<'unitName'>;
  issuerKey: string;
  nameKey: string;
  name: string;
  unitId: Id<'unit'>;
};

export type UnitPlaceTable = {
  tenantId: string;
  unitId: Id<'unit'>;
  fromOn: string;
  toOn: string | null;
  parentId: Id<'unit'> | null;
  name: string;
};

export type UnitWithinTable = {
  tenantId: string;
  unitId: Id<'unit'>;
  ancestorId: Id<'unit'>;
};

export type UntoldFactTable = {
  tenantId: string;
  factId: Id<'fact'>;
};

export type VerificationTable = {
  tenantId: string;
  id: Id<'verification'>;
  assignmentId: Id<'assignment'>;
  version: number;
  outcome: string;
  reason: string | null;
  reportedBy: Id<'person'> | null;
  verifiedBy: Id<'person'> | null;
  verifiedAt: Date;
};

export type WarningPolicyTable = {
  tenantId: Id<'tenant'>;
  silentWorkingDays: number;
  driftPoints: number;
  driftDays: number;
  returnedTimes: number;
  dueSoonWorkingDays: number;
  unclearFacets: number;
  rankedFrom: number;
  judgingWorkingDays: number;
  correctionWorkingDays: number;
};

export type WrittenReportTable = {
  tenantId: string;
  id: Id<'writtenReport'>;
  unitId: Id<'unit'>;
  title: string;
  fromOn: string;
  atOn: string;
  isGiven: boolean;
  head: Json;
  words: Json;
  edits: Json;
  version: number;
  madeBy: Id<'person'> | null;
  madeAt: Date;
  frozenAt: Date | null;
  review: Json<string | null>;
};

export type WrittenReportFrozenTable = {
  tenantId: string;
  reportId: Id<'writtenReport'>;
  content: string;
  contentSha256: string;
  head: Json;
  docxSha256: string;
  docxBytes: number;
  xlsxSha256: string;
  xlsxBytes: number;
  composedAt: Date;
  frozenBy: Id<'person'> | null;
};

export type WrittenReportPackageTable = {
  tenantId: string;
  id: Id<'writtenReportPackage'>;
  reportId: Id<'writtenReport'>;
  number: string;
  issuedOn: string;
  business: string;
  reason: string | null;
  priority: string;
  sender: Json;
  receivers: Json;
  sha256: string;
  sizeBytes: number;
  madeBy: Id<'person'> | null;
  madeAt: Date;
};

export type WrittenReportPlanTable = {
  tenantId: string;
  reportId: Id<'writtenReport'>;
  planId: Id<'plan'>;
  place: number;
};

export type WrittenReportStatusTable = {
  tenantId: string;
  id: Id<'writtenReportStatus'>;
  reportId: Id<'writtenReport'>;
  organCode: string;
  organName: string;
  status: string;
  reason: string | null;
  saidAt: Date;
  saidBy: string | null;
  sha256: string;
  takenBy: Id<'person'> | null;
  takenAt: Date;
};

export type Tables = {
  accessToken: AccessTokenTable;
  account: AccountTable;
  assignment: AssignmentTable;
  assignmentExtension: AssignmentExtensionTable;
  assignmentPlace: AssignmentPlaceTable;
  assignmentVersion: AssignmentVersionTable;
  ceremony: CeremonyTable;
  citation: CitationTable;
  correction: CorrectionTable;
  delegation: DelegationTable;
  difficulty: DifficultyTable;
  difficultyAssignment: DifficultyAssignmentTable;
  difficultyStep: DifficultyStepTable;
  difficultyUnit: DifficultyUnitTable;
  document: DocumentTable;
  documentAnswer: DocumentAnswerTable;
  documentPackage: DocumentPackageTable;
  documentUnit: DocumentUnitTable;
  draft: DraftTable;
  draftItem: DraftItemTable;
  draftPresence: DraftPresenceTable;
  escalation: EscalationTable;
  evidence: EvidenceTable;
  fact: FactTable;
  fieldCheck: FieldCheckTable;
  fieldCheckFigure: FieldCheckFigureTable;
  fieldCheckPiece: FieldCheckPieceTable;
  fieldCheckResult: FieldCheckResultTable;
  figureComment: FigureCommentTable;
  figureImport: FigureImportTable;
  focalPerson: FocalPersonTable;
  identity: IdentityTable;
  ledgerLink: LedgerLinkTable;
  ledgerSeal: LedgerSealTable;
  migration: MigrationTable;
  notification: NotificationTable;
  notificationDelivery: NotificationDeliveryTable;
  notificationDigest: NotificationDigestTable;
  notificationPolicy: NotificationPolicyTable;
  notificationRound: NotificationRoundTable;
  notificationSwitch: NotificationSwitchTable;
  office: OfficeTable;
  outsideSystem: OutsideSystemTable;
  passkey: PasskeyTable;
  pastPassword: PastPasswordTable;
  peopleImport: PeopleImportTable;
  person: PersonTable;
  plan: PlanTable;
  planPhase: PlanPhaseTable;
  planReview: PlanReviewTable;
  planRevision: PlanRevisionTable;
  progress: ProgressTable;
  progressFigure: ProgressFigureTable;
  publication: PublicationTable;
  reading: ReadingTable;
  reconciliation: ReconciliationTable;
  reconciliationStep: ReconciliationStepTable;
  recoveryCode: RecoveryCodeTable;
  report: ReportTable;
  reportAttachment: ReportAttachmentTable;
  reportDuty: ReportDutyTable;
  reportEdits: ReportEditsTable;
  reportImport: ReportImportTable;
  reportLook: ReportLookTable;
  reportProposalAnswer: ReportProposalAnswerTable;
  reportRegime: ReportRegimeTable;
  reportRegimePlan: ReportRegimePlanTable;
  reportRound: ReportRoundTable;
  reportStep: ReportStepTable;
  reportSubmission: ReportSubmissionTable;
  reportTemplate: ReportTemplateTable;
  reportWords: ReportWordsTable;
  reportWorkbook: ReportWorkbookTable;
  role: RoleTable;
  savedFilter: SavedFilterTable;
  scannedPage: ScannedPageTable;
  searchEntry: SearchEntryTable;
  searchWord: SearchWordTable;
  sentAct: SentActTable;
  session: SessionTable;
  subscription: SubscriptionTable;
  subscriptionDelivery: SubscriptionDeliveryTable;
  subscriptionTry: SubscriptionTryTable;
  target: TargetTable;
  targetVersion: TargetVersionTable;
  task: TaskTable;
  taskLead: TaskLeadTable;
  taskLikeness: TaskLikenessTable;
  taskUnit: TaskUnitTable;
  taskVersion: TaskVersionTable;
  tenant: TenantTable;
  throttle: ThrottleTable;
  totp: TotpTable;
  unit: UnitTable;
  unitAlias: UnitAliasTable;
  unitGroup: UnitGroupTable;
  unitName: UnitNameTable;
  unitPlace: UnitPlaceTable;
  unitWithin: UnitWithinTable;
  untoldFact: UntoldFactTable;
  verification: VerificationTable;
  warningPolicy: WarningPolicyTable;
  writtenReport: WrittenReportTable;
  writtenReportFrozen: WrittenReportFrozenTable;
  writtenReportPackage: WrittenReportPackageTable;
  writtenReportPlan: WrittenReportPlanTable;
  writtenReportStatus: WrittenReportStatusTable;
};
