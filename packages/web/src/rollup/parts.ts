// The screens of figures: for the row of them on top of each, and for the field that finds screens by their names.
export const FIGURE_SCREENS = [
  { to: '/theo-doi', words: 'screen.figures' },
  { to: '/canh-bao', words: 'screen.warnings' },
  { to: '/chi-tieu', words: 'screen.targets' },
  { to: '/bang-cheo', words: 'screen.pivot' },
  { to: '/xep-hang', words: 'screen.ranking' },
] as const;
