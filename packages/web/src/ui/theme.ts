// How the library's parts take the product's own look. The colours and sizes themselves stand in tokens.css.
import { createTheme, type VariantColorsResolver } from '@mantine/core';

const PAINT: Readonly<Record<string, ReturnType<VariantColorsResolver>>> = {
  filled: {
    background: 'var(--accent-fill)',
    hover: 'var(--accent-fill-hover)',
    color: 'var(--on-accent)',
    border: '1px solid transparent',
  },
  subtle: { background: 'transparent', hover: 'var(--hover)', color: 'var(--ink)', border: '1px solid transparent' },
};
const QUIET = {
  background: 'var(--surface)',
  hover: 'var(--hover)',
  color: 'var(--ink)',
  border: '1px solid var(--line-strong)',
};

export const theme = createTheme({
  variantColorResolver: ({ variant }) => PAINT[variant] ?? QUIET,
  // Motion follows what the person asked of her system.
  respectReducedMotion: true,
  cursorType: 'pointer',
});
