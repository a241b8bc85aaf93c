// The mark of Sáu Rõ: a seal with a 6 whose bowl holds a tick — six, and clear.
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="var(--accent-fill)" />
      <g fill="none" stroke="var(--on-accent)" strokeLinecap="round" strokeLinejoin="round">
        <path d="M21.4 7.2C15 7.6 9.6 12.4 9.6 18.9" strokeWidth="2.7" />
        <circle cx="16.4" cy="18.9" r="6.8" strokeWidth="2.7" />
        <path d="m13.3 19 2.3 2.3 3.9-4.4" strokeWidth="2.2" />
      </g>
    </svg>
  );
}
