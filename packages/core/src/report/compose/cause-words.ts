// What is told as the cause of late work: where its words come from stands with them.
import type { CauseTold } from './report-facts.ts';

export function causeWords(cause: CauseTold): string {
  const words = cause.words.trim();
  return cause.kind === 'difficulty'
    ? `${words} (vướng mắc đang chờ ${cause.holder} giải quyết)`
    : `${words} (lý do xin gia hạn)`;
}
