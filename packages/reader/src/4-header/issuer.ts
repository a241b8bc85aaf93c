// Who issues the document, as fully as the document lets one know: the letterhead first, then the opening sentence
// ("Sở Nội vụ xây dựng Kế hoạch …"), then the symbol. A province is added only where the document names it.
import { squeeze } from '../vietnamese/wording.ts';
import type { Found, Letterhead } from './letterhead.ts';
import { findIssuing } from './opening.ts';
import { organName } from './organs.ts';
import { findProvince, findProvinceAtEnd, findProvinceNamedMost } from './provinces.ts';

type Sources = {
  readonly letterhead: Letterhead;
  /** Paragraphs between the title and the first heading. */
  readonly opening: readonly Found[];
  /** The whole text, asked for only where the province that it names completes "UBND tỉnh". */
  readonly text: () => string;
};

export function readIssuer({ letterhead, opening, text }: Sources): Found | null {
  const own = letterhead.organs.at(-1);
  const together = letterhead.joint ? sistersOf(letterhead) : [];
  if (together[0] && together.length > 1)
    return { text: joinedNames(together, letterhead, text), anchor: together[0].anchor };
  if (own)
    return {
      text: ofParent(onceOfPlace(organName(own.text)), letterhead.organs.slice(0, -1), letterhead, text),
      anchor: own.anchor,
    };
  const named = issuerInOpening(opening) ?? issuerOfDecision(opening) ?? issuerOfSymbol(letterhead);
  return named && { text: completed(organName(named.text), letterhead, text), anchor: named.anchor };
}

const ABOVE = /^(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Thành ủy|Đảng ủy|Bộ)(?!\p{L})/iu;

/** The bodies that issue a document together: not the ones above them, unless its symbol names these or there are no others. */
function sistersOf({ organs, symbol }: Letterhead): readonly Found[] {
  const each = organs.filter(({ text }, i) => organs.findIndex((other) => other.text === text) === i);
  const issuing = (name: string) => /^(?:UBND|Ủy ban nhân dân)/iu.test(name) && symbol?.text.includes('-UBND');
  const below = each.filter(({ text }) => !ABOVE.test(text) || issuing(text));
  return below.length > 0 ? below : each;
}

/** "Sở Giáo dục và Đào tạo - Sở Y tế tỉnh Lâm Đồng": their one place is named once. */
function joinedNames(sisters: readonly Found[], letterhead: Letterhead, text: Sources['text']): string {
  const above = letterhead.organs.filter((organ) => !sisters.includes(organ));
  const names = sisters.map((organ) => ofParent(onceOfPlace(organName(organ.text)), above, letterhead, text));
  const place = OF_PLACE.exec(names.at(-1) ?? '')?.[0];
  return names
    .map((name, i) =>
      i < names.length - 1 && place && name.endsWith(` ${place}`) ? name.slice(0, -place.length - 1) : name,
    )
    .join(' - ');
}

/** "SỞ Y TẾ - CÔNG AN TỈNH" over "TỈNH LÀO CAI". */
const onceOfPlace = (name: string) => name.replace(/(?<!\p{L})(tỉnh|thành phố) (?=\1\s)/iu, '');

/** A unit of a named place: "tỉnh Lâm Đồng", "xã Ea Kar". */
const OF_PLACE =
  /(?<!\p{L})(?:[Tt]ỉnh|[Tt]hành phố|[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Hh]uyện|[Qq]uận|[Tt]hị xã)(?! ủy)\s+\p{Lu}.*$/u;
/** Bodies that are part of their parent and do not bear a place of their own. */
const DEPARTMENT =
  /^(?:Sở|Ban|Văn phòng|Thanh tra|Phòng|Chi cục|Công an|Bộ Chỉ huy|Trung tâm|Hội đồng|Công đoàn)(?!\p{L})/u;
/** What belongs to a committee of the Party or to the police bears its name: "Ban Tổ chức Tỉnh ủy". */
const PART_OF_PARENT = /^(?:Tỉnh ủy|Thành ủy|Đảng ủy|Công an)(?!\p{L})/u;
const COMMITTEE = /^(?:Ủy ban nhân dân|Hội đồng nhân dân)/u;

/** "Sở Nội vụ" under "UBND TỈNH LÂM ĐỒNG" is the one of that province; a commune adds the province above it. */
function ofParent(own: string, parents: readonly Found[], letterhead: Letterhead, text: Sources['text']): string {
  const place = parents
    .map((parent) => OF_PLACE.exec(organName(parent.text))?.[0])
    .findLast((found) => found !== undefined);
  const parent = organName(parents.at(-1)?.text ?? '');
  if (own === 'Văn phòng' && parent !== '') return `${own} ${completed(parent, letterhead, text)}`;
  if (PART_OF_PARENT.test(parent) && !OF_PLACE.test(own) && /^(?:Ban|Phòng|Ủy ban Kiểm tra|Văn phòng)\s/u.test(own))
    return `${own} ${parent}`;
  if (place === undefined) return completed(own, letterhead, text);
  if (DEPARTMENT.test(own) && !OF_PLACE.test(own)) return onceOfPlace(`${own} ${place}`);
  return COMMITTEE.test(own) && OF_PLACE.test(own) && !own.endsWith(place) ? `${own}, ${place}` : own;
}

/** "Sở Nội vụ Lâm Đồng" is that of tỉnh Lâm Đồng; "Tỉnh ủy Lâm Đồng" is so called. */
const BEARS_PROVINCE = /^(?:Sở|Ủy ban nhân dân|Hội đồng nhân dân)\s/u;
const LACKS_PROVINCE = /^(?:Sở .+|(?:Ủy ban nhân dân|Hội đồng nhân dân)(?: (?:tỉnh|thành phố))?)$/iu;

/** "Sở Giáo dục và Đào tạo" with the place "Đắk Lắk" is that of tỉnh Đắk Lắk; without any place the name stays. */
function completed(name: string, letterhead: Letterhead, text: Sources['text']): string {
  const short = BEARS_PROVINCE.test(name) ? findProvinceAtEnd(name) : undefined;
  if (short) return OF_PLACE.test(name) ? name : `${name.slice(0, -short.length)}${short.full}`;
  if (!LACKS_PROVINCE.test(name)) return name;
  const province = findProvince(letterhead.place?.text ?? '') ?? findProvinceNamedMost(text());
  return province === undefined ? name : `${name.replace(/ (?:tỉnh|thành phố)$/iu, '')} ${province}`;
}

function issuerInOpening(opening: readonly Found[]): Found | null {
  for (const { text, anchor } of opening.toReversed()) {
    const subject = findIssuing(text);
    if (!subject) continue;
    const { start, end } = subject;
    return {
      text: squeeze(text.slice(start, end)),
      anchor: { ...anchor, start: anchor.start + start, end: anchor.start + end },
    };
  }
  return null;
}

const ISSUED_WITH = /kèm theo [^()]{4,90} của (?<issuer>[^()]{4,80})\)/iu;

/** A plan that a decision puts in force: "(Ban hành kèm theo Quyết định số … của UBND tỉnh X)". */
function issuerOfDecision(opening: readonly Found[]): Found | null {
  for (const { text, anchor } of opening) {
    const issuer = ISSUED_WITH.exec(text)?.groups?.['issuer'];
    if (issuer) return { text: squeeze(issuer), anchor };
  }
  return null;
}

/** What the second half of a symbol stands for. */
const BY_SYMBOL: readonly (readonly [RegExp, string])[] = [
  [/^UBND/u, 'Ủy ban nhân dân'],
  [/^HĐND/u, 'Hội đồng nhân dân'],
  [/^SG[DĐ]/u, 'Sở Giáo dục và Đào tạo'],
  [/^SNV$/u, 'Sở Nội vụ'],
  [/^SKHCN$|^SKH&CN$/u, 'Sở Khoa học và Công nghệ'],
  [/^SCT$/u, 'Sở Công Thương'],
  [/^SYT$/u, 'Sở Y tế'],
  [/^STP$/u, 'Sở Tư pháp'],
  [/^STC$/u, 'Sở Tài chính'],
  [/^SXD$/u, 'Sở Xây dựng'],
  [/^SNN&?MT$/u, 'Sở Nông nghiệp và Môi trường'],
  [/^SVH,?TT&?DL$/u, 'Sở Văn hóa, Thể thao và Du lịch'],
];

function issuerOfSymbol({ symbol }: Letterhead): Found | null {
  const suffix = symbol?.text.split('-').slice(1).join('-') ?? '';
  const name = BY_SYMBOL.find(([pattern]) => pattern.test(suffix))?.[1];
  return symbol && name ? { text: name, anchor: symbol.anchor } : null;
}
