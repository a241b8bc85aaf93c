// The provinces and cities under the central government: the 34 since 1 July 2025, and the names that older documents bear.
// A place in a letterhead is completed to "tỉnh X" or "thành phố X" only if X stands here: nothing is guessed.
import { fold } from '../vietnamese/wording.ts';

const CITIES = ['Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Cần Thơ', 'Hồ Chí Minh'] as const;

const PROVINCES = [
  'An Giang',
  'Bắc Ninh',
  'Cà Mau',
  'Cao Bằng',
  'Đắk Lắk',
  'Điện Biên',
  'Đồng Nai',
  'Đồng Tháp',
  'Gia Lai',
  'Hà Tĩnh',
  'Hưng Yên',
  'Khánh Hòa',
  'Lai Châu',
  'Lạng Sơn',
  'Lào Cai',
  'Lâm Đồng',
  'Nghệ An',
  'Ninh Bình',
  'Phú Thọ',
  'Quảng Ngãi',
  'Quảng Ninh',
  'Quảng Trị',
  'Sơn La',
  'Tây Ninh',
  'Thái Nguyên',
  'Thanh Hóa',
  'Tuyên Quang',
  'Vĩnh Long',
  'Bà Rịa - Vũng Tàu',
  'Bạc Liêu',
  'Bắc Giang',
  'Bắc Kạn',
  'Bến Tre',
  'Bình Dương',
  'Bình Định',
  'Bình Phước',
  'Bình Thuận',
  'Đắk Nông',
  'Hà Giang',
  'Hà Nam',
  'Hải Dương',
  'Hậu Giang',
  'Hòa Bình',
  'Kiên Giang',
  'Kon Tum',
  'Long An',
  'Nam Định',
  'Ninh Thuận',
  'Phú Yên',
  'Quảng Bình',
  'Quảng Nam',
  'Sóc Trăng',
  'Thái Bình',
  'Thừa Thiên Huế',
  'Tiền Giang',
  'Trà Vinh',
  'Vĩnh Phúc',
  'Yên Bái',
] as const;

/** "tỉnh Lâm Đồng", "thành phố Cần Thơ", "Thành phố Hồ Chí Minh": keyed by the folded bare name. */
const FULL_NAMES = new Map<string, string>([
  ...PROVINCES.map((name) => [fold(name), `tỉnh ${name}`] as const),
  ...CITIES.map(
    (name) => [fold(name), name === 'Hồ Chí Minh' ? 'Thành phố Hồ Chí Minh' : `thành phố ${name}`] as const,
  ),
]);

const UNIT = /^(?:tinh|thanh pho|tp\.?)\s+/u;
const bare = (place: string) => fold(place.replace(/\s+/gu, ' ').trim()).replace(UNIT, '');

/** The full name of the province or city that a place is, or undefined where it is neither. */
export function findProvince(place: string): string | undefined {
  return FULL_NAMES.get(bare(place));
}

const NAMES = [...FULL_NAMES.keys()].toSorted((a, b) => b.length - a.length).join('|');
const NAMED = new RegExp(`(?<![a-z])(?:tinh|thanh pho|tp\\.?)\\s{1,2}(${NAMES})(?![a-z])`, 'gu');

/** The province that a text names most often in the form "tỉnh X"; undefined where it names none. */
export function findProvinceNamedMost(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [, name = ''] of fold(text).matchAll(NAMED)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = [...counts].toSorted((a, b) => b[1] - a[1])[0];
  return most && FULL_NAMES.get(most[0]);
}

/** The bare province name that a text ends with: "Sở GDĐT Lâm Đồng" ends with "Lâm Đồng". */
export function findProvinceAtEnd(text: string): { readonly full: string; readonly length: number } | undefined {
  const folded = fold(text);
  for (const [name, full] of FULL_NAMES) if (folded.endsWith(` ${name}`)) return { full, length: name.length };
  return undefined;
}
