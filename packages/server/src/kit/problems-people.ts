// What a person can cause about units, people, roles, groups and lists that are brought in: a part of the one dictionary.
export const PEOPLE_PROBLEMS = {
  'account.username-taken': {
    status: 409,
    vi: 'Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.',
    en: 'This username is taken. Choose another.',
  },
  'unit.code-taken': {
    status: 409,
    vi: 'Mã đơn vị này đã có. Hãy kiểm tra lại mã.',
    en: 'A unit with this code exists. Check the code.',
  },
  'unit.out-of-reach': {
    status: 403,
    vi: 'Đơn vị này nằm ngoài phạm vi vai trò của bạn. Hãy nhờ người quản trị cấp trên làm việc này.',
    en: 'This unit lies outside the reach of your office. Ask the administrator of the level above.',
  },
  'unit.closed': {
    status: 409,
    vi: 'Đơn vị này đã dừng hoạt động nên không thay đổi được nữa. Hãy chọn đơn vị đang hoạt động.',
    en: 'This unit is closed and can be changed no more. Choose one that is open.',
  },
  'unit.not-empty': {
    status: 409,
    vi: 'Đơn vị còn {children} đơn vị trực thuộc và {offices} người. Hãy chuyển họ đi hoặc sáp nhập đơn vị trước.',
    en: 'The unit still has {children} units below it and {offices} people. Move them, or merge the unit instead.',
  },
  'unit.into-itself': {
    status: 422,
    vi: 'Không thể đặt một đơn vị vào chính nó hoặc vào đơn vị cấp dưới của nó. Hãy chọn đơn vị khác.',
    en: 'A unit cannot be put into itself or into a unit below it. Choose another.',
  },
  'unit.before-its-time': {
    status: 422,
    vi: 'Ngày có hiệu lực không được trước ngày {from} (lần thay đổi gần nhất của đơn vị) và không muộn hơn hôm nay. Hãy chọn ngày khác.',
    en: 'The day may not be before {from}, when the unit was last changed, nor later than today. Choose another.',
  },
  'unit.name-of-other': {
    status: 409,
    vi: '{unit} (mã {code}) cũng có tên gọi này: kế hoạch ghi tên đó thì không rõ là đơn vị nào. Hãy chọn tên khác, hoặc xác nhận là dùng chung.',
    en: '{unit} (code {code}) is called so too: a plan that says this name may mean either. Choose another, or confirm that they share it.',
  },
  'unit.code-twice': {
    status: 422,
    vi: 'Hai đơn vị mới mang cùng một mã. Hãy đặt mỗi đơn vị một mã riêng.',
    en: 'Two of the new units have one code. Give each a code of its own.',
  },
  'unit.name-twice': {
    status: 422,
    vi: 'Hai đơn vị mới mang cùng tên “{name}”. Hãy đặt mỗi đơn vị một tên riêng.',
    en: 'Two of the new units are called “{name}”. Give each a name of its own.',
  },
  'unit.name-there': {
    status: 409,
    vi: 'Ở cùng đơn vị cấp trên đã có “{name}” (mã {code}). Hãy dùng đơn vị đó, hoặc đặt tên khác.',
    en: 'Under the same unit there is “{name}” (code {code}) already. Use that one, or choose another name.',
  },
  'unit.opened-when': {
    status: 422,
    vi: 'Ngày thành lập không được trước ngày {from} (ngày thành lập của {unit}) và không muộn hơn hôm nay. Hãy chọn ngày khác.',
    en: 'The day may not be before {from}, when {unit} was opened, nor later than today. Choose another.',
  },
  'unit.top-only': {
    status: 422,
    vi: 'Ủy ban nhân dân cấp tỉnh chỉ đứng ở cấp cao nhất, không đặt dưới đơn vị khác. Hãy chọn loại đơn vị khác.',
    en: 'A provincial people’s committee stands at the top alone, under no other unit. Choose another kind.',
  },
  'unit.alias-known': {
    status: 409,
    vi: 'Đơn vị đã có tên gọi này.',
    en: 'The unit has this name already.',
  },
  'role.unknown': {
    status: 422,
    vi: 'Không có vai trò này. Hãy chọn một vai trò trong danh sách.',
    en: 'There is no such role. Choose one of the list.',
  },
  'role.locks-out': {
    status: 422,
    vi: 'Vai trò Quản trị phải giữ quyền xem đơn vị, cán bộ và quyền quản trị đơn vị, cán bộ, vai trò; nếu bỏ thì không ai sửa lại được.',
    en: 'The administrator must keep the rights to see units and people and to manage them: nobody else could give them back.',
  },
  'role.last-managers': {
    status: 409,
    vi: 'Sau thay đổi này, ở cấp cao nhất không còn ai quản trị được đơn vị, cán bộ, vai trò. Hãy giao vai trò Quản trị cho một người ở cấp cao nhất trước.',
    en: 'After this nobody at the top could manage units, people and roles. Give somebody there the role of administrator first.',
  },
  'role.in-use': {
    status: 409,
    vi: 'Còn {holders} người giữ vai trò này. Hãy chuyển họ sang vai trò khác trước.',
    en: '{holders} people still hold this role. Give them another first.',
  },
  'office.held': {
    status: 409,
    vi: 'Người này đang giữ vai trò đó ở đơn vị này rồi.',
    en: 'This person already holds that role in this unit.',
  },
  'office.ended': {
    status: 409,
    vi: 'Vai trò này đã kết thúc. Hãy tải lại trang.',
    en: 'This office has ended. Load the page anew.',
  },
  'office.last-administrator': {
    status: 409,
    vi: 'Đây là người quản trị cuối cùng ở cấp cao nhất. Hãy giao vai trò quản trị cho người khác trước.',
    en: 'This is the last administrator at the top. Give the role to somebody else first.',
  },
  'delegation.to-oneself': {
    status: 422,
    vi: 'Người được ủy quyền phải là người khác. Hãy chọn người khác.',
    en: 'An office is delegated to somebody else. Choose another person.',
  },
  'delegation.past': {
    status: 422,
    vi: 'Thời gian ủy quyền phải bắt đầu từ hôm nay trở đi, kết thúc không trước ngày bắt đầu, và không quá một năm.',
    en: 'A delegation begins today or later, ends no earlier than it begins, and lasts a year at most.',
  },
  'group.name-taken': {
    status: 409,
    vi: '“{name}” đã là tên gọi của nhóm “{group}”. Hãy đặt tên gọi khác, hoặc bỏ nhóm đó trước.',
    en: '“{name}” means the group “{group}” already. Choose another name, or remove that group first.',
  },
  'delegation.no-office': {
    status: 422,
    vi: 'Người này hiện không giữ vai trò nào trong cơ quan nên không nhận ủy quyền được. Hãy chọn người khác.',
    en: 'This person holds no office in the body now, so none can be delegated to her. Choose another person.',
  },
  'delegation.given': {
    status: 409,
    vi: 'Vai trò này đã ủy quyền cho người đó từ {from} đến hết {to}. Hãy chọn những ngày khác, hoặc kết thúc ủy quyền đang có.',
    en: 'This office is delegated to that person from {from} to {to} already. Choose other days, or end that delegation.',
  },
  'delegation.overlaps': {
    status: 409,
    vi: 'Vai trò này đã ủy quyền cho {name} từ {from} đến hết {to}. Nếu vẫn ủy quyền thêm, cả hai người cùng làm thay trong những ngày trùng.',
    en: 'This office is delegated to {name} from {from} to {to}. Delegated once more, both act with it on the days that overlap.',
  },
  'focal.not-of-unit': {
    status: 422,
    vi: 'Người này không giữ vai trò nào ở đơn vị hay đơn vị trực thuộc của đơn vị, nên không làm đầu mối được. Hãy chọn người khác.',
    en: 'This person holds no office in the unit or below it, so she cannot be its focal person. Choose another.',
  },
  'focal.named': {
    status: 409,
    vi: 'Người này đã là đầu mối của đơn vị về lĩnh vực đó.',
    en: 'This person is the focal person for that subject already.',
  },
  'group.unknown': {
    status: 404,
    vi: 'Không có nhóm đơn vị này.',
    en: 'There is no such group of units.',
  },
  'import.unreadable': {
    status: 422,
    vi: 'Không đọc được tệp. Hãy dùng tệp mẫu (XLSX hoặc CSV), giữ nguyên dòng tiêu đề, không đặt mật khẩu.',
    en: 'The file cannot be read. Use the template (XLSX or CSV), keep its head row, and set no password.',
  },
  'import.too-many-rows': {
    status: 422,
    vi: 'Tệp có hơn {most} dòng. Hãy chia thành nhiều tệp.',
    en: 'The file has more than {most} rows. Split it.',
  },
  'import.columns-missing': {
    status: 422,
    vi: 'Tệp thiếu cột: {columns}. Hãy tải tệp mẫu và giữ nguyên dòng tiêu đề.',
    en: 'Columns are missing: {columns}. Take the template and keep its head row.',
  },
  'import.has-faults': {
    status: 409,
    vi: 'Danh sách còn {faults} lỗi nên chưa ghi gì. Hãy sửa tệp rồi tải lên lại.',
    en: 'The list has {faults} faults, so nothing was written. Mend the file and send it again.',
  },
  'import.replaces-heads': {
    status: 409,
    vi: 'Danh sách thay người đứng đầu hiện nay của {heads} đơn vị nên chưa ghi gì. Hãy xem lại các dòng đó và xác nhận việc thay.',
    en: 'The list replaces the present heads of {heads} units, so nothing was written. Look at those rows and confirm it.',
  },
  'import.done': {
    status: 409,
    vi: 'Danh sách này đã được ghi vào hệ thống.',
    en: 'This list has been brought in already.',
  },
  'ladder.not-rising': {
    status: 422,
    vi: 'Mỗi bậc phải muộn hơn bậc trước và mỗi người đứng đầu chỉ ở một bậc. Hãy sửa số ngày hoặc người được báo.',
    en: 'Each rung must be later than the one before, and each head stands on one. Change the days or whom it tells.',
  },
} as const;
