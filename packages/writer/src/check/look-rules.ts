// How each part is set: size, bold, italic, capitals. Annex I, part I, V.
import type { Layout, SetRun } from '@sauro/reader/layout';
import type { Edit, Told } from './finding.ts';
import { type Line, runsIn } from './lines.ts';
import { shown } from './page-rules.ts';
import type { Parts } from './parts.ts';

type Wanted = {
  readonly name: string;
  readonly lines: (parts: Parts) => readonly (Line | undefined)[];
  /** Points. */
  readonly size: readonly [number, number];
  readonly bold?: boolean;
  readonly italic?: boolean;
};

const LOOKS: readonly Wanted[] = [
  { name: 'Quốc hiệu', lines: ({ nation }) => [nation], size: [12, 13], bold: true, italic: false },
  { name: 'Tiêu ngữ', lines: ({ motto }) => [motto], size: [13, 14], bold: true, italic: false },
  { name: 'Tên cơ quan ban hành', lines: ({ bodies }) => bodies.slice(-1), size: [12, 13], bold: true, italic: false },
  { name: 'Số, ký hiệu', lines: ({ number }) => [number], size: [13, 13], bold: false, italic: false },
  { name: 'Địa danh, thời gian', lines: ({ date }) => [date], size: [13, 14], bold: false, italic: true },
  { name: 'Tên loại', lines: ({ kind }) => [kind?.line], size: [13, 14], bold: true, italic: false },
  { name: 'Trích yếu', lines: ({ title }) => title, size: [13, 14], bold: true, italic: false },
  { name: 'Trích yếu', lines: ({ subject }) => [subject], size: [12, 13], bold: false, italic: false },
  { name: 'Nơi nhận', lines: ({ recipientsLabel }) => [recipientsLabel], size: [12, 12], bold: true, italic: true },
  { name: 'Danh sách nơi nhận', lines: ({ recipients }) => recipients, size: [11, 11] },
  { name: 'Quyền hạn, chức vụ', lines: ({ capacity }) => capacity, size: [13, 14], bold: true, italic: false },
  { name: 'Họ tên người ký', lines: ({ signer }) => [signer], size: [13, 14], bold: true, italic: false },
];

export function checkLooks(layout: Layout, parts: Parts): Told[] {
  return LOOKS.flatMap((wanted) => {
    const lines = wanted.lines(parts).filter((line) => line !== undefined);
    const runs = lines.map((line) => runsOf(layout, line));
    return [...sizeOf(wanted, lines, runs), ...styleOf(wanted, lines, runs)];
  });
}

function runsOf({ paragraphs }: Layout, line: Line): readonly SetRun[] {
  const paragraph = paragraphs[line.paragraph];
  return paragraph === undefined ? [] : runsIn(paragraph, line).filter(({ text }) => /[\p{L}\d]/u.test(text));
}

function sizeOf(
  { name, size: [least, most] }: Wanted,
  lines: readonly Line[],
  runs: readonly (readonly SetRun[])[],
): Told[] {
  const wrong = runs.flat().filter(({ size }) => size < least || size > most);
  const [first] = wrong;
  const at = lines[runs.findIndex((of) => of.some((run) => run === first))];
  if (first === undefined || at === undefined) return [];
  const nearest = (size: number) => (size < least ? least : most);
  const edits = wrong.map((run): Edit => ({ type: 'size', run: run.ordinal, points: nearest(run.size) }));
  const wanted = least === most ? String(least) : `${least} – ${most}`;
  return [
    {
      code: 'part.size',
      details: { part: name, found: shown(first.size), wanted },
      at,
      fix: { says: String(nearest(first.size)), edits },
    },
  ];
}

/** A line is bold where most of its letters are. */
function styleOf({ name, bold, italic }: Wanted, lines: readonly Line[], runs: readonly (readonly SetRun[])[]): Told[] {
  const at = lines.find((_, index) => {
    const of = runs[index] ?? [];
    if (of.length === 0) return false;
    return (
      (bold !== undefined && mostly(of, 'bold') !== bold) || (italic !== undefined && mostly(of, 'italic') !== italic)
    );
  });
  if (at === undefined) return [];
  return [{ code: 'part.look', details: { part: name, wanted: wordsOf(bold, italic) }, at }];
}

function mostly(runs: readonly SetRun[], key: 'bold' | 'italic'): boolean {
  const letters = (of: readonly SetRun[]) => of.reduce((sum, { text }) => sum + text.trim().length, 0);
  return letters(runs.filter((run) => run[key])) * 2 > letters(runs);
}

function wordsOf(bold = false, italic = false): string {
  if (bold && italic) return 'nghiêng, đậm';
  if (bold) return 'đứng, đậm';
  return italic ? 'nghiêng' : 'đứng, không đậm';
}
