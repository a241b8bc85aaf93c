// Text that came from anywhere, as XML may hold it: a sign that no XML can say would make the whole file unreadable.
// Letters are one sign with their marks, as TCVN 6909:2001 codes them first: in two, some fonts set the mark beside the letter.

export function writable(text: string): string {
  return [...text.normalize('NFC')].filter(mayStand).join('');
}

function mayStand(sign: string): boolean {
  if (sign < ' ') return sign === '\t' || sign === '\n';
  return sign !== '\ufffe' && sign !== '\uffff' && !/^[\ud800-\udfff]$/.test(sign);
}
