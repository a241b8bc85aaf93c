// What is laid over a page and is not part of its text: the panel of an electronic signature, the stamp of receipt.
// It is kept, but apart: it stands beside the letterhead or the signer and would fall between their lines.
import { textOf } from './line-text.ts';
import { type Line, lineOf, sizeOf } from './lines.ts';

export type Stamped = { readonly body: readonly Line[]; readonly stamps: readonly Line[] };

const LABEL = new RegExp(
  [
    '(?:(?:Người|Đơn vị|Cơ quan|Thời gian|Ngày|Giờ)\\s+ký(?:\\s+số)?|Cơ quan|Tổ chức|Chức vụ|E-?mail|Lý do)\\s*:',
    '(?:Được\\s+)?ký\\s+(?:số\\s+)?bởi(?:\\s|:)',
    'Signature (?:Not )?(?:Verified|Valid)|Digitally signed',
    '(?:DN|Reason|Location|Contact Info)\\s*:|Date:\\s*\\d{4}',
    // What the office that received the document put on it.
    '(?:(?:CÔNG VĂN|VĂN BẢN)\\s+)?ĐẾN$|(?:Số|Ngày|Giờ)\\s+đến\\s*:',
  ].join('|'),
  'iuy',
);

export function splitStamps(lines: readonly Line[]): Stamped {
  const size = sizeOf(lines.flatMap((line) => line.words));
  const body: Line[] = [];
  const stamps: Line[] = [];
  for (const line of lines) {
    const small = line.words.filter((word) => word.size <= 0.8 * size);
    const part = small.length === line.words.length ? line : lineOf(small, line.page);
    if (small.length === 0 || !(isLabel(part) || follows(stamps.at(-1), part))) body.push(line);
    else {
      stamps.push(part);
      // A panel may stand at the height of a line of the text.
      if (part !== line)
        body.push(
          lineOf(
            line.words.filter((word) => !small.includes(word)),
            line.page,
          ),
        );
    }
  }
  return { body, stamps };
}

function isLabel(line: Line): boolean {
  LABEL.lastIndex = 0;
  return LABEL.test(textOf(line));
}

/** The next line of a panel: under the one before, in the same print. */
function follows(last: Line | undefined, line: Line): boolean {
  if (!last) return false;
  const isUnder = Math.abs(line.left - last.left) < 3 || Math.abs(line.left + line.right - last.left - last.right) < 6;
  return isUnder && Math.abs(line.size - last.size) < 0.6 && line.base - last.base < 1.6 * line.size;
}
