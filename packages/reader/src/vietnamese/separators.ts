// What parts two names of a list: comma, semicolon, "và", "cùng với".

/** The place after a separator at `end`, or null where no separator stands. */
export function separatorAt(text: string, plain: string, end: number): number | null {
  const match =
    /^(?:\s*[,;]\s*(?:và\s+|cùng\s+(?:với\s+)?|phối hợp với\s+)?|\s+(?:và|cùng với|cùng|với|hoặc)\s+)/u.exec(
      plain.slice(end, end + 24),
    );
  return match && text.length > end + match[0].length ? end + match[0].length : null;
}
