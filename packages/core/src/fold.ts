// Text as it is searched and compared: lower case, without diacritics, one space between words. "Kế  hoạch Đổi mới" → "ke hoach doi moi".
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
