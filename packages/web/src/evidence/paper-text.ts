// The official document that a piece of evidence is, in one line: "Quyết định số 12/QĐ-UBND ngày 03/06/2026: Kiện toàn tổ công tác".
import { PAPER_KINDS } from '@sauro/core';
import { formatDay } from '../ui/format.ts';
import type { Paper } from './calls.ts';

/** Official documents are called in Vietnamese, whatever the language of the screen. Empty where nothing is said. */
export function paperText({ kind, number, issuedOn, title }: Paper): string {
  const head = [
    kind === null ? '' : PAPER_KINDS[kind],
    number === null ? '' : `${kind === null ? 'Số' : 'số'} ${number}`,
    issuedOn === null ? '' : `ngày ${formatDay(issuedOn)}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
  return [head, title ?? ''].filter((part) => part !== '').join(': ');
}
