// Words of the field for people, units and what the frame keeps: the first part of the glossary (glossary.ts).
import type { Word } from './word.ts';

export const PEOPLE_WORDS = {
  // people
  tenant: {
    vi: 'cơ quan dùng chung hệ thống',
    means: 'A body with its own people and data, apart from every other: usually a province.',
  },
  unit: {
    vi: 'đơn vị',
    means: 'A body of the administration: committee, department, room, commune, school. Units form a tree.',
  },
  unitWithin: { vi: 'đơn vị trong cây', means: 'The tree of units written out: which unit lies within which.' },
  unitPlace: {
    vi: 'vị trí của đơn vị theo thời gian',
    means: 'Under which unit and which name a unit stood, from day to day.',
  },
  unitAlias: { vi: 'tên khác của đơn vị', means: 'An abbreviation, a former name, or how people call a unit.' },
  unitGroup: {
    vi: 'nhóm đơn vị',
    means: 'Units that one name means together; who they are is asked of the tree on the day of issue.',
  },
  head: { vi: 'người đứng đầu', means: 'Who answers for a unit.' },
  delegation: { vi: 'ủy quyền', means: 'An office that another person exercises while its holder is away.' },
  focalPerson: { vi: 'đầu mối theo lĩnh vực', means: 'Whom a unit has named for a subject.' },
  peopleImport: { vi: 'lần nhập danh sách', means: 'A list of units or people brought in from a file.' },
  person: { vi: 'cán bộ, công chức', means: 'Somebody who works in a unit.' },
  office: { vi: 'chức vụ, vai trò', means: 'A role that a person holds in a unit.' },
  role: { vi: 'vai trò', means: 'What an office allows: compiler, unit, leader, verifier, administrator.' },
  right: { vi: 'quyền', means: 'One thing that a role may do.' },
  account: { vi: 'tài khoản', means: 'A username with a password by which a person signs in.' },
  session: { vi: 'phiên đăng nhập', means: 'A sign-in that has not ended.' },
  pastPassword: {
    vi: 'mật khẩu đã dùng',
    means: 'A password that an account had before, and that is not taken again.',
  },
  factor: {
    vi: 'lớp bảo vệ thứ hai',
    means: 'What proves a person besides the password: codes of an application, a passkey, a recovery code.',
  },
  totp: {
    vi: 'ứng dụng xác thực',
    means: 'Codes of six figures that an application makes anew each half minute (RFC 6238).',
  },
  recoveryCode: { vi: 'mã dự phòng', means: 'A code for who has lost the second factor; it opens once.' },
  passkey: {
    vi: 'khóa truy cập',
    means: 'A key on a device of the person that opens by a finger or a PIN (WebAuthn).',
  },
  identity: { vi: 'danh tính đăng nhập một lần', means: 'Who a person is at an OpenID provider.' },
  ceremony: {
    vi: 'bước xác thực đang chờ',
    means: 'A sign-in, or another proof, that was begun in a browser and waits for its second half.',
  },
  freshProof: {
    vi: 'xác nhận lại danh tính',
    means: 'That a person has proved within five minutes who she is; asked for what is grave.',
  },
  actor: { vi: 'người thực hiện', means: 'The person on whose behalf something is done.' },
  // frame
  fact: { vi: 'sự việc đã ghi', means: 'What happened, by whom, when: a line of the ledger, never changed.' },
  ledger: { vi: 'nhật ký', means: 'All facts in order. State is what the facts add up to.' },
  ledgerSeal: {
    vi: 'niêm phong nhật ký',
    means: 'A stretch of the ledger under one hash, chained to the seal before it.',
  },
  ledgerLink: { vi: 'mắt xích', means: 'A fact with its hash, in its place within a seal.' },
  problem: { vi: 'lỗi có hướng dẫn', means: 'A failure that a person can cause and mend, with a stable code.' },
  throttle: { vi: 'giới hạn số lần thử', means: 'A count of tries within a stretch of time.' },
  migration: { vi: 'nâng cấp cơ sở dữ liệu', means: 'A step of the database schema, forward only.' },
} as const satisfies Record<string, Word>;
