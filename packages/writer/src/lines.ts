// No lines round cells.
import { BorderStyle } from 'docx';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

export const NO_LINES = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
