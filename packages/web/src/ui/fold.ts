// Text as it is searched: without marks, case or doubled spaces, so that "ke hoach" finds "Kế  hoạch".
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
