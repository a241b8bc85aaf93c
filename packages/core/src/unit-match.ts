// Which unit of ours a name in a plan means. Certain only where a person has said so or where the two names are one after
// abbreviations are written out; everything else is proposed, the nearest first. A name of several at once ("UBND các xã,
// phường") is a group and means no single unit.
import { fold } from './fold.ts';
import type { UnitId } from './id.ts';
import { likeness } from './unit-likeness.ts';

export type KnownUnit = {
  readonly id: UnitId;
  readonly name: string;
  readonly code: string;
  readonly parent: UnitId | null;
  /** Abbreviations, former names, and how else people call it. */
  readonly aliases?: readonly string[];
};

export type UnitMatch = {
  readonly how: 'named' | 'same' | 'group' | 'near' | 'none';
  readonly unit: UnitId | null;
  readonly candidates: readonly { readonly unit: UnitId; readonly likeness: number }[];
};

/** Names as a province keeps them: made once for a list of units, asked for every name. */
export type UnitBook = {
  readonly units: readonly BookUnit[];
  readonly byKey: ReadonlyMap<string, readonly BookUnit[]>;
};
type BookUnit = KnownUnit & { readonly keys: readonly string[]; readonly above: ReadonlySet<UnitId> };

export function unitBook(units: readonly KnownUnit[]): UnitBook {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const listed = units.map((unit) => ({ ...unit, keys: keysOf(unit, byId), above: aboveOf(unit, byId) }));
  const byKey = new Map<string, BookUnit[]>();
  for (const unit of listed) for (const key of unit.keys) byKey.set(key, [...(byKey.get(key) ?? []), unit]);
  return { units: listed, byKey };
}

type Way = {
  /** Issuer of the plan: "Phòng Tổ chức cán bộ" is the one of that department, "Văn phòng Sở" its own. */
  readonly issuer: UnitId | null;
  /** What people have said that names mean, by `unitKey`. */
  readonly named: ReadonlyMap<string, UnitId>;
};

const CANDIDATES = 6;
const LEAST_LIKENESS = 0.34;

export function matchUnit(book: UnitBook, name: string, { issuer, named }: Way): UnitMatch {
  const key = unitKey(name);
  const said = named.get(key);
  const candidates = candidatesFor(book, key, issuer);
  if (said !== undefined) return { how: 'named', unit: said, candidates };
  if (isGroup(name)) return { how: 'group', unit: null, candidates: [] };
  const same = theOne(book.byKey.get(key) ?? [], issuer) ?? ownRoom(book, key, issuer);
  if (same !== undefined) return { how: 'same', unit: same.id, candidates };
  return { how: candidates.length > 0 ? 'near' : 'none', unit: null, candidates };
}

/** The unit that issues under this name, where one is certain. */
export function findIssuer(book: UnitBook, issuer: string | null): UnitId | null {
  if (issuer === null) return null;
  return theOne(book.byKey.get(unitKey(issuer)) ?? [], null)?.id ?? null;
}

/** Of several units with one name the one under the issuer; none where that leaves a choice. */
function theOne(found: readonly BookUnit[], issuer: UnitId | null): BookUnit | undefined {
  if (found.length === 1) return found[0];
  if (issuer === null) return undefined;
  const own = found.filter(({ above, id }) => above.has(issuer) || id === issuer);
  return own.length === 1 ? own[0] : undefined;
}

/** "Sở", "Văn phòng Sở", "Văn phòng": the issuer itself, or its own office. */
function ownRoom({ units }: UnitBook, key: string, issuer: UnitId | null): BookUnit | undefined {
  if (issuer === null) return undefined;
  const self = units.find(({ id }) => id === issuer);
  if (self === undefined) return undefined;
  const [kind = ''] = self.keys[0]?.split(' ') ?? [];
  if (key === kind || key === 'co quan' || key === `lanh dao ${kind}`) return self;
  if (key !== 'van phong' && key !== `van phong ${kind}`) return undefined;
  const own = units.filter(({ parent, keys }) => parent === issuer && keys.some((one) => one.startsWith('van phong')));
  return own.length === 1 ? own[0] : undefined;
}

/** Words that name several units at once. */
const GROUP =
  /^(?:các|những|tất cả|toàn thể|toàn bộ|mọi|hệ thống)\s|(?:^|\s)các\s+(?:sở|ban|ngành|phòng|xã|phường|đặc khu|đơn vị|cơ quan|trường|cơ sở|địa phương|tổ chức|doanh nghiệp)|^(?:cơ sở giáo dục|đơn vị trực thuộc|thủ trưởng|đơn vị liên quan)/iu;

export function isGroup(name: string): boolean {
  return GROUP.test(name.normalize('NFC').trim());
}

function candidatesFor({ units }: UnitBook, key: string, issuer: UnitId | null): UnitMatch['candidates'] {
  return units
    .map((unit) => ({
      unit: unit.id,
      likeness: Math.max(...unit.keys.map((own) => likeness(key, own))) * nearness(unit, issuer),
    }))
    .filter(({ likeness: found }) => found >= LEAST_LIKENESS)
    .toSorted((a, b) => b.likeness - a.likeness || (a.unit < b.unit ? -1 : 1))
    .slice(0, CANDIDATES)
    .map(({ unit, likeness: found }) => ({ unit, likeness: Math.round(found * 100) / 100 }));
}

/** A room of the issuer itself is likelier meant than the like-named one of another. */
function nearness({ above, id }: BookUnit, issuer: UnitId | null): number {
  return issuer === null || id === issuer || above.has(issuer) ? 1 : 0.85;
}

/** Abbreviations of the administration, after folding, written out. Order matters: the longer first. */
const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bubmttq\b|\bub mttq\b/g, 'uy ban mat tran to quoc'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bgd ?(?:&|-|va)? ?dt\b/g, 'giao duc va dao tao'],
  [/\bkh ?(?:&|-|va) ?cn\b|\bkhcn\b/g, 'khoa hoc va cong nghe'],
  [/\bnn ?(?:&|-|va)? ?mt\b/g, 'nong nghiep va moi truong'],
  [/\bvhtt ?(?:&|va)? ?dl\b/g, 'van hoa the thao va du lich'],
  [/\bgdmn\b/g, 'giao duc mam non'],
  [/\bgdth\b/g, 'giao duc tieu hoc'],
  [/\bgdtrh\b/g, 'giao duc trung hoc'],
  [/\bgdpt\b/g, 'giao duc pho thong'],
  [/\bthpt\b/g, 'trung hoc pho thong'],
  [/\bthcs\b/g, 'trung hoc co so'],
  [/\bvp\b/g, 'van phong'],
  [/\btp\b/g, 'thanh pho'],
];

/** A name of a unit in the one form in which names are compared. */
export function unitKey(name: string): string {
  let key = fold(name);
  for (const [short, long] of WRITTEN_OUT) key = key.replace(short, long);
  return key
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(
      /^(so|cong an|bo chi huy quan su|uy ban nhan dan tinh|tinh uy) (?:(.*) )?tinh( .*)?$/,
      (_all, head: string, middle?: string) => (middle === undefined ? head : `${head} ${middle}`),
    )
    .replace(/^(uy ban nhan dan tinh) .*$/, '$1')
    .trim();
}

/** Its own name, its other names, and its name without that of the unit above: "Văn phòng Sở Giáo dục và Đào tạo" is "Văn phòng Sở". */
function keysOf(unit: KnownUnit, byId: ReadonlyMap<UnitId, KnownUnit>): readonly string[] {
  const own = unitKey(unit.name);
  const parent = unit.parent === null ? undefined : byId.get(unit.parent);
  const above = parent === undefined ? '' : unitKey(parent.name);
  const [head = ''] = above.split(' ');
  const short = above !== '' && own.endsWith(` ${above}`) ? `${own.slice(0, -above.length)}${head}` : own;
  return [...new Set([own, short, ...(unit.aliases ?? []).map(unitKey)])];
}

function aboveOf(unit: KnownUnit, byId: ReadonlyMap<UnitId, KnownUnit>): ReadonlySet<UnitId> {
  const above = new Set<UnitId>();
  for (let at = unit.parent; at !== null && !above.has(at); at = byId.get(at)?.parent ?? null) above.add(at);
  return above;
}
