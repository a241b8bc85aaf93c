// Numbers, sizes and times as the language writes them. Times are those of Việt Nam, wherever the browser stands.
import { roundShare } from '@sauro/core';
import type { Language } from './language.tsx';

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const satisfies Record<Language, string>;

export function formatNumber(value: number, language: Language): string {
  return value.toLocaleString(LOCALES[language], { maximumFractionDigits: 2 });
}

/** Of 100, null where there is nothing that it could be a share of. */
export function formatShare(share: number | null, language: Language): string {
  return share === null
    ? '–'
    : `${roundShare(share).toLocaleString(LOCALES[language], { maximumFractionDigits: 6 })} %`;
}

export function formatBytes(bytes: number, language: Language): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${formatNumber(Math.round(bytes / 1024), language)} KB`;
  return `${(bytes / 1024 / 1024).toLocaleString(LOCALES[language], { maximumFractionDigits: 1 })} MB`;
}

export function formatTime(iso: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(LOCALES[language], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).formatToParts(new Date(iso));
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
  return `${part('day')}/${part('month')}/${part('year')} ${part('hour')}:${part('minute')}`;
}

/** "2026-03-05" is 05/03/2026, "2026-03" is 03/2026, "11-30" is 30/11: as far as the day is known. */
export function formatDay(iso: string): string {
  return iso.split('-').toReversed().join('/');
}
