// What tells a unit from all others: its code, and its name among those under the same unit. Compared as people read them, so
// that what looks the same does not stand twice.

/** Of a code: in capitals or not, it is one. */
export function codeKey(code: string): string {
  return code.normalize('NFC').toLowerCase();
}

/** Of a name among its sisters. Marks count, for names that differ in marks alone are of different places. */
export function sisterKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
