// One facet of several plans as lying bars on one scale: clear is full, vague is hatched, unclear is the empty rest. The
// picture says nothing that the table beside it does not say in figures.
import { useId } from 'react';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { Shares } from './shares.ts';
import styles from './Compare.module.css';

type Bar = Shares & { readonly letter: string };

const WIDTH = 200;
const ROW = 24;
const LEFT = 18;
const RIGHT = 34;
const SCALE = (WIDTH - LEFT - RIGHT) / 100;

export function FacetBars({ bars }: { bars: readonly Bar[] }) {
  const { language } = useLanguage();
  const hatch = useId();
  return (
    <svg className={styles['bars']} viewBox={`0 0 ${WIDTH} ${bars.length * ROW + 4}`} focusable="false">
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="4" height="4" fill="var(--vague-soft)" />
          <rect width="1.6" height="4" fill="var(--vague)" />
        </pattern>
      </defs>
      {[0, 50, 100].map((mark) => (
        <line
          key={mark}
          x1={LEFT + mark * SCALE}
          x2={LEFT + mark * SCALE}
          y1={0}
          y2={bars.length * ROW + 4}
          stroke="var(--line)"
        />
      ))}
      {bars.map(({ letter, clear, vague }, index) => (
        <g key={letter} transform={`translate(0 ${index * ROW + 4})`}>
          <text x={0} y={13} className={styles['letter']}>
            {letter}
          </text>
          <rect x={LEFT} y={2} width={100 * SCALE} height={13} rx={2} fill="none" stroke="var(--line)" />
          <rect x={LEFT} y={2} width={clear * SCALE} height={13} rx={2} fill="var(--clear)" />
          <rect x={LEFT + clear * SCALE} y={2} width={vague * SCALE} height={13} fill={`url(#${hatch})`} />
          <text x={WIDTH} y={13} textAnchor="end" className={styles['figure']}>
            {formatNumber(Math.round(clear), language)}
          </text>
        </g>
      ))}
    </svg>
  );
}
