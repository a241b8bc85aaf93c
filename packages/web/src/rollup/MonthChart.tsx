// Assignments by the month in which they are due, drawn. The table beside it says the same in numbers: whoever does not see
// the drawing misses nothing.
import { AxisBottom, AxisLeft } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleBand, scaleLinear } from '@visx/scale';
import { BarStack } from '@visx/shape';
import type { CountsAnswer } from '../assignment/calls.ts';
import { COUNTED } from '../assignment/CountBar.tsx';
import styles from './Charts.module.css';
import { useIsNarrow } from './use-is-narrow.ts';
import { useKeyNames } from './use-key-names.ts';

type Month = CountsAnswer['groups'][number];
type Key = (typeof COUNTED)[number];
type Column = Readonly<Record<Key, number>> & { readonly month: string };

/** `named`: names of months that fit side by side. */
const WIDE = { across: 900, down: 220, named: 14 } as const;
const NARROW = { across: 340, down: 200, named: 5 } as const;
const MARGIN = { top: 8, right: 8, bottom: 28, left: 44 };

export function MonthChart({ groups }: { groups: readonly Month[] }) {
  const nameOf = useKeyNames();
  const columns = groups.map(({ key, counts }): Column => ({ ...counts, month: nameOf('month', key, key) }));
  const size = useIsNarrow() ? NARROW : WIDE;
  const [width, height] = [size.across - MARGIN.left - MARGIN.right, size.down - MARGIN.top - MARGIN.bottom];
  const most = Math.max(1, ...groups.map(({ counts }) => counts.total));
  const across = scaleBand({ domain: columns.map(({ month }) => month), range: [0, width], padding: 0.25 });
  const up = scaleLinear({ domain: [0, most], range: [height, 0], nice: true });
  const everyNth = Math.ceil(columns.length / size.named);
  return (
    <svg className={styles['chart']} viewBox={`0 0 ${size.across} ${size.down}`} aria-hidden="true">
      <Group left={MARGIN.left} top={MARGIN.top}>
        <BarStack<Column, Key>
          data={columns}
          keys={[...COUNTED]}
          x={({ month }) => month}
          xScale={across}
          yScale={up}
          color={(key) => key}
        >
          {(stacks) =>
            stacks.flatMap(({ key, bars }) =>
              bars
                .filter((bar) => bar.height > 0)
                .map((bar) => (
                  <rect
                    key={`${key} ${bar.index}`}
                    data-count={key}
                    x={bar.x}
                    y={bar.y}
                    width={bar.width}
                    height={bar.height}
                  />
                )),
            )
          }
        </BarStack>
        <AxisLeft scale={up} numTicks={4} hideTicks stroke="var(--line-strong)" />
        <AxisBottom
          top={height}
          scale={across}
          hideTicks
          stroke="var(--line-strong)"
          tickValues={columns.filter((_, place) => place % everyNth === 0).map(({ month }) => month)}
        />
      </Group>
    </svg>
  );
}
