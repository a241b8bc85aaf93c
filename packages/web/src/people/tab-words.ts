// The names of the screens of units and people: the field of the frame says them long before one of these is opened.
import type { Words } from '../ui/language.tsx';

export const PEOPLE_TAB_WORDS = {
  tabs: { vi: 'Các phần của tổ chức', en: 'Parts of the organisation' },
  'tab.units': { vi: 'Đơn vị', en: 'Units' },
  'tab.people': { vi: 'Cán bộ', en: 'People' },
  'tab.roles': { vi: 'Vai trò', en: 'Roles' },
  'tab.groups': { vi: 'Nhóm đơn vị', en: 'Groups' },
  'tab.ledger': { vi: 'Nhật ký', en: 'Ledger' },
  'tab.notices': { vi: 'Thông báo', en: 'Notices' },
  'tab.subscriptions': { vi: 'Kết nối webhook', en: 'Webhooks' },
  'tab.tokens': { vi: 'Mã truy cập', en: 'Access tokens' },
  'tab.import': { vi: 'Nhập danh sách', en: 'Import' },
} as const satisfies Words;
