// What a province could report on a plan, of any size: for tests and measures of what is written. Every name is invented.
import {
  type CountedGroup,
  type Figures,
  plainDate,
  type ReportFacts,
  type ReportHead,
  type ScopeTold,
  usualHead,
} from '@sauro/core';

export type Size = {
  readonly tasks: number;
  readonly units: number;
  readonly late: number;
  readonly difficulties: number;
};

export const SAMPLE_HEAD: ReportHead = {
  ...usualHead({
    name: 'Sở Giáo dục và Đào tạo',
    kind: 'department',
    above: 'Ủy ban nhân dân tỉnh Sông Ngân',
    code: 'SGDĐT',
  }),
  place: 'Sông Ngân',
  number: '7',
  date: plainDate('2026-12-05'),
  recipients: ['Như trên', 'Giám đốc, các Phó Giám đốc', 'Các phòng chuyên môn, nghiệp vụ'],
  capacity: ['KT. Giám đốc', 'Phó Giám đốc'],
  signer: 'Tạ Thử Nghiệm',
};

const PLAN = {
  id: id('plan', 0),
  title: 'Chuyển đổi số ngành Giáo dục năm 2026',
  kind: 'KH',
  number: '12',
  symbol: 'KH-UBND',
  issuer: 'Ủy ban nhân dân tỉnh Sông Ngân',
  issuedOn: '2026-01-05',
};

export function sampleFacts({ tasks, units, late, difficulties }: Size): ReportFacts {
  const groups = SECTIONS.map((label, index) => groupOf(`III.${index + 1}`, label, index + 3));
  const below = Array.from({ length: units }, (_, index) => groupOf(id('unit', index), unitName(index), index));
  const now = sumOf(below.map((unit) => unit.now));
  const scope: ScopeTold = {
    review: null,
    plan: PLAN,
    isGiven: false,
    now,
    before: sumOf(below.map((unit) => unit.before ?? unit.now)),
    groups,
    units: below,
    targets: [
      {
        plan: PLAN,
        sums: { reached: 2, missed: 1, silent: 1 },
        targets: TARGETS.map(([text, unit, aim, value], index) => ({
          id: id('target', index),
          text,
          unit,
          comparator: 'gte',
          aim,
          max: null,
          accepted:
            value === null
              ? null
              : { how: 'sum', value, numerator: null, denominator: null, count: units, isReached: value >= aim },
          entered:
            value === null ? null : { how: 'sum', value: value + 1, numerator: null, denominator: null, count: units },
          before:
            value === null ? null : { how: 'sum', value: value / 2, numerator: null, denominator: null, count: units },
          given: units,
          refuted: 0,
        })),
      },
    ],
    tasks: Array.from({ length: tasks }, (_, index) => ({
      id: id('task', index),
      section: `III.${(index % SECTIONS.length) + 1}`,
      text: `${WORK[index % WORK.length] ?? ''} (đợt ${index + 1})`,
      lead: index % 3 === 0 ? 'UBND các xã, phường' : 'Các trường trung học phổ thông',
      product: index % 4 === 0 ? 'Báo cáo kết quả, danh sách kèm theo' : null,
      due: plainDate(index % 2 === 0 ? '2026-11-15' : '2026-12-20'),
      inForce: null,
      now: groupOf('', '', index).now,
    })),
    late: Array.from({ length: late }, (_, index) => ({
      id: id('late', index),
      unit: unitName(index),
      text: WORK[index % WORK.length] ?? '',
      due: plainDate('2026-10-31'),
      firstDue: plainDate(index % 5 === 0 ? '2026-09-30' : '2026-10-31'),
      cause:
        index % 3 === 0
          ? null
          : {
              kind: 'difficulty',
              id: id('difficulty', index),
              words: 'Thiết bị đã đặt mua nhưng nhà cung cấp giao chậm so với hợp đồng.',
              holder: 'Sở Tài chính',
            },
      said: index % 2 === 0 ? '' : 'Đã hoàn thành 50 % khối lượng.',
    })),
    refuted: {
      total: Math.min(1, late),
      first: Array.from({ length: Math.min(1, late) }, (_, index) => ({
        id: id('refuted', index),
        unit: unitName(index),
        text: WORK[index % WORK.length] ?? '',
        outcome: 'not-there' as const,
        on: plainDate('2026-11-20'),
        words: 'Thiết bị chưa được lắp.',
      })),
    },
    sentBack: {
      unlocked: Math.min(1, late),
      returned: Math.min(1, late),
      first: (['unlocked', 'returned'] as const).slice(0, 2 * Math.min(1, late)).map((how, index) => ({
        id: id('sent back', index),
        unit: unitName(index),
        text: WORK[index % WORK.length] ?? '',
        outcome: 'differs' as const,
        on: plainDate('2026-11-12'),
        words: 'Mới lắp 3 trong 5 thiết bị.',
        how,
        sentOn: plainDate('2026-11-13'),
      })),
    },
    difficulties: Array.from({ length: difficulties }, (_, index) => ({
      id: id('difficulty', index),
      unit: unitName(index),
      words: LACKS[index % LACKS.length] ?? '',
      proposal: index % 2 === 0 ? (WISHES[index % WISHES.length] ?? '') : '',
      stood: 'open' as const,
    })),
    raised: { from: plainDate('2026-01-01'), all: difficulties, solved: 0, open: difficulties },
    next: {
      until: plainDate('2026-12-31'),
      open: { ...now, inProgress: 14, notBegun: 6 },
      tasks: [
        {
          task: id('task', 1),
          text: WORK[1] ?? '',
          lead: 'Văn phòng Sở',
          due: plainDate('2026-12-20'),
          inProgress: 4,
          notBegun: 2,
        },
      ],
      later: { ...now, inProgress: 2, notBegun: 0 },
      recurring: { ...now, total: 3 },
      undated: { ...now, inProgress: 1, notBegun: 1 },
      goingOn: [
        {
          task: id('task', 2),
          text: WORK[2] ?? '',
          lead: 'Văn phòng Sở',
          when: 'Hằng năm',
          recurs: true,
          inProgress: 2,
          notBegun: 1,
        },
        {
          task: id('task', 3),
          text: WORK[3] ?? '',
          lead: 'Văn phòng Sở',
          when: null,
          recurs: false,
          inProgress: 1,
          notBegun: 1,
        },
      ],
      awaited: [],
    },
  };
  return {
    unit: { id: id('unit', 9999), name: 'Sở Giáo dục và Đào tạo' },
    title: 'Kết quả thực hiện Kế hoạch chuyển đổi số ngành Giáo dục năm 2026',
    from: plainDate('2026-01-01'),
    at: plainDate('2026-11-30'),
    rankedFrom: 5,
    scopes: [scope],
  };
}

/** A UUID that says what it is of. */
function id(kind: string, index: number): string {
  const letters = [...kind].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 0xffff, 7);
  return `00000000-0000-7000-8000-${letters.toString(16).padStart(4, '0')}${index.toString(16).padStart(8, '0')}`;
}

function unitName(index: number): string {
  return `${['Trường Trung học phổ thông', 'Ủy ban nhân dân xã', 'Trường Trung học cơ sở'][index % 3] ?? ''} Sông Ngân ${index + 1}`;
}

function groupOf(key: string, label: string, seed: number): CountedGroup {
  const [doneInTime, doneLate, inProgress, overdue, notBegun] = [
    5 + (seed % 4),
    seed % 3,
    seed % 5,
    seed % 2,
    (seed * 7) % 4,
  ];
  const now = figures({ doneInTime, doneLate, inProgress, overdue, notBegun });
  return { key, label, now, before: figures({ doneInTime: 2, doneLate: 0, inProgress: 3, overdue: 1, notBegun: 2 }) };
}

type Parts = Pick<Figures, 'doneInTime' | 'doneLate' | 'inProgress' | 'overdue' | 'notBegun'>;

function figures(parts: Parts): Figures {
  const { doneInTime, doneLate, inProgress, overdue, notBegun } = parts;
  const done = doneInTime + doneLate;
  return {
    ...parts,
    total: done + inProgress + overdue + notBegun,
    awaitsEvent: 0,
    declined: 0,
    ready: done + inProgress + overdue + notBegun,
    settled: done + overdue,
    done,
    waiting: 1,
    expected: done + overdue,
    came: done,
    cameInTime: doneInTime,
    missing: overdue,
    reported: done + 1,
    shown: done,
    unshown: 1,
  };
}

function sumOf(all: readonly Figures[]): Figures {
  return all.reduce((sum, one) => ({
    total: sum.total + one.total,
    doneInTime: sum.doneInTime + one.doneInTime,
    doneLate: sum.doneLate + one.doneLate,
    inProgress: sum.inProgress + one.inProgress,
    overdue: sum.overdue + one.overdue,
    notBegun: sum.notBegun + one.notBegun,
    awaitsEvent: sum.awaitsEvent + one.awaitsEvent,
    declined: sum.declined + one.declined,
    ready: sum.ready + one.ready,
    settled: sum.settled + one.settled,
    done: sum.done + one.done,
    waiting: sum.waiting + one.waiting,
    expected: sum.expected + one.expected,
    came: sum.came + one.came,
    cameInTime: sum.cameInTime + one.cameInTime,
    missing: sum.missing + one.missing,
    reported: sum.reported + one.reported,
    shown: sum.shown + one.shown,
    unshown: sum.unshown + one.unshown,
  }));
}

const SECTIONS = [
  'III.1. Nâng cao nhận thức về chuyển đổi số',
  'III.2. Phát triển hạ tầng số trong các cơ sở giáo dục',
  'III.3. Xây dựng cơ sở dữ liệu ngành, kết nối với cơ sở dữ liệu quốc gia',
  'III.4. Bồi dưỡng năng lực số cho nhà giáo và cán bộ quản lý',
  'III.5. Bảo đảm an toàn thông tin',
];
const TARGETS = [
  ['Tỷ lệ trường có phòng học thông minh', '%', 60, 64.3],
  ['Số lớp bồi dưỡng năng lực số được mở', 'lớp', 200, 212],
  ['Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến', '%', 90, 81.5],
  ['Tỷ lệ nhà giáo có chứng nhận khung năng lực số', '%', 75, null],
] as const;
const WORK = [
  'Rà soát, cập nhật hồ sơ số của học sinh, học viên vào cơ sở dữ liệu ngành',
  'Tổ chức bồi dưỡng kỹ năng sử dụng học liệu số cho nhà giáo',
  'Kiểm tra việc bảo đảm an toàn thông tin của hệ thống quản lý nhà trường',
  'Lắp đặt, nâng cấp đường truyền Internet cáp quang tới từng điểm trường',
];
const LACKS = [
  'Thiếu kinh phí mua sắm thiết bị cho phòng học bộ môn tin học.',
  'Đường truyền Internet ở các điểm trường lẻ chập chờn, không bảo đảm dạy học trực tuyến.',
  'Nhân viên phụ trách công nghệ thông tin kiêm nhiệm nhiều việc, chưa được đào tạo chuyên sâu.',
  'Phần mềm quản lý trường học chưa kết nối với cơ sở dữ liệu ngành nên phải nhập hai lần.',
];
const WISHES = [
  'Đề nghị bố trí kinh phí chi thường xuyên cho thuê đường truyền từ năm 2027.',
  'Đề nghị ban hành hướng dẫn về định mức nhân viên công nghệ thông tin trường học.',
];
