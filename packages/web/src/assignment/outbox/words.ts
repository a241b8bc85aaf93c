// Words of what waits to be sent.
import type { Words } from '../../ui/language.tsx';
import { OUTBOX_BAR_WORDS } from './bar-words.ts';

export const OUTBOX_WORDS = {
  'act.progress': { vi: 'Cập nhật tiến độ', en: 'Progress' },
  'act.report': { vi: 'Báo hoàn thành', en: 'Report' },
  'act.accept': { vi: 'Nhận việc', en: 'Accept' },
  'act.decline': { vi: 'Từ chối việc', en: 'Decline' },
  'act.recall': { vi: 'Rút báo cáo', en: 'Take the report back' },
  'act.ask-extension': { vi: 'Xin gia hạn', en: 'Ask for more time' },
  'act.difficulty': { vi: 'Phản ánh vướng mắc', en: 'Raise a difficulty' },
  'act.field-check': { vi: 'Kết quả kiểm tra thực tế', en: 'Result of a field check' },
  ...OUTBOX_BAR_WORDS,
  lead: {
    vi: 'Những gì bạn đã làm khi chưa có mạng, hoặc hệ thống chưa nhận. Mỗi thao tác được gửi đúng một lần.',
    en: 'What you did without a line, or what was not taken. Each is done once.',
  },
  'empty.title': { vi: 'Không có gì chờ gửi', en: 'Nothing waits' },
  'empty.what': { vi: 'Mọi thao tác của bạn đã được nhận.', en: 'All that you did has been taken.' },
  waiting: { vi: 'Chờ gửi', en: 'Waiting to be sent' },
  'waiting.sending': { vi: 'Đang gửi…', en: 'Being sent…' },
  'waiting.broken': {
    vi: 'Chưa có mạng. Thao tác được giữ trên máy này và tự gửi khi có mạng.',
    en: 'No connection. It is kept on this computer and sent by itself when there is one.',
  },
  'waiting.held': {
    vi: 'Báo cáo được gửi ngay sau khi gửi xong tệp minh chứng.',
    en: 'The report goes as soon as the files of evidence have gone.',
  },
  'waiting.not-kept': {
    vi: 'Trình duyệt không cho lưu: xin đừng đóng trang này trước khi gửi xong.',
    en: 'The browser keeps nothing: do not close this page before it is sent.',
  },
  'entry.at': { vi: '{what}, lúc {at}', en: '{what}, at {at}' },
  'entry.percent': { vi: 'Tiến độ {percent} %', en: 'Progress {percent}%' },
  'entry.until': { vi: 'Xin gia hạn đến {day}', en: 'More time until {day}' },
  'entry.queued': { vi: 'chờ gửi', en: 'waiting' },
  'entry.held': { vi: 'chờ thao tác trước được xử lý', en: 'held by the one before it' },
  open: { vi: 'Mở trang', en: 'Open its page' },
  'refused.yours': { vi: 'Bạn đã làm', en: 'You did' },
  'refused.now': { vi: 'Hiện nay', en: 'As it stands now' },
  'refused.again': { vi: 'Gửi theo hiện trạng này', en: 'Send it on this' },
  'refused.retry': { vi: 'Gửi lại', en: 'Send it again' },
  'refused.edit': { vi: 'Đưa lại vào ô nhập', en: 'Put it back into the form' },
  'refused.open': { vi: 'Mở để xem và gửi lại', en: 'Open it to look and send again' },
  'refused.drop.what': {
    vi: 'Những gì bạn đã làm ở đây sẽ mất.',
    en: 'What you did here is lost then.',
  },
  'refused.drop.sure': { vi: 'Bỏ hẳn', en: 'Drop it for good' },
  'refused.drop': { vi: 'Bỏ thao tác này', en: 'Drop it' },
} as const satisfies Words;
