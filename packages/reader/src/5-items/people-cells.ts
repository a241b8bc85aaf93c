// Cells that say who: plain units, labelled lines ("Chủ trì: …", "Phối hợp: …"), or clauses in which the word follows the
// name ("Sở Y tế chủ trì; Sở Công Thương phối hợp", "Sở Y tế (chủ trì), Công an tỉnh (phối hợp)").
import { readLabelledLine, readLabelledParts } from '../3-outline/labelled-lines.ts';
import { splitUnits } from '../vietnamese/unit-cells.ts';
import { beginsWithUnit } from '../vietnamese/units.ts';
import type { CellText } from './cell-text.ts';

export type People = { readonly lead: readonly string[]; readonly coordinate: readonly string[] };

/** @param both whether the head says that the lead and its helpers stand in this cell, parted by a stroke */
export function readPeople(cell: CellText | undefined, both = false): People {
  if (!cell) return { lead: [], coordinate: [] };
  const lines = cell.lines
    .flatMap((line) => line.split('\n'))
    .flatMap((line) => line.split(/\s+(?=\((?:chủ trì|phối hợp)\s*:)/iu))
    .map(bare);
  if (lines.some((line) => readLabelledLine(line) !== null)) return peopleOfLines(lines);
  const text = lines.join('\n');
  const stroke = both ? strokeIn(text) : -1;
  if (stroke > 0) return { lead: namesOf(text.slice(0, stroke)), coordinate: namesOf(text.slice(stroke + 1)) };
  return peopleOfClauses(text) ?? { lead: namesOf(text), coordinate: [] };
}

/** Without its bullet, and without the bracket round a label: "(phối hợp: Công an phường)". */
function bare(line: string): string {
  const text = line.replace(/^[-–+•]\s*/u, '').trim();
  return /^\([^():]{3,30}:[^()]*\)[.;]?$/u.test(text) ? text.replace(/^\(|\)[.;]?$/gu, '') : text;
}

/** The stroke between two names, and not the one inside a name: "Sở Y tế / Sở Nội vụ", "UBND các xã/phường". */
function strokeIn(text: string): number {
  for (const { index } of text.matchAll(/\//gu))
    if (/^\/\s*\p{Lu}/u.test(text.slice(index)) && beginsWithUnit(text, index + 1)) return index;
  return -1;
}

/** All units of a cell whose column says what they do. */
export function readUnitsOf(cell: CellText | undefined): string[] {
  return cell ? namesOf(cell.lines.flatMap((line) => line.split('\n')).join('\n')) : [];
}

/** "Đồng chí Bí thư chỉ đạo; Văn phòng Đảng ủy tham mưu": what each does is no part of its name; "Ban chỉ đạo" is one. */
const DOES =
  /(?<!(?:[Bb]an|[Cc]ơ quan|[Đđ]ơn vị|[Bb]ộ phận|[Tt]ổ|[Nn]gười|[Pp]hòng|[Nn]hóm)) (?:trực tiếp )?(?:chỉ đạo|phụ trách|tham mưu|theo dõi|thực hiện|triển khai|tổ chức thực hiện)(?: chung)?(?=\s*(?:[.;\n]|$))/gu;
const namesOf = (text: string) => splitUnits(text.replace(DOES, '')).map((unit) => unit.text);

/** A line without a label goes on with the label above it. */
function peopleOfLines(lines: readonly string[]): People {
  const lead: string[] = [];
  const coordinate: string[] = [];
  let open = lead;
  for (const line of lines) {
    const parts = readLabelledParts(line);
    if (parts.length === 0) open.push(...namesOf(line));
    for (const { kind, value } of parts) {
      open = kind === 'coordinate' ? coordinate : lead;
      open.push(...namesOf(value));
    }
  }
  return { lead, coordinate };
}

/** "A, B chủ trì; C phối hợp", "A chủ trì, phối hợp với B, C", "A (chủ trì), B (phối hợp)". */
const CLAUSE =
  /([^;\n(]+?)\s*(?:\(\s*(chủ trì|phối hợp)[^()]*\)|(?:[,–-]\s*)?(?<![\p{L}])(chủ trì|phối hợp)(?:\s+thực hiện)?(?![\p{L}]))\s*(?:,?\s*(?:(?:phối hợp\s+)?(?:với|cùng)\s+|phối hợp\s+(?=\p{Lu}|các\s))([^;\n]+))?\s*(?:[;,.\n]\s*|$)/giu;

function peopleOfClauses(text: string): People | null {
  const lead: string[] = [];
  const coordinate: string[] = [];
  for (const clause of text.matchAll(CLAUSE)) {
    const [, names = '', bracketed, said, helpers] = clause;
    const helps = /^phối/iu.test(bracketed ?? said ?? '');
    (helps ? coordinate : lead).push(...namesOf(names));
    if (helpers) coordinate.push(...namesOf(helpers));
  }
  return lead.length + coordinate.length > 0 ? { lead, coordinate } : null;
}
