// The words of the field: English in code, Vietnamese on screen. Add the word before the code.
// GLOSSARY.md is written from this table (`npm run glossary`); a test fails when it is not current.

export type Word = { readonly vi: string; readonly means: string };

export const GLOSSARY = {
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
  problem: { vi: 'lỗi có hướng dẫn', means: 'A failure that a person can cause and mend, with a stable code.' },
  throttle: { vi: 'giới hạn số lần thử', means: 'A count of tries within a stretch of time.' },
  migration: { vi: 'nâng cấp cơ sở dữ liệu', means: 'A step of the database schema, forward only.' },
  // document and reading
  document: { vi: 'văn bản', means: 'A paper as it was issued or drafted.' },
  reference: { vi: 'căn cứ, văn bản viện dẫn', means: 'A document that another one cites.' },
  amendment: { vi: 'điều chỉnh, bổ sung', means: 'A change of a document by a later one.' },
  recipients: { vi: 'nơi nhận', means: 'To whom a document is sent.' },
  number: { vi: 'số', means: 'Running number of a document in its year.' },
  symbol: { vi: 'ký hiệu', means: 'Kind and issuer in letters: KH-UBND.' },
  issuer: { vi: 'cơ quan ban hành', means: 'Who issued the document.' },
  title: { vi: 'trích yếu', means: 'What a document is about, in one sentence.' },
  signer: { vi: 'người ký', means: 'Who signed, and in what capacity.' },
  annex: { vi: 'phụ lục', means: 'A part behind the signature.' },
  section: { vi: 'mục', means: 'A heading with what stands under it.' },
  reading: { vi: 'bản đọc', means: 'What was read out of a document, each item with its place.' },
  doubt: { vi: 'chỗ chưa rõ khi đọc', means: 'What the reader is not sure of.' },
  citation: { vi: 'văn bản được dẫn', means: 'A document that a document cites, whether we hold it or not.' },
  chain: { vi: 'chuỗi văn bản', means: 'Documents as they carry out, amend and cite one another.' },
  draft: { vi: 'bản soát', means: 'A reading that people check beside the page: as it stands now.' },
  draftItem: { vi: 'mục của bản soát', means: 'A task, a target, a doubt … of a draft, with what was read of it.' },
  draftPresence: { vi: 'người đang soát', means: 'Who has a draft open now, and at which item.' },
  correction: { vi: 'lần sửa', means: 'What a person changed in a draft, before and after; an undo is one too.' },
  check: { vi: 'đã soát', means: 'A mark that a person has looked at an item and found it right.' },
  unitName: { vi: 'tên gọi của đơn vị', means: 'What a person has said that a name in plans means.' },
  plan: { vi: 'kế hoạch', means: 'A document that sets tasks, targets and duties to report.' },
  phase: { vi: 'giai đoạn', means: 'A stretch of time of a plan.' },
  task: { vi: 'nhiệm vụ', means: 'Work set by a plan.' },
  target: { vi: 'chỉ tiêu', means: 'A figure to be reached.' },
  taskVersion: { vi: 'phiên bản nhiệm vụ', means: 'A task as a revision of its plan left it.' },
  taskLead: { vi: 'tên chủ trì của nhiệm vụ', means: 'A name that leads a task, as it stands in the plan.' },
  targetVersion: { vi: 'phiên bản chỉ tiêu', means: 'A target as a revision of its plan left it.' },
  taskUnit: { vi: 'đơn vị của nhiệm vụ', means: 'A unit of ours that leads or helps with a task.' },
  taskLikeness: {
    vi: 'dấu để so giống nhau',
    means: 'Fingerprint of words, by which like tasks and targets are found.',
  },
  register: { vi: 'sổ nhiệm vụ', means: 'The tasks of confirmed plans, to be filtered and grouped.' },
  planRevision: {
    vi: 'lần điều chỉnh kế hoạch',
    means: 'Each time that a plan was confirmed, and what changed by it.',
  },
  overlap: { vi: 'trùng lặp', means: 'The same work, product or target in two plans.' },
  score: { vi: 'điểm sáu rõ', means: 'How clear a plan is in the six, of 100.' },
  savedFilter: { vi: 'bộ lọc đã lưu', means: 'A filter with its columns that a person has given a name.' },
  reportDuty: { vi: 'nghĩa vụ báo cáo', means: 'One duty to report that a confirmed plan sets.' },
  searchEntry: { vi: 'mục tìm kiếm', means: 'One thing that can be found, with its words.' },
  product: { vi: 'sản phẩm, kết quả', means: 'What a task brings forth.' },
  deadline: { vi: 'thời hạn hoàn thành', means: 'When a task is to be done.' },
  lead: { vi: 'cơ quan/đơn vị chủ trì', means: 'Who answers for a task.' },
  coordinate: { vi: 'cơ quan/đơn vị phối hợp', means: 'Who helps with a task.' },
  reporting: { vi: 'chế độ báo cáo', means: 'The duty to report: from whom, to whom, how often, when.' },
} as const satisfies Record<string, Word>;

export type Term = keyof typeof GLOSSARY;
