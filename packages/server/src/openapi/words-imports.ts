// The routes of lists that are brought in, in Vietnamese, each in one line.
export const IMPORT_ROUTES = {
  'imports.getTemplate': 'Mẫu danh sách trống để điền, kèm giải thích từng cột.',
  'imports.tryImport': 'Xem thử một danh sách (XLSX hoặc CSV), chưa ghi gì.',
  'imports.confirmImport': 'Nhập danh sách đã xem thử và không có lỗi; cho biết mật khẩu ban đầu một lần này.',
  'imports.listImports': 'Các danh sách đã thử hoặc đã nhập, mới nhất trước.',
  'imports.listImportedPeople': 'Những người của một lần nhập trong phạm vi quản lý, và ai đã đăng nhập.',
  'imports.giveFirstPasswords': 'Cấp lại mật khẩu đầu cho người của một lần nhập chưa đăng nhập; cho biết một lần này.',
  'imports.getImportFile': 'Tệp của một lần nhập, nguyên từng byte.',
} as const;
