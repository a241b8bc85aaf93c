// Text that came from anywhere, as XML may hold it: a sign that no XML can say would make the whole file unreadable.

export function writable(text: string): string {
  return [...text].filter(mayStand).join('');
}

function mayStand(sign: string): boolean {
  if (sign < ' ') return sign === '\t' || sign === '\n';
  return sign !== '\ufffe' && sign !== '\uffff' && !/^[\ud800-\udfff]$/.test(sign);
}
