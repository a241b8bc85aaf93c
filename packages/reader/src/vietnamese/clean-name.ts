// A unit's name as it is kept: without what the text only says about it in brackets, and closed up.

export function cleanName(name: string): string {
  return name
    .replace(/\s*\((?:là\s)?(?:cơ quan|đơn vị)\s(?:thường trực|đầu mối|chủ trì)[^)]*\)/iu, '')
    .replace(/\s*\((?:sau đây|gọi|viết)\s+(?:gọi\s+|viết\s+)?(?:chung\s+|tắt\s+)*(?:là\s)[^)]*\)/iu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s,;:.]+$/u, '')
    .trim();
}
