// What `sauro ledger` says.
import type { LedgerFault } from '../kit/ledger-seal.ts';

/** The numbers are a promise to scripts: see docs/command-line.md. */
export const LEDGER_EXIT = { whole: 0, broken: 1, usage: 2, unreached: 3 } as const;

export const FAULT_WORDS: Readonly<Record<LedgerFault['fault'], string>> = {
  changed: 'Một việc đã ghi bị sửa',
  missing: 'Một việc đã ghi bị lấy đi',
  'seal-changed': 'Một niêm phong không khớp với nội dung của nó hoặc với niêm phong trước',
  'seal-missing': 'Một niêm phong bị lấy đi',
  'slipped-in': 'Một việc bị chèn vào sau khi khoảng thời gian của nó đã niêm phong',
};

export const LEDGER_HELP = `sauro ledger verify [--expect SỐ-MÃ]   kiểm tra nhật ký còn nguyên như lúc niêm phong

    --expect SỐ-MÃ   niêm phong đã ghi lại từ lần trước, ví dụ 12-3f…; báo lỗi nếu nhật ký không còn nó

Dùng cơ sở dữ liệu ở DATABASE_URL, hoặc cơ sở dữ liệu đi kèm trong DATA_DIR (máy chủ đang chạy hay không đều được).

Mã kết thúc:
  0  nguyên vẹn
  1  có chỗ bị sửa, bị lấy đi hoặc bị chèn vào
  2  câu lệnh không đúng
  3  không kết nối được cơ sở dữ liệu
`;
