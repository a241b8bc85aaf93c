// The Vietnamese lunar calendar, computed: months begin on the day of the new moon at UTC+7, the winter solstice lies in
// month 11, and a year of thirteen months repeats the first that holds no major solar term. New moons and the sun's
// longitude are those of J. Meeus (Astronomical Algorithms, 1991, in the shortened form of Hồ Ngọc Đức, 2004); right to
// within minutes from 1800 to 2199. China computes at UTC+8, so that the two calendars part in some years (1985, 2007).
import type { PlainDate } from '../time.ts';
import { dayAt, dayNumber } from './days.ts';

/** Hours ahead of Greenwich of Việt Nam. */
const ZONE_HOURS = 7;
/** Julian day number of 1970-01-01. */
const JULIAN_EPOCH = 2_440_588;
const SYNODIC_MONTH = 29.530588853;
/** Julian day of the new moon from which they are counted (1 January 1900). */
const FIRST_NEW_MOON = 2_415_021.076998695;
const RADIANS = Math.PI / 180;

export type LunarDate = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly isLeap: boolean;
};

/** `zoneHours`: another than Việt Nam's only to compare calendars. */
export function lunarOf(date: PlainDate, zoneHours = ZONE_HOURS): LunarDate {
  const day = dayNumber(date) + JULIAN_EPOCH;
  const moon = Math.floor((day - FIRST_NEW_MOON) / SYNODIC_MONTH);
  const next = newMoonDay(moon + 1, zoneHours);
  const monthStart = next > day ? newMoonDay(moon, zoneHours) : next;
  const solarYear = Number(date.slice(0, 4));
  const own = monthEleven(solarYear, zoneHours);
  const [from, to, toYear] =
    own >= monthStart
      ? [monthEleven(solarYear - 1, zoneHours), own, solarYear]
      : [own, monthEleven(solarYear + 1, zoneHours), solarYear + 1];
  const offset = Math.floor((monthStart - from) / 29);
  const leap = to - from > 365 ? leapOffset(from, zoneHours) : null;
  const plain = leap !== null && offset >= leap ? offset + 10 : offset + 11;
  const month = plain > 12 ? plain - 12 : plain;
  return {
    year: month >= 11 && offset < 4 ? toYear - 1 : toYear,
    month,
    day: day - monthStart + 1,
    isLeap: leap !== null && offset === leap,
  };
}

/** The solar day of a lunar one; of a month that comes twice, the first. */
export function solarOf({ year, month, day }: Omit<LunarDate, 'isLeap'>, zoneHours = ZONE_HOURS): PlainDate {
  const startYear = month < 11 ? year - 1 : year;
  const from = monthEleven(startYear, zoneHours);
  const to = monthEleven(startYear + 1, zoneHours);
  const plain = (month + 1) % 12;
  const leap = to - from > 365 ? leapOffset(from, zoneHours) : null;
  const offset = leap !== null && plain >= leap ? plain + 1 : plain;
  const moon = Math.floor(0.5 + (from - FIRST_NEW_MOON) / SYNODIC_MONTH);
  return dayAt(newMoonDay(moon + offset, zoneHours) + day - 1 - JULIAN_EPOCH);
}

/** Day of the k-th new moon since 1900, in the zone. */
function newMoonDay(k: number, zoneHours: number): number {
  return Math.floor(newMoon(k) + 0.5 + zoneHours / 24);
}

/** Instant of the k-th new moon, as a Julian day. */
function newMoon(k: number): number {
  const T = k / 1236.85;
  const sin = (degrees: number) => Math.sin(degrees * RADIANS);
  const mean =
    2_415_020.75933 +
    29.53058868 * k +
    0.0001178 * T ** 2 -
    0.000000155 * T ** 3 +
    0.00033 * sin(166.56 + 132.87 * T - 0.009173 * T ** 2);
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * T ** 2 - 0.00000347 * T ** 3;
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * T ** 2 + 0.00001236 * T ** 3;
  const node = 21.2964 + 390.67050646 * k - 0.0016528 * T ** 2 - 0.00000239 * T ** 3;
  const shift =
    (0.1734 - 0.000393 * T) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(moon) +
    0.0161 * sin(2 * moon) -
    0.0004 * sin(3 * moon) +
    0.0104 * sin(2 * node) -
    0.0051 * sin(sun + moon) -
    0.0074 * sin(sun - moon) +
    0.0004 * sin(2 * node + sun) -
    0.0004 * sin(2 * node - sun) -
    0.0006 * sin(2 * node + moon) +
    0.001 * sin(2 * node - moon) +
    0.0005 * sin(2 * moon + sun);
  return mean + shift - clockShift(T);
}

/** What the turning of the Earth differs from even time, in days. */
function clockShift(T: number): number {
  if (T < -11) return 0.001 + 0.000839 * T + 0.0002261 * T ** 2 - 0.00000845 * T ** 3 - 0.000000081 * T ** 4;
  return -0.000278 + 0.000265 * T + 0.000262 * T ** 2;
}

/** Which twelfth of its way the sun is in at the day's midnight: 9 begins with the winter solstice. */
function solarTerm(day: number, zoneHours: number): number {
  const T = (day - 0.5 - zoneHours / 24 - 2_451_545) / 36_525;
  const mean = 357.5291 + 35_999.0503 * T - 0.0001559 * T ** 2 - 0.00000048 * T ** 3;
  const sin = (degrees: number) => Math.sin(degrees * RADIANS);
  const longitude =
    280.46645 +
    36_000.76983 * T +
    0.0003032 * T ** 2 +
    (1.9146 - 0.004817 * T - 0.000014 * T ** 2) * sin(mean) +
    (0.019993 - 0.000101 * T) * sin(2 * mean) +
    0.00029 * sin(3 * mean);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

/** First day of the month that holds the winter solstice of a year. */
function monthEleven(year: number, zoneHours: number): number {
  const lastDay = Date.UTC(year, 11, 31) / 86_400_000 + JULIAN_EPOCH;
  const k = Math.floor((lastDay - 2_415_021) / SYNODIC_MONTH);
  const start = newMoonDay(k, zoneHours);
  return solarTerm(start, zoneHours) >= 9 ? newMoonDay(k - 1, zoneHours) : start;
}

/** Which month after month 11 is the leap one: the first without a major term. */
function leapOffset(from: number, zoneHours: number): number {
  const k = Math.floor((from - FIRST_NEW_MOON) / SYNODIC_MONTH + 0.5);
  let offset = 1;
  let term = solarTerm(newMoonDay(k + offset, zoneHours), zoneHours);
  for (let last = -1; term !== last && offset < 14; ) {
    last = term;
    offset += 1;
    term = solarTerm(newMoonDay(k + offset, zoneHours), zoneHours);
  }
  return offset - 1;
}
