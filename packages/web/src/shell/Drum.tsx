// An ornament after the face of a Đông Sơn drum: a star of fourteen rays in rings. Decoration only, hidden from readers.
const RAYS = 14;
const RINGS = [92, 98, 128, 134, 164, 170, 196] as const;

export function Drum({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="-200 -200 400 400" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="1.2">
        <polygon points={star(84, 30)} fill="currentColor" stroke="none" />
        {RINGS.map((radius) => (
          <circle key={radius} r={radius} />
        ))}
        {teeth(104, 122, 84)}
        {dots(149, 56)}
        {teeth(174, 192, 120)}
      </g>
    </svg>
  );
}

function star(outer: number, inner: number): string {
  return Array.from({ length: RAYS * 2 }, (_, index) => {
    const [x, y] = at(index % 2 === 0 ? outer : inner, index / (RAYS * 2));
    return `${x},${y}`;
  }).join(' ');
}

function teeth(inner: number, outer: number, count: number) {
  return Array.from({ length: count }, (_, index) => {
    const [x1, y1] = at(inner, index / count);
    const [x2, y2] = at(outer, index / count);
    return <line key={index} x1={x1} y1={y1} x2={x2} y2={y2} />;
  });
}

function dots(radius: number, count: number) {
  return Array.from({ length: count }, (_, index) => {
    const [cx, cy] = at(radius, index / count);
    return <circle key={index} cx={cx} cy={cy} r="4.5" />;
  });
}

/** The point at a part of the way round, from the top. */
function at(radius: number, part: number): readonly [number, number] {
  const angle = part * 2 * Math.PI - Math.PI / 2;
  return [Number((radius * Math.cos(angle)).toFixed(1)), Number((radius * Math.sin(angle)).toFixed(1))];
}
