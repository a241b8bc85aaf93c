// `sauro ledger verify`: whether the ledger still stands as it was sealed, for every body in the database. It loads what the
// server loads, so it is no part of the bundle that reads plans (see bin/sauro.mjs).
import { parseArgs } from 'node:util';
import type { TenantId } from '@sauro/core';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { checkLedger, findSealHash, findLastSeal, type LedgerFault } from '../kit/ledger-seal.ts';
import { StartProblem } from '../kit/start-problem.ts';
import type { System } from '../kit/system.ts';
import { listTenantNames } from '../people/queries.ts';
import { withDatabase } from './with-database.ts';
import { LEDGER_EXIT, LEDGER_HELP, FAULT_WORDS } from './ledger-words.ts';

type Kept = { readonly number: number; readonly sha256: string };

/** Answers the exit code. */
export async function ledgerCommand(words: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const asked = readWords(words);
  if (asked === undefined) {
    process.stderr.write(LEDGER_HELP);
    return LEDGER_EXIT.usage;
  }
  try {
    return await withDatabase(env, (system) => checkAll(system, asked.kept));
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error;
    process.stderr.write(`${error.message}\n`);
    return LEDGER_EXIT.unreached;
  }
}

function readWords(words: readonly string[]): { readonly kept: Kept | undefined } | undefined {
  try {
    const options = { expect: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options });
    if (positionals.length !== 1 || positionals[0] !== 'verify') return undefined;
    if (values.expect === undefined) return { kept: undefined };
    const [, number, sha256] = /^(\d{1,9})-([0-9a-f]{64})$/.exec(values.expect) ?? [];
    return number === undefined || sha256 === undefined ? undefined : { kept: { number: Number(number), sha256 } };
  } catch {
    return undefined;
  }
}

async function checkAll(system: System, kept: Kept | undefined): Promise<number> {
  let isWhole = true;
  let isKept = kept === undefined;
  for (const { id, name } of await listTenantNames(system.db)) {
    isWhole = (await checkOne(system, { id, name })) && isWhole;
    if (kept === undefined || isKept) continue;
    isKept = await transact(system, asSystem(id), async (cx) => (await findSealHash(cx, kept.number)) === kept.sha256);
  }
  if (!isKept) process.stdout.write('✗ Mã niêm phong đã ghi lại không có trong nhật ký.\n');
  return isWhole && isKept ? LEDGER_EXIT.whole : LEDGER_EXIT.broken;
}

async function checkOne(system: System, tenant: { readonly id: TenantId; readonly name: string }): Promise<boolean> {
  const faults: LedgerFault[] = [];
  let facts = 0;
  for (let from: number | null = 1; from !== null; ) {
    const at: number = from;
    const stretch = await transact(system, asSystem(tenant.id), (cx) => checkLedger(cx, at));
    faults.push(...stretch.faults);
    facts += stretch.facts;
    from = stretch.next;
    if (process.stderr.isTTY) process.stderr.write(`\r${tenant.name}: ${facts.toLocaleString('vi-VN')} việc…`);
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  for (const fault of faults) process.stdout.write(`✗ ${tenant.name}: ${faultLine(fault)}\n`);
  if (faults.length > 0) return false;
  const last = await transact(system, asSystem(tenant.id), findLastSeal);
  const seal = last === undefined ? 'chưa có niêm phong' : `niêm phong cuối ${last.number}-${last.sha256}`;
  process.stdout.write(`✓ ${tenant.name}: ${facts.toLocaleString('vi-VN')} việc nguyên vẹn, ${seal}\n`);
  return true;
}

function faultLine({ fault, seal, fact, kind, at }: LedgerFault): string {
  const where = [
    seal === null ? '' : `niêm phong ${seal}`,
    fact === null ? '' : `việc ${fact}`,
    kind ?? '',
    at === null ? '' : at.toISOString(),
  ];
  return `${FAULT_WORDS[fault]} (${where.filter((part) => part !== '').join(', ')})`;
}
