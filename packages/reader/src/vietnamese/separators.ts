// What parts two names of a list: comma, semicolon, "và", "cùng với".

/** The place after a separator at `end`, or null where no separator stands. */
export function separatorAt(text: string, plain: string, end: number): number | null {
  const match =
    /^(?:\s*[,;]\s*(?:và\s+|cùng\s+(?:với\s+)?|phối hợp với\s+)?|\s+(?:và|cùng với|cùng|với|hoặc)\s+)/u.exec(
      plain.slice(end, end + 24),
    );
  return match && text.length > end + match[0].length ? end + match[0].length : null;
}

const GOVERNED = /^,\s+(?=(?:các\s+)?(?:phòng|ngành|đoàn thể|đơn vị)(?![\p{L}]))/u;
/** With a capital these begin a name of their own. */
const GOVERNED_KINDS = /^,\s+(?=(?:trung tâm|bệnh viện|trường|doanh nghiệp)(?![\p{L}]))/u;

/** "Thủ trưởng các Sở, ngành và các cơ quan": the office governs the generic names that follow it; the place of the next. */
export function officeList(text: string, plain: string, at: number): number | null {
  const next = GOVERNED.exec(plain.slice(at, at + 20)) ?? GOVERNED_KINDS.exec(text.slice(at, at + 20));
  return next ? at + next[0].length - 1 : null;
}
