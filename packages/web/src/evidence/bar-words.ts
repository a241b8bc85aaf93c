// Words of the line on every screen that tells of files on their way.
import type { Words } from '../ui/language.tsx';

export const FILES_BAR_WORDS = {
  'files.waiting.count': {
    vi: '{count} tệp minh chứng chưa gửi được, sẽ tự gửi khi được:',
    en: '{count} files of evidence are not sent yet; they go by themselves:',
  },
  'files.refused.count': {
    vi: '{count} tệp minh chứng chưa được nhận, cần bạn xem lại:',
    en: '{count} files of evidence were not taken and need you:',
  },
} as const satisfies Words;
