// Shares with how sure they are: the bar is what was counted, the line what the share may be by so few or so many. Drawn
// only; the table beside it has the numbers, both ends of the line among them.
import { AxisBottom } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar, Line } from '@visx/shape';
import type { Ranking } from './calls.ts';
import styles from './Charts.module.css';
import { useIsNarrow } from './use-is-narrow.ts';

/** Drawn as wide as it is shown, or its letters shrink with it. `shown`: as many as one compares at a glance. */
const WIDE = { width: 900, row: 22, left: 250, shown: 20, letters: 34, isAbove: false } as const;
/** Names stand above their bars, where there is no room beside them. */
const NARROW = { width: 340, row: 40, left: 8, shown: 10, letters: 44, isAbove: true } as const;
const MARGIN = { top: 4, right: 12, bottom: 26 };
const NAME_HEIGHT = 20;

export function RankChart({ rows }: { rows: Ranking['rows'] }) {
  const { width, row: rowHeight, left, letters, isAbove, ...form } = useIsNarrow() ? NARROW : WIDE;
  const shown = rows.filter(({ rank }) => rank !== null).slice(0, form.shown);
  const height = shown.length * rowHeight;
  const across = scaleLinear({ domain: [0, 100], range: [0, width - left - MARGIN.right] });
  const down = scaleBand({
    domain: shown.map(({ unit }) => unit.id),
    range: [0, height],
    padding: isAbove ? 0.1 : 0.3,
  });
  const above = isAbove ? NAME_HEIGHT : 0;
  const thick = down.bandwidth() - above;
  return (
    <svg className={styles['chart']} viewBox={`0 0 ${width} ${height + MARGIN.top + MARGIN.bottom}`} aria-hidden="true">
      <Group left={left} top={MARGIN.top}>
        {shown.map((row) => {
          const y = (down(row.unit.id) ?? 0) + above;
          const middle = y + thick / 2;
          return (
            <Group key={row.unit.id}>
              {isAbove ? (
                <text x={0} y={y - 6}>
                  {short(row.unit.name, letters)}
                </text>
              ) : (
                <text x={-8} y={middle} dy="0.35em" textAnchor="end">
                  {short(row.unit.name, letters)}
                </text>
              )}
              <Bar x={0} y={y} width={across(row.share ?? 0)} height={thick} data-count="doneInTime" />
              <Line
                from={{ x: across(row.atLeast ?? 0), y: middle }}
                to={{ x: across(row.atMost ?? 100), y: middle }}
                stroke="var(--ink)"
                strokeWidth={2}
              />
            </Group>
          );
        })}
        <AxisBottom top={height} scale={across} numTicks={5} hideTicks stroke="var(--line-strong)" />
      </Group>
    </svg>
  );
}

function short(name: string, letters: number): string {
  return name.length > letters ? `${name.slice(0, letters - 1)}…` : name;
}
