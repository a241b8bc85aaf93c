// What the person who starts the system is told while it starts, in both languages, apart from the log.
import { ROLES } from '@sauro/core';
import { SAMPLE_PASSWORD, SAMPLE_PEOPLE } from './people/sample-province.ts';

export const SAYINGS = {
  engine: 'Chuẩn bị PostgreSQL… / Preparing PostgreSQL…',
  database: 'Mở cơ sở dữ liệu… / Opening the database…',
  sample:
    'Lần chạy đầu: tạo tỉnh mẫu và đọc các kế hoạch mẫu… / First start: a sample province, and its plans are read…',
  sampleYear: 'Làm một năm công việc mẫu, chỉ ở lần chạy đầu… / A year of sample work, on the first start only…',
  stopping: 'Đang dừng… / Stopping…',
  stopped: 'Đã dừng. / Stopped.',
} as const;

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function greeting({ address, sample }: { readonly address: string; readonly sample: boolean }): string {
  const open = `Sáu Rõ: ${address}`;
  return sample ? `\n${open}\n\n${signIns()}\n` : `\n${open}\n`;
}

function signIns(): string {
  const width = Math.max(...SAMPLE_PEOPLE.map((person) => person.username.length));
  const lines = SAMPLE_PEOPLE.map(
    (person) => `  ${person.username.padEnd(width)}  ${SAMPLE_PASSWORD}  ${ROLES[person.role].vi}`,
  );
  return ['Tài khoản dùng thử (tỉnh mẫu) / sample sign-ins:', ...lines].join('\n');
}
