// What stands around a report when it is sent: whose it is, its number and day, to whom it goes and who signs. Kept with a
// draft from its first moment; number and day are often known only after it was signed.
import { fold } from '../fold.ts';
import { isPlainDate, type PlainDate } from '../time.ts';

export type ReportHead = {
  /** The body directly above; empty for a provincial people's committee. */
  readonly parentBody: string;
  /** Name of the body that sends it. */
  readonly issuer: string;
  /** "07"; empty until the records office gives it. */
  readonly number: string;
  /** "BC-SGDĐT" */
  readonly symbol: string;
  readonly place: string;
  readonly date: PlainDate | null;
  /** "Kính gửi", one each. */
  readonly addressees: readonly string[];
  /** Grounds (căn cứ), one each, without the sign at their end. */
  readonly grounds: readonly string[];
  /** "Nơi nhận", one each, without the last line, which is always the archive. */
  readonly recipients: readonly string[];
  /** Stacked: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
  readonly capacity: readonly string[];
  readonly signer: string;
};

/** Of nobody yet: the places that are filled in by hand. */
export const BLANK_HEAD: ReportHead = {
  parentBody: '',
  issuer: '',
  number: '',
  symbol: 'BC-......',
  place: '',
  date: null,
  addressees: [],
  grounds: [],
  recipients: [],
  capacity: [],
  signer: '',
};

type Body = {
  readonly name: string;
  readonly kind: string;
  readonly above: string | null;
  readonly code: string;
  /** How it abbreviates itself, as far as the register knows. */
  readonly shorts?: readonly string[];
};

/**
 * How a body of a kind usually signs and is named; all of it can be changed. A people's committee names no body above it and
 * its kind stands in its symbol as UBND; a body that the register knows by a number alone has its letters left for the hand.
 */
export function usualHead({ name, kind, above, code, shorts = [] }: Body): ReportHead {
  const isCommittee = kind === 'province' || kind === 'commune';
  const place =
    /^(?:Ủy ban nhân dân|UBND) (?:tỉnh |thành phố |xã |phường |đặc khu )?(?!(?:tỉnh|thành phố|xã|phường|đặc khu)$)(.+)$/u.exec(
      name,
    )?.[1] ?? '';
  return {
    ...BLANK_HEAD,
    parentBody: isCommittee ? '' : (above ?? ''),
    issuer: name,
    symbol: isCommittee
      ? 'BC-UBND'
      : /^\p{L}/u.test(code)
        ? `BC-${lettersOf({ name, code, shorts })}`
        : BLANK_HEAD.symbol,
    place,
    addressees: above === null ? [] : [above],
    recipients: ['Như trên'],
    capacity: isCommittee ? ['TM. Ủy ban nhân dân', 'Chủ tịch'] : [HEADS[kind] ?? 'Thủ trưởng đơn vị'],
  };
}

/**
 * Its letters with their signs: codes of a register are often written without. Its own abbreviation, or the first letters of
 * its name, where they are the code; else the code as it is.
 */
function lettersOf({ name, code, shorts }: Required<Pick<Body, 'name' | 'code' | 'shorts'>>): string {
  const words = name.split(/[\s,–-]+/u).filter((word) => word !== '' && fold(word) !== 'va');
  const initials = words.map((word) => word.charAt(0).toLocaleUpperCase('vi')).join('');
  return [...shorts, initials].find((letters) => /^\p{Lu}+$/u.test(letters) && fold(letters) === fold(code)) ?? code;
}

const HEADS: Readonly<Record<string, string>> = { department: 'Giám đốc', room: 'Trưởng phòng', school: 'Hiệu trưởng' };

/** Parts of a day for the date line of the document; null where it is not known yet. */
export function dayParts(
  date: string | null,
): { readonly year: number; readonly month: number; readonly day: number } | null {
  if (date === null || !isPlainDate(date)) return null;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}
