// The calls of the check: a file is sent and its findings come back; sent again, its corrected copy.
import type { Answer, contract } from '@sauro/server/contract';
import { sendFile, sendForFile } from '../../client.ts';

export type Check = Answer<typeof contract.checks.checkDocument>;
export type Finding = Check['findings'][number];

export function checkFile(file: File): Promise<Check> {
  return sendFile<Check>('/api/checks', file);
}

export function correctFile(file: File): Promise<{ readonly name: string; readonly content: Blob }> {
  return sendForFile('/api/checks/corrected', file);
}
