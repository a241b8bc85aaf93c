// What is laid over a page and is not part of its text: the panel of an electronic signature. It is read, but apart:
// it stands beside the letterhead or the signer and would fall between their lines.
import { textOf } from './line-text.ts';
import { type Line, sizeOf } from './lines.ts';

export type Stamped = { readonly body: readonly Line[]; readonly stamps: readonly Line[] };

const LABEL =
  /^(?:(?:(?:Người|Đơn vị|Cơ quan|Thời gian|Ngày|Giờ)\s+ký(?:\s+số)?|Ký\s+(?:số\s+)?bởi|Cơ quan|Tổ chức|Chức vụ|E-?mail)\s*:|Signature (?:Not )?(?:Verified|Valid)|Digitally signed)/u;

export function splitStamps(lines: readonly Line[]): Stamped {
  const size = sizeOf(lines.flatMap((line) => line.words));
  const body: Line[] = [];
  const stamps: Line[] = [];
  for (const line of lines) {
    const small = line.size <= 0.8 * size;
    if (small && (LABEL.test(textOf(line)) || follows(stamps.at(-1), line))) stamps.push(line);
    else body.push(line);
  }
  return { body, stamps };
}

/** The next line of a panel: under the one before, in the same print. */
function follows(last: Line | undefined, line: Line): boolean {
  if (!last) return false;
  return (
    Math.abs(line.left - last.left) < 3 &&
    Math.abs(line.size - last.size) < 0.6 &&
    line.base - last.base < 1.6 * line.size
  );
}
