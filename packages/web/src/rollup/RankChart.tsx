// Shares with how sure they are: the bar is what was counted, the line what the share may be by so few or so many. Drawn
// only; the table beside it has the numbers.
import { AxisBottom } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar, Line } from '@visx/shape';
import { wilson } from '@sauro/core';
import type { Ranking } from './calls.ts';
import styles from './Charts.module.css';

const WIDTH = 900;
const ROW = 22;
const MARGIN = { top: 4, right: 12, bottom: 26, left: 250 };
/** As many as one compares at a glance. */
const SHOWN = 20;
const NAME_LETTERS = 34;

export function RankChart({ rows }: { rows: Ranking['rows'] }) {
  const shown = rows.filter(({ rank }) => rank !== null).slice(0, SHOWN);
  const height = shown.length * ROW;
  const across = scaleLinear({ domain: [0, 100], range: [0, WIDTH - MARGIN.left - MARGIN.right] });
  const down = scaleBand({ domain: shown.map(({ unit }) => unit.id), range: [0, height], padding: 0.3 });
  return (
    <svg className={styles['chart']} viewBox={`0 0 ${WIDTH} ${height + MARGIN.top + MARGIN.bottom}`} aria-hidden="true">
      <Group left={MARGIN.left} top={MARGIN.top}>
        {shown.map((row) => {
          const { low, high } = wilson(row);
          const y = down(row.unit.id) ?? 0;
          const middle = y + down.bandwidth() / 2;
          return (
            <Group key={row.unit.id}>
              <text x={-8} y={middle} dy="0.35em" textAnchor="end">
                {short(row.unit.name)}
              </text>
              <Bar x={0} y={y} width={across(row.share ?? 0)} height={down.bandwidth()} data-count="doneInTime" />
              <Line
                from={{ x: across(100 * low), y: middle }}
                to={{ x: across(100 * high), y: middle }}
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

function short(name: string): string {
  return name.length > NAME_LETTERS ? `${name.slice(0, NAME_LETTERS - 1)}…` : name;
}
