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
