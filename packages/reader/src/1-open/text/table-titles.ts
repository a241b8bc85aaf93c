// Whether a line of words heads a table of work: text knows no lines, so only titles that plans use make columns of it.
import { fold } from '../../vietnamese/wording.ts';

const TITLE =
  /^(?:s? ?t ?t|so tt|noi dung|(?:ten )?nhiem vu|(?:cac )?(?:cong viec|hoat dong|giai phap)|dau viec|viec|(?:don vi|co quan|bo phan|ca nhan|nguoi)(?: |$)|chu tri|phoi hop|phu trach|thuc hien|thoi (?:gian|han|diem)|tien do|hoan thanh|han |san pham|ket qua|dau ra|chi tieu|muc tieu|ghi chu|dia diem|doi tuong|kinh phi)/u;
const LONGEST = 7;

/** Three titles and more, two of which are known and none of which is long. */
export function areTitles(cells: readonly string[]): boolean {
  const titles = cells.map((cell) =>
    fold(cell)
      .replace(/[^a-z ]+/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  return (
    titles.length >= 3 &&
    titles.every((title) => title !== '' && title.split(' ').length <= LONGEST) &&
    titles.filter((title) => TITLE.test(title)).length >= 2
  );
}
