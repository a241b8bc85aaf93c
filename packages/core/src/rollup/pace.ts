// How fast work goes, and when it would be done at that pace: from what was entered, each with its day. The band says how
// even the pace has been: units that enter 80 per cent in one leap promise less than those that go on week by week.
import { addDays, daysBetween } from '../calendar/days.ts';
import type { PlainDate } from '../time.ts';

export type PacePoint = { readonly on: PlainDate; readonly percent: number };
export type Forecast = {
  /** Per cent a day since the first point. */
  readonly pace: number;
  /** Day on which 100 per cent is reached at that pace. */
  readonly done: PlainDate;
  /** Where the day lies in 80 of 100 cases if the pace goes on as unevenly as before; `latest` is null where it has no end. Null where fewer than three stretches are known. */
  readonly band: { readonly earliest: PlainDate; readonly latest: PlainDate | null } | null;
};

/** 80 of 100 lie within it on both sides of the mean. */
const Z = 1.2816;
const FEWEST_STRETCHES = 3;
/** Beyond it a day says nothing but "not at this pace". */
const FARTHEST_DAYS = 3650;

/** `points` in the order of time, the first where the work was given with 0 per cent. Null where nothing has moved yet. */
export function forecast(points: readonly PacePoint[], today: PlainDate): Forecast | null {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  const days = daysBetween(first.on, today);
  const gone = last.percent - first.percent;
  if (days <= 0 || gone <= 0) return null;
  const pace = gone / days;
  const left = 100 - last.percent;
  const done = dayAfter(today, left, pace);
  if (done === null) return null;
  return { pace, done, band: bandOf(stretchesOf(points, today), { pace, left, today }) };
}

type Stretch = { readonly days: number; readonly pace: number };

/** What several entries of one day say is what the last of them says; since the last entry nothing has moved. */
function stretchesOf(points: readonly PacePoint[], today: PlainDate): readonly Stretch[] {
  const last = points.at(-1);
  const all = last === undefined || last.on >= today ? points : [...points, { on: today, percent: last.percent }];
  const perDay = all.filter(({ on }, place) => all[place + 1]?.on !== on);
  return perDay.flatMap((point, place) => {
    const before = perDay[place - 1];
    if (before === undefined) return [];
    const days = daysBetween(before.on, point.on);
    return [{ days, pace: (point.percent - before.percent) / days }];
  });
}

function bandOf(
  stretches: readonly Stretch[],
  { pace, left, today }: { readonly pace: number; readonly left: number; readonly today: PlainDate },
): Forecast['band'] {
  if (stretches.length < FEWEST_STRETCHES) return null;
  const sum = (value: (stretch: Stretch) => number) => stretches.reduce((all, stretch) => all + value(stretch), 0);
  const days = sum((stretch) => stretch.days);
  // Each stretch weighs as many days as it lasted; as many of them count as are about equally long.
  const variance = sum((stretch) => stretch.days * (stretch.pace - pace) ** 2) / days;
  const count = days ** 2 / sum((stretch) => stretch.days ** 2);
  const error = Z * Math.sqrt(variance / count);
  return {
    earliest: dayAfter(today, left, pace + error) ?? today,
    latest: pace > error ? dayAfter(today, left, pace - error) : null,
  };
}

function dayAfter(today: PlainDate, left: number, pace: number): PlainDate | null {
  const days = Math.ceil(left / pace);
  return days > FARTHEST_DAYS ? null : addDays(today, days);
}
