// A chart of a report on screen: the same bars as on paper. For who listens it is its table, which stands above it.
import { CHART_COLOURS, CHART_INKS, type Chart, type ChartBar, layChart } from '@sauro/core';
import { useWords } from '../../ui/language.tsx';
import styles from './Report.module.css';
import { REPORT_WORDS } from './words.ts';

export function ContentChart({ chart }: { chart: Chart }) {
  const say = useWords(REPORT_WORDS);
  const { width, height, left, legend, bars } = layChart(chart);
  return (
    <figure className={styles['chart']}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say('chart', { caption: chart.caption })}>
        {legend.map(({ x, y, text }, nth) => (
          <g key={text}>
            <rect x={x} y={y} width={11} height={11} fill={CHART_COLOURS[nth % CHART_COLOURS.length]} />
            <text x={x + 16} y={y + 10} fontSize={12}>
              {text}
            </text>
          </g>
        ))}
        {bars.map((bar) => (
          <Bar key={`${bar.y}`} bar={bar} left={left} />
        ))}
        <line x1={left} y1={26} x2={left} y2={height - 6} stroke="currentColor" />
      </svg>
      <figcaption>{chart.caption}</figcaption>
    </figure>
  );
}

function Bar({ bar: { label, y, height, parts }, left }: { bar: ChartBar; left: number }) {
  const middle = y + height / 2 + 4;
  return (
    <g>
      {label.map((line, nth) => (
        <text key={line} x={left - 8} y={middle + (nth - (label.length - 1) / 2) * 13} fontSize={12} textAnchor="end">
          {line}
        </text>
      ))}
      {parts.map(({ x, width, nth, figure, isWide }) => (
        <g key={nth}>
          <rect x={x} y={y} width={width} height={height} fill={CHART_COLOURS[nth % CHART_COLOURS.length]} />
          {isWide && (
            <text
              x={x + width / 2}
              y={middle}
              fontSize={11}
              textAnchor="middle"
              style={{ fill: CHART_INKS[nth % CHART_INKS.length] }}
            >
              {figure.text}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
