// What is not clear in a plan, as a paper that can be sent back to who drafted it: each task with what is vague or missing
// in it, and what it is asked to state. In the form of an official document, its number, date and signature left blank.
import {
  ASKED_WORDS,
  type ClarityReason,
  FACET_WORDS,
  type Facet,
  FACETS,
  issuedWords,
  REASON_WORDS,
  type SixClear,
  sixClear,
  type TaskWords,
} from '@sauro/core';
import { type Block, type Head, KINDS, type OfficialDocument, type Row, type Table } from '@sauro/writer';

export type UnclearPlan = {
  readonly kind: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  readonly title: string;
};
export type UnclearTask = TaskWords & { readonly section: string };
/** Who sends it back. */
export type Sender = { readonly name: string; readonly above: string | null };

type Doubtful = { readonly task: UnclearTask; readonly facets: readonly Facet[]; readonly six: SixClear };

export function unclearDocument(
  plan: UnclearPlan,
  tasks: readonly UnclearTask[],
  sender: Sender,
  today: string,
): OfficialDocument {
  const doubtful = tasks.map(doubtfulOf).filter(({ facets }) => facets.length > 0);
  return {
    head: headOf(plan, sender, today),
    addressees: [`Đơn vị soạn thảo ${nameOf(plan)}`],
    opening: [openingOf(plan, doubtful.length > 0)],
    body: doubtful.length === 0 ? [nothingToAsk(tasks.length)] : asked(doubtful, tasks.length),
    closing:
      doubtful.length === 0
        ? 'Xin thông báo để đơn vị soạn thảo được biết./.'
        : 'Đề nghị đơn vị soạn thảo bổ sung, làm rõ và phản hồi bằng văn bản trước ngày ...../...../20.....; nội dung nào giữ nguyên, đề nghị nêu lý do./.',
    recipients: ['Như trên', 'Lưu: VT'],
    signature: { capacity: ['Thủ trưởng đơn vị'], name: '' },
  };
}

function headOf(plan: UnclearPlan, { name, above }: Sender, today: string): Head {
  const [year, month] = today.split('-').map(Number);
  if (year === undefined || month === undefined) throw new Error(`${today} is no day.`);
  return {
    form: 'state',
    ...(above === null ? {} : { parentBody: above }),
    issuer: [name],
    number: null,
    symbol: '..........',
    place: '...............',
    date: { year, month },
    kind: 'PC',
    kindName: 'Phiếu đề nghị làm rõ',
    title: `Các nội dung chưa rõ của ${nameOf(plan)}`,
  };
}

function openingOf(plan: UnclearPlan, isAsking: boolean): string {
  const six = FACETS.map((facet) => FACET_WORDS[facet].vi.toLowerCase()).join(', ');
  const read = `Qua soát xét ${nameOf(plan)}${issuedWords(plan)} về “${plan.title}” theo yêu cầu 06 rõ (${six})`;
  return isAsking ? `${read}, đề nghị đơn vị soạn thảo làm rõ các nội dung sau đây.` : `${read}, kết quả như sau.`;
}

/** "Kế hoạch số 12/KH-UBND" */
function nameOf({ kind, number, symbol }: UnclearPlan): string {
  const named = Object.entries(KINDS).find(([short]) => short === kind)?.[1] ?? 'Văn bản';
  if (number === null && symbol === null) return named;
  return `${named} số ${number ?? '.....'}/${symbol ?? '.....'}`;
}

function nothingToAsk(tasks: number): Block {
  const text =
    tasks === 0
      ? 'Văn bản không có nhiệm vụ nào trong sổ, nên không có nội dung cần làm rõ.'
      : `Cả ${tasks} nhiệm vụ đều đã rõ theo 06 nội dung; không có nội dung nào cần làm rõ.`;
  return { type: 'paragraph', text };
}

function asked(doubtful: readonly Doubtful[], tasks: number): readonly Block[] {
  const points = doubtful.reduce((sum, { facets }) => sum + facets.length, 0);
  const text = `Có ${doubtful.length} trong ${tasks} nhiệm vụ còn nội dung chưa rõ, với ${points} nội dung cần làm rõ.`;
  return [
    { type: 'section', title: 'Tổng hợp', content: [{ type: 'paragraph', text }, sums(doubtful)] },
    { type: 'section', title: 'Nội dung đề nghị làm rõ', content: [details(doubtful)] },
  ];
}

function sums(doubtful: readonly Doubtful[]): Table {
  const counted = FACETS.map((facet) => {
    const states = doubtful.map(({ six }) => six[facet].state);
    const [vague, unclear] = [countOf(states, 'vague'), countOf(states, 'unclear')];
    return { name: FACET_WORDS[facet].vi, vague, unclear };
  });
  const total = {
    name: 'Cộng',
    vague: counted.reduce((sum, { vague }) => sum + vague, 0),
    unclear: counted.reduce((sum, { unclear }) => sum + unclear, 0),
  };
  return {
    type: 'table',
    columns: [
      { title: 'Nội dung', width: 40 },
      { title: 'Chưa cụ thể', width: 20 },
      { title: 'Chưa rõ', width: 20 },
      { title: 'Cộng', width: 20 },
    ],
    rows: [...counted, total].map((line) => sumRow(line, line === total)),
  };
}

type Sum = { readonly name: string; readonly vague: number; readonly unclear: number };

function sumRow({ name, vague, unclear }: Sum, bold: boolean): Row {
  const number = (count: number) => ({ lines: [String(count)], align: 'center' as const, bold });
  return { cells: [{ lines: [name], bold }, number(vague), number(unclear), number(vague + unclear)] };
}

function countOf<T>(all: readonly T[], one: T): number {
  return all.filter((each) => each === one).length;
}

/** A task stands beside all that is asked of it, each with its answer in the same line. */
function details(doubtful: readonly Doubtful[]): Table {
  return {
    type: 'table',
    columns: [
      { title: 'TT', width: 7 },
      { title: 'Mục', width: 11 },
      { title: 'Nhiệm vụ', width: 34 },
      { title: 'Điều chưa rõ', width: 23 },
      { title: 'Đề nghị làm rõ', width: 25 },
    ],
    rows: doubtful.flatMap((one, index) => detailRows(one, index + 1)),
  };
}

function detailRows({ task, facets, six }: Doubtful, nth: number): readonly Row[] {
  const own = { rowSpan: facets.length };
  return facets.map((facet, index) => {
    const { reason } = six[facet];
    const said = [
      { lines: [`${FACET_WORDS[facet].vi}: ${lowered(REASON_WORDS[reason].vi)}`] },
      { lines: [askedFor(reason)] },
    ];
    if (index > 0) return { cells: said };
    return {
      cells: [
        { ...own, lines: [String(nth)], align: 'center' },
        { ...own, lines: [task.section], align: 'center' },
        { ...own, lines: [task.text] },
        ...said,
      ],
    };
  });
}

function askedFor(reason: ClarityReason): string {
  const words = ASKED_WORDS[reason];
  if (words === null) throw new Error(`Nothing is asked where it is ${reason}.`);
  return words.vi;
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function doubtfulOf(task: UnclearTask): Doubtful {
  const six = sixClear(task);
  return { task, six, facets: FACETS.filter((facet) => six[facet].state !== 'clear') };
}
