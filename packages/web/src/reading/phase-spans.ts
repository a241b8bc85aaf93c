// Where each phase lies on a line from the first beginning to the last end, in per cent.
// A year or a month alone begins with its first day and ends with its last.
type Stretch = { readonly from: string; readonly to: string };

export function phaseSpans(phases: readonly Stretch[]): readonly { readonly left: number; readonly width: number }[] {
  const days = phases.map(({ from, to }) => ({ begin: firstDay(from), end: lastDay(to) }));
  const first = Math.min(...days.map(({ begin }) => begin));
  const length = Math.max(...days.map(({ end }) => end)) - first;
  if (!(length > 0)) return days.map(() => ({ left: 0, width: 100 }));
  return days.map(({ begin, end }) => ({
    left: ((begin - first) / length) * 100,
    width: Math.max(1, ((end - begin) / length) * 100),
  }));
}

function firstDay(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

function lastDay(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return Date.UTC(year + 1, 0, 1);
  return day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
}
