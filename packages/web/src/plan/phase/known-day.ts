// A day as far as a person knows it, as she writes it: 2027, 06/2027, 30/6/2027; and as it is sent: 2027, 2027-06, 2027-06-30.
const WRITTEN = /^(?:(?:(\d{1,2})\/)?(\d{1,2})\/)?(\d{4})$/;

/** null where it is none that is understood; whether the day exists the server says. */
export function readKnown(text: string): string | null {
  const match = WRITTEN.exec(text.trim().replaceAll('-', '/').replaceAll('.', '/'));
  if (match === null) return null;
  const [, day, month, year = ''] = match;
  const two = (part: string) => part.padStart(2, '0');
  if (month === undefined) return year;
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

export function showKnown(known: string): string {
  return known.split('-').toReversed().join('/');
}
