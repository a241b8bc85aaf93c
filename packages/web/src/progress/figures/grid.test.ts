import { describe, expect, it } from 'vitest';
import type { GridCell, GridItem, GridTarget } from './calls.ts';
import type { CellsView } from './cell-outbox.ts';
import { deskOf, editsIn, focusOn, gridOf, placeOf, shownIn, spotAt } from './grid-model.ts';
import { movedBy } from './moves.ts';
import { blockIn, isBlock } from './paste.ts';
import { NO_PAST, stepOf, turned, withStep } from './steps.ts';

const item = (id: string, mayEnter = true): GridItem => ({
  id,
  unit: { id: 'u', name: 'Xã An Bình' },
  task: { id: 'v', name: 'Đắp đê' },
  period: '',
  state: 'in-progress',
  mayEnter,
});
const target = (id: string, basis: GridTarget['basis'] = 'cumulative'): GridTarget => ({
  id,
  text: `Chỉ tiêu ${id}`,
  section: '',
  unit: 'km',
  comparator: 'gte',
  aim: 5,
  max: null,
  basis,
  range: 'amount',
});
const told: GridCell = {
  assignment: 'a',
  target: 's',
  version: 4,
  figure: { basis: 'cumulative', value: 7, numerator: null, denominator: null },
  comments: 1,
};
const view: CellsView = { waiting: [], saved: new Map(), invalid: new Map(), line: 'idle', kept: true };
const model = gridOf([item('a'), item('b', false)], [target('s'), target('t', 'increment')], 'targets');
const at = (row: number, column: number) => ({ row, column });
const shown = (row: number, column: number, seen: Partial<CellsView> = {}) => {
  const spot = spotAt(model, at(row, column));
  return spot === null ? null : shownIn(deskOf([told], { ...view, ...seen }, 'vi'), spot);
};

describe('a block of a spreadsheet', () => {
  it.each([
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      '1.234,5\t\n\t94 %',
      [
        ['1.234,5', ''],
        ['', '94 %'],
      ],
    ],
    ['"hai\ndòng"\t"nói ""có"""', [['hai\ndòng', 'nói "có"']]],
    ['12', [['12']]],
    ['', [['']]],
  ])('%j', (text, rows) => expect(blockIn(text)).toEqual(rows));

  it('is not one text for one cell', () => expect([isBlock('12\r\n'), isBlock('1\t2')]).toEqual([false, true]));
});

describe('keys', () => {
  const size = { rows: 3, columns: 2 };
  it.each([
    ['ArrowRight', at(0, 0), {}, at(0, 1)],
    ['ArrowRight', at(0, 1), {}, at(0, 1)],
    ['ArrowDown', at(0, 0), { control: true }, at(2, 0)],
    ['Tab', at(0, 1), {}, at(1, 0)],
    ['Tab', at(1, 0), { shift: true }, at(0, 1)],
    ['Tab', at(2, 1), {}, null],
    ['Tab', at(0, 0), { shift: true }, null],
    ['Enter', at(0, 1), {}, at(1, 1)],
    ['Enter', at(1, 1), { shift: true }, at(0, 1)],
    ['End', at(0, 0), { control: true }, at(2, 1)],
    ['Home', at(2, 1), {}, at(2, 0)],
    ['PageDown', at(0, 1), {}, at(2, 1)],
    ['a', at(0, 0), {}, null],
  ] as const)('%s from %j %j', (key, from, held, to) =>
    expect(movedBy({ key, shift: false, control: false, ...held }, from, size)).toEqual(to),
  );
});

describe('what is typed or laid over cells', () => {
  it('is kept as text and not sent where it cannot be of its target, beside what can', () => {
    const share: GridTarget = { ...target('s'), unit: '%', range: 'share' };
    const grid = gridOf([item('a')], [share, target('t')], 'targets');
    const desk = deskOf([], view, 'vi');
    const edits = editsIn(grid, desk, [
      { place: at(0, 0), text: '5/4' },
      { place: at(0, 1), text: '12' },
    ]);
    expect(edits.counts).toMatchObject({ told: 1, invalid: 1 });
    expect([...edits.texts]).toEqual([
      ['a s', '5/4'],
      ['a t', null],
    ]);
    expect(edits.rows.get('a')?.figures.map((one) => one.target)).toEqual(['t']);
    const kept = deskOf([], { ...view, invalid: new Map([['a s', '5/4']]) }, 'vi');
    const spot = spotAt(grid, at(0, 0));
    expect(spot && shownIn(kept, spot).state).toBe('invalid');
    expect(editsIn(grid, desk, [{ place: at(0, 1), text: '-3' }]).counts).toMatchObject({ told: 0, invalid: 1 });
  });
});

describe('what stands in a cell', () => {
  it('is what the server has, with its version and its remarks', () =>
    expect(shown(0, 0)).toMatchObject({ state: 'told', text: '7', version: 4, comments: 1 }));
  it('is locked, or empty, where it is', () =>
    expect([shown(1, 0)?.state, shown(0, 1)?.state]).toEqual(['locked', 'empty']));
  it('is what was saved since, but not over what is newer', () => {
    const saved = (version: number) =>
      new Map([['a s', { figure: { value: 9, basis: 'cumulative' as const }, version }]]);
    expect(shown(0, 0, { saved: saved(5) })).toMatchObject({ state: 'saved', text: '9', version: 5 });
    expect(shown(0, 0, { saved: saved(3) })).toMatchObject({ state: 'told', text: '7', version: 4 });
  });
  it.each([
    ['sending', null, 'saving'],
    ['broken', null, 'waiting'],
    ['idle', { code: 'figure.moved-on', details: {} }, 'refused'],
  ] as const)('waits: %s, refused with %j', (line, refused, state) => {
    const figures = [{ target: 's', version: 4, figure: null }];
    const waiting = [{ id: '1', plan: 'k', assignment: 'a', about: '', at: '', figures, refused }];
    expect(shown(0, 0, { waiting, line })).toMatchObject({ state, text: '', version: 4 });
  });
  it('is the last that was typed, and not taken as long as what was typed before it is not', () => {
    const row = (id: string, value: number, refused: { code: string; details: object } | null) => ({
      id,
      plan: 'k',
      assignment: 'a',
      about: '',
      at: '',
      figures: [{ target: 's', version: 4, figure: { value, basis: 'cumulative' as const } }],
      refused: refused as never,
    });
    const waiting = [row('1', 8, { code: 'figure.moved-on', details: {} }), row('2', 9, null)];
    expect(shown(0, 0, { waiting })).toMatchObject({ state: 'refused', text: '9', row: { id: '1' } });
    // Typed once more, it goes on the version that the second was typed on.
    const desk = deskOf([told], { ...view, waiting }, 'vi');
    const { rows } = editsIn(model, desk, [{ place: at(0, 0), text: '10' }]);
    expect(rows.get('a')?.figures).toEqual([{ target: 's', version: 4, figure: { value: 10, basis: 'cumulative' } }]);
  });
  it('is read and shown as the language of the screen writes numbers', () => {
    const desk = deskOf([{ ...told, figure: { ...told.figure, value: 1234.5 } as never }], view, 'en');
    const spot = spotAt(model, at(0, 0));
    expect(spot && shownIn(desk, spot).text).toBe('1,234.5');
    const typed = (text: string) => editsIn(model, desk, [{ place: at(0, 0), text }]);
    expect(typed('1,200').rows.get('a')?.figures[0]?.figure).toEqual({ value: 1200, basis: 'cumulative' });
    expect(typed('1.200').counts).toMatchObject({ told: 0, invalid: 1 });
  });
  it('is the text that is no figure', () =>
    expect(shown(0, 0, { invalid: new Map([['a s', 'nhiều']]) })).toMatchObject({ state: 'invalid', text: 'nhiều' }));
});

describe('what was half typed when the page went', () => {
  it('stands in its cell as a text, and is not told', () =>
    expect(shown(0, 0, { invalid: new Map([['a s', '8']]) })).toMatchObject({ state: 'draft', text: '8' }));
});

describe('what was done', () => {
  type Cells = Readonly<Record<string, number>>;
  /** As the server has them. */
  const deskWith = (cells: Cells) =>
    deskOf(
      Object.entries(cells).map(([key, value]) => {
        const [assignment = '', id = ''] = key.split(' ');
        const figure = { basis: 'cumulative' as const, value, numerator: null, denominator: null };
        return { assignment, target: id, version: 1, figure, comments: 0 };
      }),
      view,
      'vi',
    );
  const edits = [
    { place: at(0, 0), text: '8,50' },
    { place: at(0, 1), text: '+3' },
    { place: at(1, 0), text: '5' },
  ];
  const past = withStep(NO_PAST, stepOf(model, deskWith({ 'a s': 7 }), edits));

  it('is undone to what stood there, and done again, but never in a cell that is locked', () => {
    const desk = deskOf(
      [
        { ...told, figure: { basis: 'cumulative', value: 8.5, numerator: null, denominator: null } },
        { ...told, target: 't', figure: { basis: 'increment', value: 3, numerator: null, denominator: null } },
      ],
      view,
      'vi',
    );
    const undone = turned(past, 'undo', { model, desk });
    expect(undone).toMatchObject({
      edits: [
        { place: at(0, 0), text: '7' },
        { place: at(0, 1), text: '' },
      ],
      left: 0,
    });
    const again = turned(undone?.past ?? NO_PAST, 'redo', { model, desk: deskWith({ 'a s': 7 }) });
    expect(again).toMatchObject({ edits: edits.slice(0, 2), left: 0 });
    expect(turned(again?.past ?? NO_PAST, 'redo', { model, desk })).toBeNull();
  });
  it('stays where a cell was changed elsewhere since', () =>
    expect(turned(past, 'undo', { model, desk: deskWith({ 'a s': 9 }) })).toMatchObject({ edits: [], left: 2 }));
  it('is nothing where what was typed stood there already', () =>
    expect(stepOf(model, deskWith({ 'a s': 7 }), [{ place: at(0, 0), text: '7,0' }])).toEqual([]));
  it('can no longer be done again after something else was typed', () => {
    const undone = turned(past, 'undo', { model, desk: deskWith({}) })?.past ?? NO_PAST;
    expect(withStep(undone, stepOf(model, deskWith({}), edits.slice(0, 1))).undone).toEqual([]);
  });
});

describe('the cell that has the focus', () => {
  const of = (...ids: string[]) =>
    gridOf(
      ids.map((id) => item(id)),
      [target('s'), target('t')],
      'targets',
    );
  it('stays where it is when rows come before it', () => {
    const focus = focusOn(of('a', 'b'), at(1, 1));
    expect(placeOf(of('x', 'a', 'y', 'b'), focus)).toEqual(at(3, 1));
  });
  it('is the one that has come to its place when it is gone', () => {
    const focus = focusOn(of('a', 'b', 'c'), at(2, 1));
    expect([placeOf(of('a', 'b'), focus), placeOf(of('a', 'b', 'd'), focus)]).toEqual([at(1, 1), at(2, 1)]);
  });
});

describe('what is laid over the grid', () => {
  const edited = (edits: readonly [number, number, string][], seen: Partial<CellsView> = {}) =>
    editsIn(
      model,
      deskOf([told], { ...view, ...seen }, 'vi'),
      edits.map(([row, column, text]) => ({ place: at(row, column), text })),
    );

  it('becomes one entry a row, each cell on what was seen of it', () => {
    const { rows, counts } = edited([
      [0, 0, '8,5'],
      [0, 1, '3'],
      [1, 0, '1'],
      [5, 0, '1'],
    ]);
    expect([...rows.values()].map(({ figures }) => figures)).toEqual([
      [
        { target: 's', version: 4, figure: { value: 8.5, basis: 'cumulative' } },
        { target: 't', version: 0, figure: { value: 3, basis: 'increment' } },
      ],
    ]);
    expect(counts).toEqual({ told: 2, invalid: 0, locked: 1, outside: 1 });
  });

  it('says nothing where it is the same, takes back where it is empty, and keeps what is no figure', () => {
    expect(edited([[0, 0, '7']]).rows.size).toBe(0);
    expect([...edited([[0, 0, '']]).rows.values()][0]?.figures).toEqual([{ target: 's', version: 4, figure: null }]);
    const { texts, rows } = edited([[0, 0, 'nhiều']]);
    expect([[...texts], rows.size]).toEqual([[['a s', 'nhiều']], 0]);
  });

  it('periods go across, the oldest first, and targets down', () => {
    const across = gridOf([item('new'), item('old')], [target('s')], 'periods');
    expect(spotAt(across, at(0, 0))).toMatchObject({ item: { id: 'old' }, target: { id: 's' } });
  });
});
