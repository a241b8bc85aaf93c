// The grammar of groups: what "các phòng chuyên môn, đơn vị trực thuộc Sở; UBND các xã, phường" asks of the tree. A name is
// cut at its joints, and each piece must be a noun that we know: a piece that is none makes the whole no group of ours,
// because a group with half of its members would leave the others without work.
import { unitKey } from '../unit-match.ts';
import { withoutHeads } from './heads.ts';
import type { GroupPart } from './unit-group.ts';
import type { UnitForm } from './unit-form.ts';

/** Null where the words are no group of units: a single unit, or bodies that are not ours ("các doanh nghiệp"). */
export function readGroup(name: string): readonly GroupPart[] | null {
  const units = withoutHeads(name);
  const key = unitKey(units.replace(/[()]/gu, ', '));
  if (key === '' || !isPlural(units, key)) return null;
  const parts = piecesOf(key);
  return parts === null ? null : joined(parts);
}

/** What may be left out around the nouns: how many, whose, where. */
const AROUND =
  /\b(?:cac|nhung|tat ca|toan the|toan bo|moi|lanh dao|va|cung|voi|thuoc tinh|cua tinh|trong tinh|toan tinh|tren dia ban tinh|lien quan|co lien quan|trong toan nganh|toan nganh)\b/gu;

/** "Sở, ngành" and "UBND cấp xã" are groups without saying "các"; a bare "Phòng" or "Xã" is none. */
function isPlural(name: string, key: string): boolean {
  if (/\b(?:cac|nhung|tat ca|toan the|toan bo|moi)\b/u.test(key)) return true;
  if (/^(?:so|ban) (?:ban )?nganh\b|^uy ban nhan dan (?:cap )?xa phuong\b|\bcap xa\b/u.test(key)) return true;
  return /^(?:co so giao duc|don vi truc thuoc|truong hoc)\b/u.test(key) || /^sở,/iu.test(name.trim());
}

const ALL = { forms: [], parents: [] } as const;
const DEPARTMENTS: GroupPart = { ...ALL, kinds: ['department'], under: 'area', depth: 'any' };
const ROOMS: GroupPart = { ...ALL, kinds: ['room'], under: 'issuer', depth: 'direct' };
const DIRECT: GroupPart = { ...ALL, kinds: ['direct', 'school'], under: 'issuer', depth: 'direct' };
/** Whoever stands right under the issuer and governs no area: departments of a province, rooms and schools of a department. */
const BODIES: GroupPart = {
  ...ALL,
  kinds: ['department', 'room', 'direct', 'school'],
  under: 'issuer',
  depth: 'direct',
};
const communes = (...forms: readonly UnitForm[]): GroupPart => ({
  kinds: ['commune'],
  forms,
  under: 'area',
  depth: 'any',
  parents: [],
});
const schools = (...forms: readonly UnitForm[]): GroupPart => ({
  kinds: ['school'],
  forms,
  under: 'area',
  depth: 'any',
  parents: [],
});

/** Nouns after folding, the longer first. Null: belongs to the noun before it, and adds nothing. */
const NOUNS: readonly (readonly [RegExp, GroupPart | 'of-communes' | null])[] = [
  [/^so ban nganh(?: doan the)?\b|^so nganh\b|^ban nganh\b|^so\b|^nganh\b|^ban\b(?! quan ly)/u, DEPARTMENTS],
  [/^co quan chuyen mon\b(?: thuoc uy ban nhan dan tinh\b)?/u, DEPARTMENTS],
  [/^phong (?:chuyen mon nghiep vu|chuyen mon|nghiep vu|cmnv|ban|chuc nang)?\b(?: thuoc so\b| so\b)?/u, ROOMS],
  [/^phong\b(?: thuoc so\b)?/u, ROOMS],
  [/^(?:co quan don vi|don vi co quan)\b(?! truc thuoc)/u, BODIES],
  [/^don vi truc thuoc\b(?: so\b)?|^don vi su nghiep(?: truc thuoc(?: so)?)?\b|^truc thuoc\b(?: so\b)?/u, DIRECT],
  [/^uy ban nhan dan cap xa\b|^uy ban nhan dan xa phuong dac khu\b|^xa phuong dac khu\b|^cap xa\b/u, communes()],
  [/^uy ban nhan dan xa phuong\b|^xa phuong\b|^uy ban nhan dan phuong xa\b|^phuong xa\b|^dia phuong\b/u, communes()],
  [/^(?:uy ban nhan dan )?xa\b/u, communes('rural-commune')],
  [/^(?:uy ban nhan dan )?phuong\b/u, communes('ward')],
  [/^(?:uy ban nhan dan )?dac khu\b/u, communes('special-zone')],
  [
    /^tren dia ban (?:cac )?(?:xa phuong dac khu|xa phuong|xa|phuong)\b|^do cap xa quan ly\b|^thuoc xa\b/u,
    'of-communes',
  ],
  [/^truong (?:trung hoc co so trung hoc pho thong)\b/u, schools('secondary')],
  [/^truong (?:trung hoc pho thong|trung hoc)\b/u, schools('upper-secondary', 'secondary')],
  [/^truong trung hoc co so\b/u, schools('lower-secondary', 'primary-secondary', 'secondary')],
  [/^truong tieu hoc\b/u, schools('primary', 'primary-secondary')],
  [/^truong (?:mam non|mau giao|mn)\b/u, schools('preschool')],
  [
    /^trung tam (?:giao duc nghe nghiep )?(?:giao duc thuong xuyen|gdtx|gdnn gdtx)\b/u,
    { ...schools('continuing'), kinds: ['direct', 'school'] },
  ],
  [/^co so giao duc(?: pho thong| mam non pho thong)?\b|^truong hoc\b|^nha truong\b|^truong\b/u, schools()],
  [/^(?:trung hoc pho thong)\b/u, schools('upper-secondary', 'secondary')],
  [/^(?:trung hoc co so)\b/u, schools('lower-secondary', 'primary-secondary', 'secondary')],
  [/^(?:tieu hoc|th)\b/u, schools('primary', 'primary-secondary')],
  [/^(?:mam non|mn)\b/u, schools('preschool')],
  [/^don vi\b|^co quan\b/u, null],
];

/** Behind schools: those right under the issuer, and not all of the area. */
const OF_ISSUER = /^truc thuoc\b(?: so\b)?/u;

function piecesOf(key: string): readonly (GroupPart | 'of-communes')[] | null {
  let parts: (GroupPart | 'of-communes')[] = [];
  // "Liên quan" leaves open which bodies are meant by a word as wide as "cơ quan, đơn vị".
  const isOpen = /\blien quan\b/u.test(key);
  let rest = trimmed(key.replace(AROUND, ' '));
  while (rest !== '') {
    if (OF_ISSUER.test(rest) && parts.some(isSchoolOfArea)) {
      parts = parts.map((part) => (isSchoolOfArea(part) ? { ...part, under: 'issuer', depth: 'direct' } : part));
      rest = trimmed(rest.replace(OF_ISSUER, ' '));
      continue;
    }
    const noun = NOUNS.find(([pattern]) => pattern.test(rest));
    if (noun === undefined) return null;
    if (noun[1] !== null && !(isOpen && noun[1] === BODIES)) parts.push(noun[1]);
    rest = trimmed(rest.replace(noun[0], ' '));
  }
  return parts.length === 0 ? null : parts;
}

function isSchoolOfArea(part: GroupPart | 'of-communes'): part is GroupPart {
  return part !== 'of-communes' && part.under === 'area' && part.kinds.includes('school');
}

/**
 * Parts of one kind become one: "xã, phường" is both forms, and "cơ sở giáo dục (MN, TH)" only the levels that are named.
 * "trên địa bàn xã" keeps schools to those that a commune runs.
 */
function joined(pieces: readonly (GroupPart | 'of-communes')[]): readonly GroupPart[] | null {
  const ofCommunes = pieces.includes('of-communes');
  const byKind = new Map<string, GroupPart[]>();
  for (const part of pieces) {
    if (part === 'of-communes') continue;
    const key = `${part.kinds.join()} ${part.under} ${part.depth}`;
    byKind.set(key, [...(byKind.get(key) ?? []), part]);
  }
  const parts = [...byKind.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const isSchool = first.kinds.includes('school');
    // A general word beside its levels says nothing more; beside nothing it means all.
    const forms = [...new Set(alike.flatMap((part) => part.forms))];
    const all = !isSchool && alike.some((part) => part.forms.length === 0);
    return [
      {
        ...first,
        forms: all ? [] : forms,
        parents: ofCommunes && isSchoolOfArea(first) ? (['commune'] as const) : first.parents,
      },
    ];
  });
  if (ofCommunes && !parts.some((part) => part.parents.length > 0)) return null;
  return parts.length === 0 ? null : parts;
}

function trimmed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
