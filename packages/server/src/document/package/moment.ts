// A moment as packages have it: "2026/12/05 08:30:00", by the clock of Việt Nam.
const AHEAD_MS = 7 * 60 * 60 * 1000;

export function edxmlMoment(at: Date): string {
  const [day = '', time = ''] = new Date(at.getTime() + AHEAD_MS).toISOString().split('T');
  return `${day.replaceAll('-', '/')} ${time.slice(0, 8)}`;
}

/** By which a document is known on the axis: code of the sender, day, number with symbol. */
export function edxmlId(organ: string, issuedOn: string, code: string): string {
  return `${organ},${issuedOn.replaceAll('-', '/')},${code}`;
}

const DAY = String.raw`(?:(?<year>\d{4})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})|(?<day2>\d{1,2})[/-](?<month2>\d{1,2})[/-](?<year2>\d{4}))`;
const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?`;
const WHOLE_DAY = new RegExp(`^${DAY}$`, 'u');
const MOMENT = new RegExp(`^${DAY}[T ]+${TIME}\\s*(?<zone>Z|[+-]\\d{2}:?\\d{2})?$`, 'iu');

/** "2026/12/05" or "05/12/2026" as YYYY-MM-DD; undefined where it is no day. */
export function dayIn(text: string): string | undefined {
  const parts = WHOLE_DAY.exec(text.trim())?.groups;
  return parts === undefined ? undefined : plainDay(parts);
}

/** As systems write it, by the clock of Việt Nam where no zone is said; undefined where it is no moment. */
export function momentIn(text: string): Date | undefined {
  const parts = MOMENT.exec(text.trim())?.groups;
  const day = parts === undefined ? undefined : plainDay(parts);
  if (parts === undefined || day === undefined) return undefined;
  const { hour = '', minute = '', second = '0', zone } = parts;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const time = [hour, minute, second].map((part) => part.padStart(2, '0')).join(':');
  const at = new Date(`${day}T${time}${zoneOf(zone)}`);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '+07:00';
  return zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
}

function plainDay(parts: Readonly<Record<string, string | undefined>>): string | undefined {
  const year = parts['year'] ?? parts['year2'] ?? '';
  const month = (parts['month'] ?? parts['month2'] ?? '').padStart(2, '0');
  const day = (parts['day'] ?? parts['day2'] ?? '').padStart(2, '0');
  const said = `${year}-${month}-${day}`;
  const at = new Date(`${said}T00:00:00Z`);
  // The 31st of a month that has none is moved on by the calendar.
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== said ? undefined : said;
}
