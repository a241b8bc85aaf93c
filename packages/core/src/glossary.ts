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
  ledgerSeal: {
    vi: 'niêm phong nhật ký',
    means: 'A stretch of the ledger under one hash, chained to the seal before it.',
  },
  ledgerLink: { vi: 'mắt xích', means: 'A fact with its hash, in its place within a seal.' },
  problem: { vi: 'lỗi có hướng dẫn', means: 'A failure that a person can cause and mend, with a stable code.' },
  throttle: { vi: 'giới hạn số lần thử', means: 'A count of tries within a stretch of time.' },
  migration: { vi: 'nâng cấp cơ sở dữ liệu', means: 'A step of the database schema, forward only.' },
  // document and reading
  document: { vi: 'văn bản', means: 'A paper as it was issued or drafted.' },
  documentPackage: {
    vi: 'gói edXML đến',
    means: 'The package of edXML (QCVN 102:2016/BTTTT) in which a document came, kept beside it as it came.',
  },
  documentAnswer: {
    vi: 'phản hồi trạng thái',
    means: 'What is answered to the sender of a package: received, refused with its reason.',
  },
  writtenReportPackage: {
    vi: 'gói edXML của báo cáo',
    means: 'A package of edXML made of a frozen report, to be handed over on the document exchange axis.',
  },
  organ: { vi: 'cơ quan gửi, nhận', means: 'A body on the exchange axis, known by its agency code.' },
  reference: { vi: 'căn cứ, văn bản viện dẫn', means: 'A document that another one cites.' },
  amendment: { vi: 'điều chỉnh, bổ sung', means: 'A change of a document by a later one.' },
  recipients: { vi: 'nơi nhận', means: 'To whom a document is sent.' },
  number: { vi: 'số', means: 'Running number of a document in its year.' },
  symbol: { vi: 'ký hiệu', means: 'Kind and issuer in letters: KH-UBND.' },
  issuer: { vi: 'cơ quan ban hành', means: 'Who issued the document.' },
  title: { vi: 'trích yếu', means: 'What a document is about, in one sentence.' },
  signer: { vi: 'người ký', means: 'Who signed, and in what capacity.' },
  annex: { vi: 'phụ lục', means: 'A part behind the signature, with a head and page numbers of its own.' },
  section: { vi: 'mục', means: 'A heading with what stands under it.' },
  reading: { vi: 'bản đọc', means: 'What was read out of a document, each item with its place.' },
  doubt: { vi: 'chỗ chưa rõ khi đọc', means: 'What the reader is not sure of.' },
  restoration: {
    vi: 'phục hồi chữ',
    means: 'Damaged Vietnamese made whole by a model; each changed word keeps what was read and how sure it is.',
  },
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
  assignment: { vi: 'nhiệm vụ được giao', means: 'A task given to one unit, for one period where it recurs.' },
  assignmentPlace: {
    vi: 'nơi làm trước khi sáp nhập',
    means: 'Who did an assignment and who had given it, until a merger carried it over.',
  },
  assignmentVersion: { vi: 'trạng thái qua từng sự việc', means: 'An assignment as each fact left it.' },
  assignmentExtension: { vi: 'xin gia hạn', means: 'A later deadline that a unit asks for, with the answer.' },
  part: { vi: 'phần việc', means: 'What a unit gives those below it of an assignment that it has received.' },
  period: { vi: 'kỳ', means: 'A stretch of time of recurring work, with a due day of its own.' },
  progress: { vi: 'cập nhật tiến độ', means: 'What a unit enters on an assignment: per cent, words, figures.' },
  progressFigure: { vi: 'số liệu chỉ tiêu', means: 'The figure of a target in an entry of progress.' },
  basis: {
    vi: 'cách tính số liệu',
    means: 'What a number is: the total at the end of the period (lũy kế), or what the period added (phát sinh).',
  },
  cell: { vi: 'ô số liệu', means: 'The figure of one target on one assignment, whatever was entered before.' },
  figureComment: { vi: 'nhận xét về số liệu', means: 'A remark on a cell, by its unit or by who gave the work.' },
  figureImport: { vi: 'lần nhập số liệu', means: 'A file of figures that was tried or brought in.' },
  evidence: { vi: 'minh chứng', means: 'A file or a link that shows that work was done.' },
  scannedPage: {
    vi: 'trang đã nhận dạng',
    means: 'What was recognised in the picture of a page: words, their places, how sure the engine was.',
  },
  virusCheck: { vi: 'quét vi-rút', means: 'What a virus scanner has said of a file that was brought.' },
  signature: {
    vi: 'chữ ký số',
    means:
      'A signature on a file: who signed, when, whether the file has changed since, and who vouches for the signer.',
  },
  preview: {
    vi: 'bản xem trước',
    means: 'What a piece of evidence is shown as without being opened in its own program.',
  },
  quarantine: {
    vi: 'cách ly',
    means: 'The place of files in which a virus scanner has found something: nothing is served from it.',
  },
  verification: { vi: 'xác nhận, trả lại', means: 'What was said of a report by another than who made it.' },
  sentAct: {
    vi: 'thao tác đã nhận',
    means: 'An act that was done, by the id under which it is sent: once, however often.',
  },
  fieldCheck: {
    vi: 'mẫu kiểm tra thực tế',
    means:
      'Reports that were drawn at random to be looked at in the field, with all from which they can be drawn again.',
  },
  fieldCheckPiece: { vi: 'việc được rút kiểm tra', means: 'An assignment that was drawn.' },
  fieldCheckResult: {
    vi: 'kết quả kiểm tra thực tế',
    means: 'What was found of a piece in the field; corrected by a further one.',
  },
  fieldCheckFigure: { vi: 'số liệu kiểm tra thực tế', means: 'The figure of a target as it was found in the field.' },
  frame: { vi: 'tập để rút mẫu', means: 'All assignments from which a sample is drawn.' },
  writtenReport: {
    vi: 'báo cáo tự lập',
    means: 'A report that a unit writes of plans by itself, without a round; a draft until it is frozen.',
  },
  writtenReportPlan: { vi: 'kế hoạch trong báo cáo tự lập', means: 'A plan whose work such a report tells.' },
  writtenReportFrozen: {
    vi: 'báo cáo đã chốt',
    means: 'What such a report said when it was frozen, with its files: the same to the byte for ever.',
  },
  difficulty: {
    vi: 'khó khăn, vướng mắc',
    means: 'What stands in the way of work that a unit was given, with who must answer it and until when.',
  },
  difficultyStep: { vi: 'diễn biến của vướng mắc', means: 'One thing that happened to a difficulty, with its words.' },
  difficultyUnit: {
    vi: 'đơn vị liên quan đến vướng mắc',
    means: 'A unit that raised a difficulty, must answer it or had to, or gave the work: who sees it.',
  },
  difficultyAssignment: { vi: 'việc bị vướng', means: 'An assignment that a difficulty stands in the way of.' },
  outsideSystem: {
    vi: 'hệ thống bên ngoài',
    means: 'A system of somebody else in which a figure also lives; it is looked at by a person and never called.',
  },
  reconciliation: {
    vi: 'dòng đối chiếu số liệu',
    means:
      'A figure as of a day, ours held against the same one in an outside system, with what explains a difference.',
  },
  reconciliationStep: {
    vi: 'diễn biến đối chiếu',
    means: 'One comparison, explanation, closing or opening again of such a figure.',
  },
  block: { vi: 'việc đang bị vướng', means: 'An assignment with a difficulty that waits for an answer.' },
  figure: { vi: 'số liệu', means: 'A count of assignments, or a share of one count among another, on a day.' },
  cutOff: { vi: 'ngày chốt số liệu', means: 'The day at whose end everything is counted as it stood.' },
  standing: { vi: 'hiện trạng tại ngày chốt', means: 'An assignment as it stood at the end of a day.' },
  completeness: { vi: 'mức đầy đủ của báo cáo', means: 'Of what was due by the cut-off day, how much was reported.' },
  timeliness: { vi: 'mức đúng hạn của báo cáo', means: 'Of what was due by the cut-off day, how much came in time.' },
  evidenceCoverage: { vi: 'mức có minh chứng', means: 'Of what was reported as done, how much has evidence.' },
  warning: { vi: 'cảnh báo sớm', means: 'What may go wrong with an assignment, with the reason in a sentence.' },
  warningPolicy: { vi: 'ngưỡng cảnh báo', means: 'From when on a body is warned, and ranked.' },
  holder: { vi: 'đơn vị giữ chân đơn vị khác', means: 'A unit for whose work or judgement others wait.' },
  forecast: { vi: 'dự báo', means: 'When work would be done at the pace that it has had, and how sure that is.' },
  workingDay: { vi: 'ngày làm việc', means: 'A day that is neither weekend nor day off, by the Vietnamese calendar.' },
  pivot: { vi: 'bảng chéo', means: 'One figure split by two dimensions.' },
  ranking: { vi: 'xếp hạng', means: 'Units in the order of what each has at least shown.' },
  notification: { vi: 'thông báo', means: 'One person told of one thing, once.' },
  channel: { vi: 'kênh thông báo', means: 'How a notice reaches a person: the bell, e-mail, a text message.' },
  notificationSwitch: { vi: 'bật, tắt thông báo', means: 'Which kind of notice a person wants by which channel.' },
  notificationDelivery: { vi: 'lần gửi thông báo', means: 'One message to one person by one channel, with its tries.' },
  notificationDigest: {
    vi: 'bản tóm tắt mỗi ngày',
    means: 'What needs a person on a working morning, by the count of My work.',
  },
  notificationRound: { vi: 'lượt rà soát thông báo', means: 'What is gone through once a working day.' },
  subscription: {
    vi: 'kết nối webhook',
    means:
      'Another system that a unit has events sent to: its address, the kinds chosen, and a secret by which it can tell that they are ours.',
  },
  subscriptionDelivery: {
    vi: 'lần gửi sự kiện',
    means: 'One event on its way to one subscription, with its tries and what was answered; kept for thirty days.',
  },
  event: {
    vi: 'sự kiện',
    means: 'What happened, by a public name that other systems may subscribe to; made of a fact.',
  },
  notificationPolicy: { vi: 'quy tắc thông báo', means: 'When digests go out, and the ladder of a body.' },
  ladder: { vi: 'thang báo cáo vượt cấp', means: 'Who is told when work stays overdue, rung by rung.' },
  escalation: { vi: 'lần báo lên cấp trên', means: 'Overdue work or an unanswered difficulty handed to who is above.' },
  untoldFact: { vi: 'sự việc chờ thông báo', means: 'A fact of which nobody has been told yet.' },
  officialForm: {
    vi: 'thể thức văn bản',
    means: 'How an official document is set: Decree 30/2020, or the form of the Party.',
  },
  finding: {
    vi: 'điểm phát hiện',
    means: 'What a check of a document found: the rule, the place, and what a corrected copy would say.',
  },
  signingCapacity: { vi: 'quyền hạn ký', means: 'For whom somebody signs, in stacked lines: TM., KT., TL., TUQ., Q.' },
  publication: {
    vi: 'nội dung công khai',
    means: 'A plan, or its results on a day, as the public sees it: frozen, with units and never with persons.',
  },
  accessToken: {
    vi: 'mã truy cập',
    means: 'By which a program acts for a person, within rights and a unit that were chosen for it.',
  },
  reporting: { vi: 'chế độ báo cáo', means: 'The duty to report: from whom, to whom, how often, when.' },
  reportRegime: {
    vi: 'chế độ báo cáo đang áp dụng',
    means: 'Who reports to whom through whom, how often, counted up to which day and sent until when, level by level.',
  },
  reportRegimePlan: { vi: 'kế hoạch của chế độ báo cáo', means: 'A plan that a regime reports on.' },
  reportRound: {
    vi: 'đợt báo cáo',
    means: 'One period of a regime, or one request for chosen units, with who must report.',
  },
  report: { vi: 'báo cáo của một đơn vị', means: 'What one unit is expected to report in a round, and how it stands.' },
  reportStep: { vi: 'diễn biến của báo cáo', means: 'One thing that happened to a report, with its words.' },
  reportEdits: {
    vi: 'biên tập lời đã gom',
    means: 'What a unit does to gathered words of its report before it is sent.',
  },
  reportWords: { vi: 'lời văn của báo cáo', means: 'What a unit types in a section of its report.' },
  reportTemplate: {
    vi: 'mẫu báo cáo',
    means: 'A DOCX with named places, in which the reports of a regime are written.',
  },
  reportSubmission: { vi: 'bản báo cáo đã gửi', means: 'A report as it was sent, frozen with its hash.' },
  reportAttachment: { vi: 'tệp kèm báo cáo', means: 'A file that goes with a report.' },
  reportImport: {
    vi: 'lần nộp báo cáo từ Excel',
    means: 'A spreadsheet of a report that was looked through or written.',
  },
  reportLook: { vi: 'lần xem báo cáo', means: 'Which sending of a report somebody has looked at last.' },
  focalRoom: { vi: 'phòng đầu mối', means: 'The unit that receives the reports of others and consolidates them.' },
} as const satisfies Record<string, Word>;

export type Term = keyof typeof GLOSSARY;
